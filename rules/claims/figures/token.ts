import {copyUnits, type Span} from '@onbrand/core';
import {BLANK, classify, DIGIT, isApostrophe, isDigit, LETTER, OTHER} from './characters.js';
import {classesOf, keyOf, keyOfHash} from './word-classes.js';
import {addToHash, SEED} from './word-hash.js';

/**
 * What stands between a token and the one before it: `start` of the text, `space`, nothing (`glued`), or one `hyphen`
 * with no space on either side (then the hyphen is no token of its own: “award-winning” is two tokens).
 */
export type Joint = 'start' | 'space' | 'glued' | 'hyphen';

/** A word, a number or one mark. Offsets are UTF-16, half-open. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As compared: lower case, straight apostrophes, without a possessive ending. Numbers and marks as written. */
  readonly lower: string;
  /** The classes of `lower`: see `defineClass`. */
  readonly classes: number;
  /** See `keyOf`. */
  readonly key: number;
  readonly joint: Joint;
  /** Does the word begin with a capital letter? */
  readonly capital: boolean;
  /** Is it all capitals, two letters or more? */
  readonly caps: boolean;
  /** Had the word a possessive ending (“world’s”)? It is in the span and not in `lower`. */
  readonly possessive: boolean;
}

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Dashes that join the ends of a range, besides the hyphen. */
const isRangeDash = (code: number) => code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2212;

/** Spaces that group digits: plain, no-break, thin, figure and narrow no-break. */
const isGroupSpace = (code: number) =>
  code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x2007 || code === 0x202f;

/** Words whose “’s” is “is” or “us”, not a possessive. */
const CONTRACTED = new Set('it that there here what who where how he she let when why this everything'.split(' '));

/**
 * Cuts `text` into words, numbers and marks, in one pass over its code units. Spaces and joining hyphens are not tokens.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const {length} = text;
  const units = takeUnits(text);
  let joint: Joint = 'start';
  let before: Token | undefined;
  let at = 0;
  while (at < length) {
    const kind = classify(units[at] as number);
    if (kind === BLANK) {
      if (before) joint = 'space';
      at += 1;
      continue;
    }
    const token =
      kind === LETTER ? readWord(text, units, length, at, joint) : readOther(text, units, length, at, kind, joint);
    at = token.end;
    if (kind === OTHER && before && joinsNeighbours(units, length, token, before)) {
      joint = 'hyphen';
      continue;
    }
    tokens.push(token);
    before = token;
    joint = 'glued';
  }
  return tokens;
}

/** Looks ahead of a unit read this far at most; zeros stand there behind the text. */
const AHEAD = 8;
const kept = new Uint16Array(2048);

/** The code units of a text, and nothing behind them: read until the next text is taken. */
function takeUnits(text: string): Uint16Array {
  const {length} = text;
  const units = copyUnits(text, length + AHEAD <= kept.length ? kept : new Uint16Array(length + AHEAD));
  units.fill(0, length, length + AHEAD);
  return units;
}

function readOther(text: string, units: Uint16Array, length: number, start: number, kind: number, joint: Joint): Token {
  if (kind === DIGIT) {
    const end = endOfNumber(units, length, start);
    const digits = text.slice(start, end);
    return createToken('number', start, end, joint, digits, 0, keyOf(digits), false, false, false);
  }
  const end = endOfMark(units, start);
  const mark = end === start + 1 ? knownMark(units[start] as number) : createKnown(text.slice(start, end));
  return createToken('mark', start, end, joint, mark.lower, mark.classes, mark.key, false, false, false);
}

/** A word or mark as compared, with its classes. */
interface Known {
  readonly lower: string;
  readonly classes: number;
  readonly key: number;
}

const createKnown = (lower: string): Known => ({lower, classes: classesOf(lower), key: keyOf(lower)});

/** By code unit, once met. */
const knownMarks: Known[] = [];

function knownMark(code: number): Known {
  if (code > 0xff) return createKnown(String.fromCharCode(code));
  const known = knownMarks[code];
  if (known) return known;
  const mark = createKnown(String.fromCharCode(code));
  knownMarks[code] = mark;
  return mark;
}

/** All tokens are made here, so that all have one shape to the engine. */
function createToken(
  kind: Token['kind'],
  start: number,
  end: number,
  joint: Joint,
  lower: string,
  classes: number,
  key: number,
  capital: boolean,
  caps: boolean,
  possessive: boolean,
): Token {
  return {kind, start, end, lower, classes, key, joint, capital, caps, possessive};
}

function endOfMark(units: Uint16Array, start: number): number {
  const isPair = ((units[start] as number) & 0xfc00) === 0xd800 && ((units[start + 1] as number) & 0xfc00) === 0xdc00;
  return start + (isPair ? 2 : 1);
}

/** What letters a word has. Most have small ones of ASCII and nothing else, and are done when they are cut out. */
const SMALL = 1;
const CAPITAL = 2;
const ODD = 4;

