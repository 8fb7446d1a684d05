import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DataPath} from './located-data.js';
import {type DataSyntax, findDataSyntax, readData} from './read-data.js';

/** The text that stands at the place found, up to the end of its line. */
async function textAt(
  source: string,
  syntax: DataSyntax,
  path: DataPath,
  what: 'key' | 'value' = 'value',
): Promise<string> {
  const read = await readData(source, syntax);
  if (!read.ok) throw new Error(read.problem.message);
  const place = read.data.locate(path, what);
  if (!place) throw new Error('not located');
  return (source.split(/\r\n|\n|\r/)[place.line - 1] ?? '').slice(place.column - 1);
}

describe('JSON', () => {
  const source =
    '// our brand\r\n{\r\n  "brand": "Larkspur", /* the company */\r\n  "terms": [\r\n    {"use": "sign in", "avoid": ["log in",]},\r\n  ],\r\n}';

  test('may have comments and trailing commas', async () => {
    expect(await readData(source, 'json')).toMatchObject({
      ok: true,
      data: {value: {brand: 'Larkspur', terms: [{use: 'sign in', avoid: ['log in']}]}},
    });
  });

  test('knows where values and keys stand', async () => {
    expect(await textAt(source, 'json', ['brand'])).toBe('"Larkspur", /* the company */');
    expect(await textAt(source, 'json', ['brand'], 'key')).toBe('"brand": "Larkspur", /* the company */');
    expect(await textAt(source, 'json', ['terms', 0, 'avoid', 0])).toBe('"log in",]},');
    expect(await textAt(source, 'json', ['terms', 0, 'owner'])).toBe('{"use": "sign in", "avoid": ["log in",]},');
  });

  test.each([
    ['{"brand": "Larkspur"\n "terms": []}', 2, 2, 'A comma or a closing bracket is missing before this.'],
    ['{"brand": Larkspur}', 1, 11, 'This is not JSON. Put words in double quotes.'],
    ['{"brand": "Larkspur', 1, 11, 'A closing double quote is missing on this line.'],
    ['{"terms": [', 1, 12, 'A closing ] is missing.'],
  ])('%s is told with its place', async (text, line, column, message) => {
    expect(await readData(text, 'json')).toEqual({ok: false, problem: {line, column, message}});
  });

  test('a key named __proto__ is data', async () => {
    const read = await readData('{"__proto__": {"brand": "Evil"},}', 'json');
    expect(read.ok && Object.keys(read.data.value as object)).toEqual(['__proto__']);
    expect(read.ok && (read.data.value as {brand?: string}).brand).toBeUndefined();
  });

  test('is read up to a depth, never to the end of the stack', async () => {
    expect(await readData('['.repeat(200_000), 'json')).toMatchObject({ok: false});
    expect(await readData(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'json')).toMatchObject({ok: false});
    expect(await readData(`//\n${'{"a":'.repeat(90_000)}`, 'json')).toMatchObject({ok: false});
  });
});

describe('YAML', () => {
  const source = `# our brand
brand: Larkspur
terms:
  # signing in
  - use: sign in
    avoid: [log in, "logon"]
  - {use: email, since: 2026-09-01}
  -
    use: |
      two
      lines
    owner:
base: &base {level: error}
more:
  <<: *base
`;

  test('keeps dates as text and follows merge keys', async () => {
    expect(await readData(source, 'yaml')).toMatchObject({
      ok: true,
      data: {
        value: {
          terms: [{use: 'sign in'}, {since: '2026-09-01'}, {use: 'two\nlines\n', owner: null}],
          more: {level: 'error'},
        },
      },
    });
  });

  test('knows where values and keys stand', async () => {
    expect(await textAt(source, 'yaml', ['brand'])).toBe('Larkspur');
    expect(await textAt(source, 'yaml', ['brand'], 'key')).toBe('brand: Larkspur');
    expect(await textAt(source, 'yaml', ['terms', 0])).toBe('use: sign in');
    expect(await textAt(source, 'yaml', ['terms', 0, 'avoid', 1])).toBe('"logon"]');
    expect(await textAt(source, 'yaml', ['terms', 1, 'since'], 'key')).toBe('since: 2026-09-01}');
    expect(await textAt(source, 'yaml', ['terms', 2, 'owner'])).toBe('owner:');
    expect(await textAt(source, 'yaml', ['terms', 2, 'missing'])).toBe('use: |');
  });

  test('a mistake is told with its place', async () => {
    expect(await readData('brand: Larkspur\n\tterms: []', 'yaml')).toMatchObject({ok: false, problem: {line: 2}});
    expect(await readData('a: 1\na: 2', 'yaml')).toMatchObject({ok: false, problem: {line: 2, column: 1}});
  });

  test('an alias bomb does not go off', async () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let index = 0; index < 12; index += 1) {
      const [from, to] = [String.fromCharCode(97 + index), String.fromCharCode(98 + index)];
      lines.push(`${to}: &${to} [${`*${from},`.repeat(9)}*${from}]`);
    }
    expect(await readData(lines.join('\n'), 'yaml')).toEqual({
      ok: false,
      problem: {message: 'It holds too many values. Split it into smaller files.'},
    });
  });

  test('a value that holds itself is refused', async () => {
    expect(await readData('&a [*a]', 'yaml')).toMatchObject({ok: false});
  });
});

