import type {Span} from '../model/span.js';
import {
  ASCII_CLASSES,
  ASCII_FOLDS,
  COMPLEX,
  classOf,
  foldOf,
  HANGUL,
  IGNORED,
  MARK,
  NEWLINE,
  SPACE,
  SYMBOL,
  WORD,
} from './characters.js';
import {foldWord} from './normalize.js';

// Reads of typed arrays are `as number` throughout: every index is below the count or a mask, and this is the hot path.

/** No white space before a token. */
export const TIGHT = 0;
/** Spaces before a token. */
export const SPACED = 1;
/** White space with one line end before a token: as good as a space. */
const LINED = 2;
/** A blank line before a token: no phrase runs across it. */
export const PARTED = 3;

/** Kinds of tokens. A sign is known by its folded code point instead, which is never negative. */
export const WORD_TOKEN = -1;
/** One letter of a script without spaces. */
export const UNSPACED_TOKEN = -2;
/** One Hangul syllable. */
export const HANGUL_TOKEN = -3;
/** A stretch that is not words. */
export const OPAQUE_TOKEN = -4;
/** A sign with combining marks. */
export const MARKED_TOKEN = -5;

/** Tokens of a stretch of text, column by column. */
export interface Tokens {
  /** UTF-16 offsets, without invisible characters at either edge. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The kind of a token, whether it is complex and the gap before it: see `kindOf`, `isComplex` and `gapOf`. */
  readonly traits: Int32Array;
  /** Hash of the folded token. */
  readonly hashes: Int32Array;
}

/** How far a text has been read. */
export interface Cursor {
  at: number;
  gap: number;
  /** Index of the next opaque span. */
  opaque: number;
}

const GAP_TRAIT = 3;
const COMPLEX_TRAIT = 4;
const KIND_SHIFT = 3;
/** Traits of a plain word, without its gap. */
const PLAIN_WORD = WORD_TOKEN << KIND_SHIFT;

const EN_DASH = 0x2013;
const HYPHEN = 0x2d;
const CARRIAGE_RETURN = 0x0d;
const SPACE_UNIT = 0x20;
/** The first combining mark of Unicode. */
const FIRST_MARK = 0x300;
/** Units of Latin-1: most words of Western languages are made of these alone. */
export const LATIN = 256;
/** Folded units of class `WORD` in Latin-1, 0 for all others. */
export const WORD_FOLDS = Uint8Array.from({length: LATIN}, (_, unit) => (classOf(unit) === WORD ? foldOf(unit) : 0));
const PARAGRAPH_SEPARATOR = 0x2029;

/** Seed of the hash of a token (FNV-1a over code units). */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Columns for `capacity` tokens. */
export function createTokens(capacity: number): Tokens {
  return {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    traits: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
  };
}

/** `WORD_TOKEN` and the like, or the folded code point of a sign. */
export function kindOf(tokens: Tokens, index: number): number {
  return (tokens.traits[index] as number) >> KIND_SHIFT;
}

/** Must the token be normalised as a whole before it is compared? */
export function isComplex(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & COMPLEX_TRAIT) !== 0;
}

/** Is it a word, and not complex? */
export function isPlainWord(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & ~GAP_TRAIT) === PLAIN_WORD;
}

/** What stands before the token: `TIGHT`, more white space, up to `PARTED`. */
export function gapOf(tokens: Tokens, index: number): number {
  return (tokens.traits[index] as number) & GAP_TRAIT;
}

/** The place before a text. */
export function createCursor(): Cursor {
  return {at: 0, gap: SPACED, opaque: 0};
}

/** Hash of a folded token. */
export function hashUnits(units: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < units.length; index += 1) hash = Math.imul(hash ^ units.charCodeAt(index), HASH_PRIME);
  return hash;
}

/**
 * Reads tokens of `text` from the cursor on into the columns, from index `count` on, until the columns are full or the
 * text ends; returns the new count. Words of more than `limit` code units are read, but never compare equal.
 * The loop is long because it is the hot path: words, spaces and signs of ASCII are read here, all else in functions.
 */
