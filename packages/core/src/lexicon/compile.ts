import {packSpellings, spellExactly} from './exact-spelling.js';
import {createLexicon, keyOf, type Lexicon} from './lexicon.js';
import {listForms} from './list-forms.js';
import {FORMS, type Phrase} from './phrase.js';
import {buildSubstringTables, readUnitsOf} from './substring.js';
import {createTokenCollector, type TokenCollector} from './token-table.js';
import {createCursor, createTokens, gapOf, readTokens, SPACED} from './tokens.js';
import {buildTrie, createEntries, type Entries} from './trie.js';

/** Compiles phrases, each in all its forms, into one matcher. */
export function compileLexicon<Data>(source: Iterable<Phrase<Data>>): Lexicon<Data> {
  const phrases = [...source];
  const collector = createTokenCollector();
  const whole = createEntries();
  const inside = createEntries();
  const spellings: string[] = [];
  const readKeys = createKeyReader(collector);
  for (const [index, phrase] of phrases.entries()) {
    const entries = phrase.whole === false ? inside : whole;
    for (const {text, form} of listForms(phrase.text, phrase.inflect)) {
      const before = entries.keys.length;
      if (phrase.whole === false) readUnitsOf(text, entries.keys);
      else readKeys(text, entries.keys);
      if (entries.keys.length === before) continue;
      const spelling = phrase.case === 'sensitive' ? spellings.push(spellExactly(text)) - 1 : -1;
      endEntry(entries, index, FORMS.indexOf(form), spelling);
    }
  }
  const words = collector.finish();
  const tables = {
    words,
    trie: buildTrie(whole, words.starts.length),
    inside: inside.ends.length > 0 ? buildSubstringTables(inside) : undefined,
    spellings: packSpellings(spellings),
    reach: longestOf(whole),
  };
  return createLexicon(tables, phrases);
}

/** Keys of the longest entry. */
function longestOf({ends}: Entries): number {
  return ends.reduce((most, end, entry) => Math.max(most, end - (ends[entry - 1] ?? 0)), 0);
}

/** Ends an entry whose keys have been added. */
function endEntry(entries: Entries, phrase: number, form: number, spelling: number): void {
  entries.ends.push(entries.keys.length);
  entries.phrases.push(phrase);
  entries.forms.push(form);
  entries.spellings.push(spelling);
}

/** Adds the keys of a text to a list: its tokens, numbered by the collector, and the gaps before them. */
function createKeyReader(collector: TokenCollector): (text: string, keys: number[]) => void {
  let tokens = createTokens(64);
  return (text, keys) => {
    if (text.length > tokens.starts.length) tokens = createTokens(text.length * 2);
    const count = readTokens(text, [], createCursor(), tokens, 0, text.length);
    for (let index = 0; index < count; index += 1) {
      const word = collector.add(text, tokens, index);
      keys.push(index === 0 ? word : keyOf(word, Math.min(gapOf(tokens, index), SPACED)));
    }
  };
}
