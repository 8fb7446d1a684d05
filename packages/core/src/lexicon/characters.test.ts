import {describe, expect, it} from 'vitest';
import {ASCII_CLASSES, classify, classOf, IGNORED, MARK, SPACE, SYMBOL, UNSPACED, WORD} from './characters.js';

describe('classOf', () => {
  it('knows the first page by heart as the properties of Unicode have it', () => {
    const codes = Array.from({length: 256}, (_, code) => code);
    expect(codes.map(classOf)).toEqual(codes.map(classify));
    expect([...ASCII_CLASSES]).toEqual(codes.slice(0, 128).map(classify));
  });

  it.each([
    ['é', WORD],
    ['ж', WORD],
    ['½', SYMBOL],
    ['’', SYMBOL],
    ['\u2009', SPACE],
    ['\u0301', MARK],
    ['\u200B', IGNORED],
    ['語', UNSPACED],
  ])('of %s is %i', (character, expected) => {
    expect(classOf(character.codePointAt(0) ?? 0)).toBe(expected);
  });
});
