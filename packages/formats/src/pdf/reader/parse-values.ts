import {type ByteBuffer, createByteBuffer} from './byte-buffer.js';
import {NotKnown} from './not-known.js';
import type {PdfDictionary, PdfName, PdfOperator, PdfReference, PdfValue} from './pdf-value.js';
import {readFigures, readLiteral} from './read-string.js';

/** Reads values one by one. Throws `NotKnown` at anything that is not written by the book. */
export interface ValueParser {
  /** Where the next value is looked for. */
  at: number;
  /** The next value or operator; undefined at the end. */
  readonly next: () => PdfValue | PdfOperator | undefined;
  /** The next value; an operator or the end is not expected here. */
  readonly value: () => PdfValue;
  /** Passes over white space and comments; gives what kind of thing stands behind. */
  readonly peek: () => TokenKind;
  /** The number that begins here, and nothing else. */
  readonly number: () => number;
  /** Adds the bytes of the string that begins here. */
  readonly string: (into: ByteBuffer) => void;
}

/** What the first byte of a value or operator tells of it. */
export type TokenKind = 'end' | 'number' | 'string' | 'array' | 'end of array' | 'other';

/** Kinds of bytes: white space, delimiters, digits and what else begins a number, the rest. */
const SPACE = 1;
const DELIMITER = 2;
const NUMERIC = 3;
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = SPACE;
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER;
for (const sign of '0123456789+-.') KINDS[sign.charCodeAt(0)] = NUMERIC;

const DEEPEST = 64;
const LINE_FEED = 10;
const RETURN = 13;

const names = new Map<string, PdfName>();
const operators = new Map<string, PdfOperator>();
/** By their bytes. */
const shortOperators = new Map<number, PdfOperator>();
const LONGEST_OPERATOR = 3;

/** Where strings are put together. */
const scratch = createByteBuffer();

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && KINDS[byte] === SPACE;
}

