import {createHash} from 'node:crypto';
import {readConfigBytes} from '../config/read-config-file.js';
import type {Problem} from '../problem.js';
import {readTermList} from '../term-lists/load-term-list.js';
import {createTermSource, type TermSource} from '../term-lists/term-source.js';
import type {Cache} from './cache.js';
import {packTerms, unpackTerms} from './packed-terms.js';

/** Bytes from which on looking into the cache is faster than reading the list. */
const WORTHWHILE = 64 * 1024;

/** A term list whose entries may be read when they are needed. */
export interface CachedTermList {
  readonly terms: TermSource;
  readonly problems: readonly Problem[];
  /** Stands for what the list says. */
  readonly digest: string;
}

/** As `loadTermList`, from the cache where the same bytes were read before. */
export async function loadCachedTermList(file: string, language: string, cache: Cache): Promise<CachedTermList> {
  const bytes = await readConfigBytes(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const name = `terms ${file}`;
  const key = `${language} ${digest}`;
  const kept = bytes.length < WORTHWHILE ? undefined : cache.read(name, key);
  const restored = kept && unpackTerms(kept, file);
  if (restored) return {...restored, digest};
  const list = await readTermList(file, bytes, language);
  if (bytes.length >= WORTHWHILE) cache.keep(name, key, () => packTerms(list));
  return {terms: createTermSource(list.terms), problems: list.problems, digest};
}
