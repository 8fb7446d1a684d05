import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readTokens} from './read-tokens.js';
import {createCursor, createTokens, type Tokens} from './tokens.js';

/** What is plain, and what is not, side by side. */
const PIECES = [
  ...['a', 'Zeta', 'x'.repeat(300), '7', '_', ' ', '  ', '\n', '\r', '\r\n', '\t', '\v', '.', "'", '`', '-', '\0'],
  ...[
    'é',
    'É',
    'ß',
    'e\u0301',
    '.\u0301',
    ' \u0301',
    'Ж',
    '日',
    '한',
    'ﬁ',
    '“',
    '—',
    '–',
    '\u00a0',
    '\u00ad',
    '\u200b',
  ],
  ...['😀', '\u2029', '\ud800'],
];

function listTokens(tokens: Tokens, from: number, to: number): number[][] {
  const columns = [tokens.starts, tokens.ends, tokens.traits, tokens.hashes];
  return Array.from({length: to - from}, (_, index) => columns.map((column) => column[from + index] as number));
}

/** All tokens, read in one go. */
function readAtOnce(text: string): number[][] {
  const tokens = createTokens(text.length + 1);
  return listTokens(tokens, 0, readTokens(text, [], createCursor(), tokens, 0, 1000));
}

/** All tokens, one at a time: so many are never read as plain ones. */
function readOneByOne(text: string): number[][] {
  const [tokens, cursor] = [createTokens(2), createCursor()];
  const found: number[][] = [];
  for (let kept = 0; cursor.at < text.length; kept = 1) {
    const count = readTokens(text, [], cursor, tokens, kept, 1000);
    if (kept === 0 && count === 2) found.push(...listTokens(tokens, 0, 1));
    const last = listTokens(tokens, count - 1, count);
    if (count > kept) found.push(...last);
    for (const column of [tokens.starts, tokens.ends, tokens.traits, tokens.hashes]) {
      column[0] = column[Math.max(count - 1, 0)] as number;
    }
  }
  return found;
}

describe('readPlainTokens', () => {
  it('yields the tokens that are read one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 60}), (pieces) => {
        const text = pieces.join('');
        expect(readAtOnce(text)).toEqual(readOneByOne(text));
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['a word as long as what is looked at in one go', 'x'.repeat(2048)],
    ['a longer one', `a ${'x'.repeat(20_000)}`],
    ['one that begins at the end of it', `${'a '.repeat(1023)}beta gamma`],
    ['more signs than are looked for in one go', '.'.repeat(5000)],
  ])('reads %s', (_, text) => {
    expect(readAtOnce(text)).toEqual(readOneByOne(text));
  });
});
