import {STANDARD_WORDS} from '../standards.js';
import {NUMBER_WORDS, signsOfUnit} from './figure-units.js';
import type {Choice, Element, Pattern} from './pattern.js';
import {frequencyOf} from './word-frequency.js';

/** Stands among the words of a need for any run of digits. */
export const DIGITS = '#';
/** Stands among the words of a need for any word with a capital that may be a name. */
export const NAMES = 'Name';

/** One of these words, signs or digits must stand in a sentence. */
export interface Need {
  readonly anyOf: readonly string[];
  /** How often one of them stands in a text, in parts per thousand words. */
  readonly cost: number;
}

/**
 * What a pattern cannot do without: for each element that must be there, in order, what must stand where it matches. An
 * element that may be any word, as our own name, needs nothing.
 */
export function needsOf(pattern: Pattern): Need[][] {
  return pattern.elements.map(needsOfElement).filter((needs) => needs.length > 0);
}

function needsOfElement(element: Element): Need[] {
  if (element.optional) return [];
  if (element.type === 'names') return [createNeed([NAMES])];
  if (element.type !== 'choice' || element.own) return [];
  const words = [...element.words.first.values()].flat().map(wordToLookFor);
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
  const [only = ''] = alternative;
  // Most alternatives are one plain word: the patterns are read at every start, so this adds up.
  if (alternative.length === 1 && /^[a-z]+$/.test(only)) return only;
  const pick = (pattern: RegExp) => alternative.flatMap((word) => pattern.exec(word)?.[0] ?? []);
  const words = pick(/^\p{L}[\p{L}\p{N}']*/u).sort((a, b) => frequencyOf(a) - frequencyOf(b));
  return words[0] ?? pick(/\d+/)[0] ?? pick(/^[^\p{L}\p{N}\ud800-\udfff]$/u)[0];
}

/** Parts per thousand words of what `frequencyOf` does not know: rounded by hand, only the order of magnitude matters. */
const FREQUENCIES: ReadonlyMap<string, number> = new Map([
  [DIGITS, 12],
  [NAMES, 100],
  [',', 40],
  ['/', 4],
  ['&', 1],
]);

function createNeed(words: readonly string[]): Need {
  const anyOf = [...new Set(words)];
  return {anyOf, cost: anyOf.reduce((sum, word) => sum + (FREQUENCIES.get(word) ?? frequencyOf(word)), 0)};
}
