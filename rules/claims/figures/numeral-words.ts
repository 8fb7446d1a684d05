import {DOLLARS, UNIT_LETTERS, UNIT_WORDS} from './units.js';
import {FRACTIONS, MONTHS, MULTIPLES, ORDINALS, SCALES, SMALL, SUFFIXES} from './words.js';

/**
 * Every word that can be a part of a numeral together with others: “twelve thousand”, “a third”, “5 to 10 days or more”,
 * “9 a.m.”, “1 March”. Whatever else stands in a text is a word by itself.
 */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set(
  [
    ...[SMALL, SCALES, FRACTIONS, MULTIPLES, ORDINALS, MONTHS, SUFFIXES, DOLLARS, UNIT_WORDS, UNIT_LETTERS].flatMap(
      (words) => [...words.keys()],
    ),
    ...'a an and or to of per cent percentage point points times fold out more up less fewer plus am pm p st nd rd th'.split(
      ' ',
    ),
  ].map((word) => word.toLowerCase()),
);
