import {NotKnown} from './not-known.js';
import {createValueParser, isOperator, toText, type ValueParser} from './parse-values.js';
import {
  expectNumber,
  isArray,
  isDictionary,
  isReference,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './pdf-value.js';
import {type Budget, unpackStream} from './unpack-stream.js';

/** The objects of a file, by number. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  /** Follows references; null where nothing is there. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue;
  /** The dictionary that a value is or refers to. */
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary | undefined;
  readonly unpack: (stream: PdfStream) => Uint8Array;
}

/** Where an object is: in the file itself, or in a stream of many. */
type Place =
  | {readonly kind: 'free'}
  | {readonly kind: 'offset'; readonly offset: number}
  | {readonly kind: 'packed'; readonly container: number; readonly index: number};

const MOST_OBJECTS = 2_000_000;
const MOST_SECTIONS = 200;
const FREE: Place = {kind: 'free'};

/** Opens a file that is built by the book. A broken table is for pdf.js to mend, a locked file for it to open. */
export function openFile(bytes: Uint8Array, budget: Budget): PdfFile {
  const places = new Map<number, Place>();
  const values = new Map<number, PdfValue>();
  const open = new Set<number>();
  const packed = new Map<number, ReadonlyMap<number, PdfValue>>();
  const file = {
    resolve,
    dictionary: dictionaryOf,
    unpack: (stream: PdfStream) => unpackStream(stream, resolve, budget),
  };
  const trailer = readSections();
  if (trailer.has('Encrypt')) throw new NotKnown('an encrypted file');
  return {...file, trailer};

  function resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let steps = 0; isReference(found); steps += 1) {
      if (steps > 8) throw new NotKnown('references in a circle');
      found = fetch(found.number);
    }
    return found;
  }

  function dictionaryOf(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = resolve(value);
    return isDictionary(found) ? found : undefined;
  }

  function fetch(number: number): PdfValue {
    const known = values.get(number);
    if (known !== undefined) return known;
    const place = places.get(number) ?? FREE;
    if (place.kind === 'free') return null;
    if (open.has(number)) throw new NotKnown('an object that needs itself');
    open.add(number);
    const found = place.kind === 'offset' ? readObject(place.offset, number).value : fetchPacked(place, number);
    open.delete(number);
    values.set(number, found);
    return found;
  }

  function fetchPacked({container}: {container: number}, number: number): PdfValue {
    const objects = packed.get(container) ?? readContainer(container);
    packed.set(container, objects);
    const found = objects.get(number);
    if (found === undefined) throw new NotKnown(`object ${number} is not where the table says`);
    return found;
  }

  function readContainer(container: number): ReadonlyMap<number, PdfValue> {
    const stream = fetch(container);
    if (!isStream(stream) || nameOf(resolve(stream.dictionary.get('Type'))) !== 'ObjStm') {
      throw new NotKnown('objects packed in no stream of objects');
    }
    const count = expectNumber(resolve(stream.dictionary.get('N')));
    const first = expectNumber(resolve(stream.dictionary.get('First')));
    const plain = file.unpack(stream);
    const heads = createValueParser(plain.subarray(0, first), 0, false);
    const body = createValueParser(plain);
    const objects = new Map<number, PdfValue>();
    for (let index = 0; index < count; index += 1) {
      const number = integer(heads);
      body.at = first + integer(heads);
      objects.set(number, body.value());
    }
    return objects;
  }

  function readObject(offset: number, expected?: number): {value: PdfValue; end: number} {
    const parser = createValueParser(bytes, offset);
    const number = integer(parser);
    if (expected !== undefined && number !== expected) throw new NotKnown(`no object ${expected} at ${offset}`);
    integer(parser);
    expectWord(parser, 'obj');
    const value = parser.value();
    if (!isDictionary(value)) return {value, end: parser.at};
    const behind = parser.at;
    const word = parser.next();
    if (!isOperator(word) || word.name !== 'stream') return {value, end: behind};
    return readStream(value, parser.at);
  }

  function readStream(dictionary: PdfDictionary, at: number): {value: PdfValue; end: number} {
    const start = skipLineEnd(at);
    const length = expectNumber(resolve(dictionary.get('Length')));
    const end = start + length;
    if (length < 0 || end > bytes.length) throw new NotKnown('a stream of a wrong length');
    expectWord(createValueParser(bytes, end), 'endstream');
    return {value: {type: 'stream', dictionary, bytes: bytes.subarray(start, end)}, end};
  }

  function skipLineEnd(at: number): number {
    if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2;
    if (bytes[at] === 10) return at + 1;
    throw new NotKnown('a stream without a line of its own');
  }

  /** Reads the table of objects: the newest section first, whose entries count. */
  function readSections(): PdfDictionary {
    const tail = toText(bytes, Math.max(0, bytes.length - 1024), bytes.length);
    const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
    if (!found || toText(bytes, 0, 5) !== '%PDF-') throw new NotKnown('no way to the table of objects');
    const queue = [Number(found[1])];
    const seen = new Set<number>();
    let newest: PdfDictionary | undefined;
    for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
      if (seen.has(offset) || seen.size > MOST_SECTIONS) throw new NotKnown('tables in a circle');
      seen.add(offset);
      const dictionary = readSection(offset);
      newest ??= dictionary;
      const [hybrid, previous] = [dictionary.get('XRefStm'), dictionary.get('Prev')];
      if (typeof hybrid === 'number' && !seen.has(hybrid)) queue.push(hybrid);
      if (previous !== undefined) queue.push(expectNumber(previous));
    }
    if (!newest) throw new NotKnown('no table of objects');
    return newest;
  }

  function readSection(offset: number): PdfDictionary {
    const parser = createValueParser(bytes, offset);
    const first = parser.next();
    if (isOperator(first) && first.name === 'xref') return readTable(parser);
    return readTableStream(offset);
  }

  function readTable(parser: ValueParser): PdfDictionary {
    for (;;) {
      const first = parser.next();
      if (isOperator(first) && first.name === 'trailer') break;
      const start = typeof first === 'number' ? first : Number.NaN;
      const count = integer(parser);
      if (!Number.isInteger(start) || start + count > MOST_OBJECTS) throw new NotKnown('an odd table of objects');
      for (let index = 0; index < count; index += 1) readEntry(parser, start + index);
    }
    const trailer = parser.value();
    if (!isDictionary(trailer)) throw new NotKnown('no trailer');
    return trailer;
  }

  function readEntry(parser: ValueParser, number: number): void {
    const offset = integer(parser);
    integer(parser);
    const kind = parser.next();
    if (!isOperator(kind) || (kind.name !== 'n' && kind.name !== 'f')) throw new NotKnown('an odd entry');
    place(number, kind.name === 'n' ? {kind: 'offset', offset} : FREE);
  }

  function place(number: number, where: Place): void {
    if (!places.has(number)) places.set(number, where);
  }

  function readTableStream(offset: number): PdfDictionary {
    const {value} = readObject(offset);
    if (!isStream(value) || nameOf(value.dictionary.get('Type')) !== 'XRef') throw new NotKnown('no table of objects');
    const {dictionary} = value;
    const widths = dictionary.get('W');
    if (!isArray(widths) || widths.length !== 3) throw new NotKnown('a table without widths');
    const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = widths.map(expectNumber);
    if (Math.max(kindWidth, firstWidth, secondWidth) > 6) throw new NotKnown('a table with wide columns');
    const rows = file.unpack(value);
    const index = dictionary.get('Index');
    const ranges = isArray(index) ? index.map(expectNumber) : [0, expectNumber(dictionary.get('Size'))];
    let at = 0;
    const read = (width: number): number => {
      let number = 0;
      for (let end = at + width; at < end; at += 1) number = number * 256 + (rows[at] ?? 0);
      return number;
    };
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const [start = 0, count = 0] = ranges.slice(range, range + 2);
      if (start + count > MOST_OBJECTS) throw new NotKnown('an odd table of objects');
      for (let number = start; number < start + count; number += 1) {
        if (at >= rows.length) throw new NotKnown('a table that ends early');
        const kind = kindWidth === 0 ? 1 : read(kindWidth);
        const [first, second] = [read(firstWidth), read(secondWidth)];
        if (kind === 1) place(number, {kind: 'offset', offset: first});
        else place(number, kind === 2 ? {kind: 'packed', container: first, index: second} : FREE);
      }
    }
    return dictionary;
  }
}

function integer(parser: ValueParser): number {
  const value = parser.next();
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new NotKnown('a number is missing');
  return value;
}

function expectWord(parser: ValueParser, word: string): void {
  const found = parser.next();
  if (!isOperator(found) || found.name !== word) throw new NotKnown(`“${word}” is missing`);
}
