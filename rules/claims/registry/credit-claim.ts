import type {ApprovedClaim, CLAIM_KINDS, Finding, Span} from '@onbrand/core';
import {detectClaims} from '../detection/detect-claims.js';

/** What every finding about a registered claim says of it. */
export function creditClaim(claim: ApprovedClaim, span: Span): Pick<Finding, 'ref' | 'owner' | 'url' | 'claim'> {
  return {
    ref: {kind: 'claim', id: claim.id},
    ...(claim.owner === undefined ? {} : {owner: claim.owner}),
    ...(claim.url === undefined ? {} : {url: claim.url}),
    claim: {kind: kindOf(claim), id: claim.id, span},
  };
}

/** The kind the entry names, else the one its wording reads as. */
export function kindOf({kind, say}: ApprovedClaim): (typeof CLAIM_KINDS)[number] {
  return kind ?? detectClaims(say.replace(/[{}]/g, ''), {})[0]?.kind ?? 'numeric';
}
