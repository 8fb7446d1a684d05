import type {Item} from '../sentence.js';
import {endOfStandards} from '../standards.js';
import {isNominal} from '../words.js';
import {fitsUnit} from './figure-units.js';
import {endOfNames, endOfNoun, endOfNouns, nameEnds} from './noun-phrase.js';
import type {Choice, Element, Gap, Pattern, Words} from './pattern.js';

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

/** Matches elements from `e` on at item `i`; the index after the match. Gaps and options are the only choices. */
function step(state: State, e: number, i: number): number | undefined {
  const element = state.pattern.elements[e];
  if (!element) return i;
  if (element.type === 'gap') return stepGap(state, element, e, i);
  const saved = {open: state.open, close: state.close, tail: state.tail};
  for (const next of consume(state, element, i)) {
    if (element.type === 'open') state.open = i;
    if (element.type === 'close') state.close = i;
    if (element.type !== 'noun' && next > i) state.tail = next;
    const end = step(state, e + 1, next);
    if (end !== undefined) return end;
    Object.assign(state, saved);
  }
  return element.optional ? step(state, e + 1, i) : undefined;
}

function stepGap(state: State, gap: Gap, e: number, i: number): number | undefined {
  const saved = {open: state.open, close: state.close, tail: state.tail};
  for (let skip = 0; skip <= gap.most; skip += 1) {
    if (skip > 0 && !maySkip(state, gap, i + skip - 1)) return undefined;
    const end = step(state, e + 1, i + skip);
    if (end !== undefined) return end;
    Object.assign(state, saved);
  }
  return undefined;
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
  const first = pattern.elements.find((element) => element.type === 'choice');
  return (
    !CLAUSE_WORDS.has(item.lower) && !(first?.type === 'choice' && !first.optional && first.words.first.has(item.lower))
  );
}

const NONE: readonly number[] = [];

/** Indexes at which the element may end when it begins at `i`, best first. */
function consume({scene}: State, element: Exclude<Element, Gap>, i: number): readonly number[] {
  const {items} = scene;
  switch (element.type) {
    case 'open':
    case 'close':
      return [i];
    case 'start':
      return i === 0 || scene.isBreak(i - 1) ? [i] : NONE;
    case 'end':
      return i === items.length || scene.isBreak(i) ? [i] : NONE;
    case 'not-after':
      return i > 0 && matchWords(element.words, items, i - 1).length > 0 ? NONE : [i];
    case 'not':
      return matchWords(element.words, items, i).length === 0 ? [i] : NONE;
    case 'names':
      return endOfNames(items, i) > i ? [endOfNames(items, i)] : NONE;
    case 'choice':
      return consumeChoice(element, scene, i);
    case 'noun': {
      const end = element.listed ? endOfNouns(items, i) : endOfNoun(items, i);
      const ends: number[] = [];
      for (let at = end; at >= i + element.least; at -= 1) ends.push(at);
      return ends;
    }
  }
}

function consumeChoice(choice: Choice, scene: Scene, i: number): readonly number[] {
  const {items} = scene;
  const item = items[i];
  if (!item) return NONE;
  const ends = matchWords(choice.words, items, i);
  if (choice.units.some((unit) => fitsUnit(item, unit))) ends.push(i + 1);
  if (choice.own && scene.isOwn(i) > i) ends.push(scene.isOwn(i));
  if (choice.standard && endOfStandards(items, i) > i) ends.push(endOfStandards(items, i));
  if (choice.name) ends.push(...nameEnds(items, i));
  return ends;
}

function matchWords(words: Words, items: readonly Item[], i: number): number[] {
  const item = items[i];
  const alternatives = item && words.first.get(item.lower);
  if (!alternatives) return [];
  const ends: number[] = [];
  for (const alternative of alternatives) {
    let at = 0;
    while (at < alternative.length && items[i + at]?.lower === alternative[at]) at += 1;
    if (at === alternative.length) ends.push(i + at);
  }
  return ends;
}
