import type {Item} from '../sentence.js';
import {isNameItem} from '../words.js';
import {fitsUnit} from './figure-units.js';
import {matchPattern, type PatternMatch, type Scene} from './match-pattern.js';
import type {Choice, Element} from './pattern.js';
import {patternAt} from './patterns.js';

/** Where the woken patterns stand (see gate.ts), in the order of the patterns and of the text. */
export function findMatches(scene: Scene, woken: readonly number[]): PatternMatch[] {
  const matches: PatternMatch[] = [];
  const {items} = scene;
  for (const id of woken) {
    const opener = openerAt(id);
    const pattern = patternAt(id);
    for (let i = 0; i < items.length; i += 1) {
      if (opener && !opener.words.has((items[i] as Item).lower) && !(opener.isOpen && mayOpen(opener, scene, i)))
        continue;
      const match = matchPattern(pattern, scene, i);
      if (match) matches.push(match);
    }
  }
  return matches;
}

/** What a match of a pattern begins with: one of these words, a figure in one of these units, or a name. */
interface Opener {
  readonly words: ReadonlySet<string>;
  readonly units: readonly string[];
  readonly name: boolean;
  readonly own: boolean;
  /** Can it begin with more than words? */
  readonly isOpen: boolean;
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
  return {words, units, name, own, isOpen: name || own || units.length > 0};
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
    if (element.type !== 'choice' || element.standard) return undefined;
    found.push(element);
    if (!element.optional) return found;
  }
  return undefined;
}

/** Besides its words. */
function mayOpen({units, name, own}: Opener, {items, isOwn}: Scene, i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (item.figure !== undefined) for (const unit of units) if (fitsUnit(item, unit)) return true;
  // “New York” is a name that does not begin with one.
  return (name && (isNameItem(item) || (item.capital && item.lower === 'new'))) || (own && isOwn(i) > i);
}