describe('TOML', () => {
  const source =
    '# our brand\nbrand = "Larkspur"\n\n[[terms]]\nuse = "sign in"\navoid = ["log in", "logon"]\nsince = 2026-09-01\n\n[tone.web]\nformality = [30, 60]\n';

  test('keeps dates as text', async () => {
    expect(await readData(source, 'toml')).toMatchObject({
      ok: true,
      data: {value: {brand: 'Larkspur', terms: [{since: '2026-09-01'}], tone: {web: {formality: [30, 60]}}}},
    });
  });

  test('knows where values and keys stand', async () => {
    expect(await textAt(source, 'toml', ['brand'])).toBe('"Larkspur"');
    expect(await textAt(source, 'toml', ['terms', 0, 'avoid', 1])).toBe('"logon"]');
    expect(await textAt(source, 'toml', ['tone', 'web', 'formality'], 'key')).toBe('formality = [30, 60]');
    expect(await textAt(source, 'toml', ['tone', 'web', 'emoji'])).toBe('tone.web]');
  });

  test('a mistake is told with its place', async () => {
    expect(await readData('brand = \n', 'toml')).toMatchObject({ok: false, problem: {line: 2, column: 1}});
  });
});

test.each<[DataSyntax, string]>([
  ['toml', `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['toml', `a = ${'{b = '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['yaml', `a: ${'{b: '.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['yaml', Array.from({length: 2000}, (_, depth) => `${' '.repeat(depth)}- `).join('\n')],
])('%s that goes too deep is refused', async (syntax, text) => {
  expect(await readData(text, syntax)).toMatchObject({ok: false});
});

test('no text makes a reader throw', async () => {
  const text = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom(...'{}[]":,&*#- \n\tab=<')}));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom<DataSyntax>('json', 'yaml', 'toml'), async (source, syntax) => {
      const read = await readData(source, syntax);
      if (read.ok) read.data.locate(['terms', 0, 'use']);
    }),
  );
});

test('the values found are the values read, in all three', async () => {
  const key = fc.stringMatching(/^[a-z]{1,5}$/);
  const data = fc.dictionary(key, fc.oneof(fc.integer({min: 0, max: 99}), fc.array(key, {maxLength: 3})), {
    minKeys: 1,
    maxKeys: 4,
  });
  await fc.assert(
    fc.asyncProperty(data, async (value) => {
      const entries = Object.entries(value);
      const writings: [DataSyntax, string][] = [
        ['json', `// first\n${JSON.stringify(value, null, 1)}`],
        ['yaml', entries.map(([name, one]) => `${name}:   ${JSON.stringify(one)}`).join('\n')],
        ['toml', entries.map(([name, one]) => `${name} = ${JSON.stringify(one)}`).join('\n')],
      ];
      for (const [syntax, text] of writings) {
        for (const [name, one] of entries) {
          expect((await textAt(text, syntax, [name])).slice(0, 1)).toBe(JSON.stringify(one).slice(0, 1));
          expect((await textAt(text, syntax, [name], 'key')).replace('"', '')).toMatch(new RegExp(`^${name}\\b`));
        }
      }
    }),
    {numRuns: 50},
  );
});

test.each([
  ['brand.config.jsonc', '', 'json'],
  ['.brandrc.yml', '', 'yaml'],
  ['.brandrc', '// mine\n{}', 'json'],
  ['.brandrc', 'brand: Larkspur', 'yaml'],
  ['terms.TOML', '', 'toml'],
  ['terms.txt', '', undefined],
])('%s with “%s” is %s', (name, text, syntax) => expect(findDataSyntax(name, text)).toBe(syntax));
