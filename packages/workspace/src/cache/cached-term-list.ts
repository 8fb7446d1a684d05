import {createHash} from 'node:crypto';
import type {Origin, TermConfig} from '@onbrand/core';
import {decodeConfigText, readConfigBytes} from '../config/read-config-file.js';
import type {Problem} from '../problem.js';
import {readTermList} from '../term-lists/load-term-list.js';
import type {TermList} from '../term-lists/term-list.js';
import type {Cache} from './cache.js';

/** Bytes from which on looking into the cache is faster than reading the list. */
const WORTHWHILE = 64 * 1024;

/** As `loadTermList`, from the cache where the same bytes were read before. */
export async function loadCachedTermList(file: string, language: string, cache: Cache): Promise<TermList> {
  const bytes = await readConfigBytes(file);
  if (bytes.length < WORTHWHILE) return readTermList(file, decodeConfigText(file, bytes), language);
  const name = `terms ${file}`;
  const key = `${language} ${createHash('sha256').update(bytes).digest('hex')}`;
  const kept = cache.read(name, key);
  const restored = kept && unpackTermList(kept, file);
  if (restored) return restored;
  const list = await readTermList(file, decodeConfigText(file, bytes), language);
  cache.keep(name, key, () => packTermList(list));
  return list;
}

/** A list as JSON. Lines and columns stand apart: two short lists instead of 20,000 objects. */
interface PackedTermList {
  readonly terms: readonly TermConfig[];
  readonly lines: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  readonly problems: readonly Problem[];
}

/** The list as bytes. */
export function packTermList({terms, problems}: TermList): Uint8Array {
  const packed: PackedTermList = {
    terms: terms.map(({term}) => term),
    lines: terms.map(({origin}) => origin.line ?? null),
    columns: terms.map(({origin}) => origin.column ?? null),
    problems,
  };
  // ASCII alone is decoded by copying, and makes a string of half the size.
  const ascii = JSON.stringify(packed).replace(/[\u0080-\uffff]/g, escapeUnit);
  return Buffer.from(ascii, 'latin1');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The list that was packed, read from `file`; nothing where the bytes are no list. */
export function unpackTermList(bytes: Uint8Array, file: string): TermList | undefined {
  const packed = parse(bytes);
  if (!packed) return undefined;
  const {terms, lines, columns, problems} = packed;
  return {
    terms: terms.map((term, index) => ({term, origin: createOrigin(file, lines[index], columns[index])})),
    problems,
  };
}

function createOrigin(file: string, line: number | null | undefined, column: number | null | undefined): Origin {
  if (typeof line !== 'number') return {file};
  return typeof column === 'number' ? {file, line, column} : {file, line};
}

function parse(bytes: Uint8Array): PackedTermList | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    return isPacked(value) ? value : undefined;
  } catch {
    // Not JSON: it was not written by us, whatever the seal says.
    return undefined;
  }
}

function isPacked(value: unknown): value is PackedTermList {
  if (typeof value !== 'object' || value === null) return false;
  const {terms, lines, columns, problems}: {[K in keyof PackedTermList]?: unknown} = value;
  return [terms, lines, columns, problems].every(Array.isArray);
}
