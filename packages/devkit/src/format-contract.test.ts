import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {extname, join, relative} from 'node:path';
import {type Extraction, findOverlap, mergeSpans, type Part, type Span, toSourceSpan} from '@onbrand/core';
import {markdownFormat, readMarkdown} from '@onbrand/core/markdown';
import {mdxFormat} from '@onbrand/core/mdx';
import {textFormat} from '@onbrand/core/text';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryMarkdown} from './arbitrary-markdown.js';
import {checkExtraction} from './format-contract.js';
import {ROOT} from './repository.js';

const FORMATS = new Map([
  ['.md', markdownFormat],
  ['.mdx', mdxFormat],
  ['.txt', textFormat],
]);
const CORPUS = join(ROOT, '../shared/corpus');

/** What is read as words, in source coordinates: all linear stretches of regions, without what is opaque. */
function findWords({regions}: Extraction): Span[] {
  const words: Span[] = [];
  for (const {text, map, opaque} of regions) {
    let at = 0;
    for (const span of [...opaque, {start: text.length, end: text.length}]) {
      for (const {kind, start, end} of map.segments) {
        const from = Math.max(start, at);
        const to = Math.min(end, span.start);
        if (kind === 'linear' && from < to) words.push(toSourceSpan(map, {start: from, end: to}));
      }
      at = span.end;
    }
  }
  return mergeSpans(words);
}

/** The text that rules see as words, with every opaque stretch as one sign. */
function readWords({regions}: Extraction): string {
  return regions
    .map(({text, opaque}) => {
      let words = '';
      let at = 0;
      for (const {start, end} of opaque) {
        words += `${text.slice(at, start)}◼`;
        at = end;
      }
      return words + text.slice(at);
    })
    .join('\n');
}

describe('every document at hand keeps the contract', () => {
  const folders = [join(ROOT, 'fixtures'), CORPUS].filter((folder) => existsSync(folder));
  if (folders.length === 1) console.warn('The corpus is not at hand: the contract is checked on fixtures alone.');

  it.each(folders.map((folder) => [relative(ROOT, folder), folder]))('in %s', (_, folder) => {
    for (const path of listFiles(folder)) {
      const part = {id: '', text: readFileSync(path, 'utf8').replace(/^\ufeff/, '')};
      const extraction = (FORMATS.get(extname(path)) ?? textFormat).extract(part);
      expect(checkExtraction(part, extraction), path).toEqual([]);
      expect(findReadCode(part, extraction), path).toEqual([]);
    }
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && FORMATS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

const NO_WORDS = /https?:\/\/[\w./?=&%#-]*[\w/]|\{\{[^{}<%="\n]*\}\}|\{%[^{}="\n]*%\}/g;

/** URLs and placeholders that are read as words although nobody reads them so. */
function findReadCode(part: Part, extraction: Extraction): string[] {
  const words = findWords(extraction);
  const found: string[] = [];
  for (const {0: written, index} of part.text.matchAll(NO_WORDS)) {
    const word = findOverlap(words, index, index + written.length);
    if (word) found.push(`${written} (${part.text.slice(word.start, word.end)})`);
  }
  return found;
}

describe('generated Markdown', () => {
  it('is read word by word, and its code, addresses and placeholders never are', () => {
    fc.assert(
      fc.property(arbitraryMarkdown(), ({source, words, hidden}) => {
        const part = {id: '', text: source};
        const extraction = markdownFormat.extract(part);
        expect(checkExtraction(part, extraction)).toEqual([]);
        const read = readWords(extraction);
        expect(words.filter((word) => !read.includes(word))).toEqual([]);
        expect(hidden.filter((word) => read.includes(word))).toEqual([]);
      }),
      {numRuns: 1_000},
    );
  });

  it('reads the same, wherever it is cut for the parser', () => {
    const sources = fc.oneof(
      arbitraryMarkdown().map(({source}) => source),
      arbitraryBlocks(),
    );
    fc.assert(
      fc.property(sources, (source) => {
        const part = {id: '', text: source};
        const whole = readMarkdown(part, {blockLength: Number.POSITIVE_INFINITY}).regions;
        expect(readMarkdown(part, {blockLength: 1}).regions).toEqual(whole);
        expect(readMarkdown(part).regions).toEqual(whole);
      }),
      // A tag alone on its line starts HTML, or goes on a paragraph.
      {
        numRuns: 500,
        examples: [
          '> {% if a %}\n</b>\n* lark\n',
          '1. \n</b>\n- lark\n',
          '<!-- lark\n-->lark\n</b>\n- lark\n',
          'lark\n| ---\n</b>\n- lark\n',
          '===\n</b>\n```\n\n- lark\n```\n',
          '{% if a %}\n</b>\n~~~lark\n',
        ].map((source): [string] => [source]),
      },
    );
  });

  it('keeps the contract as MDX too', () => {
    fc.assert(
      fc.property(arbitraryMarkdown(), ({source}) => {
        const part = {id: '', text: source};
        expect(checkExtraction(part, mdxFormat.extract(part))).toEqual([]);
      }),
    );
  });
});

/** Marks at line starts in any order: what the parser takes for blocks, and what it does not. */
function arbitraryBlocks(): fc.Arbitrary<string> {
  const starts = [
    '',
    '',
    '# ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '  ',
    '```',
    '~~~',
    '<div>',
    '</b>',
    '<!-- ',
    '-->',
    '| ',
    '|---|',
    '===',
    '<a>',
    '<pre>',
    '</pre>',
    '-',
    '2. ',
    '- <b>',
    '> - ',
  ];
  const texts = [
    'lark',
    'lark **web** site',
    '[lark](/a)',
    '`a` lark',
    '*lark',
    'lark_',
    '---',
    '{% if a %}',
    '{{a}} lark',
    '',
  ];
  const line = fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...texts)).map(([start, text]) => start + text);
  return fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), {maxLength: 20})
    .map((lines) => lines.flat().join(''));
}

describe('any text at all', () => {
  const signs =
    '# |- |* |1. |> |    |\n|\n\n|\r\n|```|~~~|---|===|+++|`|*|_|**|[|]|(|)|![|](|<|>|</|<b|<!--|-->|<div>|&amp;|&|\\|| |:|"|' +
    "'|{|}|{{|}}|{%|%}|{/*|*/}|$|$$|import x from 'y'|export |[^1]|[^1]: |[a]: |:::|::|%s|*|x|*|title: x|\ufeff|\0|\ud800|é|🎉|word";
  const noise = fc.array(fc.constantFrom(...signs.split('|'), '|'), {maxLength: 60}).map((list) => list.join(''));
  const anything = fc.oneof(noise, noise, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

  it.each([...FORMATS])('is read without complaint as %s', (_, format) => {
    fc.assert(
      fc.property(anything, (text) => {
        const part = {id: '', text};
        expect(checkExtraction(part, format.extract(part))).toEqual([]);
      }),
      {numRuns: 2_000},
    );
  });
});
