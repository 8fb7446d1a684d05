import type {Cursor} from './cursor.js';
import {NotPlain} from './not-plain.js';
import {resolveScalar} from './resolve-scalar.js';

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Without quotes, up to the end of the line, a colon before a space, or a comment; with the spaces before that. */
const BARE = /(?:[^\s,[\]{}#&*!|>'"%@`?:-]|-(?![\s,[\]{}]|$))[^\n:#]*(?:(?::(?![ \n]|$)|(?<! )#)[^\n:#]*)*/y;
/** The same between brackets, where commas and brackets end it too. */
const BARE_IN_BRACKETS =
  /(?:[^\s,[\]{}#&*!|>'"%@`?:-]|-(?![\s,[\]{}]|$))[^\n:#,[\]{}]*(?:(?::(?![ \n,[\]{}]|$)|(?<! )#)[^\n:#,[\]{}]*)*/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'(?!')/y;
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;

/** Does a scalar in quotes begin here? */
export function isQuoted({text, at}: Cursor): boolean {
  const code = text.charCodeAt(at);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** Reads a scalar in quotes that ends on its line. All escapes of JSON mean the same in YAML; the others are not plain. */
export function readQuoted(cursor: Cursor): string {
  const isDouble = cursor.text.charCodeAt(cursor.at) === DOUBLE_QUOTE;
  const written = take(cursor, isDouble ? DOUBLE_QUOTED : SINGLE_QUOTED);
  const inside = written.slice(1, -1);
  if (!isDouble) return inside.replaceAll("''", "'");
  return inside.includes('\\') ? parseJsonString(written) : inside;
}

/** Reads a scalar without quotes that ends on its line, and goes past the spaces after it. */
export function readBare(cursor: Cursor, inBrackets: boolean): string {
  const {text, at: start} = cursor;
  const pattern = inBrackets ? BARE_IN_BRACKETS : BARE;
  pattern.lastIndex = start;
  if (!pattern.test(text)) throw new NotPlain('an indicator');
  let end = pattern.lastIndex;
  cursor.at = end;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  return text.slice(start, end);
}

/** Reads a scalar as the value it stands for. */
export function readScalar(cursor: Cursor, inBrackets: boolean): unknown {
  return isQuoted(cursor) ? readQuoted(cursor) : resolveScalar(readBare(cursor, inBrackets));
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) throw new NotPlain('quotes that do not end on their line');
  const start = cursor.at;
  cursor.at = pattern.lastIndex;
  return cursor.text.slice(start, cursor.at);
}

function parseJsonString(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    throw new NotPlain('escapes that JSON does not know');
  }
}
