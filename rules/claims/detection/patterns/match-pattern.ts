import {mayHold} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {endOfStandards} from '../standards.js';
import {isNominal} from '../words.js';
import {fitsUnit} from './figure-units.js';
import {endOfName, endOfNames, endOfNoun, endOfNouns} from './noun-phrase.js';
import type {Choice, Element, Gap, Noun, Pattern, Words} from './pattern.js';

/** Where a pattern stands: indexes into the items, `[from, to)`. */
export interface PatternMatch {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  /** The claim as the pattern marks it. */
  readonly claim: readonly [number, number];
  /** Without the noun phrase at its end. */
  readonly trigger: readonly [number, number];
}

/** What a match needs to know of the sentence besides its items. */
export interface Scene {
  readonly items: readonly Item[];
  /** The index after our own name or pronoun at `index`, or `index`. */
  readonly isOwn: (index: number) => number;
  readonly isBreak: (index: number) => boolean;
}

/** The longest way `pattern` matches at `from`, if any. */
export function matchPattern(pattern: Pattern, scene: Scene, from: number): PatternMatch | undefined {
  const state: State = {pattern, scene, open: -1, close: -1, tail: -1};
  const to = step(state, 0, from);
  if (to === undefined || to === from) return undefined;
  const claim: [number, number] = [state.open < 0 ? from : state.open, state.close < 0 ? to : state.close];
  const trigger: [number, number] = [claim[0], state.tail > claim[0] && state.tail <= claim[1] ? state.tail : claim[1]];
  return {pattern, from, to, claim, trigger};
}

interface State {
  readonly pattern: Pattern;
  readonly scene: Scene;
  open: number;
  close: number;
  /** End of the last element that is no noun phrase. */
  tail: number;
}

/** Matches elements from `e` on at item `i`; the index after the match. What fails leaves the state as it was. */
function step(state: State, e: number, i: number): number | undefined {
  const element = state.pattern.elements[e];
  if (!element) return i;
  const end = stepInto(state, element, e, i);
  return end === undefined && element.optional ? step(state, e + 1, i) : end;
}

/** Each way the element can stand at `i` is tried, the best first. No lists are made: most tries fail at once. */
function stepInto(state: State, element: Element, e: number, i: number): number | undefined {
  const {scene} = state;
  const {items} = scene;
  switch (element.type) {
    case 'gap':
      return stepGap(state, element, e, i);
    case 'choice':
      return stepChoice(state, element, e, i);
    case 'noun':
      return stepNoun(state, element, e, i);
    case 'names':
      return stepTo(state, e, i, endOfNames(items, i));
    case 'open':
      return stepMarked(state, 'open', e, i);
    case 'close':
      return stepMarked(state, 'close', e, i);
    case 'start':
      return i === 0 || scene.isBreak(i - 1) ? step(state, e + 1, i) : undefined;
    case 'end':
      return i === items.length || scene.isBreak(i) ? step(state, e + 1, i) : undefined;
    case 'not-after':
      return i > 0 && standsAt(element.words, items, i - 1) ? undefined : step(state, e + 1, i);
    case 'not':
      return standsAt(element.words, items, i) ? undefined : step(state, e + 1, i);
  }
}

function stepMarked(state: State, mark: 'open' | 'close', e: number, i: number): number | undefined {
  const saved = state[mark];
  state[mark] = i;
  const end = step(state, e + 1, i);
  if (end === undefined) state[mark] = saved;
  return end;
}

/** Goes on behind an element that ends at `next`, if it is there at all. */
function stepTo(state: State, e: number, i: number, next: number): number | undefined {
  if (next <= i) return undefined;
  const saved = state.tail;
  state.tail = next;
  const end = step(state, e + 1, next);
  if (end === undefined) state.tail = saved;
  return end;
}

function stepNoun(state: State, {listed, least}: Noun, e: number, i: number): number | undefined {
  const {items} = state.scene;
  for (let next = listed ? endOfNouns(items, i) : endOfNoun(items, i); next >= i + least; next -= 1) {
    const end = step(state, e + 1, next);
    if (end !== undefined) return end;
  }
  return undefined;
}

function stepGap(state: State, gap: Gap, e: number, i: number): number | undefined {
  for (let skip = 0; skip <= gap.most; skip += 1) {
    if (skip > 0 && !maySkip(state, gap, i + skip - 1)) return undefined;
    const end = step(state, e + 1, i + skip);
    if (end !== undefined) return end;
  }
  return undefined;
}

function stepChoice(state: State, choice: Choice, e: number, i: number): number | undefined {
  const {scene} = state;
  const {items} = scene;
  const item = items[i];
  if (!item) return undefined;
  for (const words of alternativesAt(choice.words, item)) {
    const end = standAt(words, items, i) ? stepTo(state, e, i, i + words.length) : undefined;
    if (end !== undefined) return end;
  }
  if (item.figure !== undefined && choice.units.some((unit) => fitsUnit(item, unit))) {
    const end = stepTo(state, e, i, i + 1);
    if (end !== undefined) return end;
  }
  if (choice.own) {
    const end = stepTo(state, e, i, scene.isOwn(i));
    if (end !== undefined) return end;
  }
  if (choice.standard) {
    const end = stepTo(state, e, i, endOfStandards(items, i));
    if (end !== undefined) return end;
  }
  return choice.name ? stepName(state, e, i) : undefined;
}

/** The longest name first. “New” alone is none: see `endOfName`. */
function stepName(state: State, e: number, i: number): number | undefined {
  const {items} = state.scene;
  const least = items[i]?.lower === 'new' ? i + 2 : i + 1;
  for (let next = endOfName(items, i); next >= least; next -= 1) {
    const end = stepTo(state, e, i, next);
    if (end !== undefined) return end;
  }
  return undefined;
}

const NONE: readonly (readonly string[])[] = [];

/** The alternatives that begin with the item. Nothing is looked up for most: see `mayHold`. */
function alternativesAt({first, keys}: Words, {lower, key}: Item): readonly (readonly string[])[] {
  return mayHold(keys, key) ? (first.get(lower) ?? NONE) : NONE;
}

function standsAt(all: Words, items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item !== undefined && alternativesAt(all, item).some((words) => standAt(words, items, i));
}

/** Do the words stand at `i`? The first of them is known to. */
function standAt(words: readonly string[], items: readonly Item[], i: number): boolean {
  for (let at = 1; at < words.length; at += 1) if (items[i + at]?.lower !== words[at]) return false;
  return true;
}

/** Words that open another clause: a short gap does not reach over them. */
const CLAUSE_WORDS = new Set([
  'while',
  'but',
  'because',
  'which',
  'who',
  'when',
  'if',
  'so',
  'although',
  'whereas',
  ',',
]);

/** A gap stays in its clause, and does not pass over a word with which the pattern could begin afresh. */
function maySkip({scene, pattern}: State, {most, nominal}: Gap, i: number): boolean {
  const item = scene.items[i];
  if (!item || scene.isBreak(i)) return false;
  if (most > 5) return true;
  if (nominal && !isNominal(item)) return false;
  return !CLAUSE_WORDS.has(item.lower) && !pattern.opening?.first.has(item.lower);
}
