import {readFileSync} from 'node:fs';
import {compileLexicon, type Phrase, restoreLexicon, serializeLexicon} from '@onbrand/core';
import {makeTerms} from './terms.js';

/**
 * What was measured of one way to match. Sizes in megabytes of UTF-8, times in milliseconds. `megabytesPerSecond` is the
 * median of whole passes; `undisturbed` takes each slice of the texts at its fastest, so that other work on the machine
 * hardly counts. The two are near each other on an idle machine.
 */
export interface MatchResult {
  readonly method: string;
  readonly terms: number;
  readonly megabytesPerSecond: number;
  readonly undisturbed: number;
  readonly matches: number;
  readonly build: number;
  readonly restore?: number;
}

/** How a method finds all matches of all paragraphs; the number of them is held against the others. */
type Matcher = (paragraph: string) => number;

/** Matching alone, paragraph by paragraph: the lexicon, and beside it what one would write without it. */
function benchmarkMatching(paragraphs: readonly string[], sizes: readonly number[], passes = 15): MatchResult[] {
  const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const results: MatchResult[] = [];
  for (const terms of sizes) {
    const words = makeTerms(paragraphs, terms);
    results.push(measureLexicon(paragraphs, words, bytes, passes));
    if (terms > 1000) continue;
    results.push(measure('one alternation RegExp', words, () => createAlternation(words), paragraphs, bytes, 5));
    results.push(measure('indexOf for each term', words, () => createSearches(words), paragraphs, bytes, 1));
  }
  return results;
}

function measureLexicon(
  paragraphs: readonly string[],
  words: readonly string[],
  bytes: number,
  passes: number,
): MatchResult {
  const phrases = words.map((text): Phrase => ({text, case: 'insensitive', inflect: 'any', data: text}));
  const [lexicon, build] = time(() => compileLexicon(phrases));
  const serialized = serializeLexicon(lexicon, '', new Int32Array(0));
  const [, restore] = time(() => restoreLexicon(serialized, '', () => phrases));
  const matcher: Matcher = (paragraph) => lexicon.findMatches(paragraph, []).length;
  return {...run('lexicon, all forms', words, matcher, paragraphs, bytes, passes), build, restore};
}

function measure(
  method: string,
  words: readonly string[],
  create: () => Matcher,
  paragraphs: readonly string[],
  bytes: number,
  passes: number,
): MatchResult {
  const [matcher, build] = time(create);
  return {...run(method, words, matcher, paragraphs, bytes, passes), build};
}

function run(
  method: string,
  words: readonly string[],
  matcher: Matcher,
  paragraphs: readonly string[],
  bytes: number,
  passes: number,
): Omit<MatchResult, 'build'> {
  const slices = sliceParagraphs(paragraphs);
  const fastest = slices.map(() => Number.POSITIVE_INFINITY);
  const passTimes: number[] = [];
  let matches = 0;
  // The first pass warms up, unless it is the only one worth its time.
  for (let pass = passes === 1 ? 1 : 0; pass <= passes; pass += 1) {
    const times = slices.map((slice) => time(() => slice.reduce((sum, paragraph) => sum + matcher(paragraph), 0)));
    matches = sum(times.map(([found]) => found));
    if (pass > 0) passTimes.push(sum(times.map(([, milliseconds]) => milliseconds)));
    for (const [index, [, milliseconds]] of times.entries()) {
      fastest[index] = Math.min(fastest[index] ?? milliseconds, milliseconds);
    }
  }
  const rate = (milliseconds: number) => bytes / 1e3 / milliseconds;
  return {
    method,
    terms: words.length,
    megabytesPerSecond: rate(median(passTimes)),
    undisturbed: rate(sum(fastest)),
    matches,
  };
}

/** Some twenty kilobytes each: short enough to fall between two interruptions. */
function sliceParagraphs(paragraphs: readonly string[]): (readonly string[])[] {
  const slices: (readonly string[])[] = [];
  for (let start = 0; start < paragraphs.length; start += 100) slices.push(paragraphs.slice(start, start + 100));
  return slices;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function createAlternation(words: readonly string[]): Matcher {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+'));
  // The longest first, for an alternation takes the first that fits.
  const pattern = new RegExp(`\\b(?:${escaped.sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi');
  return (paragraph) => paragraph.match(pattern)?.length ?? 0;
}

function createSearches(words: readonly string[]): Matcher {
  const folded = words.map((word) => word.toLowerCase());
  return (paragraph) => {
    const text = paragraph.toLowerCase();
    return folded.reduce((sum, word) => sum + countWholeWords(text, word), 0);
  };
}

function countWholeWords(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) count += 1;
  }
  return count;
}

function time<T>(task: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = task();
  return [result, performance.now() - start];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const [file = ''] = process.argv.slice(2);
const paragraphs: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
console.log(JSON.stringify(benchmarkMatching(paragraphs, [100, 1000, 20_000])));
