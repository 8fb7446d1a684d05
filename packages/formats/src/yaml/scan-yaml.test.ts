import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Document, parseDocument} from 'yaml';
import {scanYaml} from './scan-yaml.js';

const readFirst = (yaml: string): string => scanYaml(yaml).leaves[0]?.text ?? '';

/** Spaces at the end of a line and line ends at the end of a text are nothing a reader sees. */
const seen = (text: string): string => text.replace(/ +$/gm, '').trimEnd();

describe('scanYaml', () => {
  it.each([
    ['plain, over two lines', 'say: Work that\n  flows, day\n\n  after day\n'],
    ['single-quoted', "say: 'Larkspur''s way\n  to work'\n"],
    ['double-quoted', 'say: "Caf\\u00e9 \\\n   open\n   now \\U0001F600 \\x41"\n'],
    ['literal', 'say: |\n  Hello Ada,\n\n   indented\n  bye\n'],
    ['literal, with an indentation of its own', 'say: |2-\n    Hello\n   Ada\n'],
    ['folded', 'say: >-\n  Work that\n  flows.\n\n  Every day.\n    * more\n    * indented\n\n  End\n  here\n'],
    ['folded, first line indented more', 'say: >\n\n\n  one\n\n\n  two\n   three\n\n  four\n'],
    ['with Windows line ends', 'say: |\r\n  Hello\r\n  Ada\r\n'],
    ['in a flow map', '{say: Work that flows, id: 3}\n'],
  ])('reads a %s scalar as YAML reads it', (_, yaml) => {
    expect(readFirst(yaml)).toBe(String(parseDocument(yaml).get('say')).replace(/\n+$/, ''));
  });

  it('reads every string as YAML reads it, however it is quoted', () => {
    const styles = fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    const text = fc.array(
      fc.constantFrom('Work', 'flows', "it's", 'café', '"now"', '\n', '\n\n', ' ', '  ', '😀', '#', ': ', '- '),
      {maxLength: 12},
    );
    fc.assert(
      fc.property(text, styles, fc.integer({min: 20, max: 60}), (words, style, lineWidth) => {
        const value = `Say ${words.join('')}`;
        const yaml = new Document({say: value}).toString({defaultStringType: style, lineWidth});
        const read = parseDocument(yaml).get('say');
        expect(seen(readFirst(yaml))).toBe(seen(String(read)));
      }),
      {numRuns: 500},
    );
  });

  it('does not follow aliases, and leaves tagged values alone', () => {
    const {leaves} = scanYaml('a: &x [one, two]\nb: *x\nc: !!binary aGVsbG8=\nd: !!str text\n');
    expect(leaves.map(({path, text}) => `${path.join('.')}=${text}`)).toEqual(['a.0=one', 'a.1=two', 'd=text']);
  });

  it('finds comments wherever they stand', () => {
    const yaml = '# first\na: b # second\nc: | # third\n  text\nd:\n  # fourth\n  - e # fifth\n';
    expect(scanYaml(yaml).comments.map(({text}) => text.trim())).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
    ]);
  });

  it('survives deep nesting and says so', () => {
    const {tooDeep} = scanYaml('['.repeat(20_000));
    expect(tooDeep).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'a:-[]{}&*!|>\'"%@`#,?\n  \t')}), (yaml) => void scanYaml(yaml)),
    );
  });
});
