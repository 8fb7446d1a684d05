import {type Cursor, endLine, isBlank, skipSpaces, tryEndLine} from './cursor.js';
import {addPair, checkKey, type Mapping, toKey} from './mapping.js';
import {descend} from './nesting.js';
import {NotPlain} from './not-plain.js';
import {isBracket, readBrackets} from './read-brackets.js';
import {isQuoted, readBare, readQuoted} from './read-scalar.js';
import {resolveScalar} from './resolve-scalar.js';

const DASH = 0x2d;
const COLON = 0x3a;

/** Reads the list or mapping that begins here, up to what is indented less, or is no part of it. */
export function readBlock(cursor: Cursor, depth: number): unknown {
  const column = cursor.at - cursor.lineStart;
  if (isDash(cursor)) return readList(cursor, column, descend(depth));
  return readMapping(cursor, column, readKey(cursor), descend(depth));
}

function isDash({text, at}: Cursor): boolean {
  return text.charCodeAt(at) === DASH && isBlank(text, at + 1);
}

function readList(cursor: Cursor, column: number, depth: number): unknown[] {
  // Most lists have one item: an array made with it takes a tenth of the room of one that grows.
  const items = [readItem(cursor, column, depth)];
  while (cursor.indent === column && isDash(cursor)) items.push(readItem(cursor, column, depth));
  return items;
}

/** What follows a dash: nothing, a node on the lines below, a list or mapping that begins on this one, or a value. */
function readItem(cursor: Cursor, column: number, depth: number): unknown {
  cursor.at += 1;
  const isBelow = tryEndLine(cursor);
  let item: unknown;
  if (isBelow) item = cursor.indent > column ? readBlock(cursor, depth) : readNothing(cursor, column);
  else {
    skipSpaces(cursor);
    item = isDash(cursor) ? readBlock(cursor, depth) : readInline(cursor, depth, true);
  }
  refuseDeeper(cursor, column);
  return item;
}

/** js-yaml takes what a dash further out begins for an item of the list in which nothing stood. */
function readNothing(cursor: Cursor, column: number): null {
  if (cursor.indent < column && isDash(cursor)) throw new NotPlain('an empty item at the end of a list');
  return null;
}

/** From the colon after its first key on. */
function readMapping(cursor: Cursor, column: number, firstKey: string, depth: number): Mapping {
  const mapping: Mapping = {};
  addPair(mapping, firstKey, readValue(cursor, column, depth));
  while (cursor.indent === column) {
    const key = readKey(cursor);
    addPair(mapping, key, readValue(cursor, column, depth));
  }
  return mapping;
}

function readKey(cursor: Cursor): string {
  const key = isQuoted(cursor) ? checkKey(readQuoted(cursor)) : toKey(readBare(cursor, false));
  if (!isColon(cursor)) throw new NotPlain('a line without a key');
  return key;
}

/** Goes past spaces. A colon there makes a key of what stands before it. */
function isColon(cursor: Cursor): boolean {
  skipSpaces(cursor);
  return cursor.text.charCodeAt(cursor.at) === COLON && isBlank(cursor.text, cursor.at + 1);
}

/** What follows the colon of a key. A list below may stand in the column of the key. */
function readValue(cursor: Cursor, column: number, depth: number): unknown {
  cursor.at += 1;
  const isBelow = tryEndLine(cursor);
  let value: unknown;
  if (isBelow) {
    const isInside = cursor.indent > column || (cursor.indent === column && isDash(cursor));
    value = isInside ? readBlock(cursor, depth) : null;
  } else {
    skipSpaces(cursor);
    value = readInline(cursor, depth, false);
  }
  refuseDeeper(cursor, column);
  return value;
}

/** What begins on this line, and ends on it unless a mapping `mayBegin` here. */
function readInline(cursor: Cursor, depth: number, mayBegin: boolean): unknown {
  if (isBracket(cursor)) {
    const value = readBrackets(cursor, depth);
    endLine(cursor);
    return value;
  }
  const column = cursor.at - cursor.lineStart;
  const quoted = isQuoted(cursor);
  const text = quoted ? readQuoted(cursor) : readBare(cursor, false);
  if (mayBegin && isColon(cursor)) {
    return readMapping(cursor, column, quoted ? checkKey(text) : toKey(text), descend(depth));
  }
  endLine(cursor);
  return quoted ? text : resolveScalar(text);
}

/** A scalar that goes on there, or a mistake. */
function refuseDeeper({indent}: Cursor, column: number): void {
  if (indent > column) throw new NotPlain('indented more than what it belongs to');
}
