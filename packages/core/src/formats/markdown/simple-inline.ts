import {isAlphanumeric, isDigit} from '../../opaque/character-classes.js';
import {decodeEntity} from '../decode-entity.js';

/** A stretch of inline content. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'image';
  readonly start: number;
  readonly end: number;
  /** Where the mark behind it ends, and the next piece begins. */
  readonly next: number;
}

/** What CommonMark may read as a mark. */
const MARKS = createMarkTable('\\*_`[]<&~|!\0\r');

function createMarkTable(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

function isMark(code: number): boolean {
  return code < 128 && MARKS[code] === 1;
}

/**
 * Reads one line of inline content that CommonMark can only read one way: words, `code`, `[links](to)`,
 * `![images](from)`, `*emphasis*` and `**strong**` that stand apart and do not nest. Undefined where there is anything else.
 */
export function readSimpleLine(view: string, start: number, end: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  let plain = start;
  let at = start;
  while (at < end) {
    const code = view.charCodeAt(at);
    if (!isMark(code) || isHarmless(view, at, end)) {
      at += 1;
      continue;
    }
    const piece = readPiece(view, at, start, end);
    if (!piece) return undefined;
    if (plain < at) pieces.push({kind: 'text', start: plain, end: at, next: at});
    pieces.push(piece);
    at = piece.next;
    plain = at;
  }
  if (plain < end) pieces.push({kind: 'text', start: plain, end, next: end});
  return pieces;
}

/** `R&D`, `snake_case`, `a < b`, `Go!` */
function isHarmless(view: string, at: number, end: number): boolean {
  const after = at + 1 < end ? view.charCodeAt(at + 1) : 0x20;
  switch (view.charCodeAt(at)) {
    case 0x26:
      return decodeEntity(view, at) === undefined;
    case 0x5f:
      return isAlphanumeric(view.charCodeAt(at - 1)) && isAlphanumeric(after);
    case 0x3c:
      return after === 0x20 || isDigit(after);
    case 0x21:
      return after !== 0x5b;
    default:
      return false;
  }
}

function readPiece(view: string, at: number, start: number, end: number): Piece | undefined {
  switch (view.charCodeAt(at)) {
    case 0x60:
      return readCode(view, at, end);
    case 0x5b:
      return readLink(view, at, end);
    case 0x21:
      return readImage(view, at, end);
    case 0x2a:
    case 0x5f:
      return readEmphasis(view, at, start, end);
    default:
      return undefined;
  }
}

/** Between single backticks; one space at both ends is no part of it. */
function readCode(view: string, at: number, end: number): Piece | undefined {
  const close = view.indexOf('`', at + 1);
  if (close === -1 || close >= end || close === at + 1 || view.charCodeAt(close + 1) === 0x60) return undefined;
  const inner = view.slice(at + 1, close);
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
  const padding = padded ? 1 : 0;
  return {kind: 'code', start: at + 1 + padding, end: close - padding, next: close + 1};
}

/** `[words](to)`, without a title. */
function readLink(view: string, at: number, end: number): Piece | undefined {
  const close = findPlainEnd(view, at + 1, end, 0x5d);
  if (close === undefined || view.charCodeAt(at + 1) === 0x5e) return undefined;
  const next = view.slice(at + 1, close).trim() === '' ? undefined : findResourceEnd(view, close + 1, end);
  return next === undefined ? undefined : {kind: 'text', start: at + 1, end: close, next};
}

/** `![words](from)`, without a title. */
function readImage(view: string, at: number, end: number): Piece | undefined {
  const close = findPlainEnd(view, at + 2, end, 0x5d);
  if (close === undefined) return undefined;
  const next = findResourceEnd(view, close + 1, end);
  return next === undefined ? undefined : {kind: 'image', start: at + 2, end: close, next};
}

/** Behind `(destination)`; undefined where it has spaces, brackets or signs of its own. */
function findResourceEnd(view: string, at: number, end: number): number | undefined {
  if (view.charCodeAt(at) !== 0x28) return undefined;
  for (let to = at + 1; to < end; to += 1) {
    const code = view.charCodeAt(to);
    if (code === 0x29) return to + 1;
    if (code <= 0x20 || code === 0x28 || code === 0x3c || code === 0x5c || code === 0x60 || code === 0x7c)
      return undefined;
  }
  return undefined;
}

/** The first `closer` behind words without any mark. */
function findPlainEnd(view: string, from: number, end: number, closer: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    const code = view.charCodeAt(at);
    if (code === closer) return at > from ? at : undefined;
    if (isMark(code) && !isHarmless(view, at, end)) return undefined;
  }
  return undefined;
}

/** Opens before a letter and behind a space, closes behind a word: it can neither open nor close anything else. */
function readEmphasis(view: string, at: number, start: number, end: number): Piece | undefined {
  const mark = view.charCodeAt(at);
  const length = view.charCodeAt(at + 1) === mark ? 2 : 1;
  const open = at + length;
  if (view.charCodeAt(open) === 0x5b) return readStrongLink(view, at, length, start, end);
  if (!isAlphanumeric(view.charCodeAt(open)) || !isEdge(view, at - 1, start, end)) return undefined;
  const close = findPlainEnd(view, open, end, mark);
  if (close === undefined || view.charCodeAt(close - 1) <= 0x20 || view.charCodeAt(close - 1) > 0x7e) return undefined;
  const next = readCloser(view, close, mark, length, start, end);
  return next === undefined ? undefined : {kind: 'text', start: open, end: close, next};
}

/** `**[words](to)**` */
function readStrongLink(view: string, at: number, length: number, start: number, end: number): Piece | undefined {
  if (at > start && view.charCodeAt(at - 1) !== 0x20) return undefined;
  const link = readLink(view, at + length, end);
  const next = link && readCloser(view, link.next, view.charCodeAt(at), length, start, end);
  return link && next !== undefined ? {...link, next} : undefined;
}

/** Behind `length` marks at `close`, where no word follows. */
function readCloser(
  view: string,
  close: number,
  mark: number,
  length: number,
  start: number,
  end: number,
): number | undefined {
  const next = close + length;
  if (view.charCodeAt(close) !== mark || (length === 2 && view.charCodeAt(close + 1) !== mark)) return undefined;
  return next <= end && isEdge(view, next, start, end) ? next : undefined;
}

/** The edge of the line, a space, or punctuation that is no mark itself. */
function isEdge(view: string, at: number, start: number, end: number): boolean {
  if (at < start || at >= end) return true;
  const code = view.charCodeAt(at);
  return code === 0x20 || (code > 0x20 && code < 0x7f && !isAlphanumeric(code) && !isMark(code));
}
