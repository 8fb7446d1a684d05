import {packSpellings, spellExactly} from './exact-spelling.js';
import {createLexicon, firstKeyOf, keyOf, type Lexicon, listRoots} from './lexicon.js';
import {listForms} from './list-forms.js';
import {FORMS, type Phrase} from './phrase.js';
import {buildSubstringTables, unitsOf} from './substring.js';
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
      const keys = phrase.whole === false ? unitsOf(text) : readKeys(text);
      if (keys.length === 0) continue;
      const spelling = phrase.case === 'sensitive' ? spellings.push(spellExactly(text)) - 1 : -1;
      addEntry(entries, keys, index, FORMS.indexOf(form), spelling);
    }
  }
  const words = collector.finish();
  const trie = buildTrie(whole);
  const tables = {
    words,
    trie,
    roots: listRoots(trie, words.starts.length - 2),
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

function addEntry(entries: Entries, keys: readonly number[], phrase: number, form: number, spelling: number): void {
  for (const key of keys) entries.keys.push(key);
  entries.ends.push(entries.keys.length);
  entries.phrases.push(phrase);
  entries.forms.push(form);
  entries.spellings.push(spelling);
}

/** Reads the keys of a text: its tokens, numbered by the collector, and the gaps before them. */
function createKeyReader(collector: TokenCollector): (text: string) => number[] {
  let tokens = createTokens(64);
  return (text) => {
    if (text.length > tokens.starts.length) tokens = createTokens(text.length * 2);
    const count = readTokens(text, [], createCursor(), tokens, 0, text.length);
    const keys: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const word = collector.add(text, tokens, index);
      keys.push(index === 0 ? firstKeyOf(word) : keyOf(word, Math.min(gapOf(tokens, index), SPACED)));
    }
    return keys;
  };
}
