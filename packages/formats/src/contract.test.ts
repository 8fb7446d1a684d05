import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {coreFormats, type Format, type FormatEntry} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkExtraction} from '../../devkit/src/format-contract.js';
import {ROOT} from '../../devkit/src/repository.js';
import {formatEntries} from './index.js';
import {chooseEntry} from './testing/choose-entry.js';

/** Real documents; they are not part of the project, and may be missing. */
const CORPUS = join(ROOT, '../shared/corpus');
const FOLDERS = ['A-tsx', 'B-macros', 'C-decks', 'C-decks-text', 'D-office-mail', 'E-locale'];
const textEntries = formatEntries.filter(({binary}) => !binary);

describe('every real document', () => {
  const files = existsSync(CORPUS) ? FOLDERS.flatMap((folder) => listFiles(join(CORPUS, folder))) : [];
  if (files.length === 0) console.warn('The corpus is not at hand: the contract is not checked on real documents.');

  it.runIf(files.length > 0)('is read without a breach of the contract, or says why not', async () => {
    const breaches: string[] = [];
    for (const file of files) {
      const path = relative(CORPUS, file);
      const part = {id: '', text: readFileSync(file, 'utf8').replace(/^\ufeff/, '')};
      const format = await chooseEntry([...coreFormats, ...formatEntries], path, part.text).load();
      const extraction = format.extract(part, {path, languages: ['en-US']});
      breaches.push(...checkExtraction(part, extraction).map((breach) => `${path}: ${breach}`));
    }
    expect(breaches).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(?:docx|pptx|odt|odp|pdf)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the syntaxes of all these formats are made of, so that noise looks like one of them. */
const MARKS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '`',
    '\\',
    ':',
    ': ',
    ',',
    ';',
    '=',
    '|',
    '#',
    '!',
    '?',
  ],
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    '<!--',
    '-->',
    '${',
    '---',
    '***',
    '"""',
    "'''",
    '??',
    '=>',
    '&',
    '&amp;',
    '%s',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '\f',
    '- ',
    '* ',
    '1. ',
    '| ',
    '> ',
    '```',
    '\u00a0',
    '\ufeff',
    '\0',
    '\ud83c',
  ],
  ...['<p>', '</p>', '<b>', '</b>', '<br>', '<script>', '<a href="x">', '<0>', '<![CDATA[', ']]>', '<string name="a">'],
  ...['<resources>', '<xliff>', '<file>', '<trans-unit id="a">', '<source>', '<target>', '<template>', '<div title="'],
  ...[
    'title: ',
    'title = ',
    '"title": ',
    'msgid "',
    'msgstr "',
    'Subject: ',
    'key = ',
    '-term = ',
    ' .attr = ',
    '[one] ',
  ],
  ...[
    '00:00:01,000 --> 00:00:02,000\n',
    'WEBVTT\n',
    'Slide 2\n',
    'Notes: ',
    'Content-Type: text/html\n\n',
    '=C3=A9',
    '=\n',
  ],
  ...[
    '{count, plural, one {',
    'other {',
    '} ->',
    'const title = ',
    '=?utf-8?Q?',
    '?=',
    'PHA+',
    'a,b\n',
    '"",',
    '"actions":[',
  ],
  ...['Work', ' flows', ' log in', 'Café', '😀', 'é', '12,000', '99.9 %', 'ﬁ'],
];
const noise = fc.array(fc.constantFrom(...MARKS), {maxLength: 60}).map((marks) => marks.join(''));
const text = fc.oneof(
  {weight: 4, arbitrary: noise},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 200})},
);

describe.each(textEntries)('$id', (entry: FormatEntry) => {
  const path = `locales/en${entry.extensions[0]}`;

  it('keeps the contract on any text', async () => {
    const format = await entry.load();
    fc.assert(
      fc.property(text, (written) => {
        const part = {id: '', text: written};
        expect(checkExtraction(part, format.extract(part, {path}))).toEqual([]);
        expect([true, false, undefined]).toContain(entry.recognise?.(written, path));
      }),
      {numRuns: entry.id === 'code' ? 40 : 150},
    );
  });

  it('survives texts that were made to break it', async () => {
    const format = await entry.load();
    for (const hostile of HOSTILE) expectNoThrow(format, hostile, path);
  });

  it('says in a sentence that a text is too long', async () => {
    const format = await entry.load();
    const {regions, notices} = format.extract({id: '', text: 'word '.repeat(4_000_001)}, {path});
    expect(regions).toEqual([]);
    expect(notices?.[0]).toMatch(/^Split the file or leave it out: /);
  });
});

/** Deep nesting, things that are never closed, and long runs of one mark. */
const HOSTILE = [
  ...[
    '[',
    '{"a":',
    '{a:',
    '- ',
    '<div>',
    '<b>',
    '{{',
    '{#if a}',
    '{a && <p>',
    '(',
    '<!--',
    '"',
    '\\',
    '`',
    '&amp;',
    '{a, plural, one {',
  ],
  ...[
    '{ $b ->\n [one] ',
    '<trans-unit>',
    'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
    '=?utf-8?Q?a?= ',
    "'''",
    '[a.',
  ],
].map((piece) => piece.repeat(1000));

function expectNoThrow(format: Format, written: string, path: string): void {
  const part = {id: '', text: written};
  expect(checkExtraction(part, format.extract(part, {path}))).toEqual([]);
}
