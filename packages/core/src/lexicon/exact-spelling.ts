import type {Span} from '../model/span.js';
import {COMPLEX, MARK, WORD} from './characters.js';
import {composeWord} from './normalize.js';
import {classAt, readTokens} from './read-tokens.js';
import {createCursor, createTokens, gapOf, kindOf, TIGHT, type Tokens} from './tokens.js';

/** Exact spellings of case-sensitive phrases, in flat arrays. */
export interface Spellings {
  /** Where the code units of spelling `n` begin (`n`) and end (`n + 1`). */
  readonly starts: Int32Array;
  readonly pool: Uint16Array;
}

/** Packs spellings, each as `spellExactly` writes it. */
export function packSpellings(spellings: readonly string[]): Spellings {
  const starts = new Int32Array(spellings.length + 1);
  for (const [index, spelling] of spellings.entries()) starts[index + 1] = (starts[index] as number) + spelling.length;
  const pool = new Uint16Array(starts[spellings.length] as number);
  for (const [index, spelling] of spellings.entries()) {
    for (let unit = 0; unit < spelling.length; unit += 1) {
      pool[(starts[index] as number) + unit] = spelling.charCodeAt(unit);
    }
  }
  return {starts, pool};
}

/** Does the text of `span`, in which the phrase was found whatever its case, read like the spelling? */
export function isSpelled(spellings: Spellings, index: number, text: string, span: Span): boolean {
  if (reads(spellings, index, text, span)) return true;
  if (PLAIN.test(text.slice(span.start, span.end))) return false;
  const spelled = spellExactly(sliceAsRead(text, span));
  return reads(spellings, index, spelled, {start: 0, end: spelled.length});
}

/** Printable ASCII with single spaces and no grave accent: its normal form is itself. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

function reads(spellings: Spellings, index: number, text: string, span: Span): boolean {
  const start = spellings.starts[index] as number;
  const length = (spellings.starts[index + 1] as number) - start;
  if (span.end - span.start !== length) return false;
  for (let unit = 0; unit < length; unit += 1) {
    if (spellings.pool[start + unit] !== text.charCodeAt(span.start + unit)) return false;
  }
  return true;
}

/** The text of `span`, with an en dash at either edge as what it is in its setting. */
function sliceAsRead(text: string, {start, end}: Span): string {
  const first = readDash(text, start);
  const last = end - start > 1 ? readDash(text, end - 1) : '';
  return first + text.slice(start + first.length, end - last.length) + last;
}

/** A hyphen for an en dash between words; nothing for any other character. */
function readDash(text: string, at: number): string {
  const isHyphen = text.charAt(at) === '–' && at > 0 && isWordAt(text, at - 1) && isWordAt(text, at + 1);
  return isHyphen ? '-' : '';
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && [WORD, COMPLEX, MARK].includes(classAt(text, at, text.length));
}

/** `text` as it is compared where case matters: composed, look-alikes plain, one space for any white space. */
export function spellExactly(text: string): string {
  const tokens = createTokens(text.length);
  const count = readTokens(text, [], createCursor(), tokens, 0, text.length);
  let spelled = '';
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && gapOf(tokens, index) !== TIGHT) spelled += ' ';
    spelled += spellToken(text, tokens, index);
  }
  return spelled;
}

function spellToken(text: string, tokens: Tokens, index: number): string {
  const kind = kindOf(tokens, index);
  return kind >= 0 ? String.fromCodePoint(kind) : composeWord(text.slice(tokens.starts[index], tokens.ends[index]));
}
