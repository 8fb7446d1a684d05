import type {Span} from '../model/span.js';
import {isSpelled, type Spellings} from './exact-spelling.js';
import {FORMS, type PhraseList, type PhraseMatch} from './phrase.js';
import {formOf, hasSpelling, isLastEntry, isSingle, phraseOf, singleOf, type Trie} from './trie.js';

/** Adds a match for each entry of a node that is spelled in `span` as it must be. `entries` is what `entriesOf` says. */
export function pushMatches<Data>(
  trie: Trie,
  spellings: Spellings,
  phrases: PhraseList<Data>,
  text: string,
  entries: number,
  span: Span,
  matches: PhraseMatch<Data>[],
): void {
  if (isSingle(entries)) {
    pushMatch(phrases, singleOf(entries), span, matches);
    return;
  }
  // Reads of typed arrays are `as number`: the last entry of a node is marked.
  for (let at = entries; ; at += 1) {
    const entry = trie.entries[at] as number;
    if (!hasSpelling(entry) || isSpelled(spellings, trie.spellings[at] as number, text, span)) {
      pushMatch(phrases, entry, span, matches);
    }
    if (isLastEntry(entry)) return;
  }
}

function pushMatch<Data>(phrases: PhraseList<Data>, entry: number, span: Span, matches: PhraseMatch<Data>[]): void {
  const phrase = phrases.at(phraseOf(entry));
  const form = FORMS[formOf(entry)];
  // Compared, for whether it holds would be asked of the phrase itself, far off in memory.
  if (phrase !== undefined && form !== undefined) matches.push({phrase, span, form});
}
