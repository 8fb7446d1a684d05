import {STANDARD_WORDS} from '../standards.js';
import {NUMBER_WORDS, signsOfUnit} from './figure-units.js';
import type {Choice, Element, Pattern} from './pattern.js';
import {frequencyOf} from './word-frequency.js';

/** Stands among the words of a need for any run of digits. */
export const DIGITS = '#0';
/** Stands among the words of a need for any word with a capital that may be a name. */
export const NAMES = 'Name';

/** One of these words, signs or digits must stand in a sentence. */
export interface Need {
  readonly anyOf: readonly string[];
  /** How often one of them stands in a text, in parts per thousand words. */
  readonly cost: number;
}

/** What one element needs, all of it. */
export interface ElementNeeds {
  readonly needs: readonly Need[];
  /**
   * How many words behind those of the element before it they stand at most, of the first element behind the beginning of a
   * clause; `FAR` where nothing bounds it.
   */
  readonly reach: number;
}

/** So far that the gate does not count. */
export const FAR = 31;
/** How many words lie at most between what one element needs: a figure and a word that bounds it, “as few as 5”. */
export const NEAR = 2;

/**
 * What a pattern cannot do without: for each element that must be there, in order, what must stand where it matches. An
 * element that may be any word, as our own name, needs nothing.
 */
export function needsOf(pattern: Pattern): ElementNeeds[] {
  const found: ElementNeeds[] = [];
  /** From a word that the last element needs to the beginning of the next. */
  let distance = pattern.elements[0]?.type === 'start' ? 0 : FAR;
  for (const element of pattern.elements) {
    const needs = needsOfElement(element);
    const {size, head, tail} = measureElement(element);
    if (needs.length === 0) distance += size;
    else {
      found.push({needs, reach: Math.min(FAR, distance + head)});
      distance = tail;
    }
  }
  return found;
}

/** How many items an element takes at most, and how many up to a word it needs, and from there to its end. */
function measureElement(element: Element): {size: number; head: number; tail: number} {
  switch (element.type) {
    case 'choice':
      return measureChoice(element);
    case 'names':
      return {size: FAR, head: 1, tail: FAR};
    case 'gap':
      return {size: element.most, head: 0, tail: 0};
    case 'noun':
      return {size: element.listed ? FAR : LONGEST_NOUN, head: 0, tail: 0};
    default:
      return {size: 0, head: 0, tail: 0};
  }
}

/** See `endOfNoun` and `endOfName`. */
const LONGEST_NOUN = 5;
const LONGEST_NAME = 4;

/** A figure is one item. Of a name the last word is reckoned with: every word of it is noted but the “New” of “New York”. */
function measureChoice({words, name, own, standard}: Choice): {size: number; head: number; tail: number} {
  if (own || standard) return {size: FAR, head: 0, tail: FAR};
  let size = name ? LONGEST_NAME : 1;
  let head = name ? LONGEST_NAME - 1 : 0;
  let tail = 1;
  for (const alternative of [...words.first.values()].flat()) {
    const at = indexToLookFor(alternative);
    size = Math.max(size, alternative.length);
    head = Math.max(head, at);
    tail = Math.max(tail, alternative.length - at);
  }
  return {size, head, tail};
}

function needsOfElement(element: Element): Need[] {
  if (element.optional) return [];
  if (element.type === 'names') return [createNeed([NAMES])];
  if (element.type !== 'choice' || element.own) return [];
  // An alternative with no words, as a lone hyphen, stands nowhere: it joins words, and is no item.
  const alternatives = [...element.words.first.values()].flat().filter((alternative) => alternative.length > 0);
  const words = alternatives.map(wordToLookFor);
  return words.includes(undefined) ? [] : needsOfChoice(element, words as string[]);
}

/** A figure needs a number and, in most units, a sign: two needs for one element. */
function needsOfChoice({name, standard, units}: Choice, words: readonly string[]): Need[] {
  const plain = [...words, ...(name ? [NAMES] : []), ...(standard ? STANDARD_WORDS : [])];
  if (units.length === 0) return [createNeed(plain)];
  const needs = [createNeed([...plain, DIGITS, ...NUMBER_WORDS])];
  const signs = units.map(knownSignsOf);
  if (!signs.includes(undefined)) needs.push(createNeed([...plain, ...signs.flatMap((some) => some ?? [])]));
  return needs;
}

const signsOfUnits = new Map<string, readonly string[] | undefined>();

/** As `signsOfUnit`, each unit asked for once: many patterns have the same. */
function knownSignsOf(unit: string): readonly string[] | undefined {
  if (!signsOfUnits.has(unit)) signsOfUnits.set(unit, signsOfUnit(unit));
  return signsOfUnits.get(unit);
}

/** Of an alternative the rarest word, or its digits, or its sign; undefined where it has nothing that can be looked for. */
function wordToLookFor(alternative: readonly string[]): string | undefined {
  return lookFor(alternative)?.word;
}

/** Which word of an alternative that is or is in. */
function indexToLookFor(alternative: readonly string[]): number {
  return lookFor(alternative)?.index ?? 0;
}

function lookFor(alternative: readonly string[]): {word: string; index: number} | undefined {
  const [only = ''] = alternative;
  // Most alternatives are one plain word.
  if (alternative.length === 1 && /^[a-z]+$/.test(only)) return {word: only, index: 0};
  const pick = (pattern: RegExp) =>
    alternative.flatMap((written, index) => {
      const word = pattern.exec(written)?.[0];
      return word === undefined ? [] : [{word, index}];
    });
  const words = pick(/^\p{L}[\p{L}\p{N}']*/u).sort((a, b) => frequencyOf(a.word) - frequencyOf(b.word));
  // “#1” as a whole, others by their sign: one is the commonest of numbers.
  return (
    words[0] ??
    pick(/^#\d+$/)[0] ??
    pick(/^[^\p{L}\p{N}\ud800-\udfff](?=\d)/u)[0] ??
    pick(/\d+/)[0] ??
    pick(/^[^\p{L}\p{N}\ud800-\udfff]$/u)[0]
  );
}

/** Parts per thousand words of what `frequencyOf` does not know: rounded by hand, only the order of magnitude matters. */
const FREQUENCIES: ReadonlyMap<string, number> = new Map([
  [DIGITS, 12],
  [NAMES, 100],
  ['.', 50],
  [',', 40],
  [':', 10],
  ['/', 4],
  ['$', 1.5],
  ['%', 1],
  ['&', 1],
  ['+', 0.5],
]);

function createNeed(words: readonly string[]): Need {
  const anyOf = [...new Set(words)];
  return {anyOf, cost: anyOf.reduce((sum, word) => sum + (FREQUENCIES.get(word) ?? frequencyOf(word)), 0)};
}
