import {isAsciiLetter, isDigit} from '../../opaque/character-classes.js';
import {decodeEntity} from '../decode-entity.js';

/** A stretch of inline content. */
export interface Piece {
  readonly kind: 'text' | 'code';
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
 * Reads one line of inline content that CommonMark can only read one way: words, `code`, `[links](to)`, `*emphasis*`
 * and `**strong**` that stand apart and do not nest. Undefined where there is anything else.
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

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

function readPiece(view: string, at: number, start: number, end: number): Piece | undefined {
  switch (view.charCodeAt(at)) {
    case 0x60:
      return readCode(view, at, end);
    case 0x5b:
      return readLink(view, at, end);
    case 0x2a:
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

function readLink(view: string, at: number, end: number): Piece | undefined {
  const close = findPlainEnd(view, at + 1, end, 0x5d);
  if (close === undefined || view.charCodeAt(close + 1) !== 0x28 || view.charCodeAt(at + 1) === 0x5e) return undefined;
  if (view.slice(at + 1, close).trim() === '') return undefined;
  for (let to = close + 2; to < end; to += 1) {
    const code = view.charCodeAt(to);
    if (code === 0x29) return {kind: 'text', start: at + 1, end: close, next: to + 1};
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
  const length = view.charCodeAt(at + 1) === 0x2a ? 2 : 1;
  const open = at + length;
  if (!isAlphanumeric(view.charCodeAt(open)) || !isEdge(view, at - 1, start, end)) return undefined;
  const close = findPlainEnd(view, open, end, 0x2a);
  if (close === undefined || view.charCodeAt(close - 1) <= 0x20 || view.charCodeAt(close - 1) > 0x7e) return undefined;
  if (length === 2 && view.charCodeAt(close + 1) !== 0x2a) return undefined;
  const next = close + length;
  return next <= end && isEdge(view, next, start, end) ? {kind: 'text', start: open, end: close, next} : undefined;
}

/** The edge of the line, a space, or punctuation that is no mark itself. */
function isEdge(view: string, at: number, start: number, end: number): boolean {
  if (at < start || at >= end) return true;
  const code = view.charCodeAt(at);
  return code === 0x20 || (code > 0x20 && code < 0x7f && !isAlphanumeric(code) && !isMark(code));
}
