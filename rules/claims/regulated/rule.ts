import type {Finding, PhraseRule} from '@onbrand/core';
import {isAsserted} from '../wording/is-asserted.js';
import {wordingPhrases} from '../wording/phrases.js';
import type {Wording} from '../wording/wording.js';
import {createWordingFinding} from '../wording/wording-finding.js';
import {EU_WORDINGS} from './wordings-eu.js';
import {FINANCE_WORDINGS} from './wordings-finance.js';
import {HEALTH_WORDINGS} from './wordings-health.js';
import {UK_WORDINGS} from './wordings-uk.js';
import {US_WORDINGS} from './wordings-us.js';

/** Wordings by profile; `claims.profiles` of the config chooses. */
const PROFILES: ReadonlyMap<string, readonly Wording[]> = new Map([
  ['eu', EU_WORDINGS],
  ['uk', UK_WORDINGS],
  ['us', US_WORDINGS],
  ['finance', FINANCE_WORDINGS],
  ['health', HEALTH_WORDINGS],
]);

/** Wordings that a law or an industry's rules single out. */
export const rule: PhraseRule<unknown, Wording> = {
  id: 'claims/regulated',
  scope: 'phrase',
  summary: 'Mind the wordings that laws and industries single out',
  severity: 'warning',
  fixable: false,
  *phrases({claims}) {
    for (const profile of claims.profiles) yield* wordingPhrases(PROFILES.get(profile) ?? []);
  },
  *check({span, phrase}, region, context): Generator<Finding> {
    if (!isAsserted(region, span, context)) return;
    const found = region.text.slice(span.start, span.end);
    const {data: wording} = phrase;
    const isComing = wording.since !== undefined && context.today < wording.since;
    yield {
      ...createWordingFinding(wording, span, found),
      ...(isComing ? {severity: 'info' as const} : {}),
    };
  },
};
