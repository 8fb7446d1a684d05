import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {displayWidth, wrapText} from './display-width.js';

describe('displayWidth', () => {
  test.each([
    ['sign in', 7],
    ['“naïve” — café', 14],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['한국어', 6],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['™', 1],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('wrapText', () => {
  test('breaks between words', () =>
    expect(wrapText('one verb for one act', 9)).toEqual(['one verb', 'for one', 'act']));
  test('breaks a word that fits no line', () =>
    expect(wrapText('https://example.com/a', 8)).toEqual(['https://', 'example.', 'com/a']));

  test('loses nothing, and fits', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 30}), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
