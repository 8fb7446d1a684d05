import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {guessSeparator, scanCsv} from './scan-csv.js';

const texts = (csv: string, separator?: string): string[][] =>
  scanCsv(csv, separator).rows.map((row) => row.map(({text}) => text));

describe('scanCsv', () => {
  it('reads back any table', () => {
    const cell = fc.string({unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ')});
    const table = fc
      .integer({min: 1, max: 4})
      .chain((width) => fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1}));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const csv = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)).join(end);
        expect(texts(csv, separator)).toEqual(rows);
      }),
    );
  });

  it('reads bare cells, empty ones and a last line end', () => {
    expect(texts('a,b,\n,"c ""d""",\r\ne\n')).toEqual([['a', 'b', ''], ['', 'c "d"', ''], ['e']]);
  });

  it('says where a quote was left open', () => {
    expect(scanCsv('a,"b\nc').brokenAt).toBe(2);
  });
});

describe('guessSeparator', () => {
  it('counts outside of quotes', () => {
    expect(['a,b', 'a;b', 'a\tb', '"a,b,c";d', 'a'].map(guessSeparator)).toEqual([',', ';', '\t', ';', ',']);
  });
});
