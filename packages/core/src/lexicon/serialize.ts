import {createLexicon, type Lexicon, type LexiconTables} from './lexicon.js';
import type {Inflection, Phrase} from './phrase.js';
import type {SubstringTables} from './substring.js';
import type {Trie} from './trie.js';

/** Changes when the tables, the tokens or the inflection change, so that an old cache is built anew. */
const VERSION = 4;
/** Also tells the byte order: read the other way round it is another number. */
const MAGIC = 0x6f6e4c58;
const HEADER = 8;

type Column = Int32Array | Uint16Array | Uint8Array;

/** A compiled lexicon as bytes, for a cache on the same machine. The phrases themselves are not in it. */
export function serializeLexicon(lexicon: Lexicon): Uint8Array {
  const columns = listColumns(lexicon.tables);
  const body = columns.reduce((size, column) => size + padded(column.byteLength), 0);
  const lengths = 4 * (HEADER + columns.length);
  const bytes = new Uint8Array(lengths + body);
  const {words, reach} = lexicon.tables;
  const fingerprint = hashPhrases(lexicon.phrases);
  const header = [MAGIC, VERSION, columns.length, words.longest, reach, fingerprint, words.pool.BYTES_PER_ELEMENT, 0];
  new Int32Array(bytes.buffer, 0, HEADER + columns.length).set([...header, ...columns.map((column) => column.length)]);
  let at = lengths;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  new Int32Array(bytes.buffer)[HEADER - 1] = checksum(bytes);
  return bytes;
}

/**
 * The lexicon of `serializeLexicon` over the same phrases, in the same order. `undefined` when the bytes are damaged, of
 * another version or made from other phrases: compile then.
 */
export function restoreLexicon<Data>(bytes: Uint8Array, phrases: readonly Phrase<Data>[]): Lexicon<Data> | undefined {
  // Views need an aligned start, and whole words.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength % 4 !== 0 || aligned.byteLength < 4 * HEADER) return undefined;
  const header = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, version, count = 0, longest = 0, reach = 0, fingerprint, poolWidth, sum] = header;
  if (magic !== MAGIC || version !== VERSION || sum !== checksum(aligned)) return undefined;
  if (fingerprint !== hashPhrases(phrases)) return undefined;
  const columns = readColumns(aligned, header.subarray(HEADER, HEADER + count));
  return createLexicon(assemble(columns, longest, reach, poolWidth === 1), phrases);
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

/** FNV-1a over 32-bit words, without the place of the sum itself. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < words.length; index += 1) {
    if (index !== HEADER - 1) hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
  }
  return hash;
}

/** What the tables were made from: texts and policies of all phrases. */
function hashPhrases(phrases: readonly Phrase[]): number {
  let hash = phrases.length;
  for (const {text, case: policy, inflect, whole} of phrases) {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // The length tells where a text ends.
    const traits =
      text.length * 1024 +
      (policy === 'sensitive' ? 16 : 0) +
      INFLECTIONS.indexOf(inflect) * 2 +
      (whole === false ? 1 : 0);
    hash = Math.imul(hash ^ traits, 0x01000193);
  }
  return hash;
}

const INFLECTIONS: readonly Inflection[] = ['none', 'noun', 'verb', 'any'];