/** Letters and digits, with apostrophes, dots and ampersands that stand between two letters: don’t, Node.js, R&D. */
function readWord(text: string, units: Uint16Array, length: number, start: number, joint: Joint): Token {
  let letters = 0;
  let hash = SEED;
  let end = start;
  while (end < length) {
    const code = units[end] as number;
    if (code >= 97 && code <= 122) {
      letters |= SMALL;
      hash = addToHash(hash, code);
      end += 1;
      continue;
    }
    const kind = classify(code);
    if (kind === LETTER) letters |= lettersOf(code);
    else if (isApostrophe(code) && isLetterAt(units, end + 1)) letters |= ODD;
    // “v1.2.3” is one word.
    else if (code === STOP && isDigit(units[end - 1] as number) && isDigit(units[end + 1] as number)) {
      hash = addToHash(hash, code);
      end += 1;
    } else if (kind !== DIGIT && !((code === STOP || code === AMPERSAND) && isLetterAt(units, end + 1))) break;
    hash = addToHash(hash, lowerCase(units[end] as number));
    end += 1;
  }
  if ((letters & ODD) !== 0) return readOddWord(text.slice(start, end), start, end, joint);
  let lower: string;
  let classes: number;
  if (end - start > LONGEST_KNOWN) {
    lower = text.slice(start, end).toLowerCase();
    classes = classesOf(lower);
  } else {
    const slot = slotOfWord(text, units, start, end, hash);
    lower = knownWords[slot] as string;
    classes = knownClasses[slot] as number;
  }
  if (letters === SMALL)
    return createToken('word', start, end, joint, lower, classes, keyOfHash(hash), false, false, false);
  const capital = (lettersOf(units[start] as number) & CAPITAL) !== 0;
  const caps = capital && end - start > 1 && (letters & SMALL) === 0;
  return createToken('word', start, end, joint, lower, classes, keyOfHash(hash), capital, caps, false);
}

/** Of a unit of ASCII. */
const lowerCase = (code: number): number => (code >= 65 && code <= 90 ? code | 0x20 : code);

/**
 * The words met last, by their hash: the same few make up most of a text, and looking one up costs less than cutting it
 * out. Longer ones are left out: engines keep the whole text for a long piece of it.
 */
const LONGEST_KNOWN = 12;
const KNOWN = 4096;
const knownWords: string[] = new Array(KNOWN).fill('');
const knownClasses = new Int32Array(KNOWN);
const knownLengths = new Uint8Array(KNOWN);
const knownUnits = new Uint8Array(KNOWN * LONGEST_KNOWN);

/** Where a word of ASCII is known, in lower case. */
function slotOfWord(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
  const slot = (hash ^ (hash >>> 15)) & (KNOWN - 1);
  const from = slot * LONGEST_KNOWN - start;
  let at = start;
  if (knownLengths[slot] === end - start) {
    while (at < end && knownUnits[from + at] === lowerCase(units[at] as number)) at += 1;
    if (at === end) return slot;
  }
  const word = text.slice(start, end).toLowerCase();
  knownWords[slot] = word;
  knownClasses[slot] = classesOf(word);
  knownLengths[slot] = end - start;
  for (at = start; at < end; at += 1) knownUnits[from + at] = lowerCase(units[at] as number);
  return slot;
}

const STOP = 0x2e;
const AMPERSAND = 0x26;

function lettersOf(code: number): number {
  if (code > 127) return ODD;
  if (code >= 97) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : 0;
}

/** A word with an apostrophe, or with letters beyond ASCII. */
function readOddWord(raw: string, start: number, end: number, joint: Joint): Token {
  let lower = raw.toLowerCase();
  if (lower.includes('\u2019') || lower.includes('\u02bc')) lower = lower.replace(/[\u2019\u02bc]/g, "'");
  const possessive = lower.endsWith("'s") && !CONTRACTED.has(lower.slice(0, -2));
  if (possessive) lower = lower.slice(0, -2);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const caps = capital && raw.length > 1 && raw === raw.toUpperCase();
  return createToken('word', start, end, joint, lower, classesOf(lower), keyOf(lower), capital, caps, possessive);
}

function isLetterAt(units: Uint16Array, at: number): boolean {
  return classify(units[at] as number) === LETTER;
}

/** Digits with separators that have a digit on both sides, and spaces that set off groups of exactly three. */
function endOfNumber(units: Uint16Array, length: number, start: number): number {
  let at = start;
  let grouped = true;
  while (at < length) {
    const code = units[at] as number;
    if (isDigit(code)) at += 1;
    else if ((code === STOP || code === COMMA || isApostrophe(code)) && isDigit(units[at + 1] as number)) {
      grouped = false;
      at += 1;
    } else if (grouped && isGroupSpace(code) && startsGroup(units, start, at)) at += 4;
    else break;
  }
  return at;
}

const COMMA = 0x2c;

/** Is the space at `at` followed by exactly three digits, and preceded by one to three that do not begin with zero? */
function startsGroup(units: Uint16Array, start: number, at: number): boolean {
  const inFirst = at - start <= 3 && units[start] !== 0x30;
  const later = at - start > 4 && isGroupSpace(units[at - 4] as number);
  if (!inFirst && !later) return false;
  for (let i = 1; i <= 3; i += 1) if (!isDigit(units[at + i] as number)) return false;
  return !isDigit(units[at + 4] as number);
}

/** Is this symbol only the hyphen of “award-winning” or the dash of “20–30” and “20%–30%”? */
function joinsNeighbours(units: Uint16Array, length: number, symbol: Token, before: Token): boolean {
  if (symbol.joint !== 'glued') return false;
  const code = units[symbol.start] as number;
  const next = symbol.end < length ? classify(units[symbol.end] as number) : OTHER;
  if (before.kind === 'mark' && (before.lower !== '%' || next !== DIGIT)) return false;
  if (isHyphen(code)) return next === LETTER || next === DIGIT;
  return isRangeDash(code) && next === DIGIT && before.kind !== 'word';
}
