import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Region} from '../model/region.js';
import {countWords} from './count-words.js';

/** The words of a text, as one region with opaque stretches. */
function count(text: string, opaque: Region['opaque'] = []): number {
  return countWords({regions: [{text, opaque}]});
}

describe('countWords', () => {
  it.each([
    ['nothing', '', 0],
    ['signs alone', '— … ! “”', 0],
    ['words and figures', 'Day plan 2.0 for 12 crews', 6],
    ['what a hyphen, an apostrophe or a full stop joins as one', 'Larkspur’s well-known sign-in at example.com', 5],
    ['what a dash or a slash parts as two', 'and/or – either', 3],
    ['letters of every script', 'Größe naïve кафе', 3],
  ])('counts %s', (_, text, words) => {
    expect(count(text)).toBe(words);
  });

  it('leaves out what is opaque', () => {
    expect(count('Dear {{first_name}}, hello', [{start: 5, end: 19}])).toBe(2);
  });

  it('counts the same whether or not a text needs Unicode to be read', () => {
    const plain = fc.string({unit: fc.constantFrom(..."aZ9_-.'’‐ \u00a0–“!\n"), maxLength: 30});
    const opaque = fc.constantFrom(
      [],
      [{start: 2, end: 5}],
      [
        {start: 3, end: 4},
        {start: 9, end: 20},
      ],
    );
    fc.assert(
      fc.property(plain, opaque, (text, spans) => {
        const padded = text.padEnd(31);
        expect(count(`${padded}é`, spans)).toBe(count(padded, spans) + 1);
      }),
    );
  });
});
