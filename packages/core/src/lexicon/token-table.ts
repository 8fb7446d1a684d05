import {foldOf} from './characters.js';
import {foldWord} from './normalize.js';
import {hashUnits, isComplex, kindOf, LATIN, type Tokens, WORD_FOLDS} from './tokens.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the table itself, and this is the hot path.

/** The different tokens of all phrases, numbered from 1, in flat arrays: an open-addressing hash table and a pool. */
export interface TokenTable {
  /** Pairs of hash and token number, number 0 where free, negative where several tokens have the same hash. */
  readonly slots: Int32Array;
  /** Where the code units of token `n` begin in the pool (`n`) and end (`n + 1`). */
  readonly starts: Int32Array;
  /** Folded code units of all tokens. */
  readonly pool: Uint16Array;
  /** Code units of the longest token. */
  readonly longest: number;
}

/**
 * Writes the numbers of the tokens from index `from` to `to` into `numbers`: 0 for what no phrase holds. A number says
 * that the hash is right; few tokens become part of a match, and only those are compared, with `isToken`.
 */
export function numberTokens(
  table: TokenTable,
  text: string,
  tokens: Tokens,
  numbers: Int32Array,
  from: number,
  to: number,
): void {
  const {slots} = table;
  const {hashes} = tokens;
  const mask = slots.length - 2;
  for (let index = from; index < to; index += 1) {
    const hash = hashes[index] as number;
    let slot = (spread(hash) << 1) & mask;
    let number = slots[slot + 1] as number;
    while (number !== 0 && slots[slot] !== hash) {
      slot = (slot + 2) & mask;
      number = slots[slot + 1] as number;
    }
    numbers[index] = number >= 0 ? number : findAmong(table, slot, text, tokens, index);
  }
}

/** The number of a token whose hash several have, which stand in slots from `slot` on. */
function findAmong(table: TokenTable, slot: number, text: string, tokens: Tokens, index: number): number {
  const {slots} = table;
  const mask = slots.length - 2;
  for (let at = slot; ; at = (at + 2) & mask) {
    const number = -(slots[at + 1] as number);
    if (number === 0) return 0;
    if (slots[at] === tokens.hashes[index] && isToken(table, number, text, tokens, index)) return number;
  }
}

/** Is the token at `index` really the one with that number? */
export function isToken(table: TokenTable, number: number, text: string, tokens: Tokens, index: number): boolean {
  const {pool, starts} = table;
  const from = starts[number] as number;
  const length = (starts[number + 1] as number) - from;
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (isComplex(tokens, index)) {
    return poolReads(table, from, length, foldWord(text.slice(start, end), longestSource(table)));
  }
  const kind = kindOf(tokens, index);
  if (kind >= 0) return poolReads(table, from, length, String.fromCodePoint(kind));
  if (end - start !== length) return false;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(start + offset);
    if (pool[from + offset] !== (unit < LATIN ? WORD_FOLDS[unit] : foldOf(unit))) return false;
  }
  return true;
}

function poolReads(table: TokenTable, from: number, length: number, units: string): boolean {
  if (units.length !== length) return false;
  for (let offset = 0; offset < length; offset += 1) {
    if (table.pool[from + offset] !== units.charCodeAt(offset)) return false;
  }
  return true;
}

/** How many code units of a text one token can come from: four decomposed ones for each of the longest. */
export function longestSource(table: TokenTable): number {
  return table.longest * 4 + 16;
}

/** Spreads the bits of a hash over its low end, where the mask looks. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Collects the different tokens of phrases. */
export interface TokenCollector {
  /** The number of the token at `index`, a new one when it was not seen before. */
  readonly add: (text: string, tokens: Tokens, index: number) => number;
  readonly finish: () => TokenTable;
}

/** A collector of tokens. A map from folded text is fast enough here: phrases are short and read once. */
export function createTokenCollector(): TokenCollector {
  const numbers = new Map<string, number>();
  return {
    add(text, tokens, index) {
      const folded = foldToken(text, tokens, index);
      const known = numbers.get(folded);
      if (known !== undefined) return known;
      numbers.set(folded, numbers.size + 1);
      return numbers.size;
    },
    finish: () => fillTable([...numbers.keys()]),
  };
}

/** The folded text of one token. */
export function foldToken(text: string, tokens: Tokens, index: number): string {
  const kind = kindOf(tokens, index);
  return kind >= 0 ? String.fromCodePoint(kind) : foldWord(text.slice(tokens.starts[index], tokens.ends[index]));
}

function fillTable(words: readonly string[]): TokenTable {
  const slots = new Int32Array(4 * powerOfTwo(words.length + 1));
  const starts = new Int32Array(words.length + 2);
  const pool = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let filled = 0;
  let longest = 0;
  for (const [index, word] of words.entries()) {
    starts[index + 1] = filled;
    for (let offset = 0; offset < word.length; offset += 1) pool[filled + offset] = word.charCodeAt(offset);
    filled += word.length;
    longest = Math.max(longest, word.length);
    insert(slots, hashUnits(word), index + 1);
  }
  starts[words.length + 1] = filled;
  return {slots, starts, pool, longest};
}

function insert(slots: Int32Array, hash: number, number: number): void {
  const mask = slots.length - 2;
  let slot = (spread(hash) << 1) & mask;
  let sign = 1;
  for (; slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
    if (slots[slot] !== hash) continue;
    sign = -1;
    slots[slot + 1] = -Math.abs(slots[slot + 1] as number);
  }
  slots[slot] = hash;
  slots[slot + 1] = number * sign;
}

/** The smallest power of two that is at least `count`. */
export function powerOfTwo(count: number): number {
  let size = 4;
  while (size < count) size *= 2;
  return size;
}
