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
/** White space before a token: spaces and at most one line end. */
export const SPACED = 1;
/** A blank line before a token: no phrase runs across it. */
export const PARTED = 2;

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
  /** `TIGHT`, `SPACED` or `PARTED`: what stands before the token. */
  readonly gaps: Uint8Array;
  readonly kinds: Int32Array;
  /** 1 where a token must be normalised as a whole before it is compared. */
  readonly complex: Uint8Array;
  /** Hash of the folded token. */
  readonly hashes: Int32Array;
}

/** How far a text has been read. */
export interface Cursor {
  at: number;
  gap: number;
  newlines: number;
  /** Index of the next opaque span. */
  opaque: number;
}

const EN_DASH = 0x2013;
const HYPHEN = 0x2d;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Seed of the hash of a token (FNV-1a over code units). */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** Columns for `capacity` tokens. */
export function createTokens(capacity: number): Tokens {
  return {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    gaps: new Uint8Array(capacity),
    kinds: new Int32Array(capacity),
    complex: new Uint8Array(capacity),
    hashes: new Int32Array(capacity),
  };
}

/** The place before a text. */
export function createCursor(): Cursor {
  return {at: 0, gap: SPACED, newlines: 0, opaque: 0};
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
 */
export function readTokens(
  text: string,
  opaque: readonly Span[],
  cursor: Cursor,
  tokens: Tokens,
  from: number,
  limit: number,
): number {
  const {gaps} = tokens;
  let count = from;
  let stop = findStop(text, opaque, cursor);
  let at = cursor.at;
  while (count < gaps.length && at < text.length) {
    let end: number;
    if (at >= stop) {
      end = readOpaque(text, opaque, cursor, tokens, count, at);
      cursor.at = end;
      stop = findStop(text, opaque, cursor);
    } else {
      const unit = text.charCodeAt(at);
      const charClass = unit < 128 ? (ASCII_CLASSES[unit] as number) : classAt(text, at, stop);
      if (charClass === WORD) {
        end = readWord(text, at, stop, tokens, count, limit);
      } else if (charClass === SPACE) {
        if (cursor.gap === TIGHT) cursor.gap = SPACED;
        at += 1;
        continue;
      } else if (charClass === NEWLINE || charClass === IGNORED) {
        if (charClass === NEWLINE) passLineEnd(text, at, cursor);
        at += charWidth(text, at, stop);
        continue;
      } else if (charClass === COMPLEX || charClass === MARK) {
        end = readMixedWord(text, at, stop, tokens, count, limit);
      } else {
        end = readSingle(text, at, stop, charClass, tokens, count, limit, cursor.gap);
      }
    }
    gaps[count] = cursor.gap;
    cursor.gap = TIGHT;
    cursor.newlines = 0;
    count += 1;
    at = end;
  }
  cursor.at = at;
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
): number {
  const end = Math.min(opaque[cursor.opaque]?.end ?? text.length, text.length);
  cursor.opaque += 1;
  setToken(tokens, index, at, end, OPAQUE_TOKEN, 0, 0);
  return end;
}

/** The fast path: a word of ASCII letters and digits, hashed while it is read. */
function readWord(text: string, start: number, stop: number, tokens: Tokens, index: number, limit: number): number {
  let hash = HASH_SEED;
  let at = start;
  while (at < stop) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) {
      if (continuesWord(classAt(text, at, stop))) return readMixedWord(text, start, stop, tokens, index, limit);
      break;
    }
    if (ASCII_CLASSES[unit] !== WORD) break;
    hash = Math.imul(hash ^ (ASCII_FOLDS[unit] as number), HASH_PRIME);
    at += 1;
  }
  setToken(tokens, index, start, at, WORD_TOKEN, 0, hash);
  return at;
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
  setToken(tokens, index, start, end, WORD_TOKEN, complex, hash);
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
    const kind = charClass === SYMBOL ? MARKED_TOKEN : kindOf(charClass);
    setToken(tokens, index, start, end, kind, 1, hashUnits(foldWord(text.slice(start, end), limit)));
  } else if (charClass === SYMBOL) {
    const sign = foldSign(
      text,
      start,
      width,
      stop,
      gap === TIGHT && index > 0 && tokens.kinds[index - 1] === WORD_TOKEN,
    );
    setToken(tokens, index, start, end, sign, 0, hashSign(sign));
  } else {
    const hash = Math.imul(HASH_SEED ^ foldOf(text.charCodeAt(start)), HASH_PRIME);
    setToken(tokens, index, start, end, kindOf(charClass), 0, hash);
  }
  return end;
}

function kindOf(charClass: number): number {
  return charClass === HANGUL ? HANGUL_TOKEN : UNSPACED_TOKEN;
}

/** Where the marks end that follow at `at`. Invisible characters between marks are passed, after them they are not. */
function skipMarks(text: string, from: number, stop: number): number {
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

function passLineEnd(text: string, at: number, cursor: Cursor): void {
  const unit = text.charCodeAt(at);
  if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) return;
  cursor.newlines += unit === PARAGRAPH_SEPARATOR ? 2 : 1;
  cursor.gap = cursor.newlines > 1 ? PARTED : SPACED;
}

function setToken(
  tokens: Tokens,
  index: number,
  start: number,
  end: number,
  kind: number,
  complex: number,
  hash: number,
): void {
  tokens.starts[index] = start;
  tokens.ends[index] = end;
  tokens.kinds[index] = kind;
  tokens.complex[index] = complex;
  tokens.hashes[index] = hash;
}

/** The class of the character at `at`. Half of a surrogate pair, or a pair cut by `stop`, is a sign. */
function classAt(text: string, at: number, stop: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return classOf(unit);
  return at + 1 < stop ? classOf(text.codePointAt(at) ?? unit) : SYMBOL;
}

/** Code units of the character at `at`. */
function charWidth(text: string, at: number, stop: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= stop) return 1;
  return (text.codePointAt(at) ?? unit) > 0xffff ? 2 : 1;
}
