import fc from 'fast-check';
import {expect, test} from 'vitest';
import {rate} from './rate.js';

const errors = (count: number) => Array.from({length: count}, () => ({severity: 'error'}) as const);

test('a text without diagnostics is at 100, one without words is not rated', () => {
  expect(rate([], 60)).toBe(100);
  expect(rate([], 0)).toBeNull();
});

test('one error in a flyer of 60 words is not a bad flyer', () => {
  expect(rate(errors(1), 60)).toBe(80);
});

test('an error for every 75 words halves the rating', () => {
  expect(rate(errors(12), 900)).toBe(50);
});

test('law: more diagnostics never rate higher, more words never lower', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({min: 1, max: 5000}), (count, words) => {
      const rating = rate(errors(count), words) ?? 0;
      expect(rate(errors(count + 1), words)).toBeLessThanOrEqual(rating);
      expect(rate(errors(count), words + 100)).toBeGreaterThanOrEqual(rating);
    }),
  );
});
