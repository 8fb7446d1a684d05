import type {Finding, RegionRule} from '@onbrand/core';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';

/** Claims whose approval is over. */
export const rule: RegionRule = {
  id: 'claims/expired',
  scope: 'region',
  summary: 'Take down a claim when its approval ends',
  severity: 'error',
  fixable: false,
  appliesTo: hasRegistered,
  *check(region, {brand, today}): Generator<Finding> {
    for (const {claim, span} of findRegistered(region, brand)) {
      const isOver = claim.expires !== undefined && claim.expires < today;
      const isWithdrawn = claim.status === 'withdrawn' || claim.status === 'expired';
      if (!isOver && !isWithdrawn) continue;
      const found = region.text.slice(span.start, span.end);
      const why = isOver ? `expired on ${claim.expires}` : `is ${claim.status}`;
      const ask = claim.owner === undefined ? 'renew its proof' : `ask ${claim.owner} to renew its proof`;
      yield {
        span,
        message: `Take “${found}” out, or ${ask}: claim “${claim.id}” ${why}.${claim.because === undefined ? '' : ` ${claim.because}`}`,
        ...creditClaim(claim, span),
      };
    }
  },
};
