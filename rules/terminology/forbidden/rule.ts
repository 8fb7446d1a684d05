import type {Finding, PhraseRule} from '@onbrand/core';
import {appliesTo} from '../entry/applies-to.js';
import {type EntryData, entryPhrases, isUndated} from '../entry/entry-phrases.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';

/** Words the brand does not use, and has no other words for. */
export const rule: PhraseRule<unknown, EntryData> = {
  id: 'terminology/forbidden',
  scope: 'phrase',
  summary: 'Leave out words the brand does not use',
  severity: 'error',
  fixable: false,
  termPhrases: (term) => (term.use.length === 0 ? entryPhrases(term, isUndated) : []),
  *check(match, region, context): Generator<Finding> {
    const {term, variant} = match.phrase.data;
    if (!appliesTo(term, match, region, context)) return;
    const found = region.text.slice(match.span.start, match.span.end);
    const because = variant.because ?? term.because;
    yield {
      span: match.span,
      message: withReason(`Write it without “${found}”`, because ?? 'the brand does not use these words'),
      ...creditEntry(term),
    };
  },
  tell: tellEntry,
};
