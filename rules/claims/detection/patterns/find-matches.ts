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
  const keys = readKeys(items);
  for (const id of woken) {
    const opener = openerAt(id);
    const pattern = patternAt(id);
    for (let i = 0; i < items.length; i += 1) {
      if (opener && !opensWithWord(opener, keys[i] as number, items[i] as Item) && !mayOpen(opener, scene, i)) continue;
      const match = matchPattern(pattern, scene, i);
      if (match) matches.push(match);
    }
  }
  return matches;
}

/** A number up to 255 for each word: where it differs, so does the word, and no word is looked up. */
let kept = new Uint8Array(256);

function readKeys(items: readonly Item[]): Uint8Array {
  if (items.length > kept.length) kept = new Uint8Array(items.length * 2);
  for (let i = 0; i < items.length; i += 1) kept[i] = keyOf((items[i] as Item).lower);
  return kept;
}

function keyOf(word: string): number {
  const {length} = word;
  return (
    (word.charCodeAt(0) * 7 + word.charCodeAt(length >> 1) * 19 + word.charCodeAt(length - 1) * 31 + length) & 0xff
  );
}

/** What a match of a pattern begins with: one of these words, a figure in one of these units, a standard or a name. */
interface Opener {
  readonly words: ReadonlySet<string>;
  /** A bit for each key of the words. */
  readonly keys: Uint8Array;
  readonly units: readonly string[];
  readonly name: boolean;
  readonly own: boolean;
  readonly standard: boolean;
  /** Can it begin with more than words? */
  readonly isOpen: boolean;
}

function opensWithWord({keys, words}: Opener, key: number, item: Item): boolean {
  return ((keys[key >> 3] as number) & (1 << (key & 7))) !== 0 && words.has(item.lower);
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
  const keys = new Uint8Array(32);
  for (const key of [...words].map(keyOf)) keys[key >> 3] = (keys[key >> 3] as number) | (1 << (key & 7));
  return {words, keys, units, name, own, standard, isOpen: name || own || standard || units.length > 0};
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
