import type {Figure} from '../../figures/figure.js';
import type {Context} from '../context/context.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';

/**
 * A condition that patterns name after `::`. It gives what to add to the pattern’s strength, or `NO` where the words are
 * no claim at all in this place.
 */
export type Condition = (match: PatternMatch, context: Context) => number;

/** No claim. */
export const NO = Number.NEGATIVE_INFINITY;

/** Nothing to add where it holds, no claim where it does not. */
export const when = (holds: boolean): number => (holds ? 0 : NO);

/** The words of the items `[from, to)`. */
export function wordsIn(context: Context, from: number, to: number): string[] {
  return context.items.slice(Math.max(0, from), to).map((item) => item.lower);
}

/** The words of the claim. */
export const wordsOf = (match: PatternMatch, context: Context): string[] =>
  wordsIn(context, match.claim[0], match.claim[1]);

let lastMatch: PatternMatch | undefined;
let lastText = '';

/** The claim as one lower-case string. Several conditions ask for that of the same match in a row. */
export function textOf(match: PatternMatch, context: Context): string {
  if (match !== lastMatch) {
    lastText = wordsOf(match, context).join(' ');
    lastMatch = match;
  }
  return lastText;
}

/** The item before the claim. */
export const before = (match: PatternMatch, context: Context): Item | undefined => context.items[match.claim[0] - 1];

/** The item after the claim. */
export const after = (match: PatternMatch, context: Context): Item | undefined => context.items[match.claim[1]];

/** The first figure of the claim. */
export function figureOf(match: PatternMatch, context: Context): Figure | undefined {
  return context.items.slice(match.claim[0], match.claim[1]).find((item) => item.figure)?.figure;
}

/** How technical the sentence is besides the claim. */
export const technical = (match: PatternMatch, context: Context): number =>
  context.distance(match.claim[0], match.claim[1]).technical;

/** Does the sentence sound like our own copy: we, you, our name, or a headline? */
export function isPromotional(context: Context): boolean {
  return context.speaksOfUs || context.speaksToYou || context.fragment || context.speaksOfThing;
}

/** Does the sentence tell how to do something, and not as a line of a feature list? */
export const instructs = (context: Context): boolean => context.instruction > 0.5;

/** Does a clause begin with the claim? */
export function opensClause(match: PatternMatch, context: Context): boolean {
  return match.claim[0] === 0 || context.isBreak(match.claim[0] - 1);
}

/** The noun right after the pattern’s own words is none of these. */
export function headIsNot(heads: RegExp): Condition {
  return (match, context) => {
    const head = context.items[match.trigger[1]] ?? after(match, context);
    return when(!(head && heads.test(head.lower)));
  };
}

const NEGATIONS = new Set(
  list(`not non no never n't cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't haven't hasn't hardly neither nor
  nobody without rarely seldom barely unable`),
);

/** Is there a word of denial in the few words before the item, in the same clause? “Not only” denies nothing. */
export function isNegated(context: Context, index: number, reach = 3): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach); i -= 1) {
    const item = context.items[i];
    if (!item || context.isBreak(i) || item.lower === ',') return false;
    if (NEGATIONS.has(item.lower)) return !(item.lower === 'not' && context.items[i + 1]?.lower === 'only');
  }
  return false;
}
