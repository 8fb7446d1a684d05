import {packSpellings, spellExactly} from './exact-spelling.js';
import {spellOut} from './inflect.js';
import {keyOf, type LexiconTables} from './lexicon.js';
import {type InflectedForm, inflectPhrase} from './list-forms.js';
import {FORMS, type Phrase} from './phrase.js';
import {readTokens} from './read-tokens.js';
import {buildSubstringTables, readUnitsOf} from './substring.js';
import {createTokenCollector, type TokenCollector} from './token-table.js';
import {createCursor, createTokens, gapOf, SPACED, type Tokens} from './tokens.js';
import {buildTrie, createEntries, type Entries, packEntries} from './trie.js';

const BASE = FORMS.indexOf('base');

/** Compiles phrases, each in all its forms, some now and some later. */
export interface PhraseCompiler {
  /** Takes the phrase at an index of the list, each once, in any order. */
  readonly add: (index: number) => void;
  /** Tables of the phrases taken so far: the same whatever the order they came in, but for the numbers of tokens. */
  readonly finish: () => LexiconTables;
}

/**
 * A compiler for the phrases of a list, which may grow meanwhile. Of phrases on the same words the one with the lower rank
 * comes first, then the one with the lower index.
 */
export function createPhraseCompiler(phrases: readonly Phrase[], ranks?: readonly number[]): PhraseCompiler {
  const collector = createTokenCollector();
  const whole = createEntries();
  const inside = createEntries();
  const spellings: string[] = [];
  const reader = createKeyReader(collector);

  function add(index: number): void {
    const phrase = phrases[index];
    if (!phrase) return;
    const {words, others} = inflectPhrase(phrase.text, phrase.inflect);
    addForm(index, phrase, words, BASE);
    for (const other of others) addForm(index, phrase, words, FORMS.indexOf(other.form), other);
  }

  function addForm(index: number, phrase: Phrase, words: string, form: number, other?: InflectedForm): void {
    const entries = phrase.whole === false ? inside : whole;
    const before = entries.keys.length;
    if (phrase.whole === false) readUnitsOf(other ? spellOut(words, other) : words, entries.keys);
    else if (other) reader.readForm(words, other, entries.keys);
    else reader.read(words, entries.keys);
    if (entries.keys.length === before) return;
    const spelled = phrase.case === 'sensitive' ? spellExactly(other ? spellOut(words, other) : words) : undefined;
    endEntry(entries, index, form, spelled === undefined ? -1 : spellings.push(spelled) - 1);
  }

  function finish(): LexiconTables {
    const tokens = collector.finish();
    const order = orderPhrases(phrases.length, ranks);
    return {
      words: tokens,
      trie: buildTrie(packEntries(whole, order), tokens.starts.length),
      inside: inside.ends.length > 0 ? buildSubstringTables(packEntries(inside, order)) : undefined,
      spellings: packSpellings(spellings),
      reach: longestOf(whole),
    };
  }

  return {add, finish};
}

/** The place of each phrase among all. */
function orderPhrases(count: number, ranks?: readonly number[]): Int32Array {
  if (!ranks) return Int32Array.from({length: count}, (_, index) => index);
  // Rank and index in one number: sorting numbers takes no function.
  const mixed = Float64Array.from(ranks, (rank, index) => rank * count + index).sort();
  const places = new Int32Array(count);
  for (const [place, value] of mixed.entries()) places[value % count] = place;
  return places;
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

/** Reads the keys of texts: their tokens, numbered by the collector, and the gaps before them. */
interface KeyReader {
  /** Adds the keys of a text to a list. */
  readonly read: (text: string, keys: number[]) => void;
  /** Adds those of another form of the words that were read last. */
  readonly readForm: (words: string, form: InflectedForm, keys: number[]) => void;
}

function createKeyReader(collector: TokenCollector): KeyReader {
  let tokens = createTokens(64);
  let wordTokens = createTokens(64);
  // The keys of the words read last.
  let base: number[] = [];

  function read(text: string, keys: number[]): void {
    if (text.length > tokens.starts.length) tokens = createTokens(text.length * 2);
    base = listKeys(text, tokens);
    for (const key of base) keys.push(key);
  }

  function listKeys(text: string, into: Tokens): number[] {
    const count = readTokens(text, [], createCursor(), into, 0, text.length);
    const found: number[] = [];
    for (let index = 0; index < count; index += 1) {
      found.push(keyAt(index, collector.add(text, into, index), into));
    }
    return found;
  }

  function keyAt(index: number, word: number, into: Tokens): number {
    return index === 0 ? word : keyOf(word, Math.min(gapOf(into, index), SPACED));
  }

  /** The number of a word that is one token; -1 for any other. */
  function numberWord(word: string): number {
    if (word.length > wordTokens.starts.length) wordTokens = createTokens(word.length * 2);
    const count = readTokens(word, [], createCursor(), wordTokens, 0, word.length);
    const isOne = count === 1 && wordTokens.starts[0] === 0 && wordTokens.ends[0] === word.length;
    return isOne ? collector.add(word, wordTokens, 0) : -1;
  }

  /** Only the token of the head differs, where the head is a token; else the form is read like any text. */
  function readForm(words: string, form: InflectedForm, keys: number[]): void {
    const {start, word} = form.head;
    let at = 0;
    while (at < base.length && (tokens.starts[at] as number) < start) at += 1;
    const isToken = at < base.length && tokens.starts[at] === start && tokens.ends[at] === start + word.length;
    const number = isToken ? numberWord(form.word) : -1;
    if (number < 0) {
      const text = spellOut(words, form);
      for (const key of listKeys(text, createTokens(text.length))) keys.push(key);
      return;
    }
    for (let index = 0; index < base.length; index += 1) {
      keys.push(index === at ? keyAt(at, number, tokens) : (base[index] as number));
    }
  }

  return {read, readForm};
}
