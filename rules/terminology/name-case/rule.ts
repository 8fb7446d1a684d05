import {compileTerm, type Finding, isName, type Phrase, type PhraseRule, type Term} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {mayBeWord} from '../entry/may-be-word.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {createReplacement} from '../entry/replacement.js';
import {tellEntry} from '../entry/tell-entry.js';
import {isShouted} from './is-shouted.js';

/** The entry of the name that was found. */
interface NameData {
  readonly term: Term;
}

/** Names in another case than their own. */
export const rule: PhraseRule<unknown, NameData> = {
  id: 'terminology/name-case',
  scope: 'phrase',
  summary: 'Write names with their own capitals',
  severity: 'error',
  fixable: true,
  phrases: ({name, entries}) => (entries.prefers(name) ? [] : namePhrases(compileTerm({use: name, kind: 'company'}))),
  termPhrases: namePhrases,
  *check(match, region, context): Generator<Finding> {
    const {term} = match.phrase.data;
    const found = region.text.slice(match.span.start, match.span.end);
    const right = match.phrase.text;
    const written = found.replace(/\s+/g, ' ').normalize();
    if (!isInForce(term, context) || term.use.includes(written) || isShouted(region.text, match.span)) return;
    // The entry names this spelling itself: terminology/preferred reports it.
    if (term.avoid.some(({text}) => text === written)) return;
    if (written.toLowerCase() !== right.normalize().toLowerCase()) return;
    const fix = createReplacement(right, match, region);
    yield {
      span: match.span,
      message: withReason(`Write “${right}” with these capitals`, term.because ?? 'it is a name'),
      ...(mayBeWord(right, written) ? {suggestions: [fix]} : {fix}),
      ...creditEntry(term),
    };
  },
  tell: tellEntry,
};

function* namePhrases(term: Term): Generator<Phrase<NameData>> {
  if (!isName(term) || term.kind === 'competitor' || term.match.case === 'sensitive') return;
  for (const text of term.use) yield {text, case: 'insensitive', inflect: 'none', entry: term, data: {term}};
  for (const text of term.except)
    yield {text, case: 'sensitive', inflect: 'none', protects: 'all', entry: term, data: {term}};
}
