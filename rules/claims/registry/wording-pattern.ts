import type {Span} from '@onbrand/core';
import {readItems} from '../detection/sentence.js';
import type {Figure} from '../figures/figure.js';

/** One thing a registered wording is made of: a word, or a figure that compares by value. */
export type WordingItem = Span & ({readonly word: string} | {readonly figure: Figure} | {readonly other: string});

/** A wording of the registry, ready to be looked for. */
export interface WordingPattern {
  /** The words as they are to be written, without the braces around figures. */
  readonly text: string;
  readonly items: readonly WordingItem[];
  /** The longest run of words without a figure: what the lexicon looks for. */
  readonly anchor: string;
  /** Which item the anchor begins with. */
  readonly anchorIndex: number;
}

/**
 * Words, figures, other numerals and marks of a text. Words that only bound a figure (“more than”) are part of it, and
 * marks without a meaning for the wording (quotes, commas) are left out, so that a claim reads the same across them.
 */
export function readWordingItems(text: string, language: string): WordingItem[] {
  const items = readItems(text, language);
  const wholes = items.flatMap(({figure}) => (figure ? [figure.whole] : []));
  let next = 0;
  const read: WordingItem[] = [];
  for (const item of items) {
    while (next < wholes.length && (wholes[next]?.end ?? 0) <= item.start) next += 1;
    const whole = wholes[next];
    if (item.figure) read.push({...item.figure.whole, figure: item.figure});
    else if (whole && item.start >= whole.start && item.end <= whole.end) continue;
    else if (item.kind === 'word') read.push({start: item.start, end: item.end, word: item.lower});
    else if (item.kind === 'numeral') read.push({start: item.start, end: item.end, other: item.lower});
    else if (/[+&/]/.test(item.lower)) read.push({start: item.start, end: item.end, other: item.lower});
  }
  return read;
}

/** Reads a wording of the registry. `{…}` marks a figure; unmarked ones are compared by value, too. */
export function readWording(say: string, language: string): WordingPattern {
  const text = say.replace(/[{}]/g, '');
  const items = readWordingItems(text, language);
  let best = {start: 0, length: 0};
  for (let start = 0; start < items.length; start += 1) {
    let length = 0;
    while (isPlain(items[start + length])) length += 1;
    if (length > best.length) best = {start, length};
    start += length;
  }
  const first = items[best.start];
  const last = items[best.start + best.length - 1];
  return {
    text,
    items,
    anchor: first && last && best.length > 0 ? text.slice(first.start, last.end) : '',
    anchorIndex: best.start,
  };
}

function isPlain(item: WordingItem | undefined): boolean {
  return item !== undefined && !('figure' in item);
}
