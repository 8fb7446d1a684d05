import type {Finding, PhraseRule} from '@onbrand/core';
import {isAsserted} from '../wording/is-asserted.js';
import {wordingPhrases} from '../wording/phrases.js';
import type {Wording} from '../wording/wording.js';
import {createWordingFinding} from '../wording/wording-finding.js';
import {CERTIFICATION_WORDINGS} from './wordings.js';

/** Certifications that do not exist. */
export const rule: PhraseRule<unknown, Wording> = {
  id: 'claims/certification',
  scope: 'phrase',
  summary: 'Name audits and standards for what they are',
  severity: 'warning',
  fixable: false,
  phrases: () => wordingPhrases(CERTIFICATION_WORDINGS),
  *check({span, phrase}, region, context): Generator<Finding> {
    if (!isAsserted(region, span, context)) return;
    const found = region.text.slice(span.start, span.end);
    yield createWordingFinding(phrase.data, span, found);
  },
};
