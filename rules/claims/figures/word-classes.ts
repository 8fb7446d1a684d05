import {hashOf} from './word-hash.js';

/**
 * The classes of words by which a sentence is read. Each is one bit, so that a word is looked up once for all of them, when
 * it is cut, and a class that stands nowhere in a sentence costs nothing there.
 */

const bitsOfWords = new Map<string, number>();
let classes = 0;

/** As many bits as a number has. */
const MOST = 32;

/** A new class of these words. Define them while modules load, before any text is read. Throws where no bit is left. */
export function defineClass(words: Iterable<string>): number {
  if (classes === MOST)
    throw new Error(`There is room for ${MOST} classes of words. Join two that are asked together.`);
  const bit = 1 << classes;
  classes += 1;
  for (const word of words) bitsOfWords.set(word, (bitsOfWords.get(word) ?? 0) | bit);
  return bit;
}

/** The classes of a word, as compared. */
export function classesOf(word: string): number {
  return bitsOfWords.get(word) ?? 0;
}

/** A number up to 255 for each word, as compared: where it differs, so does the word, and none has to be fetched. */
export function keyOf(word: string): number {
  return keyOfHash(hashOf(word));
}

/** The key of the word with this hash: see `hashOf`. */
export const keyOfHash = (hash: number): number => (hash ^ (hash >>> 15)) & 0xff;

/** The keys of some words, a bit for each. */
export function collectKeys(words: Iterable<string>): Uint8Array {
  const keys = new Uint8Array(32);
  for (const word of words) {
    const key = keyOf(word);
    keys[key >> 3] = (keys[key >> 3] as number) | (1 << (key & 7));
  }
  return keys;
}

/** Is a word with this key perhaps among those of the keys? */
export const mayHold = (keys: Uint8Array, key: number): boolean =>
  ((keys[key >> 3] as number) & (1 << (key & 7))) !== 0;
