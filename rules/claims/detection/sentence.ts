import type {Span} from '@onbrand/core';
import type {Figure, Numeral} from '../figures/figure.js';
import {type ReadNumeral, readNumerals} from '../figures/parse-figures.js';
import {type Token, tokenize} from '../figures/token.js';
import {classesOf, keyOf} from '../figures/word-classes.js';

/** One thing a pattern can stand on: a word, a figure with its unit, another numeral, or a mark. */
export interface Item extends Span {
  /** As compared: see `Token.lower`. Of a numeral, its words joined by single spaces. */
  readonly lower: string;
  /** The classes of `lower`: see `defineClass`. */
  readonly classes: number;
  /** See `keyOf`. */
  readonly key: number;
  readonly kind: 'word' | 'figure' | 'numeral' | 'mark';
  readonly figure?: Figure | undefined;
  readonly capital: boolean;
  readonly caps: boolean;
  readonly possessive: boolean;
  /** Follows the item before it with no space between: `hyphen` or `glued`. */
  readonly joint: Token['joint'];
}

/** Words, figures and marks of a sentence, in order. Figures are one item: “14-day”, “$9”, “twice”. */
export function readItems(text: string, language?: string): Item[] {
  const tokens = tokenize(text);
  const numerals = readNumerals(tokens, language === undefined ? {} : {language});
  const items: Item[] = [];
  let at = 0;
  for (const read of numerals) {
    while (at < read.first) items.push(itemOf(tokens[at++] as Token));
    if (standsAsWords(read.numeral)) continue;
    items.push(numeralItem(tokens, read));
    at = read.next;
  }
  while (at < tokens.length) items.push(itemOf(tokens[at++] as Token));
  return items;
}

/** Ordinals in words are adjectives to a pattern: “the first”. */
function standsAsWords(numeral: Numeral): boolean {
  return numeral.kind === 'ordinal';
}

/** Words and marks are items as they are: making them once more costs more than reading them. */
function itemOf(token: Token): Item {
  if (isItem(token)) return token;
  return createItem('numeral', undefined, token.start, token.end, token.lower, token.joint, false);
}

const isItem = (token: Token): token is Token & {kind: 'word' | 'mark'} => token.kind !== 'number';

function numeralItem(tokens: readonly Token[], {numeral, first, next}: ReadNumeral): Item {
  let lower = tokens[first]?.lower ?? '';
  for (let at = first + 1; at < next; at += 1) {
    lower += (tokens[at]?.joint === 'glued' ? '' : ' ') + (tokens[at]?.lower ?? '');
  }
  const {start} = numeral;
  const joint = tokens[first]?.joint ?? 'start';
  const capital = tokens[first]?.capital ?? false;
  if (numeral.kind !== 'quantity') return createItem('numeral', undefined, start, numeral.end, lower, joint, capital);
  const end = Math.max(numeral.end, numeral.whole.end);
  return createItem('figure', numeral, start, end, lower, joint, capital);
}

/** All items that are no tokens are made here, so that there are two shapes of items to the engine and no more. */
function createItem(
  kind: Item['kind'],
  figure: Figure | undefined,
  start: number,
  end: number,
  lower: string,
  joint: Token['joint'],
  capital: boolean,
): Item {
  return {
    kind,
    figure,
    start,
    end,
    lower,
    classes: classesOf(lower),
    key: keyOf(lower),
    joint,
    capital,
    caps: false,
    possessive: false,
  };
}