export function readTokens(
  text: string,
  opaque: readonly Span[],
  cursor: Cursor,
  tokens: Tokens,
  from: number,
  limit: number,
): number {
  // Engines keep a shape for each way a string is stored (flat, joined, sliced, one or two bytes wide), and a method that
  // was called on more than four shapes is looked up anew each time: 51 MB/s instead of 111. Not so one taken out before.
  const {charCodeAt} = String.prototype;
  const {starts, ends, traits, hashes} = tokens;
  const capacity = starts.length;
  const length = text.length;
  let count = from;
  let stop = findStop(text, opaque, cursor);
  let at = cursor.at;
  let gap = cursor.gap;
  while (count < capacity && at < length) {
    if (at >= stop) {
      at = readOpaque(text, opaque, cursor, tokens, count, at, gap);
      stop = findStop(text, opaque, cursor);
      gap = TIGHT;
      count += 1;
      continue;
    }
    let unit = charCodeAt.call(text, at);
    if (unit === SPACE_UNIT) {
      if (gap === TIGHT) gap = SPACED;
      at += 1;
      if (at >= stop) continue;
      unit = charCodeAt.call(text, at);
    }
    let folded = unit < LATIN ? (WORD_FOLDS[unit] as number) : 0;
    if (folded !== 0) {
      const start = at;
      let hash = HASH_SEED;
      do {
        hash = Math.imul(hash ^ folded, HASH_PRIME);
        at += 1;
        if (at >= stop) break;
        unit = charCodeAt.call(text, at);
        folded = unit < LATIN ? (WORD_FOLDS[unit] as number) : 0;
      } while (folded !== 0);
      if (unit >= 128 && at < stop && continuesWord(classAt(text, at, stop))) {
        at = readMixedWord(text, start, stop, tokens, count, limit, gap);
      } else {
        starts[count] = start;
        ends[count] = at;
        traits[count] = PLAIN_WORD | gap;
        hashes[count] = hash;
      }
      gap = TIGHT;
      count += 1;
      continue;
    }
    const charClass = unit < 128 ? (ASCII_CLASSES[unit] as number) : classAt(text, at, stop);
    if (charClass === SPACE || charClass === NEWLINE || charClass === IGNORED) {
      if (charClass === NEWLINE) gap = passLineEnd(text, at, gap);
      else if (charClass === SPACE && gap === TIGHT) gap = SPACED;
      at += charWidth(text, at, stop);
      continue;
    }
    if (charClass === SYMBOL && unit < 128 && (at + 1 >= length || charCodeAt.call(text, at + 1) < FIRST_MARK)) {
      const sign = ASCII_FOLDS[unit] as number;
      starts[count] = at;
      at += 1;
      ends[count] = at;
      traits[count] = (sign << KIND_SHIFT) | gap;
      hashes[count] = Math.imul(HASH_SEED ^ sign, HASH_PRIME);
    } else if (charClass === WORD || charClass === COMPLEX || charClass === MARK) {
      at = readMixedWord(text, at, stop, tokens, count, limit, gap);
    } else {
      at = readSingle(text, at, stop, charClass, tokens, count, limit, gap);
    }
    gap = TIGHT;
    count += 1;
  }
  cursor.at = at;
  cursor.gap = gap;
  return count;
}

/** Where reading must stop: the next opaque span that is not behind already, or the end of the text. */
function findStop(text: string, opaque: readonly Span[], cursor: Cursor): number {
  for (let span = opaque[cursor.opaque]; span; span = opaque[cursor.opaque]) {
    if (span.end > span.start && span.end > cursor.at) return Math.min(span.start, text.length);
    cursor.opaque += 1;
  }
  return text.length;
}

function readOpaque(
  text: string,
  opaque: readonly Span[],
  cursor: Cursor,
  tokens: Tokens,
  index: number,
  at: number,
  gap: number,
): number {
  const end = Math.min(opaque[cursor.opaque]?.end ?? text.length, text.length);
  cursor.opaque += 1;
  cursor.at = end;
  setToken(tokens, index, at, end, OPAQUE_TOKEN, 0, 0, gap);
  return end;
}

function continuesWord(charClass: number): boolean {
  return charClass === WORD || charClass === COMPLEX || charClass === MARK || charClass === IGNORED;
}

/** A word with other letters: hashed while it is read, unless it must be normalised. */
function readMixedWord(
  text: string,
  start: number,
  stop: number,
  tokens: Tokens,
  index: number,
  limit: number,
  gap: number,
): number {
  let hash = HASH_SEED;
  let at = start;
  let end = start;
  let complex = 0;
  while (at < stop) {
    const charClass = classAt(text, at, stop);
    if (!continuesWord(charClass)) break;
    if (charClass === WORD) {
      // Invisible characters were passed since the last letter.
      if (end < at) complex = 1;
      hash = Math.imul(hash ^ foldOf(text.charCodeAt(at)), HASH_PRIME);
    }
    at += charWidth(text, at, stop);
    if (charClass === WORD) end = at;
    if (charClass !== WORD && charClass !== IGNORED) {
      complex = 1;
      end = at;
    }
  }
  if (complex) hash = hashUnits(foldWord(text.slice(start, end), limit));
  setToken(tokens, index, start, end, WORD_TOKEN, complex, hash, gap);
  return at;
}

