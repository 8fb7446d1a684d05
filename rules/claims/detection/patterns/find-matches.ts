import {collectKeys, mayHold} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {STANDARD} from '../standards.js';
import {isNameItem} from '../words.js';
import {fitsUnit} from './figure-units.js';
import {matchPattern, type PatternMatch, type Scene} from './match-pattern.js';
import type {Choice, Element} from './pattern.js';
import {patternAt} from './patterns.js';

/** Where the woken patterns stand (see gate.ts), in the order of the patterns and of the text. */
export function findMatches(scene: Scene, woken: readonly number[]): PatternMatch[] {
  const matches: PatternMatch[] = [];
  if (woken.length === 0) return matches;
  const {items} = scene;
  for (const id of woken) {
    const opener = openerAt(id);
    const pattern = patternAt(id);
    for (let i = 0; i < items.length; i += 1) {
      if (opener && !opensWithWord(opener, items[i] as Item) && !mayOpen(opener, scene, i)) continue;
      const match = matchPattern(pattern, scene, i);
      if (match) matches.push(match);
    }
  }
  return matches;
}

/** What a match of a pattern begins with: one of these words, a figure in one of these units, a standard or a name. */
interface Opener {
  readonly words: ReadonlySet<string>;
  /** Those of the words. */
  readonly keys: Uint8Array;
  readonly units: readonly string[];
  readonly name: boolean;
  readonly own: boolean;
  readonly standard: boolean;
  /** Can it begin with more than words? */
  readonly isOpen: boolean;
}

function opensWithWord({keys, words}: Opener, {key, lower}: Item): boolean {
  return mayHold(keys, key) && words.has(lower);
}

/** By pattern, once it was woken; nothing where a match may begin with anything. */
const openers: (Opener | null)[] = [];

function openerAt(id: number): Opener | null {
  const known = openers[id];
  if (known !== undefined) return known;
  const opener = readOpener(patternAt(id).elements);
  openers[id] = opener;
  return opener;
}

function readOpener(elements: readonly Element[]): Opener | null {
  const choices = openersOf(elements);
  if (!choices) return null;
  const words = new Set(choices.flatMap((choice) => [...choice.words.first.keys()]));
  const units = choices.flatMap((choice) => choice.units);
  const name = choices.some((choice) => choice.name);
  const own = choices.some((choice) => choice.own);
  const standard = choices.some((choice) => choice.standard);
  const isOpen = name || own || standard || units.length > 0;
  return {words, keys: collectKeys(words), units, name, own, standard, isOpen};
}

/** The elements a match can begin with, or nothing where anything may stand first. */
function openersOf(elements: readonly Element[]): readonly Choice[] | undefined {
  const found: Choice[] = [];
  for (const element of elements) {
    if (
      element.type === 'open' ||
      element.type === 'close' ||
      element.type === 'start' ||
      element.type === 'not' ||
      element.type === 'not-after'
    )
      continue;
    if (element.type !== 'choice') return undefined;
    found.push(element);
    if (!element.optional) return found;
  }
  return undefined;
}

/** Besides its words. */
function mayOpen({isOpen, units, name, own, standard}: Opener, {items, isOwn}: Scene, i: number): boolean {
  const item = items[i];
  if (!isOpen || !item) return false;
  if (item.figure !== undefined) for (const unit of units) if (fitsUnit(item, unit)) return true;
  if (standard && (item.classes & STANDARD) !== 0) return true;
  // “New York” is a name that does not begin with one.
  return (name && (isNameItem(item) || (item.capital && item.lower === 'new'))) || (own && isOwn(i) > i);
}
