import type {Span} from '../model/span.js';
import {beginsWord, endsWord} from './boundary.js';
import type {Spellings} from './exact-spelling.js';
import type {PhraseList, PhraseMatch} from './phrase.js';
import {pushMatches} from './push-matches.js';
import {readTokens} from './read-tokens.js';
import {findInside, type SubstringTables} from './substring.js';
import {isToken, longestSource, numberTokens, type TokenTable} from './token-table.js';
import {createCursor, createTokens, gapOf, PARTED, TIGHT, type Tokens} from './tokens.js';
import {
  endsHere,
  entriesOf,
  findStep,
  goesOn,
  listStarts,
  mayGoOn,
  nodeOf,
  placeOfStart,
  type Step,
  type Trie,
} from './trie.js';

/** Everything a lexicon knows but the phrases themselves: flat arrays, which can be cached and shared. */
export interface LexiconTables {
  readonly words: TokenTable;
  /** Whole-word phrases. Keys are token numbers, with gaps behind the first: see `keyOf`. */
  readonly trie: Trie;
  /** Phrases that also stand inside words; missing when there are none. */
  readonly inside: SubstringTables | undefined;
  readonly spellings: Spellings;
  /** Tokens of the longest whole-word phrase. */
  readonly reach: number;
}

/** All phrases, compiled into one matcher. */
export interface Lexicon<Data = unknown> {
  readonly phrases: PhraseList<Data>;
  /** For `serializeLexicon`. */
  readonly tables: LexiconTables;
  /**
   * Every place in `text` where a phrase stands, overlapping ones too (see `resolveOverlaps`): by start, the longest
   * first, then in the order of the phrases. Spans are UTF-16 offsets of `text`. Nothing that touches one of the
   * disjoint, ascending `opaque` spans is found. The time grows with the text, not with the number of phrases.
   */
  readonly findMatches: (text: string, opaque: readonly Span[]) => PhraseMatch<Data>[];
  /** Tells beforehand of texts that will be searched. Nothing depends on it but time: what they need is made in one go. */
  readonly prepare: (texts: Iterable<Searched>) => void;
}

/** A text to search, and what of it is no words. */
export interface Searched {
  readonly text: string;
  readonly opaque: readonly Span[];
}

/** Tokens that are held at once. What is longer is read in windows, so memory stays bounded. */
const WINDOW = 4096;
/** Tokens before and after a match that its boundaries depend on. */
const CONTEXT = 3;

/**
 * The key of a token behind the first: what is matched is the token and whether white space stands before it. Behind a blank line it
 * has a key that no phrase has. The key of a first token is its number, for what stands before it does not matter.
 */
export function keyOf(word: number, gap: number): number {
  if (gap === PARTED) return -1;
  return word * 2 + (gap === TIGHT ? 0 : 1);
}

/** A lexicon over finished tables. */
export function createLexicon<Data>(tables: LexiconTables, phrases: PhraseList<Data>): Lexicon<Data> {
  const {trie} = tables;
  const reach = tables.reach + CONTEXT;
  const tokens = createTokens(Math.max(WINDOW, 2 * (reach + CONTEXT)));
  // One more than tokens: what follows the last one is no word.
  const words = new Int32Array(tokens.starts.length + 1);
  const starts = new Int32Array(tokens.starts.length);
  // Pairs of where the entries of a node begin and the index of its last token, on one way down the trie.
  const passed = new Int32Array(2 * tables.reach + 2);
  const limit = longestSource(tables.words);

  function findMatches(text: string, opaque: readonly Span[]): PhraseMatch<Data>[] {
    const matches: PhraseMatch<Data>[] = [];
    const cursor = createCursor();
    let first = 0;
    let count = 0;
    for (;;) {
      const known = count;
      count = readTokens(text, opaque, cursor, tokens, count, limit);
      numberTokens(tables.words, text, tokens, words, known, count);
      const isDone = cursor.at >= text.length;
      const last = isDone ? count : count - reach;
      words[count] = 0;
      const found = listStarts(trie, words, tokens.traits, first, last, starts);
      for (let at = 0; at < found; at += 1) matchFrom(text, starts[at] as number, count, matches);
      if (isDone) break;
      count = dropTokens(tokens, words, last - CONTEXT, count);
      first = CONTEXT;
    }
    if (!tables.inside) return matches;
    return mergeMatches(matches, findInside(tables.inside, tables.spellings, text, opaque, phrases));
  }

  /** Follows the trie from a start, and yields what it passed, the longest first. */
  function matchFrom(text: string, start: number, count: number, matches: PhraseMatch<Data>[]): void {
    const index = placeOfStart(start);
    let step = trie.roots[words[index] as number] as number;
    let found = 0;
    if (endsHere(step)) found = pass(step, index, found);
    if (mayGoOn(start)) {
      for (let next = index + 1; goesOn(step) && next < count; next += 1) {
        const word = words[next] as number;
        step = word === 0 ? 0 : findStep(trie, nodeOf(step), keyOf(word, gapOf(tokens, next)));
        if (endsHere(step)) found = pass(step, next, found);
      }
    }
    if (found === 0 || !beginsWord(text, tokens, index)) return;
    for (found -= 2; found >= 0; found -= 2) {
      const end = passed[found + 1] as number;
      if (endsWord(text, tokens, end, count) && areTokens(text, index, end)) {
        pushEntries(text, passed[found] as number, index, end, matches);
      }
    }
  }

  /** Remembers that entries end at the token at `index`; returns how many numbers are remembered. */
  function pass(step: Step, index: number, found: number): number {
    passed[found] = entriesOf(trie, nodeOf(step));
    passed[found + 1] = index;
    return found + 2;
  }

  /** The trie was walked by hashes: are the tokens really those? */
  function areTokens(text: string, start: number, end: number): boolean {
    for (let index = start; index <= end; index += 1) {
      if (!isToken(tables.words, words[index] as number, text, tokens, index)) return false;
    }
    return true;
  }

  function pushEntries(text: string, first: number, start: number, end: number, matches: PhraseMatch<Data>[]): void {
    const span = {start: tokens.starts[start] as number, end: tokens.ends[end] as number};
    pushMatches(trie, tables.spellings, phrases, text, first, span, matches);
  }

  return {phrases, tables, findMatches, prepare: () => undefined};
}

/** Drops the tokens before `from`; returns the new count. */
function dropTokens(tokens: Tokens, words: Int32Array, from: number, count: number): number {
  for (const column of [tokens.starts, tokens.ends, tokens.traits, tokens.hashes, words]) {
    column.copyWithin(0, from, count);
  }
  return count - from;
}

function mergeMatches<Data>(whole: PhraseMatch<Data>[], inside: PhraseMatch<Data>[]): PhraseMatch<Data>[] {
  if (inside.length === 0) return whole;
  return [...whole, ...inside].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
