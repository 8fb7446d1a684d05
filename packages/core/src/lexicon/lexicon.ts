import type {Span} from '../model/span.js';
import {beginsWord, endsWord} from './boundary.js';
import type {Spellings} from './exact-spelling.js';
import type {PhraseList, PhraseMatch} from './phrase.js';
import {pushMatches} from './push-matches.js';
import {readTokens} from './read-tokens.js';
import {findInside, type SubstringTables} from './substring.js';
import {createNumbering, isToken, longestSource, type TokenTable} from './token-table.js';
import {createCursor, createTokens, gapOf, PARTED, TIGHT, type Tokens} from './tokens.js';
import {
  createStartList,
  endsHere,
  entriesOf,
  findStep,
  goesOn,
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

/** What is searched for. */
interface Sought<Data> {
  readonly tables: LexiconTables;
  readonly phrases: PhraseList<Data>;
}

type Search = <Data>(sought: Sought<Data>, text: string, opaque: readonly Span[]) => PhraseMatch<Data>[];

/** A search that holds so many tokens at once, enough for phrases up to `reach`. */
function createSearch(capacity: number, reach: number): Search {
  const tokens = createTokens(capacity);
  // The number of each token, and one more: what follows the last one is no word.
  const words = new Int32Array(capacity + 1);
  const starts = new Int32Array(capacity);
  // Pairs of where the entries of a node begin and the index of its last token, on one way down the trie.
  const passed = new Int32Array(2 * reach + 2);
  const numberTokens = createNumbering(tokens, words);
  const listStarts = createStartList(words, tokens.traits, starts);

  function search<Data>(sought: Sought<Data>, text: string, opaque: readonly Span[]): PhraseMatch<Data>[] {
    const {tables} = sought;
    const matches: PhraseMatch<Data>[] = [];
    const cursor = createCursor();
    const limit = longestSource(tables.words);
    const context = tables.reach + CONTEXT;
    let first = 0;
    let count = 0;
    for (;;) {
      const known = count;
      count = readTokens(text, opaque, cursor, tokens, count, limit);
      numberTokens(tables.words, text, known, count);
      const isDone = cursor.at >= text.length;
      const last = isDone ? count : count - context;
      words[count] = 0;
      const found = listStarts(tables.trie, first, last);
      for (let at = 0; at < found; at += 1) matchFrom(sought, text, starts[at] as number, count, matches);
      if (isDone) return matches;
      count = dropTokens(tokens, words, last - CONTEXT, count);
      first = CONTEXT;
    }
  }

  /** Follows the trie from a start, and yields what it passed, the longest first. */
  function matchFrom<Data>(
    {tables, phrases}: Sought<Data>,
    text: string,
    start: number,
    count: number,
    matches: PhraseMatch<Data>[],
  ): void {
    const {trie, spellings} = tables;
    const index = placeOfStart(start);
    let step = trie.roots[words[index] as number] as number;
    let found = 0;
    if (endsHere(step)) found = pass(trie, step, index, found);
    if (mayGoOn(start)) {
      for (let next = index + 1; goesOn(step) && next < count; next += 1) {
        const word = words[next] as number;
        step = word === 0 ? 0 : findStep(trie, nodeOf(step), keyOf(word, gapOf(tokens, next)));
        if (endsHere(step)) found = pass(trie, step, next, found);
      }
    }
    if (found === 0 || !beginsWord(text, tokens, index)) return;
    for (found -= 2; found >= 0; found -= 2) {
      const end = passed[found + 1] as number;
      if (!endsWord(text, tokens, end, count) || !areTokens(tables.words, text, index, end)) continue;
      const span = {start: tokens.starts[index] as number, end: tokens.ends[end] as number};
      pushMatches(trie, spellings, phrases, text, passed[found] as number, span, matches);
    }
  }

  /** Remembers that entries end at the token at `index`; returns how many numbers are remembered. */
  function pass(trie: Trie, step: Step, index: number, found: number): number {
    passed[found] = entriesOf(trie, nodeOf(step));
    passed[found + 1] = index;
    return found + 2;
  }

  /** The trie was walked by hashes: are the tokens really those? */
  function areTokens(table: TokenTable, text: string, start: number, end: number): boolean {
    for (let index = start; index <= end; index += 1) {
      if (!isToken(table, words[index] as number, text, tokens, index)) return false;
    }
    return true;
  }

  return search;
}

/** Tokens of the longest phrase that the common search has room for. */
const COMMON_REACH = WINDOW / 2 - 2 * CONTEXT;

/**
 * The search of all lexicons: a text is searched in one go, and nothing else is meanwhile. The loops of one that is made
 * once are a fifth faster than those of many, for a compiler knows where its columns stand.
 */
const commonSearch = createSearch(WINDOW, COMMON_REACH);

function takeSearch(reach: number): Search {
  return reach <= COMMON_REACH ? commonSearch : createSearch(2 * (reach + 2 * CONTEXT), reach);
}

/** A lexicon over finished tables. */
export function createLexicon<Data>(tables: LexiconTables, phrases: PhraseList<Data>): Lexicon<Data> {
  const {inside, spellings} = tables;
  const search = takeSearch(tables.reach);
  const sought = {tables, phrases};

  function findMatches(text: string, opaque: readonly Span[]): PhraseMatch<Data>[] {
    const matches = search(sought, text, opaque);
    return inside ? mergeMatches(matches, findInside(inside, spellings, text, opaque, phrases)) : matches;
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
