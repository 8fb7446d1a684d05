import type {Choice, Pattern} from './pattern.js';
import {frequencyOf} from './word-frequency.js';

/** What a pattern cannot do without: an element, and a word of each of its alternatives. */
export interface Key {
  readonly element: Choice;
  readonly words: readonly string[];
  /** May digits or number words stand for it? */
  readonly digits: boolean;
  /** How often it stands in a text, in parts per thousand words. */
  readonly cost: number;
}

/** Digits and number words, and standards, in parts per thousand words. */
const FIGURE_COST = 12;
const STANDARD_COST = 1;

/** The elements a pattern cannot do without, the rarest first. Names and our own names may be any word. */
export function keysOf(pattern: Pattern): Key[] {
  const keys: Key[] = [];
  for (const element of pattern.elements) {
    if (element.type !== 'choice' || element.optional || element.name || element.own) continue;
    const alternatives = [...element.words.first.values()].flat();
    const looked = alternatives.map(wordToLookFor);
    // An alternative of marks alone (“,”) cannot be looked for; one with digits (“24/7”) waits for digits.
    if (looked.some((word, i) => word === '' && !/\d/.test(alternatives[i]?.join('') ?? ''))) continue;
    const words = looked.filter((word) => word !== '');
    const digits = element.units.length > 0 || words.length < looked.length;
    const extra = (digits ? FIGURE_COST : 0) + (element.standard ? STANDARD_COST : 0);
    keys.push({element, words, digits, cost: words.reduce((sum, word) => sum + frequencyOf(word), extra)});
  }
  return keys.sort((a, b) => a.cost - b.cost);
}

/** Of an alternative of several words the rarest; nothing where it is all marks and digits. */
function wordToLookFor(alternative: readonly string[]): string {
  const words = alternative.map((word) => /^[\p{L}']+\d*/u.exec(word)?.[0] ?? '').filter((word) => word !== '');
  return words.sort((a, b) => frequencyOf(a) - frequencyOf(b))[0] ?? '';
}
