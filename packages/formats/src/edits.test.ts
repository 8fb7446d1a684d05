import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {coreFormats, type ExtractOptions, type Format, mapEdit, type Part, type Region} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../../devkit/src/repository.js';
import {formatEntries} from './index.js';
import {chooseEntry} from './testing/choose-entry.js';

/** Words that mean something to one host or the other, if they are not written in its syntax. */
const WORDS = [
  ...[
    'Größe',
    'R&D',
    'Say "hi"',
    'It’s',
    "It's",
    'A < b',
    'Back\\slash',
    'Key: value',
    'This, that',
    'A # b',
    'X {y} z',
  ],
  ...['Tick`s', '50 % off'],
];
/** Markdown inside a host takes replacement words as Markdown. */
const MARKDOWN_WORDS = ['Größe', 'This, that'];

const FOLDERS = [
  'code',
  'components',
  'csv',
  'deck',
  'html',
  'json',
  'locale',
  'macros',
  'mail',
  'subtitles',
  'templates',
  'toml',
  'yaml',
];

describe.each(FOLDERS)('words replaced in %s', (name) => {
  const folder = join(ROOT, 'fixtures/formats', name);
  const files = readdirSync(folder).filter((file) => !file.endsWith('.regions.txt'));

  it.each(files)('%s: reading again gives what was written', async (file) => {
    const part = {id: '', text: readFileSync(join(folder, file), 'utf8')};
    const path = `${name}/${file}`;
    const format = await chooseEntry([...coreFormats, ...formatEntries], path, part.text).load();
    const options = {path, languages: ['en-US']};
    const {regions} = format.extract(part, options);
    const wrong = regions.flatMap((region, index) =>
      wordsFor(region).flatMap((word) => replaceAndRead(format, part, options, regions, index, word)),
    );
    expect(wrong).toEqual([]);
  });
});

function wordsFor({encoding = ''}: Region): readonly string[] {
  return encoding.includes('markdown:') ? MARKDOWN_WORDS : WORDS;
}

/** What is read otherwise than written, in words. */
function replaceAndRead(
  format: Format,
  part: Part,
  options: ExtractOptions,
  regions: readonly Region[],
  index: number,
  word: string,
): string[] {
  const region = regions[index];
  const place = region && findWord(region);
  if (!region || !place || region.locked !== undefined) return [];
  const edits = mapEdit({...place, text: word}, region, format);
  if (!edits) return [];
  const [edit] = edits;
  if (!edit) return ['no edit'];
  const text = part.text.slice(0, edit.start) + edit.text + part.text.slice(edit.end);
  const read = format.extract({...part, text}, options).regions.map((one) => one.text);
  const expected = regions.map((one) => one.text);
  expected[index] = region.text.slice(0, place.start) + word + region.text.slice(place.end);
  return JSON.stringify(read) === JSON.stringify(expected)
    ? []
    : [
        `${region.encoding}: “${expected[index]}” read as ${JSON.stringify(read[index])} from ${JSON.stringify(part.text.slice(edit.start - 20, edit.start) + edit.text)}`,
      ];
}

/** The last word of the region that is no placeholder. */
function findWord({text, opaque}: Region): {start: number; end: number} | undefined {
  const words = [...text.matchAll(/\p{L}{2,}/gu)].map(({0: word, index}) => ({start: index, end: index + word.length}));
  return words.findLast(({start, end}) => opaque.every((span) => span.end <= start || span.start >= end));
}
