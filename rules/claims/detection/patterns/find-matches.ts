import {isNameItem} from '../words.js';
import {fitsUnit} from './figure-units.js';
import {matchPattern, type PatternMatch, type Scene} from './match-pattern.js';
import type {Choice, Element} from './pattern.js';
import {patternAt} from './patterns.js';

/** Where the woken patterns stand (see gate.ts), in the order of the patterns and of the text. */
export function findMatches(scene: Scene, woken: readonly number[]): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const id of woken) {
    const opener = openerAt(id);
    const pattern = patternAt(id);
    for (let i = 0; i < scene.items.length; i += 1) {
      if (opener && !mayOpen(opener, scene, i)) continue;
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
}

/** By pattern, once it was woken; nothing where a match may begin with anything. */
const openers = new Map<number, Opener | undefined>();

function openerAt(id: number): Opener | undefined {
  if (!openers.has(id)) openers.set(id, readOpener(patternAt(id).elements));
  return openers.get(id);
}

function readOpener(elements: readonly Element[]): Opener | undefined {
  const choices = openersOf(elements);
  return (
    choices && {
      words: new Set(choices.flatMap((choice) => [...choice.words.first.keys()])),
      units: choices.flatMap((choice) => choice.units),
      name: choices.some(({name}) => name),
      own: choices.some(({own}) => own),
    }
  );
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

function mayOpen({words, units, name, own}: Opener, {items, isOwn}: Scene, i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (words.has(item.lower)) return true;
  if (item.figure !== undefined) for (const unit of units) if (fitsUnit(item, unit)) return true;
  // “New York” is a name that does not begin with one.
  return (name && (isNameItem(item) || (item.capital && item.lower === 'new'))) || (own && isOwn(i) > i);
}
