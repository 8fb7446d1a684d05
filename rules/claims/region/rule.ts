import type {Finding, RegionRule} from '@onbrand/core';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';

/** Claims in markets they are not approved for. */
export const rule: RegionRule = {
  id: 'claims/region',
  scope: 'region',
  summary: 'Use a claim only in the markets it is approved for',
  severity: 'error',
  fixable: false,
  appliesTo: hasRegistered,
  *check(region, {brand, channel}): Generator<Finding> {
    const market = channel?.market;
    if (market === undefined) return;
    for (const {claim, span} of findRegistered(region, brand)) {
      if (!claim.regions || claim.regions.includes(market)) continue;
      const found = region.text.slice(span.start, span.end);
      yield {
        span,
        message: `Leave “${found}” out for readers in ${market}: claim “${claim.id}” is approved for ${claim.regions.join(', ')} only.`,
        ...creditClaim(claim, span),
      };
    }
  },
};
