import type {Bound} from './figure.js';
import type {Token} from './token.js';
import {collectKeys, mayHold} from './word-classes.js';

/** Words before a figure that bound it. Longer ones first where one ends in another. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['a max of', 'at-most'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as little as', 'at-least'],
  ['as few as', 'at-least'],
  ['as low as', 'at-least'],
  ['as fast as', 'at-least'],
  ['north of', 'at-least'],
  ['upwards of', 'at-least'],
  ['in excess of', 'at-least'],
  ['well over', 'at-least'],
  ['just over', 'at-least'],
  ['a little over', 'at-least'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['better than', 'at-least'],
  ['at least', 'at-least'],
  ['starting at', 'at-least'],
  ['starts at', 'at-least'],
  ['starting from', 'at-least'],
  ['starts from', 'at-least'],
  ['well under', 'at-most'],
  ['just under', 'at-most'],
  ['fewer than', 'at-most'],
  ['smaller than', 'at-most'],
  ['less than', 'at-most'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['close to', 'about'],
  ['some', 'about'],
  ['over', 'at-least'],
  ['exceeding', 'at-least'],
  ['exceeds', 'at-least'],
  ['from', 'at-least'],
  ['above', 'at-least'],
  ['>', 'at-least'],
  ['≥', 'at-least'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['sub', 'at-most'],
  ['max', 'at-most'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
];

/** Words after a figure that bound it. */
const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'at-least'],
  ['and more', 'at-least'],
  ['and up', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
];

/** Words that stand in a wording and say nothing alone. */
const LINKS = /^(?:and|or|of|at|as|a|than)$/;

/** Of each wording that says “at least” its rarest word: where none of them stands, no figure is bounded so. */
export const WORDS_OF_AT_LEAST: readonly string[] = [...BEFORE, ...AFTER].flatMap(([words, bound]) =>
  bound === 'at-least' ? [rarestOf(words.split(' '))] : [],
);

/** The longest, as long words are rare, but “up” of “and up”. */
function rarestOf(words: readonly string[]): string {
  const telling = words.filter((word) => !LINKS.test(word));
  return telling.sort((a, b) => b.length - a.length)[0] ?? words.join(' ');
}

/** A bound, and how many tokens say it. */
export interface BoundWords {
  readonly bound: Bound;
  readonly length: number;
}

const byLast = indexBy(BEFORE, (words) => words.at(-1));
const byFirst = indexBy(AFTER, (words) => words[0]);

/** The words of a bound that end just before `index`. */
export function readBoundBefore(tokens: readonly Token[], index: number): BoundWords | undefined {
  const entries = entriesAt(byLast, tokens[index - 1]);
  return entries && find(entries, (words) => matches(tokens, index - words.length, words));
}

/** The words of a bound that begin at `index`. */
export function readBoundAfter(tokens: readonly Token[], index: number): BoundWords | undefined {
  const entries = entriesAt(byFirst, tokens[index]);
  return entries && find(entries, (words) => matches(tokens, index, words));
}

type Entry = readonly [readonly string[], Bound];

/** Bounds by one of their words. */
interface Index {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly keys: Uint8Array;
}

function entriesAt({entries, keys}: Index, token: Token | undefined): readonly Entry[] | undefined {
  return token && mayHold(keys, token.key) ? entries.get(token.lower) : undefined;
}

function find(entries: readonly Entry[], fits: (words: readonly string[]) => boolean): BoundWords | undefined {
  const entry = entries.find(([words]) => fits(words));
  return entry && {bound: entry[1], length: entry[0].length};
}

function matches(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  return start >= 0 && words.every((word, i) => tokens[start + i]?.lower === word);
}

function indexBy(
  rows: readonly (readonly [string, Bound])[],
  key: (words: readonly string[]) => string | undefined,
): Index {
  const index = new Map<string, Entry[]>();
  for (const [text, bound] of rows) {
    const words = text.split(' ');
    const at = key(words) ?? '';
    index.set(at, [...(index.get(at) ?? []), [words, bound]]);
  }
  return {entries: index, keys: collectKeys(index.keys())};
}
