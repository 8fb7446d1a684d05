import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {splitSentences} from './split-sentences.js';

/** Control characters read as blanks too. */
const blank = (text: string) => [...text].every((char) => char <= ' ' || char.trim() === '');
const split = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end));

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['We ship daily. Read more!', ['We ship daily.', 'Read more!']],
    ['Uptime is 99.95% this year. Good.', ['Uptime is 99.95% this year.', 'Good.']],
    ['Use Node.js, e.g. version 20, or Deno. Both work.', ['Use Node.js, e.g. version 20, or Deno.', 'Both work.']],
    ['Ask Dr. Ortiz or Acme Inc. today.', ['Ask Dr. Ortiz or Acme Inc. today.']],
    ['Ready? “Yes.” Then start.', ['Ready?', '“Yes.”', 'Then start.']],
    ['Larkspur\n\n- Free trial\n- No card needed', ['Larkspur', '- Free trial', '- No card needed']],
    ['Register your .gov domain. It is free.', ['Register your .gov domain.', 'It is free.']],
    ['Wait… what? Fine.', ['Wait… what?', 'Fine.']],
    ['The U.S. market grew.', ['The U.S. market grew.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  it('gives trimmed spans in order that leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        let at = 0;
        for (const {start, end} of splitSentences(text)) {
          expect(blank(text.slice(at, start))).toBe(true);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(blank(text.slice(at))).toBe(true);
      }),
    );
  });
});
