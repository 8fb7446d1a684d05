import {type Finding, isName, type PhraseRule} from '@onbrand/core';
import {appliesTo} from '../entry/applies-to.js';
import {type EntryData, entryPhrases, isUndated} from '../entry/entry-phrases.js';
import {mayBeWord} from '../entry/may-be-word.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {createReplacement, fitsForm, shapeReplacement} from '../entry/replacement.js';
import {tellEntry} from '../entry/tell-entry.js';

/** Words for which the config has better ones. */
export const rule: PhraseRule<unknown, EntryData> = {
  id: 'terminology/preferred',
  scope: 'phrase',
  summary: 'Use the words the brand has chosen',
  severity: 'error',
  fixable: true,
  termPhrases: (term) => (term.use.length > 0 ? entryPhrases(term, isUndated) : []),
  *check(match, region, context): Generator<Finding> {
    const {term, variant} = match.phrase.data;
    if (!appliesTo(term, match, region, context)) return;
    const found = region.text.slice(match.span.start, match.span.end);
    const choices = term.use.map((use) => shapeReplacement(use, match, region, term));
    if (choices.includes(found)) return;
    const fixes = choices.map((words) => createReplacement(words, match, region));
    const isWord = isName(term) && mayBeWord(variant.text, found);
    const isSure = !isWord && term.use.length === 1 && term.use.every((use) => fitsForm(use, match, region, term));
    const advice = `Use ${choices.map((words) => `“${words}”`).join(' or ')} instead of “${found}”`;
    yield {
      span: match.span,
      message: withReason(advice, variant.because ?? term.because),
      ...(isSure && fixes[0] ? {fix: fixes[0]} : {suggestions: fixes}),
      ...creditEntry(term),
    };
  },
  tell: tellEntry,
};
