import {foldCase} from './characters.js';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const LIGATURES = /[\uFB00-\uFB06]/g;

/**
 * The form in which a word is compared: without invisible characters, ligatures written out, composed (NFC).
 * Canonical reordering is quadratic in the number of marks, so what is longer than `limit` is not a word at all.
 */
export function composeWord(word: string, limit = Number.POSITIVE_INFINITY): string {
  const visible = word.replace(INVISIBLE, '');
  if (visible.length > limit) return '';
  return visible.replace(LIGATURES, (ligature) => ligature.normalize('NFKC')).normalize('NFC');
}

/** As `composeWord`, in lower case. */
export function foldWord(word: string, limit = Number.POSITIVE_INFINITY): string {
  // Lower case may decompose (`İ`), so compose again.
  return foldCase(composeWord(word, limit)).normalize('NFC');
}
