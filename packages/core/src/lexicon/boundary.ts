import {foldToken} from './token-table.js';
import {gapOf, HANGUL_TOKEN, kindOf, OPAQUE_TOKEN, TIGHT, type Tokens, UNSPACED_TOKEN, WORD_TOKEN} from './tokens.js';

/** What stands beyond white space or the end of the text. */
const NOTHING = -9;

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;
const PLUS = 0x2b;

/** Signs that are part of names. A phrase that begins or ends with one does not stand right beside more of the word. */
const NAME_SIGNS: ReadonlySet<number> = new Set([DOT, APOSTROPHE, AMPERSAND, AT, HASH, PLUS]);

/** Short words that French and Italian write before an apostrophe: `l’e-mail`, `d’Acme`, `dell’azienda`. */
const ELISIONS: ReadonlySet<string> = new Set(
  'c d j l m n s t qu jusqu lorsqu puisqu quoiqu all dall dell nell sull coll un quest quell'.split(' '),
);

/**
 * Does a whole word begin with the token at `index`? A hyphen, a slash or a bracket before it parts words. A sign that
 * builds names does not: `Node.js`, `.NET`, `AT&T`, `@github`, `#opensource`, `don't`, `3.5`, `1,000`.
 */
export function beginsWord(text: string, tokens: Tokens, index: number): boolean {
  return index === 0 || gapOf(tokens, index) !== TIGHT || beginsBeside(text, tokens, index);
}

/** As `beginsWord`, for a token with something right before it. */
function beginsBeside(text: string, tokens: Tokens, index: number): boolean {
  const kind = kindOf(tokens, index);
  const before = kindBefore(tokens, index);
  if (kind === UNSPACED_TOKEN) return true;
  if (kind === HANGUL_TOKEN) return before !== HANGUL_TOKEN;
  if (kind !== WORD_TOKEN) {
    return !NAME_SIGNS.has(kind) || !(before === WORD_TOKEN || before === OPAQUE_TOKEN || before === kind);
  }
  if (before < 0) return before !== OPAQUE_TOKEN || endsInSilentTag(text, tokens, index - 1);
  return !joinsNext(text, tokens, index - 1, before, kindBefore(tokens, index - 1));
}

/** Is the sign at `index` part of one word with the word after it? `before` is what stands before the sign. */
function joinsNext(text: string, tokens: Tokens, index: number, sign: number, before: number): boolean {
  switch (sign) {
    case DOT:
      if (before === WORD_TOKEN) return !partsSentences(text, tokens, index);
      return before !== DOT && before !== OPAQUE_TOKEN;
    case COMMA:
      return before === WORD_TOKEN && isBetweenDigits(text, tokens, index);
    case APOSTROPHE:
      return before === WORD_TOKEN && !ELISIONS.has(foldShort(text, tokens, index - 1));
    case AMPERSAND:
      return before === WORD_TOKEN;
    case PLUS:
      return before === PLUS;
    default:
      return sign === AT || sign === HASH;
  }
}

/**
 * Does a whole word end with the token at `index`? An apostrophe with an `s` after it, or at the end of a word, is a
 * possessive and stands outside.
 */
export function endsWord(text: string, tokens: Tokens, index: number, count: number): boolean {
  return index + 1 >= count || gapOf(tokens, index + 1) !== TIGHT || endsBeside(text, tokens, index, count);
}

/** As `endsWord`, for a token with something right after it. */
function endsBeside(text: string, tokens: Tokens, index: number, count: number): boolean {
  const kind = kindOf(tokens, index);
  const after = kindAfter(tokens, index, count);
  if (kind === UNSPACED_TOKEN || kind === HANGUL_TOKEN) return true;
  if (kind !== WORD_TOKEN) {
    if (!NAME_SIGNS.has(kind)) return true;
    return after !== WORD_TOKEN && after !== OPAQUE_TOKEN && !(after === kind && kind !== DOT && kind !== APOSTROPHE);
  }
  if (after < 0) return after !== OPAQUE_TOKEN || beginsWithSilentTag(text, tokens, index + 1);
  return !joinsPrevious(text, tokens, index + 1, after, kindAfter(tokens, index + 1, count), count);
}

