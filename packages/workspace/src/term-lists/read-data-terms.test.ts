import {expect, test} from 'vitest';
import {readTermList} from './load-term-list.js';

const YAML =
  'terms:\n  - use: sign in\n    avoid: [log in]\n  - ues: email\n  - just words\n  - {use: Fern, kind: plant}\n  - {use: email, avoid: [e-mail]}\n';

test('a bad entry is named, and the rest loads', async () => {
  const {terms, problems} = await readTermList('terms.yaml', YAML, 'en');
  expect(terms.map(({term, origin}) => [term.use, origin.line])).toEqual([
    ['sign in', 2],
    ['email', 7],
  ]);
  expect(problems.map(({line, column, key, message}) => `${line}:${column} ${key} ${message}`)).toEqual([
    '4:5 terms[1].ues There is no key “ues” here. Did you mean “use”?',
    '5:5 terms[2] Write an object in { } instead of “just words”.',
    '6:23 terms[3].kind Write “term”, “product”, “company”, “feature”, “person”, “place” or “competitor” instead of “plant”.',
  ]);
});

test('a list needs no object around it', async () => {
  expect((await readTermList('terms.json', '[{"use": "email"}, // comment\n]', 'en')).terms).toHaveLength(1);
});

test.each([
  ['terms.json', '{"brand": "Larkspur"}', 'terms.json:1:1: A term list is a list of entries'],
  ['terms.json', '[', 'terms.json:1:2: '],
  ['terms.docx', '', 'A term list is a .csv, .tsv, .tbx, .yaml or .json file.'],
  ['terms', '', 'A term list is a .csv, .tsv, .tbx, .yaml or .json file.'],
])('%s with “%s” is refused', async (name, text, message) => {
  await expect(readTermList(name, text, 'en')).rejects.toThrow(message);
});
