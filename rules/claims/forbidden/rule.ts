import type {Finding, ForbiddenClaim, PhraseRule} from '@onbrand/core';
import {detectClaims} from '../detection/detect-claims.js';
import {isAsserted} from '../wording/is-asserted.js';

/** Claims that may not be made. */
export const rule: PhraseRule<unknown, ForbiddenClaim> = {
  id: 'claims/forbidden',
  scope: 'phrase',
  summary: 'Leave out claims that may not be made',
  severity: 'error',
  fixable: false,
  *phrases({claims}) {
    for (const claim of claims.forbidden) {
      yield {text: claim.say.replace(/[{}]/g, ''), case: 'insensitive', inflect: 'any', data: claim};
    }
  },
  *check({span, phrase: {data: claim}}, region, context): Generator<Finding> {
    const {channel} = context;
    if (claim.channels && !(channel && claim.channels.includes(channel.name))) return;
    if (claim.regions && channel?.market !== undefined && !claim.regions.includes(channel.market)) return;
    if (!isAsserted(region, span, context)) return;
    const found = region.text.slice(span.start, span.end);
    const because = claim.because ?? 'The brand does not make this claim.';
    yield {
      span,
      message: `Take “${found}” out. ${because}${/[.!?]$/.test(because) ? '' : '.'}`,
      ref: {kind: 'claim', id: claim.id ?? claim.say},
      ...(claim.owner === undefined ? {} : {owner: claim.owner}),
      ...(claim.url === undefined ? {} : {url: claim.url}),
      claim: {kind: detectClaims(found, {})[0]?.kind ?? 'absolute', span},
    };
  },
};
