import type {Span} from '@onbrand/core';
import {BLANK, classify, DIGIT, isApostrophe, isDigit, LETTER, OTHER} from './characters.js';

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

/** Cuts `text` into words, numbers and marks, in one pass. Spaces and joining hyphens are not tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Asked for once: texts are strings of many internal kinds, and asking each of them is no small thing.
  const {length} = text;
  let joint: Joint = 'start';
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classify(code);
    if (kind === BLANK) {
      joint = tokens.length === 0 ? 'start' : 'space';
      at += 1;
      continue;
    }
    const token = readToken(text, at, kind, joint);
    at = token.end;
    if (kind === OTHER && joinsNeighbours(text, token, tokens.at(-1))) {
      joint = 'hyphen';
      continue;
    }
    tokens.push(token);
    joint = 'glued';
  }
  return tokens;
}

function readToken(text: string, start: number, kind: number, joint: Joint): Token {
  if (kind === LETTER) return readWord(text, start, joint);
  const end = kind === DIGIT ? endOfNumber(text, start) : endOfMark(text, start);
  const lower = text.slice(start, end);
  return createToken(kind === DIGIT ? 'number' : 'mark', start, end, joint, lower, false, false, false);
}

/** All tokens are made here, so that all have one shape to the engine. */
function createToken(
  kind: Token['kind'],
  start: number,
  end: number,
  joint: Joint,
  lower: string,
  capital: boolean,
  caps: boolean,
  possessive: boolean,
): Token {
  return {kind, start, end, lower, joint, capital, caps, possessive};
}

function endOfMark(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** What letters a word has. Most have small ones of ASCII and nothing else, and are done when they are cut out. */
const SMALL = 1;
const CAPITAL = 2;
const ODD = 4;

/** Letters and digits, with apostrophes, dots and ampersands that stand between two letters: don’t, Node.js, R&D. */
function readWord(text: string, start: number, joint: Joint): Token {
  const {length} = text;
  let letters = 0;
  let end = start;
  while (end < length) {
    const code = text.charCodeAt(end);
    const kind = classify(code);
    if (kind === LETTER) letters |= lettersOf(code);
    else if (isApostrophe(code) && letterAt(text, end + 1)) letters |= ODD;
    // “v1.2.3” is one word.
    else if (code === STOP && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1))) end += 1;
    else if (kind !== DIGIT && !((code === STOP || code === AMPERSAND) && letterAt(text, end + 1))) break;
    end += 1;
  }
  const raw = text.slice(start, end);
  if (letters === SMALL) return createToken('word', start, end, joint, raw, false, false, false);
  if ((letters & ODD) !== 0) return readOddWord(raw, start, end, joint);
  const capital = (lettersOf(text.charCodeAt(start)) & CAPITAL) !== 0;
  const caps = capital && end - start > 1 && (letters & SMALL) === 0;
  return createToken('word', start, end, joint, raw.toLowerCase(), capital, caps, false);
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
  return createToken('word', start, end, joint, lower, capital, caps, possessive);
}

function letterAt(text: string, at: number): boolean {
  return at < text.length && classify(text.charCodeAt(at)) === LETTER;
}

/** Digits with separators that have a digit on both sides, and spaces that set off groups of exactly three. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  let grouped = true;
  const {length} = text;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if ((code === 0x2e || code === 0x2c || isApostrophe(code)) && isDigit(text.charCodeAt(at + 1))) {
      grouped = false;
      at += 1;
    } else if (grouped && isGroupSpace(code) && startsGroup(text, start, at)) at += 4;
    else break;
  }
  return at;
}

/** Is the space at `at` followed by exactly three digits, and preceded by one to three that do not begin with zero? */
function startsGroup(text: string, start: number, at: number): boolean {
  const inFirst = at - start <= 3 && text.charCodeAt(start) !== 0x30;
  const later = at - start > 4 && isGroupSpace(text.charCodeAt(at - 4));
  if (!inFirst && !later) return false;
  for (let i = 1; i <= 3; i += 1) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 4));
}

/** Is this symbol only the hyphen of “award-winning” or the dash of “20–30” and “20%–30%”? */
function joinsNeighbours(text: string, symbol: Token, before: Token | undefined): boolean {
  if (symbol.kind !== 'mark' || symbol.joint !== 'glued' || !before) return false;
  const code = text.charCodeAt(symbol.start);
  const next = symbol.end < text.length ? classify(text.charCodeAt(symbol.end)) : OTHER;
  if (before.kind === 'mark' && (before.lower !== '%' || next !== DIGIT)) return false;
  if (isHyphen(code)) return next === LETTER || next === DIGIT;
  return isRangeDash(code) && next === DIGIT && before.kind !== 'word';
}