/** One character by itself, a sign, a syllable or a letter of an unspaced script, with the marks that belong to it. */
function readSingle(
  text: string,
  start: number,
  stop: number,
  charClass: number,
  tokens: Tokens,
  index: number,
  limit: number,
  gap: number,
): number {
  const width = charWidth(text, start, stop);
  const end = skipMarks(text, start + width, stop);
  const marked = end > start + width;
  if (marked || (charClass !== SYMBOL && width === 2)) {
    const kind = charClass === SYMBOL ? MARKED_TOKEN : singleKind(charClass);
    setToken(tokens, index, start, end, kind, 1, hashUnits(foldWord(text.slice(start, end), limit)), gap);
  } else if (charClass === SYMBOL) {
    const afterWord = index > 0 && tokens.ends[index - 1] === start && kindOf(tokens, index - 1) === WORD_TOKEN;
    const sign = foldSign(text, start, width, stop, afterWord);
    setToken(tokens, index, start, end, sign, 0, hashSign(sign), gap);
  } else {
    const hash = Math.imul(HASH_SEED ^ foldOf(text.charCodeAt(start)), HASH_PRIME);
    setToken(tokens, index, start, end, singleKind(charClass), 0, hash, gap);
  }
  return end;
}

function singleKind(charClass: number): number {
  return charClass === HANGUL ? HANGUL_TOKEN : UNSPACED_TOKEN;
}

/** Where the marks end that follow at `at`. Invisible characters between marks are passed, after them they are not. */
export function skipMarks(text: string, from: number, stop: number): number {
  let end = from;
  for (let at = from; at < stop; at += charWidth(text, at, stop)) {
    const charClass = classAt(text, at, stop);
    if (charClass === MARK) end = at + charWidth(text, at, stop);
    else if (charClass !== IGNORED) break;
  }
  return end;
}

/**
 * The code point of a sign, look-alikes made plain. An en dash is a hyphen only right between two words, where a reader
 * takes it for one (`e–mail`, `client–side`); with a space on either side it is a dash, and an em dash always is.
 */
function foldSign(text: string, at: number, width: number, stop: number, afterWord: boolean): number {
  const unit = text.charCodeAt(at);
  if (width === 2) return text.codePointAt(at) ?? unit;
  if (unit < 128) return ASCII_FOLDS[unit] as number;
  if (unit !== EN_DASH) return foldOf(unit);
  const next = at + 1 < stop ? classAt(text, at + 1, stop) : SPACE;
  return afterWord && (next === WORD || next === COMPLEX) ? HYPHEN : EN_DASH;
}

function hashSign(sign: number): number {
  return sign > 0xffff ? hashUnits(String.fromCodePoint(sign)) : Math.imul(HASH_SEED ^ sign, HASH_PRIME);
}

/** The gap after one more line end: two in a row are a blank line. */
function passLineEnd(text: string, at: number, gap: number): number {
  const unit = text.charCodeAt(at);
  if (unit === CARRIAGE_RETURN && text.startsWith('\n', at + 1)) return gap;
  return gap >= LINED || unit === PARAGRAPH_SEPARATOR ? PARTED : LINED;
}

function setToken(
  tokens: Tokens,
  index: number,
  start: number,
  end: number,
  kind: number,
  complex: number,
  hash: number,
  gap: number,
): void {
  tokens.starts[index] = start;
  tokens.ends[index] = end;
  tokens.traits[index] = (kind << KIND_SHIFT) | (complex === 0 ? gap : gap | COMPLEX_TRAIT);
  tokens.hashes[index] = hash;
}

/** The class of the character at `at`. Half of a surrogate pair, or a pair cut by `stop`, is a sign. */
export function classAt(text: string, at: number, stop: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return classOf(unit);
  return at + 1 < stop ? classOf(text.codePointAt(at) ?? unit) : SYMBOL;
}

/** Code units of the character at `at`. */
export function charWidth(text: string, at: number, stop: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= stop) return 1;
  return (text.codePointAt(at) ?? unit) > 0xffff ? 2 : 1;
}
