import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scanToml} from './scan-toml.js';

const read = (toml: string): string[] => scanToml(toml).leaves.map(({path, text}) => `${path.join('.')}=${text}`);

describe('scanToml', () => {
  it('reads every kind of string under its path', () => {
    const toml = [
      'a = "x\\u00e9\\ty"',
      "b = 'C:\\n'",
      'c = """',
      'one \\',
      '   two"""',
      "[d.'e f']",
      "g = '''",
      "it's'''",
      '[[h]]',
      'i = ["j", {k = "l"}]',
      'm = 2026-09-01',
    ].join('\n');
    expect(read(toml)).toEqual(['a=xé\ty', 'b=C:\\n', 'c=one two', "d.e f.g=it's", 'h.0.i.0=j', 'h.0.i.1.k=l']);
  });

  it('reads back any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        // JSON writes DEL as it is, TOML does not.
        const toml = `a = ${JSON.stringify(text).replaceAll('\x7f', '\\u007f')}`;
        expect(read(toml)).toEqual([`a=${text}`]);
      }),
    );
  });

  it('says where a mistake is', () => {
    expect(scanToml('a = = b')).toEqual({leaves: [], comments: [], brokenAt: 4});
  });
});
