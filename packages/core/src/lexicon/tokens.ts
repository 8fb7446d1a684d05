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
import {copyUnits} from './text-units.js';

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
  /** Code units of the text they were read from, and whatever stands behind them from longer ones. */
  units: Uint16Array<ArrayBuffer>;
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

const EN_DASH = 0x2013;
const HYPHEN = 0x2d;
const CARRIAGE_RETURN = 0x0d;
/** Units of Latin-1: most words of Western languages are made of these alone. */
export const LATIN = 256;
/** Folded units of class `WORD` in Latin-1, 0 for all others. */
export const WORD_FOLDS = Uint8Array.from({length: LATIN}, (_, unit) => (classOf(unit) === WORD ? foldOf(unit) : 0));
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The numbers of the hot path. Compilers write the members of such an enum where they are used; a constant of a module
 * would be loaded anew at every character, which makes reading a fifth slower.
 */
// biome-ignore lint/suspicious/noConstEnum: it is used in this file alone, where nothing needs it at run time
const enum Hot {
  LineFeed = 0x0a,
  Space = 0x20,
  Ascii = 0x80,
  Latin = 0x100,
  /** The first combining mark of Unicode. */
  FirstMark = 0x300,
  /** Hashes are FNV-1a over folded code units; this is its offset basis as a signed number. */
  Seed = -0x7ee3623b,
  Prime = 0x01000193,
  KindShift = 3,
  /** Traits of a plain word, without its gap: `WORD_TOKEN` shifted. */
  PlainWord = -8,
  Tight = 0,
  Spaced = 1,
}

/** Columns for `capacity` tokens. */
export function createTokens(capacity: number): Tokens {
  return {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    traits: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    units: new Uint16Array(0),
  };
}

/** `WORD_TOKEN` and the like, or the folded code point of a sign. */
export function kindOf(tokens: Tokens, index: number): number {
  return (tokens.traits[index] as number) >> Hot.KindShift;
}

/** Must the token be normalised as a whole before it is compared? */
export function isComplex(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & COMPLEX_TRAIT) !== 0;
}

/** Is it a word, and not complex? */
export function isPlainWord(tokens: Tokens, index: number): boolean {
  return ((tokens.traits[index] as number) & ~GAP_TRAIT) === Hot.PlainWord;
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
  let hash = Hot.Seed;
  for (let index = 0; index < units.length; index += 1) hash = Math.imul(hash ^ units.charCodeAt(index), Hot.Prime);
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

/**
 * Reads words of Latin-1, white space and signs of ASCII, up to `stop` or to whatever is not as simple; returns the new
 * count. This is the hot path: it is one loop without calls, so that all it needs stays in registers.
 */
function readPlainTokens(tokens: Tokens, cursor: Cursor, from: number, stop: number): number {
  const {starts, ends, traits, hashes, units} = tokens;
  const [wordFolds, signFolds, classes] = [WORD_FOLDS, ASCII_FOLDS, ASCII_CLASSES];
  const capacity = starts.length;
  let count = from;
  let {at, gap} = cursor;
  while (at < stop && count < capacity) {
    const start = at;
    let unit = units[at] as number;
    let folded = unit < Hot.Latin ? (wordFolds[unit] as number) : 0;
    if (folded !== 0) {
      let hash = Hot.Seed;
      do {
        hash = Math.imul(hash ^ folded, Hot.Prime);
        at += 1;
        unit = at < stop ? (units[at] as number) : 0;
        folded = unit < Hot.Latin ? (wordFolds[unit] as number) : 0;
      } while (folded !== 0);
      if (unit >= Hot.Ascii) {
        // It may go on: then it is read anew.
        at = start;
        break;
      }
      starts[count] = start;
      ends[count] = at;
      traits[count] = Hot.PlainWord | gap;
      hashes[count] = hash;
      count += 1;
      gap = Hot.Tight;
    } else if (unit === Hot.Space) {
      if (gap === Hot.Tight) gap = Hot.Spaced;
      at += 1;
    } else if (unit === Hot.LineFeed) {
      gap = passLineEnd(gap);
      at += 1;
    } else {
      if (unit >= Hot.Ascii || classes[unit] !== SYMBOL) break;
      at += 1;
      if (at < stop && (units[at] as number) >= Hot.FirstMark) {
        at = start;
        break;
      }
      const sign = signFolds[unit] as number;
      starts[count] = start;
      ends[count] = at;
      traits[count] = (sign << Hot.KindShift) | gap;
      hashes[count] = Math.imul(Hot.Seed ^ sign, Hot.Prime);
      count += 1;
      gap = Hot.Tight;
    }
  }
  cursor.at = at;
  cursor.gap = gap;
  return count;
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
  let hash = Hot.Seed;
  let at = start;
  let end = start;
  let complex = 0;
  while (at < stop) {
    const charClass = classAt(text, at, stop);
    if (!continuesWord(charClass)) break;
    if (charClass === WORD) {
      // Invisible characters were passed since the last letter.
      if (end < at) complex = 1;
      hash = Math.imul(hash ^ foldOf(text.charCodeAt(at)), Hot.Prime);
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
    const hash = Math.imul(Hot.Seed ^ foldOf(text.charCodeAt(start)), Hot.Prime);
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
  return sign > 0xffff ? hashUnits(String.fromCodePoint(sign)) : Math.imul(Hot.Seed ^ sign, Hot.Prime);
}

/** The gap after one more line end: two in a row are a blank line. */
function passLineEnd(gap: number): number {
  return gap >= LINED ? PARTED : LINED;
}

/** The gap behind the line end at `at`, whatever it is made of. */
function gapBehind(text: string, at: number, gap: number): number {
  const unit = text.charCodeAt(at);
  if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === Hot.LineFeed) return gap;
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
  tokens.traits[index] = (kind << Hot.KindShift) | (complex === 0 ? gap : gap | COMPLEX_TRAIT);
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
