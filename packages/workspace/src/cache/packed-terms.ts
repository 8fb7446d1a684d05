import {isNameEntry, type Origin, type TermConfig} from '@onbrand/core';
import type {Problem} from '../problem.js';
import type {TermList} from '../term-lists/term-list.js';
import {NOWHERE, nameTerm, type TermSource} from '../term-lists/term-source.js';

/*
 * A term list as bytes of which an entry can be read without the others: a run over a few documents needs a few entries,
 * and making objects of 20,000 takes longer than all the rest of a start. First comes a header, then columns of numbers,
 * then texts of ASCII, which are cut out of the bytes as they are:
 *
 *   header    number of entries, of names, of limited entries, lengths of the texts
 *   columns   where the JSON of each entry begins, its line, its column, indices of names and of limited entries
 *   texts     JSON of all entries, of the names that tell entries apart, of the words to use, one a line, of the problems
 */

const HEADER = 8;
/** Stands for a line or column that nobody knows; real ones count from 1. */
const UNKNOWN = 0;

/** The list as bytes. */
export function packTerms({terms, problems}: TermList): Uint8Array {
  const entries = terms.map(({term}) => term);
  const texts = entries.map(toAscii);
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length);
  const indicesOf = (holds: (entry: TermConfig) => boolean): number[] =>
    entries.flatMap((entry, index) => (holds(entry) ? [index] : []));
  const names = indicesOf(isNameEntry);
  const limited = indicesOf(({channels}) => channels !== undefined);
  const bodies = [
    texts.join(''),
    toAscii(entries.map((entry) => nameTerm(entry) ?? null)),
    `\n${entries
      .flatMap(({use = []}) => use)
      .map((words) => `${toAscii(words)}\n`)
      .join('')}`,
    toAscii(problems),
  ];
  const header = [terms.length, names.length, limited.length, 0, ...bodies.map(({length}) => length)];
  const lines = terms.map(({origin}) => origin.line ?? UNKNOWN);
  const columns = terms.map(({origin}) => origin.column ?? UNKNOWN);
  const numbers = Int32Array.from([...header, ...starts, ...lines, ...columns, ...names, ...limited]);
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(bodies.join(''), 'latin1')]);
}

/** JSON in ASCII alone, whatever it says. */
function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The entries of `packTerms`, read from `file`, and its problems. Nothing where the bytes are no such list. */
export function unpackTerms(
  bytes: Uint8Array,
  file: string,
): {readonly terms: TermSource; readonly problems: readonly Problem[]} | undefined {
  const packed = openPacked(bytes);
  if (!packed) return undefined;
  const {count, starts, lines, columns, names, limited, texts, read} = packed;
  const [entriesAt = 0, namesAt = 0, usesAt = 0, problemsAt = 0, end = 0] = texts;
  const problems = parse(read(problemsAt, end));
  if (!isProblems(problems)) return undefined;
  const kept: (TermConfig | undefined)[] = [];
  let nameList: readonly (string | null)[] | undefined;
  const terms: TermSource = {
    length: count,
    at(index) {
      const from = entriesAt + (starts[index] ?? 0);
      kept[index] ??= JSON.parse(read(from, entriesAt + (starts[index + 1] ?? 0))) as TermConfig;
      return kept[index];
    },
    originAt: (index) => createOrigin(file, lines[index], columns[index]),
    listNames: () => names,
    listLimited: () => limited,
    prefers: (words) => packed.bytes.subarray(usesAt, problemsAt).includes(`\n${toAscii(words)}\n`, 0, 'latin1'),
    nameAt(index) {
      nameList ??= JSON.parse(read(namesAt, usesAt)) as readonly (string | null)[];
      return nameList[index] ?? undefined;
    },
    pathAt: () => NOWHERE,
  };
  return {terms, problems};
}

function openPacked(content: Uint8Array) {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 4 * HEADER) return undefined;
  const header = readNumbers(bytes, 0, HEADER);
  const [count = 0, nameCount = 0, limitedCount = 0, , ...lengths] = header;
  const sizes = [count + 1, count, count, nameCount, limitedCount];
  const columns: Int32Array[] = [];
  let at = HEADER;
  for (const size of sizes) {
    if (size < 0 || 4 * (at + size) > bytes.length) return undefined;
    columns.push(readNumbers(bytes, at, size));
    at += size;
  }
  const texts = [4 * at];
  for (const length of lengths) texts.push((texts.at(-1) ?? 0) + length);
  if (texts.at(-1) !== bytes.length) return undefined;
  const [starts, lines, places, names, limited] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const read = (from: number, to: number): string => bytes.toString('latin1', from, to);
  return {bytes, count, starts, lines, columns: places, names, limited, texts, read};
}

/** Numbers of four bytes from the `at`-th on; a view where the bytes are aligned, as those of the cache are. */
function readNumbers(bytes: Buffer, at: number, count: number): Int32Array {
  const start = bytes.byteOffset + 4 * at;
  if (start % 4 === 0) return new Int32Array(bytes.buffer, start, count);
  return new Int32Array(Uint8Array.from(bytes.subarray(4 * at, 4 * (at + count))).buffer);
}

function createOrigin(file: string, line = UNKNOWN, column = UNKNOWN): Origin {
  if (line === UNKNOWN) return {file};
  return column === UNKNOWN ? {file, line} : {file, line, column};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: it was not written by us, whatever the seal says.
    return undefined;
  }
}

function isProblems(value: unknown): value is readonly Problem[] {
  return Array.isArray(value);
}
