import {foldOf, LATIN, WORD_FOLDS} from './characters.js';
import {foldWord} from './normalize.js';
import {isComplex, isPlainWord, kindOf, type Tokens} from './tokens.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the table itself, and this is the hot path.

/** The different tokens of all phrases, numbered from 1, in flat arrays: an open-addressing hash table and a pool. */
export interface TokenTable {
  /**
   * 0 where free, or in one number the high bits of a hash, the token number and a mark: may another token with the same
   * high bits be meant, which stands further on? One number each, for what is small stays near the processor.
   */
  readonly slots: Int32Array;
  /** Where the code units of token `n` begin in the pool (`n`) and end (`n + 1`). */
  readonly starts: Int32Array;
  /** Folded code units of all tokens; a byte each where all are of Latin-1. */
  readonly pool: Uint16Array | Uint8Array;
  /** Code units of the longest token. */
  readonly longest: number;
}

/** The numbers of the hot path, which compilers write where they are used. */
// biome-ignore lint/suspicious/noConstEnum: it is used in this file alone, where nothing needs it at run time
const enum Hot {
  /** The mark in a slot. */
  Ambiguous = 1,
  Mixer = 0x9e3779b1,
}

/** The bits of a slot that are not of the hash. */
function bitsOfNumber(starts: Int32Array): number {
  return powerOfTwo(2 * starts.length) - 1;
}

/** Writes the numbers of the tokens from index `from` to `to`: 0 for what no phrase holds. */
export type NumberTokens = (table: TokenTable, text: string, from: number, to: number) => void;

/**
 * What numbers `tokens` into `numbers`. A number says that the hash fits; few tokens become part of a match, and only
 * those are compared, with `isToken`. Made once for many texts, so that a compiler knows where the columns stand.
 */
export function createNumbering(tokens: Tokens, numbers: Int32Array): NumberTokens {
  const {hashes} = tokens;
  return (table, text, from, to) => {
    const {slots} = table;
    const mask = slots.length - 1;
    const numberBits = bitsOfNumber(table.starts);
    const hashBits = ~numberBits;
    for (let index = from; index < to; index += 1) {
      // As `mix` and `placeOf`: a compiler asks at every call in a loop whether the function is still the same.
      const hash = Math.imul(hashes[index] as number, Hot.Mixer);
      const slot = (hash ^ (hash >>> 15)) & mask;
      const value = slots[slot] as number;
      // Nothing told beforehand whether a word is known, so there is no branch on it: a difference becomes a mask.
      const difference = (value ^ hash) & hashBits;
      const isOther = (difference | (0 - difference)) >> 31;
      numbers[index] = (value & numberBits & ~isOther) >> 1;
      if ((value & (isOther | Hot.Ambiguous)) !== 0) numbers[index] = findNumber(table, slot, text, tokens, index);
    }
  };
}

/** The number of a token when it may stand anywhere from `slot` on. */
function findNumber(table: TokenTable, from: number, text: string, tokens: Tokens, index: number): number {
  const {slots} = table;
  const hash = mix(tokens.hashes[index] as number);
  const mask = slots.length - 1;
  const numberBits = bitsOfNumber(table.starts);
  for (let slot = from; ; slot = (slot + 1) & mask) {
    const value = slots[slot] as number;
    if (value === 0) return 0;
    if (((value ^ hash) & ~numberBits) !== 0) continue;
    const number = (value & numberBits) >> 1;
    if ((value & Hot.Ambiguous) === 0 || isToken(table, number, text, tokens, index)) return number;
  }
}

/** Is the token at `index` really the one with that number? */
export function isToken(table: TokenTable, number: number, text: string, tokens: Tokens, index: number): boolean {
  if (!isPlainWord(tokens, index)) return isUnusualToken(table, number, text, tokens, index);
  const {pool, starts} = table;
  const from = starts[number] as number;
  const length = (starts[number + 1] as number) - from;
  const start = tokens.starts[index] as number;
  if ((tokens.ends[index] as number) - start !== length) return false;
  const {units} = tokens;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = units[start + offset] as number;
    const known = pool[from + offset] as number;
    // Most letters are small already.
    if (unit !== known && (unit < LATIN ? WORD_FOLDS[unit] : foldOf(unit)) !== known) return false;
  }
  return true;
}

