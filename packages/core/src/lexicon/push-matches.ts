import type {Span} from '../model/span.js';
import {isSpelled, type Spellings} from './exact-spelling.js';
import {FORMS, type Phrase, type PhraseMatch} from './phrase.js';
import {formOf, hasSpelling, isLastEntry, phraseOf, type Trie} from './trie.js';

/** Adds a match for each entry of a node, from `first` on, that is spelled in `span` as it must be. */
export function pushMatches<Data>(
  {entries, spellings: indices}: Trie,
  spellings: Spellings,
  phrases: readonly Phrase<Data>[],
  text: string,
  first: number,
  span: Span,
  matches: PhraseMatch<Data>[],
): void {
  // Reads of typed arrays are `as number`: the last entry of a node is marked.
  for (let at = first; ; at += 1) {
    const entry = entries[at] as number;
    const phrase = phrases[phraseOf(entry)];
    const form = FORMS[formOf(entry)];
    const isRight = !hasSpelling(entry) || isSpelled(spellings, indices[at] as number, text, span);
    if (phrase && form && isRight) matches.push({phrase, span, form});
    if (isLastEntry(entry)) return;
  }
}
