import {WORDS_OF_AT_LEAST} from '../../figures/bounds.js';
import {CURRENCIES, CURRENCY_SIGNS, UNIT_LETTERS, UNIT_WORDS} from '../../figures/units.js';
import {FRACTIONS, MULTIPLES, SCALES, SMALL, SUFFIXES, VULGAR} from '../../figures/words.js';
import type {Item} from '../sentence.js';

/** The units patterns name after `#`, and the figures that are in one. */

const TIME_UNITS = new Set('ns µs ms s min h day week month year decade century'.split(' '));

/** From here on a count is of many, and large: a thousand of anything is said to impress. */
const MANY = 100;
const LARGE = 1000;

/** Is the item a figure in this unit? `many` is a count of a hundred or more, `large` of a thousand, or “over” and “+”. */
export function fitsUnit({figure}: Item, wanted: string): boolean {
  if (figure === undefined) return false;
  if (wanted === 'many') return figure.unit === '' && figure.value >= MANY;
  if (wanted !== 'large') return isUnit(figure.unit, wanted);
  return figure.unit === '' && (figure.value >= LARGE || figure.bound === 'at-least');
}

function isUnit(unit: string, wanted: string): boolean {
  switch (wanted) {
    case '':
      return true;
    case 'n':
      return unit === '';
    case '$':
      return CURRENCIES.has(unit);
    case 'time':
      return TIME_UNITS.has(unit);
    case 'score':
      return unit.startsWith('/') && unit.length > 1;
    case 'size':
      return /^[KMGTP]?i?B$/.test(unit);
    default:
      return unit === wanted;
  }
}

/** Words and signs that say a number without a digit. */
export const NUMBER_WORDS: readonly string[] = [
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...MULTIPLES.keys(),
  ...VULGAR.keys(),
];

/** Stands among the signs of a unit for digits that may say a hundred or more: three in a row. */
export const MANY_DIGITS = '#00';
/** The same for a thousand or more: four in a row, or a last group of three. */
export const LARGE_DIGITS = '##';

/** Words and signs, one of which stands in every figure of this unit; undefined where a figure needs none. */
export function signsOfUnit(wanted: string): readonly string[] | undefined {
  switch (wanted) {
    case '':
    case 'n':
      return undefined;
    case 'many':
      return [MANY_DIGITS, ...SCALES.keys(), ...[...SUFFIXES.keys()].map(lowerCase)];
    case 'large':
      return [LARGE_DIGITS, ...SCALES.keys(), ...[...SUFFIXES.keys()].map(lowerCase), ...WORDS_OF_AT_LEAST];
    case '%':
      return ['%', 'cent', ...wordsOfUnit(wanted)];
    case '$':
      return [...CURRENCY_SIGNS.keys(), ...wordsOfUnit(wanted)];
    case 'x':
      return ['times', 'fold', ...MULTIPLES.keys(), ...wordsOfUnit(wanted)];
    case '/':
      return ['/', ...VULGAR.keys(), ...FRACTIONS.keys()];
    case 'score':
      return ['/', 'out'];
    default:
      return wordsOfUnit(wanted);
  }
}

function wordsOfUnit(wanted: string): string[] {
  return [...UNIT_WORDS, ...UNIT_LETTERS].flatMap(([word, unit]) => (isUnit(unit, wanted) ? [word.toLowerCase()] : []));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
