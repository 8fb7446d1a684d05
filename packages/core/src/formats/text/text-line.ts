import {isDigit} from '../../opaque/character-classes.js';

/** A line of plain text. UTF-16 offsets, half-open. */
export interface TextLine {
  readonly kind: 'text' | 'blank' | 'underline' | 'comment';
  /** Its words: behind indentation, quote marks and bullet, before trailing space. */
  readonly start: number;
  readonly end: number;
  /** Start of the next line. Lines end with a line feed; a carriage return alone is white space. */
  readonly next: number;
  /** Begins with a bullet or a number. */
  readonly item: boolean;
  /** Begins with the `>` of quoted mail. */
  readonly quoted: boolean;
  /** Of the heading that an underline makes of the line before: 1 for `===`, 2 for others. */
  readonly level: number;
  readonly comment?: {readonly start: number; readonly end: number; readonly text: string};
}

/** Reads the line of `text` that starts at `start`, and ends at `limit` at the latest. */
export function readTextLine(text: string, start: number, limit: number): TextLine {
  const newline = text.indexOf('\n', start);
  const next = newline === -1 || newline >= limit ? limit : newline + 1;
  let end = next;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  const unquoted = skipQuoteMarks(text, start, end);
  const from = skipBlanks(text, unquoted, end);
  if (from >= end) return createLine('blank', from, end, next);
  const rule = ruleMark(text, from, end);
  if (rule !== undefined) return {...createLine('underline', from, end, next), level: rule === 0x3d ? 1 : 2};
  const comment = readDirective(text, from, end);
  if (comment) return {...createLine('comment', from, end, next), comment};
  const behindBullet = skipBullet(text, from, end);
  return createLine('text', behindBullet, end, next, behindBullet > from, unquoted > start);
}

function createLine(
  kind: TextLine['kind'],
  start: number,
  end: number,
  next: number,
  item = false,
  quoted = false,
): TextLine {
  return {kind, start, end, next, item, quoted, level: 0};
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** `> `, `>> `, `> > `. */
function skipQuoteMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x3e) {
    at += 1;
    if (text.charCodeAt(at) === 0x20 && at < end) at += 1;
  }
  return at;
}

/** The sign of a line of nothing but `=`, `-`, `_`, `*` or `~`, at least three. */
function ruleMark(text: string, start: number, end: number): number | undefined {
  const mark = text.charCodeAt(start);
  if (end - start < 3 || !'=-_*~'.includes(text.charAt(start))) return undefined;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== mark) return undefined;
  return mark;
}

const DIRECTIVE = /^(?:<!--(\s*onbrand-.*)-->|(?:\/\/|#)(\s*onbrand-.*))$/;

/** Plain text has no comments; a line that gives a directive in a common comment syntax is taken for one. */
function readDirective(text: string, start: number, end: number): TextLine['comment'] {
  if (end - start > 1_000) return undefined;
  const first = text.charCodeAt(start);
  if (first !== 0x3c && first !== 0x2f && first !== 0x23) return undefined;
  const match = DIRECTIVE.exec(text.slice(start, end));
  return match ? {start, end, text: match[1] ?? match[2] ?? ''} : undefined;
}

/** Behind `- `, `• `, `1. `, `a) `; `start` where the line has no bullet. */
function skipBullet(text: string, start: number, end: number): number {
  let at = start;
  if ('-*+•‣◦▪·–—o'.includes(text.charAt(at))) at += 1;
  else {
    while (at < start + 3 && isDigit(text.charCodeAt(at))) at += 1;
    if (at === start && /[a-z]/i.test(text.charAt(at)) && text.charAt(at + 1) === ')') at += 1;
    if (at === start || !'.)'.includes(text.charAt(at))) return start;
    at += 1;
  }
  if (at >= end || !isBlank(text.charCodeAt(at))) return start;
  return text.charAt(start) === 'o' && text.charCodeAt(at) !== 0x09 ? start : skipBlanks(text, at, end);
}
