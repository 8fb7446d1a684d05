import {NotPlain} from './not-plain.js';
import {resolveScalar} from './resolve-scalar.js';

/** A mapping as js-yaml makes it. */
export type Mapping = Record<string, unknown>;

/** Adds a pair; js-yaml tells of keys that come twice. */
export function addPair(mapping: Mapping, key: string, value: unknown): void {
  if (Object.hasOwn(mapping, key)) throw new NotPlain('a key that comes twice');
  mapping[key] = value;
}

/** Keys without quotes that are plain: a file has thousands and a handful of different ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

/** A key without quotes. One that is no text, or merges, is not plain. */
export function toKey(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (text === '<<' || resolveScalar(text) !== text) throw new NotPlain('a key that is more than text');
  const key = checkKey(text);
  if (known.size < MOST_KNOWN) known.set(key, key);
  return key;
}

/** A key that would reach a prototype is not plain. */
export function checkKey(key: string): string {
  if (key === '__proto__') throw new NotPlain('a key with a meaning for JavaScript');
  return key;
}
