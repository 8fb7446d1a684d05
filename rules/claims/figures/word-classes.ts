/**
 * The classes of words by which a sentence is read. Each is one bit, so that a word is looked up once for all of them, when
 * it is cut, and a class that stands nowhere in a sentence costs nothing there.
 */

const bitsOfWords = new Map<string, number>();
let classes = 0;

/** A new class of these words. At most 32 fit into a number. Define them while modules load, before any text is read. */
export function defineClass(words: Iterable<string>): number {
  const bit = 1 << classes;
  classes += 1;
  for (const word of words) bitsOfWords.set(word, (bitsOfWords.get(word) ?? 0) | bit);
  return bit;
}

/** The classes of a word, as compared. */
export function classesOf(word: string): number {
  return bitsOfWords.get(word) ?? 0;
}
