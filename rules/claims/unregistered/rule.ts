import {type ApprovedClaim, type Brand, type Finding, overlaps, type Region, type RegionRule} from '@onbrand/core';
import type {Claim} from '../detection/claim.js';
import {findClaims} from '../detection/find-claims.js';
import {findRegistered} from '../registry/find-registered.js';
import {ADVICE} from './advice.js';

/** Claims that nobody has registered. */
export const rule: RegionRule = {
  id: 'claims/unregistered',
  scope: 'region',
  summary: 'Register a claim with its proof before it is made',
  severity: 'warning',
  fixable: false,
  appliesTo: ({claims}) => claims.require.length > 0,
  *check(region, {brand}): Generator<Finding> {
    for (const claim of findClaims(region, brand)) {
      if (!brand.claims.require.includes(claim.kind) || isSpokenFor(claim, region, brand)) continue;
      const said = region.text.slice(claim.span.start, claim.span.end);
      const {needs, source, url} = ADVICE[claim.kind];
      yield {
        span: claim.trigger,
        message: `Register “${said}” with ${needs}, or leave it out (${source}).${pointToRelative(said, claim, brand)}`,
        url,
        // Somebody else's property is not ours to prove, and still worth a look.
        ...(claim.ownVoice ? {} : {severity: 'info' as const}),
        claim: {kind: claim.kind, span: claim.span},
      };
    }
  },
};

/** Registered, in whatever wording, or forbidden: another rule speaks of it. */
function isSpokenFor({span}: Claim, region: Region, brand: Brand): boolean {
  const registered = findRegistered(region, brand).some(
    (other) => overlaps(other.span, span) && other.claim.status !== 'draft' && other.claim.status !== 'in-review',
  );
  if (registered) return true;
  if (brand.claims.forbidden.length === 0) return false;
  const text = region.text.toLowerCase();
  return brand.claims.forbidden.some(({say}) => {
    const words = say.replace(/[{}]/g, '').toLowerCase();
    const at = text.indexOf(words, Math.max(0, span.start - words.length));
    return at >= 0 && overlaps({start: at, end: at + words.length}, span);
  });
}

/** The registered claim about the same thing, where there is one: often it can simply be used. */
function pointToRelative(said: string, {kind}: Claim, {claims}: Brand): string {
  if (claims.approved.length === 0) return '';
  const words = contentWords(said);
  const relative = claims.approved.find(
    (approved) => isUsable(approved, kind) && contentWords(approved.say).some((word) => words.includes(word)),
  );
  return relative ? ` Claim “${relative.id}” is registered: “${relative.say.replace(/[{}]/g, '')}”.` : '';
}

function isUsable({kind, status}: ApprovedClaim, wanted: string): boolean {
  return (kind === undefined || kind === wanted) && (status === undefined || status === 'approved');
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}
