import {type Brand, maskOpaque, type Region} from '@onbrand/core';
import type {Claim, Voice} from './claim.js';
import {detectClaimsInText} from './detect-claims.js';
import {splitSentences} from './split-sentences.js';

const found = new WeakMap<Region, {brand: Brand; claims: readonly Claim[]}>();
const voices = new WeakMap<Brand, Voice>();

/** The claims of a region, in its coordinates, in order. Read once for all rules. */
export function findClaims(region: Region, brand: Brand): readonly Claim[] {
  const known = found.get(region);
  if (known && known.brand === brand) return known.claims;
  const text = maskOpaque(region);
  const claims = detectClaimsInText(text, splitSentences(text), voiceOf(brand), {language: brand.language});
  found.set(region, {brand, claims});
  return claims;
}

/** The names by which a sentence tells whose claim it is. */
export function voiceOf(brand: Brand): Voice {
  const known = voices.get(brand);
  if (known) return known;
  const namesOf = (...kinds: readonly string[]): string[] =>
    brand.entries
      .listNames()
      .filter(({kind}) => kinds.includes(kind))
      .flatMap(({use}) => use);
  const voice = {
    brand: brand.name,
    products: namesOf('product', 'feature', 'company'),
    competitors: namesOf('competitor'),
  };
  voices.set(brand, voice);
  return voice;
}
