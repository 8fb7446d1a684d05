import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {overlaps, type Span} from '../model/span.js';
import {resolveOverlaps} from './resolve-overlaps.js';

interface Named extends Span {
  readonly name: string;
}

function resolve(items: readonly Named[]): string[] {
  return resolveOverlaps(items, (item) => item).map((item) => item.name);
}

/** The rule as it is written, in quadratic time. */
function resolveSlowly(items: readonly Named[]): string[] {
  const order = items.map((item, index) => ({item, index}));
  order.sort(
    (a, b) =>
      b.item.end - b.item.start - (a.item.end - a.item.start) || a.item.start - b.item.start || a.index - b.index,
  );
  const won: typeof order = [];
  for (const next of order) if (!won.some(({item}) => overlaps(item, next.item))) won.push(next);
  won.sort((a, b) => a.item.start - b.item.start || a.index - b.index);
  return won.map(({item}) => item.name);
}

describe('resolveOverlaps', () => {
  it('lets the longest win, wherever it begins', () => {
    const price = {name: 'price', start: 10, end: 15};
    const priceList = {name: 'price list', start: 10, end: 20};
    const listPrices = {name: 'list of all prices', start: 16, end: 34};
    expect(resolve([price, priceList])).toEqual(['price list']);
    expect(resolve([priceList, listPrices])).toEqual(['list of all prices']);
  });

  it('lets the leftmost of equals win, and the first of those that cover the same text', () => {
    expect(
      resolve([
        {name: 'right', start: 3, end: 8},
        {name: 'left', start: 0, end: 5},
      ]),
    ).toEqual(['left']);
    expect(
      resolve([
        {name: 'protected', start: 0, end: 5},
        {name: 'avoided', start: 0, end: 5},
      ]),
    ).toEqual(['protected']);
  });

  it('keeps neighbours, and puts them in the order of the text', () => {
    expect(
      resolve([
        {name: 'mail', start: 5, end: 9},
        {name: 'web', start: 0, end: 5},
      ]),
    ).toEqual(['web', 'mail']);
  });

  it('agrees with the rule as it is written', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({min: 1, max: 12})), {maxLength: 20});
    fc.assert(
      fc.property(spans, (pairs) => {
        const items = pairs.map(([start, length], index) => ({name: String(index), start, end: start + length}));
        expect(resolve(items)).toEqual(resolveSlowly(items));
      }),
    );
  });
});
