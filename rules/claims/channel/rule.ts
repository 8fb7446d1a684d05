import type {Finding, RegionRule} from '@onbrand/core';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';

/** Claims in channels they are not approved for. */
export const rule: RegionRule = {
  id: 'claims/channel',
  scope: 'region',
  summary: 'Use a claim only in the channels it is approved for',
  severity: 'error',
  fixable: false,
  appliesTo: hasRegistered,
  *check(region, {brand, channel}): Generator<Finding> {
    if (!channel) return;
    for (const {claim, span} of findRegistered(region, brand)) {
      if (!claim.channels || claim.channels.includes(channel.name)) continue;
      const found = region.text.slice(span.start, span.end);
      yield {
        span,
        message: `Leave “${found}” out of “${channel.name}”: claim “${claim.id}” is approved for ${claim.channels.join(', ')} only.`,
        ...creditClaim(claim, span),
      };
    }
  },
};
