import type {Span} from '@onbrand/core';
import type {Figure, Numeral} from '../figures/figure.js';
import {type ReadNumeral, readNumerals} from '../figures/parse-figures.js';
import {type Token, tokenize} from '../figures/token.js';

/** One thing a pattern can stand on: a word, a figure with its unit, another numeral, or a mark. */
export interface Item extends Span {
  /** As compared: see `Token.lower`. Of a numeral, its words joined by single spaces. */
  readonly lower: string;
  readonly kind: 'word' | 'figure' | 'numeral' | 'mark';
  readonly figure: Figure | undefined;
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

function itemOf({kind, start, end, lower, joint, capital, caps, possessive}: Token): Item {
  const own = kind === 'number' ? 'numeral' : kind;
  return createItem(own, undefined, start, end, lower, joint, capital, caps, possessive);
}

function numeralItem(tokens: readonly Token[], {numeral, first, next}: ReadNumeral): Item {
  let lower = tokens[first]?.lower ?? '';
  for (let at = first + 1; at < next; at += 1) {
    lower += (tokens[at]?.joint === 'glued' ? '' : ' ') + (tokens[at]?.lower ?? '');
  }
  const {start} = numeral;
  const joint = tokens[first]?.joint ?? 'start';
  const capital = tokens[first]?.capital ?? false;
  if (numeral.kind !== 'quantity')
    return createItem('numeral', undefined, start, numeral.end, lower, joint, capital, false, false);
  const end = Math.max(numeral.end, numeral.whole.end);
  return createItem('figure', numeral, start, end, lower, joint, capital, false, false);
}

/** All items are made here, so that all have one shape to the engine: everything behind the gate looks at them. */
function createItem(
  kind: Item['kind'],
  figure: Figure | undefined,
  start: number,
  end: number,
  lower: string,
  joint: Token['joint'],
  capital: boolean,
  caps: boolean,
  possessive: boolean,
): Item {
  return {kind, figure, start, end, lower, joint, capital, caps, possessive};
}
