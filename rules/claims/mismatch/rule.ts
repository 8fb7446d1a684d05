import {type Finding, matchCase, type RegionRule} from '@onbrand/core';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';
import type {Registered} from '../registry/registered.js';
import {isAsserted} from '../wording/is-asserted.js';

/** Registered claims that are not said as they were approved. */
export const rule: RegionRule = {
  id: 'claims/mismatch',
  scope: 'region',
  summary: 'Say a registered claim with its approved figure and wording',
  severity: 'error',
  fixable: true,
  appliesTo: hasRegistered,
  *check(region, context): Generator<Finding> {
    for (const registered of findRegistered(region, context.brand)) {
      if (registered.likeness === 'same' || !isAsserted(region, registered.span, context)) continue;
      const {claim, span} = registered;
      const found = region.text.slice(span.start, span.end);
      const right = shapeWording(registered, found, region.text);
      yield {
        span,
        message: `Write “${right}” instead of “${found}”: ${explain(registered)}`,
        fix: {title: `Write “${right}”`, edits: [{...span, text: right}]},
        ...creditClaim(claim, span),
      };
    }
  },
};

/** In the case of what it replaces; at the beginning of a sentence with a capital, where a figure had none. */
function shapeWording(registered: Registered, found: string, text: string): string {
  const words = matchCase(found, approvedWording(registered), {keepCase: false});
  const begins = /(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, registered.span.start - 4), registered.span.start));
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The wording nearest to what was written; a known drift goes back to the first one. */
function approvedWording({claim, likeness, wording}: Registered): string {
  return likeness === 'drift' ? claim.say.replace(/[{}]/g, '') : wording.text;
}

function explain({claim, likeness}: Registered): string {
  const because = claim.because === undefined ? '' : ` ${claim.because}`;
  switch (likeness) {
    case 'bound':
      return `claim “${claim.id}” is approved with its limit (“more than”, “up to”).${because}`;
    case 'drift':
      return `this wording of claim “${claim.id}” is not approved.${because}`;
    default:
      return `claim “${claim.id}” is approved with this figure.${because}`;
  }
}