/** A parser of `bytes`. In the structure of a file `12 0 R` is a reference; in page contents there are none. */
export function createValueParser(bytes: Uint8Array, at = 0, withReferences = true): ValueParser {
  const length = bytes.length;
  let depth = 0;

  const parser: ValueParser = {at, next, value, peek, number: readNumber, string: readStringInto};
  return parser;

  function skipSpace(): void {
    let place = parser.at;
    for (; place < length; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte === 0x25) while (place < length && bytes[place] !== LINE_FEED && bytes[place] !== RETURN) place += 1;
      else if (KINDS[byte] !== SPACE) break;
    }
    parser.at = place;
  }

  function value(): PdfValue {
    const found = next();
    if (found === undefined || isOperator(found)) throw new NotKnown('a value is missing');
    return found;
  }

  function peek(): TokenKind {
    skipSpace();
    if (parser.at >= length) return 'end';
    const byte = bytes[parser.at] ?? 0;
    if (KINDS[byte] === NUMERIC) return 'number';
    if (byte === 0x28 || (byte === 0x3c && bytes[parser.at + 1] !== 0x3c)) return 'string';
    if (byte === 0x5b) return 'array';
    return byte === 0x5d ? 'end of array' : 'other';
  }

  function next(): PdfValue | PdfOperator | undefined {
    skipSpace();
    if (parser.at >= length) return undefined;
    const byte = bytes[parser.at] ?? 0;
    if (KINDS[byte] === NUMERIC) return readNumberOrReference();
    switch (byte) {
      case 0x28:
        return readString();
      case 0x2f:
        return readName();
      case 0x5b:
        return readArray();
      case 0x3c:
        return bytes[parser.at + 1] === 0x3c ? readDictionary() : readString();
      default:
        return KINDS[byte] === DELIMITER ? readStray() : readWord();
    }
  }

  function readStray(): never {
    throw new NotKnown(`a stray delimiter at ${parser.at}`);
  }

  function readNumberOrReference(): number | PdfReference {
    const number = readNumber();
    if (!withReferences || !Number.isInteger(number) || number < 0) return number;
    const behind = parser.at;
    if (skipReference()) return {type: 'reference', number};
    parser.at = behind;
    return number;
  }

  /** Passes over ` 0 R`. */
  function skipReference(): boolean {
    let place = parser.at;
    const skip = (kind: (byte: number) => boolean): boolean => {
      const start = place;
      while (place < length && kind(bytes[place] ?? 0)) place += 1;
      return place > start;
    };
    if (!skip(isSpace) || !skip(isDigit) || !skip(isSpace) || bytes[place] !== 0x52) return false;
    if (place + 1 < length && !isBoundary(bytes[place + 1])) return false;
    parser.at = place + 1;
    return true;
  }

  function readNumber(): number {
    let place = parser.at;
    const isNegative = bytes[place] === 0x2d;
    if (isNegative || bytes[place] === 0x2b) place += 1;
    const start = place;
    let number = 0;
    let divisor = 0;
    for (; place < length; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) {
        number = number * 10 + byte - 0x30;
        divisor *= 10;
      } else if (byte === 0x2e && divisor === 0) divisor = 1;
      else break;
    }
    if (place === start || (place === start + 1 && divisor > 0) || (place < length && !isBoundary(bytes[place]))) {
      throw new NotKnown(`an odd number at ${parser.at}`);
    }
    parser.at = place;
    const size = divisor > 1 ? number / divisor : number;
    return isNegative ? -size : size;
  }

  function readWord(): PdfOperator | boolean | null {
    const start = parser.at;
    let place = start;
    while (place < length && !isBoundary(bytes[place])) place += 1;
    parser.at = place;
    if (place - start <= LONGEST_OPERATOR) return findOperator(bytes, start, place);
    const word = toText(bytes, start, Math.min(place, start + 32));
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : intern(operators, word, (name) => ({type: 'operator', name}));
  }

  function readName(): PdfName {
    const start = parser.at + 1;
    let place = start;
    let isEscaped = false;
    for (; place < length && !isBoundary(bytes[place]); place += 1) isEscaped ||= bytes[place] === 0x23;
    parser.at = place;
    const written = toText(bytes, start, place);
    const name = isEscaped
      ? written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : written;
    return intern(names, name, () => ({type: 'name', name}));
  }

  function readArray(): PdfValue[] {
    enter();
    const items: PdfValue[] = [];
    parser.at += 1;
    for (skipSpace(); bytes[parser.at] !== 0x5d; skipSpace()) items.push(value());
    parser.at += 1;
    depth -= 1;
    return items;
  }

  function readDictionary(): PdfDictionary {
    enter();
    const entries = new Map<string, PdfValue>();
    parser.at += 2;
    for (skipSpace(); bytes[parser.at] !== 0x3e; skipSpace()) {
      if (bytes[parser.at] !== 0x2f) throw new NotKnown(`a key is missing at ${parser.at}`);
      const {name} = readName();
      const entry = value();
      if (!entries.has(name)) entries.set(name, entry);
    }
    if (bytes[parser.at + 1] !== 0x3e) throw new NotKnown('a dictionary does not end');
    parser.at += 2;
    depth -= 1;
    return entries;
  }

  function enter(): void {
    depth += 1;
    if (depth > DEEPEST) throw new NotKnown('too many levels');
  }

  function readString(): string {
    scratch.length = 0;
    readStringInto(scratch);
    return toText(scratch.bytes, 0, scratch.length);
  }

  function readStringInto(into: ByteBuffer): void {
    parser.at = bytes[parser.at] === 0x3c ? readFigures(bytes, parser.at, into) : readLiteral(bytes, parser.at, into);
  }
}

export function isOperator(value: unknown): value is PdfOperator {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'operator';
}

/** The bytes as text, one character for each. */
export function toText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let place = start; place < end; place += 1) text += String.fromCharCode(bytes[place] ?? 0);
  return text;
}

/** What interned values there are is bounded, lest a file fill the memory with names. */
const MOST_INTERNED = 20_000;

/** Operators of contents come by the thousand, too many to make a word of each. */
function findOperator(bytes: Uint8Array, start: number, end: number): PdfOperator {
  let key = 0;
  for (let place = start; place < end; place += 1) key = key * 256 + (bytes[place] ?? 0);
  return intern(shortOperators, key, () => ({type: 'operator', name: toText(bytes, start, end)}));
}

function intern<Key, Value>(known: Map<Key, Value>, name: Key, create: (name: Key) => Value): Value {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= MOST_INTERNED) known.clear();
  const created = create(name);
  known.set(name, created);
  return created;
}

function isBoundary(byte: number | undefined): boolean {
  const kind = KINDS[byte ?? 0];
  return kind === SPACE || kind === DELIMITER;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
