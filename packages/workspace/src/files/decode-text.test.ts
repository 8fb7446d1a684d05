import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodeText, encodeText} from './decode-text.js';

describe('decodeText', () => {
  test.each<[string, number[] | Buffer, string, string, boolean]>([
    ['UTF-8', Buffer.from('naïve 👍'), 'naïve 👍', 'utf-8', false],
    ['UTF-8 with a byte-order mark', Buffer.from('\uFEFFnaïve'), 'naïve', 'utf-8', true],
    ['UTF-16, little end first', Buffer.from('\uFEFFnaïve', 'utf16le'), 'naïve', 'utf-16le', true],
    ['UTF-16, big end first', Buffer.from('\uFEFFnaïve', 'utf16le').swap16(), 'naïve', 'utf-16be', true],
    ['Windows-1252', [0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94, 0x20, 0x80], '“naïve” €', 'windows-1252', false],
    ['nothing', [], '', 'utf-8', false],
    ['CRLF stays', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8', false],
    ['a second mark is text', Buffer.from('\uFEFF\uFEFFa'), '\uFEFFa', 'utf-8', true],
  ])('%s', (_, bytes, text, encoding, bom) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({text, encoding, bom});
  });

  test.each<[string, Uint8Array]>([
    ['NUL bytes', Buffer.from('a\0b')],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['deflated bytes', Uint8Array.from({length: 200}, (_, index) => ((index * 89) % 255) + 1)],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41)],
  ])('%s are no text', (_, bytes) => expect(decodeText(bytes)).toBeUndefined());

  test('whatever is text is written back byte by byte', () => {
    const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    fc.assert(
      fc.property(mark, fc.uint8Array({min: 1}), (first, rest) => {
        const bytes = Uint8Array.from([...first, ...rest]);
        const decoded = decodeText(bytes);
        if (decoded) expect(Buffer.from(encodeText(decoded.text, decoded) ?? [])).toEqual(Buffer.from(bytes));
      }),
      {numRuns: 1000},
    );
  });

  test('Windows-1252 has no arrows', () => {
    expect(encodeText('a → b', {encoding: 'windows-1252', bom: false})).toBeUndefined();
  });
});
