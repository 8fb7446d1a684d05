import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Format, Part, Region} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {listChanges, openParts, readRegions} from '../../test/read-container.js';
import {docxFormat} from '../docx/index.js';
import {odpFormat, odtFormat} from '../odf/index.js';
import {pdfFormat} from '../pdf/index.js';
import type {PdfText} from '../pdf/pdf-text.js';
import {readFragments} from '../pdf/read-fragments.js';
import {readWithPdfjs} from '../pdf/read-with-pdfjs.js';
import {readQuickly} from '../pdf/reader/read-quickly.js';
import {pptxFormat} from '../pptx/index.js';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
const FORMATS = [docxFormat, pptxFormat, odtFormat, odpFormat, pdfFormat];

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, {recursive: true, encoding: 'utf8'}).map((name) => join(CORPUS, name))
  : [];
if (files.length === 0) console.warn('The corpus is not at hand: real office files are not checked.');

describe.skipIf(files.length === 0).each(FORMATS.map((format) => [format.id, format] as const))(
  'every real .%s',
  (id, format) => {
    const own = files.filter((file) => file.endsWith(`.${id}`)).map((file) => [relative(CORPUS, file), file] as const);

    it.each(own)('%s opens, or says why not', async (_, file) => {
      try {
        await readRegions(format, new Uint8Array(readFileSync(file)));
      } catch (error) {
        expect(error).toMatchObject({name: 'UserError'});
      }
    });

    it.skipIf(!format.save).each(own)('%s can be changed in one word, and nothing else changes', async (_, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const regions = await readRegions(format, bytes);
      const region = regions.find((each) => !each.locked && !each.lockedSpans && findWord(each));
      if (!region) return;
      const saved = await changeWord(format, bytes, region);
      const changed = await readRegions(format, saved);
      const expected = regions.map((each) => (each === region ? replaceWord(each) : each.text));
      expect(changed.map(({text}) => text)).toEqual(expected);
      expect(listChanges(bytes, saved)).toContain(region.part.id);
      expect(listChanges(bytes, saved).filter((name) => name !== region.part.id && !name.includes('drawing'))).toEqual(
        [],
      );
    });
  },
);

describe.skipIf(files.length === 0)('the two readers of PDF', () => {
  const limits = {pages: 100, items: 100_000, itemsOfPage: 10_000};
  const wordsOf = ({pages}: PdfText): readonly string[] =>
    pages.map(({items, transform}) =>
      readFragments(items, transform)
        .flat()
        .map(({text}) => text)
        .join(' '),
    );

  it.each(files.filter((file) => file.endsWith('.pdf')).map((file) => [relative(CORPUS, file), file] as const))(
    'see the same in %s',
    async (_, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const quick = readQuickly(bytes, limits);
      if (quick) expect(wordsOf(quick)).toEqual(wordsOf(await readWithPdfjs(bytes, limits)));
    },
  );
});

const WORD = 'naïve & “R&D”';

/** A word that stands in one piece in the source. */
function findWord({text, map}: Region): {start: number; end: number} | undefined {
  for (const {index, 0: word} of text.matchAll(/\p{L}{3,}/gu)) {
    const end = index + word.length;
    if (map.segments.some((each) => each.kind === 'linear' && each.start <= index && end <= each.end)) {
      return {start: index, end};
    }
  }
  return undefined;
}

function replaceWord(region: Region): string {
  const {start, end} = findWord(region) ?? {start: 0, end: 0};
  return region.text.slice(0, start) + WORD + region.text.slice(end);
}

async function changeWord(format: Format, bytes: Uint8Array, region: Region): Promise<Uint8Array> {
  const {start, end} = findWord(region) ?? {start: 0, end: 0};
  const segment = region.map.segments.find((each) => each.start <= start && end <= each.end);
  if (!segment || !format.save) return bytes;
  const at = segment.sourceStart + start - segment.start;
  const change = (part: Part): Part => {
    if (part.id !== region.part.id) return part;
    const text = part.text.slice(0, at) + format.encode?.(WORD, region) + part.text.slice(at + end - start);
    return {...part, text};
  };
  return format.save((await openParts(format, bytes)).map(change), bytes);
}