/** As `isToken`, for what cannot be compared unit by unit where it stands. */
function isUnusualToken(table: TokenTable, number: number, text: string, tokens: Tokens, index: number): boolean {
  const from = table.starts[number] as number;
  const length = (table.starts[number + 1] as number) - from;
  const kind = kindOf(tokens, index);
  if (kind >= 0) return poolReads(table, from, length, String.fromCodePoint(kind));
  const written = text.slice(tokens.starts[index], tokens.ends[index]);
  return poolReads(table, from, length, foldWord(written, longestSource(table)));
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

/** Spreads the bits of a hash over its high end: that of a short token is a small number. */
function mix(hash: number): number {
  return Math.imul(hash, Hot.Mixer);
}

/** The bits of a mixed hash at its low end, where the mask looks. */
function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Collects the different tokens of phrases. */
export interface TokenCollector {
  /** The number of the token at `index`, a new one when it was not seen before. */
  readonly add: (text: string, tokens: Tokens, index: number) => number;
  readonly finish: () => TokenTable;
}

/**
 * A collector of tokens. It folds each into its pool and compares it there with those of the same hash, so that no
 * strings are made: a large term base has some hundred thousand tokens, most of them known.
 */
export function createTokenCollector(): TokenCollector {
  const hashes = [0];
  const ends = [0];
  let pool = new Uint16Array(4096);
  let numbers = new Int32Array(1024);

  function add(text: string, tokens: Tokens, index: number): number {
    const start = ends[hashes.length - 1] as number;
    const end = fold(text, tokens, index, start);
    const hash = tokens.hashes[index] as number;
    const mask = numbers.length - 1;
    let slot = placeOf(mix(hash)) & mask;
    for (let known = numbers[slot] as number; known !== 0; known = numbers[slot] as number) {
      if (hashes[known] === hash && reads(known, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    const number = hashes.push(hash) - 1;
    ends.push(end);
    numbers[slot] = number;
    if (hashes.length * 2 > numbers.length) numbers = spreadNumbers(hashes);
    return number;
  }

  /** Writes the folded token into the pool; returns where it ends. */
  function fold(text: string, tokens: Tokens, index: number, start: number): number {
    const from = tokens.starts[index] as number;
    const isPlain = kindOf(tokens, index) < 0 && !isComplex(tokens, index);
    const units = isPlain ? text : foldToken(text, tokens, index);
    const length = isPlain ? (tokens.ends[index] as number) - from : units.length;
    if (start + length > pool.length) pool = enlarge(pool, start + length);
    for (let offset = 0; offset < length; offset += 1) {
      pool[start + offset] = isPlain ? foldOf(text.charCodeAt(from + offset)) : units.charCodeAt(offset);
    }
    return start + length;
  }

  /** Has the token of this number the units that stand in the pool from `start` to `end`? */
  function reads(number: number, start: number, end: number): boolean {
    const from = ends[number - 1] as number;
    if ((ends[number] as number) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (pool[from + at - start] !== pool[at]) return false;
    return true;
  }

  return {add, finish: () => fillTable(hashes, ends, pool)};
}

/** The numbers of all tokens by their hashes, in a table twice as large as it must be. */
function spreadNumbers(hashes: readonly number[]): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(4 * powerOfTwo(hashes.length));
  for (let number = 1; number < hashes.length; number += 1) {
    let slot = placeOf(mix(hashes[number] as number)) & (numbers.length - 1);
    while (numbers[slot] !== 0) slot = (slot + 1) & (numbers.length - 1);
    numbers[slot] = number;
  }
  return numbers;
}

function enlarge(pool: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * powerOfTwo(size));
  larger.set(pool);
  return larger;
}

/** The folded text of one token. */
export function foldToken(text: string, tokens: Tokens, index: number): string {
  const kind = kindOf(tokens, index);
  return kind >= 0 ? String.fromCodePoint(kind) : foldWord(text.slice(tokens.starts[index], tokens.ends[index]));
}

/** The table of tokens numbered from 1; `ends` says where each ends in the pool. */
function fillTable(hashes: readonly number[], ends: readonly number[], pool: Uint16Array): TokenTable {
  // At most two of five slots are taken, so that most tokens are found, or known to be missing, at first sight.
  const slots = new Int32Array(powerOfTwo(hashes.length * 2.5));
  const starts = new Int32Array(hashes.length + 1);
  const numberBits = bitsOfNumber(starts);
  let longest = 0;
  for (let number = 1; number < hashes.length; number += 1) {
    const end = ends[number] as number;
    starts[number + 1] = end;
    longest = Math.max(longest, end - (starts[number] as number));
    insert(slots, mix(hashes[number] as number), number, numberBits);
  }
  return {slots, starts, pool: packPool(pool.subarray(0, ends.at(-1))), longest};
}

function packPool(pool: Uint16Array): Uint16Array | Uint8Array {
  return pool.every((unit) => unit < LATIN) ? Uint8Array.from(pool) : pool.slice();
}

function insert(slots: Int32Array, hash: number, number: number, numberBits: number): void {
  const mask = slots.length - 1;
  let slot = placeOf(hash) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    if ((((slots[slot] as number) ^ hash) & ~numberBits) === 0) (slots[slot] as number) |= Hot.Ambiguous;
  }
  slots[slot] = (hash & ~numberBits) | (number << 1);
}

/** The smallest power of two that is at least `count`. */
export function powerOfTwo(count: number): number {
  let size = 4;
  while (size < count) size *= 2;
  return size;
}
