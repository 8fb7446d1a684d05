import type {Span} from '@onbrand/core';
import type {Figure, Numeral} from '../figures/figure.js';
import {type ReadNumeral, readNumerals} from '../figures/parse-figures.js';
import {type Token, tokenize} from '../figures/token.js';

/** One thing a pattern can stand on: a word, a figure with its unit, another numeral, or a mark. */
export interface Item extends Span {
  /** As compared: see `Token.lower`. Of a numeral, its words joined by single spaces. */
  readonly lower: string;
  readonly kind: 'word' | 'figure' | 'numeral' | 'mark';
  readonly figure?: Figure;
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

function itemOf(token: Token): Item {
  return {
    start: token.start,
    end: token.end,
    lower: token.lower,
    kind: token.kind === 'word' ? 'word' : token.kind === 'number' ? 'numeral' : 'mark',
    capital: token.capital,
    caps: token.caps,
    possessive: token.possessive,
    joint: token.joint,
  };
}

function numeralItem(tokens: readonly Token[], {numeral, first, next}: ReadNumeral): Item {
  const lower = tokens
    .slice(first, next)
    .map((token, i) => (i > 0 && token.joint !== 'glued' ? ' ' : '') + token.lower)
    .join('');
  const shared = {
    start: numeral.start,
    end: numeral.end,
    lower,
    possessive: false,
    capital: tokens[first]?.capital ?? false,
    caps: false,
    joint: tokens[first]?.joint ?? 'start',
  } as const;
  return numeral.kind === 'quantity'
    ? {...shared, kind: 'figure', figure: numeral, end: Math.max(numeral.end, numeral.whole.end)}
    : {...shared, kind: 'numeral'};
}
