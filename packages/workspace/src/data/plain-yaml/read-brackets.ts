import {type Cursor, skipSpaces} from './cursor.js';
import {addPair, checkKey, type Mapping, toKey} from './mapping.js';
import {descend} from './nesting.js';
import {NotPlain} from './not-plain.js';
import {isQuoted, readBare, readQuoted, readScalar} from './read-scalar.js';

/** Does a list or a mapping between brackets begin here? */
export function isBracket({text, at}: Cursor): boolean {
  const mark = text.charAt(at);
  return mark === '[' || mark === '{';
}

/** Reads a list or a mapping between brackets that ends on its line. */
export function readBrackets(cursor: Cursor, depth: number): unknown {
  const inside = descend(depth);
  return cursor.text.charAt(cursor.at) === '[' ? readList(cursor, inside) : readMapping(cursor, inside);
}

function readList(cursor: Cursor, depth: number): unknown[] {
  const items: unknown[] = [];
  readItems(cursor, ']', () => items.push(readItem(cursor, depth)));
  return items;
}

function readMapping(cursor: Cursor, depth: number): Mapping {
  const mapping: Mapping = {};
  readItems(cursor, '}', () => {
    const key = isQuoted(cursor) ? checkKey(readQuoted(cursor)) : toKey(readBare(cursor, true));
    skipSpaces(cursor);
    if (cursor.text.charAt(cursor.at) !== ':') throw new NotPlain('a key without a value');
    cursor.at += 1;
    skipSpaces(cursor);
    addPair(mapping, key, readItem(cursor, depth));
  });
  return mapping;
}

/** From the opening bracket here to `close`: items parted by commas, of which one may stand at the end. */
function readItems(cursor: Cursor, close: string, readOne: () => void): void {
  cursor.at += 1;
  skipSpaces(cursor);
  while (cursor.text.charAt(cursor.at) !== close) {
    readOne();
    skipSpaces(cursor);
    const mark = cursor.text.charAt(cursor.at);
    if (mark !== ',' && mark !== close) throw new NotPlain('brackets that do not end on their line');
    if (mark === ',') cursor.at += 1;
    skipSpaces(cursor);
  }
  cursor.at += 1;
}

function readItem(cursor: Cursor, depth: number): unknown {
  return isBracket(cursor) ? readBrackets(cursor, depth) : readScalar(cursor, true);
}
