import fc from 'fast-check';
import * as library from 'js-yaml';
import {describe, expect, test} from 'vitest';
import {parseYaml} from '../parse-yaml.js';
import {readPlainYaml} from './read-plain-yaml.js';

/** What js-yaml makes of a text. */
function readAsLibrary(text: string): {readonly value: unknown} | 'a mistake' {
  try {
    return {value: parseYaml(library, text)};
  } catch {
    return 'a mistake';
  }
}

function expectNothingElse(text: string): void {
  const read = readPlainYaml(text);
  if (read) expect(read).toStrictEqual(readAsLibrary(text));
}

describe('what is plain reads as js-yaml has it', () => {
  test.each([
    '- use: sign in\n  avoid: [log in, "logon"]\n- {use: email, since: 2026-09-01}\n',
    '# our words\n---\n\n- use: sign in # the verb\n  avoid:\n    - log in\n    # and its kin\n    - log on\n',
    'brand: Larkspur\r\nterms:\r\n- use: R&D\r\n  avoid: []\r\n-\r\n  use: C#\r\n',
    'a:\nb: ~\nc: Null\nd: TRUE\ne: no\nf: 12\ng: -0.5\nh: 007\ni: 12:30\nj: <<\n',
    'title: Larkspur  Cloud  \nurl: https://example.com/#top\nnote: “one” and “two”\n',
    "'it''s': 'it''s'\n\"a\\tb\": \"caf\\u00e9 \\\"x\\\" \\\\\"\n",
    '- - a\n  - b\n-   - c\n- -1\n- - d\n  -\n  - e\n- \n- x',
    'key : value\nother:    spaced   \nlast:\n  - deep:\n      deeper: [[a, b], {c: d, "e":f, g: [h]},]\n',
    'constructor: a\ntoString: b\nhasOwnProperty: c\n',
    'use: 🚀 launch\nbecause: a line\u2028apart, and one\u00a0\n',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toStrictEqual(readAsLibrary(text));
  });
});

describe('anything else is left to js-yaml', () => {
  test.each([
    '',
    '# nothing',
    'a scalar',
    '[a, b]',
    '- &a b\n- *a',
    '- !!str 1',
    'a: |\n  b\n',
    'a: >-\n  b\n',
    'a: b\n  c\n',
    '- "a\n  b"\n',
    "- 'a\n  b'\n",
    'a: [b,\n  c]\n',
    'a:\tb\n',
    '\ta: b\n',
    'a: 1\na: 2\n',
    '{a: 1, a: 2}',
    '<<: {a: b}\n',
    '__proto__: {a: b}\n',
    '"__proto__": a\n',
    '? a\n: b\n',
    '1: a\n',
    'null: a\n',
    '%YAML 1.2\n---\na: b\n',
    'a: b\n---\na: c\n',
    'a: b\n...\n',
    '- a\n b: c\n',
    '- -\n- x',
    'a: b: c\n',
    'a: - b\n',
    '- [a, b] c\n',
    '- [a b: c]\n',
    '- [a #b]\n',
    '- "a"b\n',
    '- "\\x41"\n',
    '- 1e3\n- 0x1f\n',
    '- \ud83d\n',
    '- a\u0007\n',
    `${'- '.repeat(30)}a\n`,
    `a: ${'['.repeat(30)}${']'.repeat(30)}\n`,
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

const LINES = [
  '- use: sign in',
  '  avoid: [log in, "log on"]',
  '  since: 2026-09-01',
  '  match:',
  '    case: sensitive',
];
const PIECES = [
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '- ',
    '-',
    ': ',
    ':',
    ' #',
    '#',
    ', ',
    ',',
    '[',
    ']',
  ],
  ...[
    '{',
    '}',
    '"',
    "'",
    "''",
    '\\',
    '\\n',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '?',
    '? ',
    '%',
    '@',
    '`',
    '<<',
    '---',
    '...',
    '~',
  ],
  ...[
    'use',
    'avoid',
    'log in',
    'a',
    'null',
    'True',
    '1',
    '-1',
    '0',
    '1.5',
    '1e3',
    '.5',
    '2026-09-01',
    '__proto__',
    '“x”',
  ],
  ...['🚀', '\ud83d', '\u0085', '\u00a0', '\u2028', '\ufeff', '\0'],
];

/** Text that often looks like YAML, and is a mistake as often. */
const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 4})), {maxLength: 24});
/** Lines that fit each other, with one or two changes. */
const changedLines = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...LINES,
        '',
        '# a comment',
        '- log in',
        '  - log on',
        '-',
        '  -',
        '- -',
        '- - a',
        'terms:',
        '  a:',
        '    - b',
      ),
      {maxLength: 12},
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PIECES)), {maxLength: 2}),
  )
  .map(([lines, changes]) =>
    changes.reduce((text, [at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, lines.join('\n')),
  );

describe('whatever is written, a value is the one of js-yaml, and a mistake has none', () => {
  test('of any pieces', () => {
    fc.assert(
      fc.property(pieces, (written) => expectNothingElse(written.join(''))),
      {numRuns: 3000},
    );
  });

  test('of lines that have been changed', () => {
    fc.assert(fc.property(changedLines, expectNothingElse), {numRuns: 3000});
  });

  test('of data in either style', () => {
    const scalar = fc.oneof(fc.string(), fc.constantFrom(...PIECES), fc.integer(), fc.boolean(), fc.constant(null));
    const {node} = fc.letrec((tie) => ({
      node: fc.oneof({depthSize: 'small'}, scalar, tie('list'), tie('mapping')),
      list: fc.array(tie('node'), {maxLength: 4}),
      mapping: fc.dictionary(fc.string({maxLength: 8}), tie('node'), {maxKeys: 4}),
    }));
    fc.assert(
      fc.property(
        fc.array(node, {minLength: 1}),
        fc.integer({min: -1, max: 4}),
        fc.boolean(),
        (data, flowLevel, wide) => {
          expectNothingElse(library.dump(data, {flowLevel, lineWidth: -1, noArrayIndent: wide, noRefs: true}));
        },
      ),
      {numRuns: 1000},
    );
  });
});
