import {type Brand, maskOpaque, type Part, type Region} from '@onbrand/core';
import type {Claim, Voice} from './claim.js';
import {detectClaimsInText} from './detect-claims.js';
import {splitSentences} from './split-sentences.js';

/** By part, as there are many regions to one: a weak entry for each of them costs more than reading most. */
const found = new WeakMap<Part, {brand: Brand; byRegion: Map<Region, readonly Claim[]>}>();
const voices = new WeakMap<Brand, Voice>();

/** The claims of a region, in its coordinates, in order. Read once for all rules. */
export function findClaims(region: Region, brand: Brand): readonly Claim[] {
  const byRegion = claimsOfPart(region.part, brand);
  const known = byRegion.get(region);
  if (known) return known;
  const text = maskOpaque(region);
  const claims = detectClaimsInText(text, splitSentences(text), voiceOf(brand), {language: brand.language});
  byRegion.set(region, claims.length === 0 ? NONE : claims);
  return claims;
}

const NONE: readonly Claim[] = [];

function claimsOfPart(part: Part, brand: Brand): Map<Region, readonly Claim[]> {
  const known = found.get(part);
  if (known && known.brand === brand) return known.byRegion;
  const byRegion = new Map<Region, readonly Claim[]>();
  found.set(part, {brand, byRegion});
  return byRegion;
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
