import {createRandom, pick, type Random} from './random.js';

const SYLLABLES = 'ba cor den fel gra hin jo ka lor mex nu pol qua ren sta tor ul ver wex yan zor'.split(' ');

/** A word nobody uses. */
export function inventWord(random: Random): string {
  return Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(random, SYLLABLES)).join('');
}

/** Words of fewer letters are no terms by themselves: `of the` is in no term base. */
const LONG_WORD = 5;

/**
 * Terms like those of a large term base: 30 % stand in the texts (a longer word, or two or three words in a row with a
 * longer one among them), 30 % are words of the texts put together anew, 40 % are invented names. Each once; the same for
 * the same texts and count.
 */
export function makeTerms(texts: readonly string[], count: number): string[] {
  const random = createRandom(count);
  const runs = texts
    .flatMap((text) => text.match(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*/gu) ?? [])
    .map((run) => run.split(' '));
  const words = [...new Set(runs.flat())].filter((word) => word.length >= LONG_WORD);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(makeTerm(runs, words, random));
  return [...terms];
}

/**
 * As `makeTerms`, but none of the terms stands in the texts as it is: most of their words do, alone and one after the
 * other in other terms. A term base that grows by these costs more and finds the same.
 */
export function makeAbsentTerms(texts: readonly string[], count: number): string[] {
  const random = createRandom(count + 1);
  const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []))];
  const long = words.filter((word) => word.length >= LONG_WORD);
  const read = ` ${texts.join('\n').toLowerCase()} `;
  const terms = new Set<string>();
  while (terms.size < count) {
    const term = makeTerm([], long, random, TAKEN + random() * (1 - TAKEN));
    if (!read.includes(term.toLowerCase())) terms.add(term);
  }
  return [...terms];
}

/** The share of terms that are taken out of the texts. */
const TAKEN = 0.3;

function makeTerm(
  runs: readonly (readonly string[])[],
  words: readonly string[],
  random: Random,
  kind = random(),
): string {
  const length = 1 + Math.floor(random() * 3);
  if (kind < TAKEN) return length === 1 ? pick(random, words) : takeWords(runs, length, random);
  if (kind < 0.6) return Array.from({length: Math.max(length, 2)}, () => pick(random, words)).join(' ');
  return Array.from({length: Math.min(length, 2)}, () => inventWord(random)).join(' ');
}

/** Words in a row out of the texts. */
function takeWords(runs: readonly (readonly string[])[], count: number, random: Random): string {
  for (;;) {
    const run = pick(random, runs);
    const start = Math.floor(random() * (run.length - count + 1));
    const words = run.slice(start, start + count);
    if (run.length >= count && words.some((word) => word.length >= LONG_WORD)) return words.join(' ');
  }
}
