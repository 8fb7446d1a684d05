import type {Span} from '../model/span.js';
import {
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
import {readPlainTokens} from './read-plain.js';
import {copyUnits} from './text-units.js';
import {
  addToHash,
  type Cursor,
  HANGUL_TOKEN,
  hashUnits,
  kindOf,
  LINED,
  MARKED_TOKEN,
  OPAQUE_TOKEN,
  PARTED,
  SPACED,
  TIGHT,
  type Tokens,
  traitsOf,
  UNSPACED_TOKEN,
  WORD_TOKEN,
} from './tokens.js';

const EN_DASH = 0x2013;
const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PARAGRAPH_SEPARATOR = 0x2029;

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
  if (cursor.at === 0) tokens.units = copyUnits(text, tokens.units);
  const capacity = tokens.starts.length;
  let count = from;
  let stop = findStop(text, opaque, cursor);
  for (;;) {
    count = readPlainTokens(tokens, cursor, count, stop);
    if (count >= capacity || cursor.at >= text.length) return count;
    if (cursor.at >= stop) {
      readOpaque(text, opaque, cursor, tokens, count);
      stop = findStop(text, opaque, cursor);
      count += 1;
    } else {
      count += readOther(text, cursor, stop, tokens, count, limit);
    }
  }
}

/** Reads one token, or the white space before it; returns how many tokens that were. */
function readOther(text: string, cursor: Cursor, stop: number, tokens: Tokens, count: number, limit: number): number {
  const {at, gap} = cursor;
  const charClass = classAt(text, at, stop);
  if (charClass === SPACE || charClass === NEWLINE || charClass === IGNORED) {
    if (charClass === NEWLINE) cursor.gap = gapBehind(text, at, gap);
    else if (charClass === SPACE && gap === TIGHT) cursor.gap = SPACED;
    cursor.at += charWidth(text, at, stop);
    return 0;
  }
  const isWord = charClass === WORD || charClass === COMPLEX || charClass === MARK;
  cursor.at = isWord
    ? readMixedWord(text, at, stop, tokens, count, limit, gap)
    : readSingle(text, at, stop, charClass, tokens, count, limit, gap);
  cursor.gap = TIGHT;
  return 1;
}

/** Where reading must stop: the next opaque span that is not behind already, or the end of the text. */
function findStop(text: string, opaque: readonly Span[], cursor: Cursor): number {
  for (let span = opaque[cursor.opaque]; span; span = opaque[cursor.opaque]) {
    if (span.end > span.start && span.end > cursor.at) return Math.min(span.start, text.length);
    cursor.opaque += 1;
  }
  return text.length;
}

function readOpaque(text: string, opaque: readonly Span[], cursor: Cursor, tokens: Tokens, index: number): void {
  const start = cursor.at;
  cursor.at = Math.min(opaque[cursor.opaque]?.end ?? text.length, text.length);
  cursor.opaque += 1;
  setToken(tokens, index, start, cursor.at, OPAQUE_TOKEN, 0, 0, cursor.gap);
  cursor.gap = TIGHT;
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
  let hash = 0;
  let at = start;
  let end = start;
  let complex = 0;
  while (at < stop) {
    const charClass = classAt(text, at, stop);
    if (!continuesWord(charClass)) break;
    if (charClass === WORD) {
      // Invisible characters were passed since the last letter.
      if (end < at) complex = 1;
      hash = addToHash(hash, foldOf(text.charCodeAt(at)));
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
    const hash = foldOf(text.charCodeAt(start));
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
  return sign > 0xffff ? hashUnits(String.fromCodePoint(sign)) : sign;
}

/** The gap after one more line end: two in a row are a blank line. */
function passLineEnd(gap: number): number {
  return gap >= LINED ? PARTED : LINED;
}

/** The gap behind the line end at `at`, whatever it is made of. */
function gapBehind(text: string, at: number, gap: number): number {
  const unit = text.charCodeAt(at);
  if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) return gap;
  return unit === PARAGRAPH_SEPARATOR ? PARTED : passLineEnd(gap);
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
  tokens.traits[index] = traitsOf(kind, complex !== 0, gap);
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
