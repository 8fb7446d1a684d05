import {NotPlain} from './not-plain.js';

/** Where a reader is in a text whose lines end with LF. */
export interface Cursor {
  readonly text: string;
  /** The next character to be read. */
  at: number;
  lineStart: number;
  /** The column of what the line begins with; `END` where no line is left. */
  indent: number;
}

/** Less than any column. */
export const END = -1;

const LF = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;

/** At the first thing written at or after the start of a line. */
export function createCursor(text: string, lineStart: number): Cursor {
  const cursor = {text, at: lineStart, lineStart, indent: END};
  enterLine(cursor, lineStart);
  return cursor;
}

/** Does a space or the end of a line stand there? */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LF || at >= text.length;
}

/** Goes past spaces. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
}

/** What may stand after a value. A comment needs a space before it. */
const REST = / *(?:(?<= )#[^\n]*)?(?:\n|$)/y;

/** Goes on to what the next line that is not empty begins with, if nothing but a comment is left of this one. */
export function tryEndLine(cursor: Cursor): boolean {
  const {text, at} = cursor;
  // Matched a hundred thousand times, what nearly always is there is worth a look of its own.
  if (text.charCodeAt(at) === LF) {
    enterLine(cursor, at + 1);
    return true;
  }
  REST.lastIndex = at;
  if (!REST.test(text)) return false;
  enterLine(cursor, REST.lastIndex);
  return true;
}

/** As `tryEndLine`, where a line that goes on is not plain. */
export function endLine(cursor: Cursor): void {
  if (!tryEndLine(cursor)) throw new NotPlain('more on a line than a value');
}

function enterLine(cursor: Cursor, from: number): void {
  const {text} = cursor;
  let lineStart = from;
  while (lineStart < text.length) {
    let at = lineStart;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (code !== LF && code !== HASH && at < text.length) {
      cursor.lineStart = lineStart;
      cursor.at = at;
      cursor.indent = at - lineStart;
      if (cursor.indent === 0 && isDocumentMark(text, at)) throw new NotPlain('more than one document');
      return;
    }
    const end = text.indexOf('\n', at);
    lineStart = end === -1 ? text.length : end + 1;
  }
  cursor.at = text.length;
  cursor.indent = END;
}

/** Ends a document wherever it stands, so that nothing read here may begin like it. */
function isDocumentMark(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at);
}
