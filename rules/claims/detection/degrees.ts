import {list} from './words.js';

/** Adjectives that praise or measure what one sells, and take -er and -est. Those of place and order (near, late) are left out. */
const GRADABLE = list(`
  fast quick cheap small large big simple safe strong smart clean great light fresh healthy green happy long short rich wide broad deep young friendly hot cool fair tough pure tasty
  smooth sharp bright quiet slim thin soft warm cosy cozy comfy pretty funny clear nice kind lovely fancy juicy crispy loud wise clever steady sturdy mighty swift high low easy
  handy tidy neat fine grand bold brave calm crisp dense dry firm gentle humble keen lean lively lucky modest noble plain proud quirky rare ripe rough sexy shiny silky slick
  snappy speedy spicy sweet tall tight tiny trusty trendy witty worthy zippy hefty wealthy grippy creamy crunchy fluffy stylish roomy sleek stiff`);

/** Forms that no rule gives. */
const IRREGULAR = {comparative: list('better further'), superlative: list('best newest oldest')};

/** Faster, bigger, easier. */
export const COMPARATIVES: readonly string[] = [
  ...IRREGULAR.comparative,
  ...GRADABLE.map((word) => `${stemOf(word)}er`),
];

/** Fastest, biggest, easiest. */
export const SUPERLATIVES: readonly string[] = [
  ...IRREGULAR.superlative,
  ...GRADABLE.map((word) => `${stemOf(word)}est`),
];

/** What stands before -er: simple → simpl, easy → easi, big → bigg. */
function stemOf(word: string): string {
  if (word.endsWith('e')) return word.slice(0, -1);
  if (word.endsWith('y')) return `${word.slice(0, -1)}i`;
  return /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) : word;
}
