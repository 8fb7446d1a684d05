import {CURRENCIES, CURRENCY_SIGNS, UNIT_LETTERS, UNIT_WORDS} from '../../figures/units.js';
import {FRACTIONS, MULTIPLES, SCALES, SMALL, VULGAR} from '../../figures/words.js';
import type {Item} from '../sentence.js';

/** The units patterns name after `#`, and the figures that are in one. */

const TIME_UNITS = new Set('ns µs ms s min h day week month year decade century'.split(' '));

/** Is the item a figure in this unit? */
export function fitsUnit({figure}: Item, wanted: string): boolean {
  return figure !== undefined && isUnit(figure.unit, wanted);
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

/** Words and signs, one of which stands in every figure of this unit; undefined where a figure needs none. */
export function signsOfUnit(wanted: string): readonly string[] | undefined {
  switch (wanted) {
    case '':
    case 'n':
      return undefined;
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