/** Is the sign at `index` part of one word with the word before it? `after` is what stands after the sign. */
function joinsPrevious(
  text: string,
  tokens: Tokens,
  index: number,
  sign: number,
  after: number,
  count: number,
): boolean {
  switch (sign) {
    case DOT:
      return after === WORD_TOKEN && !partsSentences(text, tokens, index);
    case COMMA:
      return after === WORD_TOKEN && isBetweenDigits(text, tokens, index);
    case APOSTROPHE:
      return after === WORD_TOKEN && !isPossessive(text, tokens, index + 1, count);
    case AMPERSAND:
    case AT:
      return after === WORD_TOKEN;
    case PLUS:
      return after === PLUS || (after !== WORD_TOKEN && !endsWithDigit(text, tokens, index - 1));
    case HASH:
      return after !== WORD_TOKEN && !endsWithDigit(text, tokens, index - 1);
    default:
      return false;
  }
}

/** Tags of templates that steer and print nothing: the words beside them are whole. */
const SILENT_TAG =
  /^(?:\{%[-~+]?\s*(?:if|elif|elsif|else|unless|for|case|when|set|assign|capture|with|end[a-z]*)\b|\{\{~?\s*(?:[#/^]|else\b)|\*\|(?:IF|IFNOT|ELSE|ELSEIF|END)\b|<%[-_]?\s*(?:if|unless|else|elsif|end|\})|\{(?:if|else|\/if|foreach|\/foreach)\b)/;
const LONGEST_TAG = 200;

/** `{% if vip %}client`: what comes before the word is an opaque stretch, perhaps of several tags. */
function endsInSilentTag(text: string, tokens: Tokens, index: number): boolean {
  const end = tokens.ends[index] as number;
  const stretch = text.slice(Math.max(tokens.starts[index] as number, end - LONGEST_TAG), end);
  const opener = /(?:\{[{%]?|\*\||<%)(?:(?!\{[{%]?|\*\||<%).)*$/s.exec(stretch);
  return opener !== null && SILENT_TAG.test(opener[0]);
}

function beginsWithSilentTag(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number;
  return SILENT_TAG.test(text.slice(start, Math.min(tokens.ends[index] as number, start + LONGEST_TAG)));
}

/** The folded token when it is short, so that no hostile text makes this dear; else nothing. */
function foldShort(text: string, tokens: Tokens, index: number): string {
  const isShort = (tokens.ends[index] as number) - (tokens.starts[index] as number) <= 16;
  return isShort ? foldToken(text, tokens, index) : '';
}

/** `'s`, and the word is over. */
function isPossessive(text: string, tokens: Tokens, index: number, count: number): boolean {
  return foldShort(text, tokens, index) === 's' && kindAfter(tokens, index, count) !== APOSTROPHE;
}

/** A full stop without its space, `here.Log in`: small letters before it, and a capital with small letters after it. */
function partsSentences(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index + 1] as number;
  if (isSmallLetter(text.charCodeAt(start))) return false;
  const before = text.slice(tokens.starts[index - 1], (tokens.starts[index - 1] as number) + 1);
  // No further than the token: what stands behind it may be no word.
  const after = text.slice(start, Math.min(start + 2, tokens.ends[index + 1] as number));
  return /^\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

function isBetweenDigits(text: string, tokens: Tokens, index: number): boolean {
  return endsWithDigit(text, tokens, index - 1) && isDigit(text.charCodeAt(tokens.starts[index + 1] as number));
}

function endsWithDigit(text: string, tokens: Tokens, index: number): boolean {
  return isDigit(text.charCodeAt((tokens.ends[index] as number) - 1));
}

/** Is it one of ASCII? In `Node.js` and `index.html` one follows the full stop, and that settles it. */
function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function kindBefore(tokens: Tokens, index: number): number {
  if (index === 0 || gapOf(tokens, index) !== TIGHT) return NOTHING;
  return kindOf(tokens, index - 1);
}

function kindAfter(tokens: Tokens, index: number, count: number): number {
  if (index + 1 >= count || gapOf(tokens, index + 1) !== TIGHT) return NOTHING;
  return kindOf(tokens, index + 1);
}
