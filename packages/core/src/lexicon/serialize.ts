import {createLexicon, type Lexicon, type LexiconTables} from './lexicon.js';
import type {PhraseList} from './phrase.js';
import type {SubstringTables} from './substring.js';
import type {Trie} from './trie.js';

/** Changes when the tables, the tokens or the inflection change, so that an old cache is built anew. */
const VERSION = 6;
/** Also tells the byte order: read the other way round it is another number. */
const MAGIC = 0x6f6e4c58;
const HEADER = 8;

type Column = Int32Array | Uint16Array | Uint8Array;

/**
 * A compiled lexicon as bytes, for a cache on the same machine. The phrases themselves are not in it: `ranks` has for each
 * a number from which it can be made again, and `key` names what all were made from.
 */
export function serializeLexicon({tables}: Lexicon, key: string, ranks: Int32Array): Uint8Array {
  const columns = [toUnits(key), ranks, ...listColumns(tables)];
  const body = columns.reduce((size, column) => size + padded(column.byteLength), 0);
  const lengths = 4 * (HEADER + columns.length);
  const bytes = new Uint8Array(lengths + body);
  const {words, reach} = tables;
  const header = [MAGIC, VERSION, columns.length, words.longest, reach, words.pool.BYTES_PER_ELEMENT, bytes.length, 0];
  new Int32Array(bytes.buffer, 0, HEADER + columns.length).set([...header, ...columns.map((column) => column.length)]);
  let at = lengths;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  return bytes;
}

/**
 * The lexicon of `serializeLexicon`, over the phrases of the ranks. `undefined` when the bytes are cut short, of another
 * version or made from something else than `key` says: compile then. Whether they are whole is for the caller to know.
 */
export function restoreLexicon<Data>(
  bytes: Uint8Array,
  key: string,
  listPhrases: (ranks: Int32Array) => PhraseList<Data>,
): Lexicon<Data> | undefined {
  // Views need an aligned start, and whole words.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength % 4 !== 0 || aligned.byteLength < 4 * HEADER) return undefined;
  const header = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, version, count = 0, longest = 0, reach = 0, poolWidth, size] = header;
  if (magic !== MAGIC || version !== VERSION || size !== aligned.byteLength) return undefined;
  const columns = readColumns(aligned, header.subarray(HEADER, HEADER + count));
  if (!isSame(columns.uint16(), toUnits(key))) return undefined;
  const phrases = listPhrases(columns.int32());
  return createLexicon(assemble(columns, longest, reach, poolWidth === 1), phrases);
}

function toUnits(text: string): Uint16Array {
  return Uint16Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
}

function isSame(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((unit, index) => unit === b[index]);
}

/** The order of columns, and of which type each is. */
function listColumns({words, trie, spellings, inside}: LexiconTables): Column[] {
  return [
    words.slots,
    words.starts,
    words.pool,
    spellings.starts,
    spellings.pool,
    ...listTrie(trie),
    ...(inside ? [...listTrie(inside.trie), inside.depths, inside.fallbacks, inside.shorter] : []),
  ];
}

function listTrie({roots, rootEntries, edges, filter, entries, spellings}: Trie): Column[] {
  return [roots, rootEntries, edges, filter, entries, spellings];
}

/** Takes the columns of the bytes one after the other. */
interface ColumnReader {
  readonly int32: () => Int32Array;
  readonly uint16: () => Uint16Array;
  readonly uint8: () => Uint8Array;
  readonly isDone: () => boolean;
}

function readColumns(bytes: Uint8Array, lengths: Int32Array): ColumnReader {
  let index = 0;
  let at = bytes.byteOffset + 4 * (HEADER + lengths.length);
  function next(width: number): [number, number] {
    const start = at;
    const length = lengths[index] ?? 0;
    index += 1;
    at += padded(length * width);
    return [start, length];
  }
  return {
    int32: () => new Int32Array(bytes.buffer, ...next(4)),
    uint16: () => new Uint16Array(bytes.buffer, ...next(2)),
    uint8: () => new Uint8Array(bytes.buffer, ...next(1)),
    isDone: () => index >= lengths.length,
  };
}

function assemble(read: ColumnReader, longest: number, reach: number, hasNarrowPool: boolean): LexiconTables {
  const [slots, starts] = [read.int32(), read.int32()];
  const words = {slots, starts, pool: hasNarrowPool ? read.uint8() : read.uint16(), longest};
  const spellings = {starts: read.int32(), pool: read.uint16()};
  const trie = readTrie(read);
  const inside = read.isDone() ? undefined : readInside(read);
  return {words, trie, inside, spellings, reach};
}

function readTrie(read: ColumnReader): Trie {
  return {
    roots: read.int32(),
    rootEntries: read.int32(),
    edges: read.int32(),
    filter: read.int32(),
    entries: read.int32(),
    spellings: read.int32(),
  };
}

function readInside(read: ColumnReader): SubstringTables {
  return {trie: readTrie(read), depths: read.int32(), fallbacks: read.int32(), shorter: read.int32()};
}

function padded(byteLength: number): number {
  return (byteLength + 3) & ~3;
}
