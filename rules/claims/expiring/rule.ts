import type {Finding, RegionRule} from '@onbrand/core';
import * as z from 'zod';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';

const options = z.strictObject({
  noticeDays: z.number().int().min(1).default(60).describe('How many days before its end a claim is reported.'),
});

const DAY = 86_400_000;

/** Claims whose approval is about to end. */
export const rule: RegionRule<z.infer<typeof options>> = {
  id: 'claims/expiring',
  scope: 'region',
  summary: 'Renew the proof of a claim before it ends',
  severity: 'info',
  fixable: false,
  options,
  appliesTo: hasRegistered,
  *check(region, {brand, today, options: {noticeDays}}): Generator<Finding> {
    for (const {claim, span} of findRegistered(region, brand)) {
      if (claim.expires === undefined || claim.expires < today) continue;
      const days = Math.round((Date.parse(claim.expires) - Date.parse(today)) / DAY);
      if (days > noticeDays) continue;
      const ask = claim.owner === undefined ? 'Renew the proof' : `Ask ${claim.owner} to renew the proof`;
      yield {
        span,
        message: `${ask} of claim “${claim.id}”: it expires on ${claim.expires}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
        ...creditClaim(claim, span),
      };
    }
  },
};
