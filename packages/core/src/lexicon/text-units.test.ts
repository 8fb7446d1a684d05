import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {copyUnits} from './text-units.js';

/** The units that were copied, as a string. */
function read(text: string, units = new Uint16Array(0)): string {
  return String.fromCharCode(...copyUnits(text, units).subarray(0, text.length));
}

describe('copyUnits', () => {
  it.each([
    ['nothing', ''],
    ['a short text', 'Fern® 🌿'],
    ['letters of ASCII', 'The quick brown fox jumps over the lazy dog.'],
    [
      'letters of two, three and four bytes',
      'Smørrebrød “für” alle: 東京, नमस्ते, 🌿 und 𝒜 in a sentence of some length',
    ],
  ])('copies %s', (_, text) => {
    expect(read(text)).toBe(text);
  });

  it('copies any well-formed text', () => {
    const anyText = fc.string({unit: 'grapheme', maxLength: 200});
    fc.assert(fc.property(anyText, (text) => read(text) === text));
  });

  it('keeps every place where half of a pair stands', () => {
    const text = 'before the half \ud83c and after it, and at the end \udf3f';
    expect(read(text)).toBe(text.replace('\ud83c', '\ufffd').replace('\udf3f', '\ufffd'));
  });

  it('takes the array it is given where there is room', () => {
    const units = new Uint16Array(100);
    expect(copyUnits('The quick brown fox jumps over it', units)).toBe(units);
    expect(copyUnits('word '.repeat(20_000), units)).toHaveLength(100_000);
  });
});
