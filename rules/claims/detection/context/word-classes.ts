import type {Item} from '../sentence.js';

/**
 * The classes of words by which a sentence is read. Each is one bit, so that a word is looked up once for all of them, and
 * a class that stands nowhere in a sentence costs nothing there.
 */

const bitsOfWords = new Map<string, number>();
let classes = 0;

/** A new class of these words. At most 31 fit into a number. */
export function defineClass(words: readonly string[]): number {
  const bit = 1 << classes;
  classes += 1;
  for (const word of words) bitsOfWords.set(word, (bitsOfWords.get(word) ?? 0) | bit);
  return bit;
}

/** The classes of each item of a sentence, and all that stand in it. */
export interface Classes {
  readonly of: Int32Array;
  readonly all: number;
}

/** Looks up the classes of all items. */
export function readClasses(items: readonly Item[]): Classes {
  const of = new Int32Array(items.length);
  let all = 0;
  for (let i = 0; i < items.length; i += 1) {
    const bits = bitsOfWords.get((items[i] as Item).lower) ?? 0;
    of[i] = bits;
    all |= bits;
  }
  return {of, all};
}

/** What marks no item, whatever its length. */
export const NO_MARKS = new Uint8Array(0);
