import type {Span} from '../model/span.js';
import {beginsWord, endsWord} from './boundary.js';
import {isSpelled, type Spellings} from './exact-spelling.js';
import {FORMS, type Phrase, type PhraseMatch} from './phrase.js';
import {findInside, type SubstringTables} from './substring.js';
import {findToken, longestSource, type TokenTable} from './token-table.js';
import {createCursor, createTokens, PARTED, readTokens, TIGHT, type Tokens} from './tokens.js';
import {findChild, type Trie} from './trie.js';

/** Everything a lexicon knows but the phrases themselves: flat arrays, which can be cached and shared. */
export interface LexiconTables {
  readonly words: TokenTable;
  /** Whole-word phrases. Keys are token numbers and gaps, see `keyOf`. */
  readonly trie: Trie;
  /** Phrases that also stand inside words; missing when there are none. */
  readonly inside: SubstringTables | undefined;
  readonly spellings: Spellings;
  /** Tokens of the longest whole-word phrase. */
  readonly reach: number;
}

/** All phrases, compiled into one matcher. */
export interface Lexicon<Data = unknown> {
  readonly phrases: readonly Phrase<Data>[];
  /** For `serializeLexicon`. */
  readonly tables: LexiconTables;
  /**
   * Every place in `text` where a phrase stands, overlapping ones too (see `resolveOverlaps`): by start, the longest
   * first, then in the order of the phrases. Spans are UTF-16 offsets of `text`. Nothing that touches one of the
   * disjoint, ascending `opaque` spans is found. The time grows with the text, not with the number of phrases.
   */
  readonly findMatches: (text: string, opaque: readonly Span[]) => PhraseMatch<Data>[];
}

/** Tokens that are held at once. What is longer is read in windows, so memory stays bounded. */
const WINDOW = 4096;
/** Tokens before and after a match that its boundaries depend on. */
const CONTEXT = 3;

/** The key of a token in the trie: what is matched is the token and whether white space stands before it. */
export function keyOf(word: number, gap: number): number {
  return word * 2 + (gap === TIGHT ? 0 : 1);
}

/** The key of the first token of a phrase; what stands before it does not matter. */
export function firstKeyOf(word: number): number {
  return word * 2;
}

/** A lexicon over finished tables. */
export function createLexicon<Data>(tables: LexiconTables, phrases: readonly Phrase<Data>[]): Lexicon<Data> {
  const reach = tables.reach + CONTEXT;
  const tokens = createTokens(Math.max(WINDOW, 2 * (reach + CONTEXT)));
  const words = new Int32Array(tokens.starts.length);
  const limit = longestSource(tables.words);

  function findMatches(text: string, opaque: readonly Span[]): PhraseMatch<Data>[] {
    const matches: PhraseMatch<Data>[] = [];
    const cursor = createCursor();
    let first = 0;
    let count = 0;
    for (;;) {
      const known = count;
      count = readTokens(text, opaque, cursor, tokens, count, limit);
      for (let index = known; index < count; index += 1) words[index] = findToken(tables.words, text, tokens, index);
      const isDone = cursor.at >= text.length;
      const last = isDone ? count : count - reach;
      for (let index = first; index < last; index += 1) {
        if (words[index] !== 0) matchFrom(text, index, count, matches);
      }
      if (isDone) break;
      count = dropTokens(tokens, words, last - CONTEXT, count);
      first = CONTEXT;
    }
    return tables.inside
      ? mergeMatches(matches, findInside(tables.inside, tables.spellings, text, opaque, phrases))
      : matches;
  }

  /** Follows the trie from the token at `start`, and yields what it passed, the longest first. */
  function matchFrom(text: string, start: number, count: number, matches: PhraseMatch<Data>[]): void {
    const {trie} = tables;
    const {gaps} = tokens;
    let node = findChild(trie, 0, firstKeyOf(words[start] as number));
    if (node === 0) return;
    const path: number[] = [];
    for (let index = start; node !== 0; ) {
      if (trie.firsts[node] !== trie.firsts[node + 1]) path.push(node, index);
      index += 1;
      if (trie.branches[node] === 0 || index >= count || words[index] === 0 || gaps[index] === PARTED) break;
      node = findChild(trie, node, keyOf(words[index] as number, gaps[index] as number));
    }
    if (path.length === 0 || !beginsWord(text, tokens, start)) return;
    for (let step = path.length - 2; step >= 0; step -= 2) {
      const end = path[step + 1] as number;
      if (endsWord(text, tokens, end, count)) pushEntries(text, path[step] as number, start, end, matches);
    }
  }

  function pushEntries(text: string, node: number, start: number, end: number, matches: PhraseMatch<Data>[]): void {
    const {firsts, phrases: indices, forms, spellings} = tables.trie;
    const span = {start: tokens.starts[start] as number, end: tokens.ends[end] as number};
    for (let entry = firsts[node] as number; entry < (firsts[node + 1] as number); entry += 1) {
      const spelling = spellings[entry] as number;
      if (spelling >= 0 && !isSpelled(tables.spellings, spelling, text, span)) continue;
      const phrase = phrases[indices[entry] as number];
      const form = FORMS[forms[entry] as number];
      if (phrase && form) matches.push({phrase, span, form});
    }
  }

  return {phrases, tables, findMatches};
}

/** Drops the tokens before `from`; returns the new count. */
function dropTokens(tokens: Tokens, words: Int32Array, from: number, count: number): number {
  for (const column of [tokens.starts, tokens.ends, tokens.gaps, tokens.kinds, tokens.complex, tokens.hashes, words]) {
    column.copyWithin(0, from, count);
  }
  return count - from;
}

function mergeMatches<Data>(whole: PhraseMatch<Data>[], inside: PhraseMatch<Data>[]): PhraseMatch<Data>[] {
  if (inside.length === 0) return whole;
  return [...whole, ...inside].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
