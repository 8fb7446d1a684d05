/** Words are told apart by a number, so that a text is looked up with no strings made of it. */

/** FNV-1a of no characters. */
export const SEED = 0x811c9dc5 | 0;

/** The hash with one character more. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}
