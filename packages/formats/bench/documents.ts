import {buildDocx, paragraph} from '../test/build-docx.js';
import type {PdfLine} from '../test/build-pdf.js';
import {buildPptx, shape} from '../test/build-pptx.js';
import {buildTypesetPdf, widthOf} from '../test/build-typeset-pdf.js';

/** A document to measure on. */
export interface BenchDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Letters on a full page. */
const PAGE = 3600;
const POINTS_OF_A_LINE = 470;
const LINES_OF_A_PAGE = 52;
const SHAPES_OF_A_SLIDE = 6;

/** A long report, a long deck and a long PDF, of the paragraphs given, over and over where there are too few. */
export function makeDocuments(paragraphs: readonly string[]): BenchDocument[] {
  const prose = paragraphs.map(tidy).filter((text) => text.length > 20 && text.length < 2000);
  return [
    {name: '200 pages.docx', bytes: makeReport(prose, 200)},
    {name: '150 slides.pptx', bytes: makeDeck(prose, 150)},
    {name: '300 pages.pdf', bytes: makeBook(prose, 300)},
  ];
}

/** One line of characters that every font has. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\x20-\x7e‘’“”–—…é]/g, '');
}

function makeReport(prose: readonly string[], pages: number): Uint8Array {
  const body: string[] = [];
  let size = 0;
  for (let index = 0; size < pages * PAGE; index += 1) {
    const text = pick(prose, index);
    size += text.length;
    body.push(text.startsWith('#') ? paragraph(escapeXml(text.replace(/^#+ /, '')), 'Heading1') : paragraph(cut(text)));
  }
  return buildDocx({body: body.join('')});
}

/** In runs of some words, as Word leaves them. */
function cut(text: string): string[] {
  return Array.from(text.matchAll(/(?:\S+\s*){1,7}/g), ([run]) => escapeXml(run));
}

function makeDeck(prose: readonly string[], slides: number): Uint8Array {
  return buildPptx(
    Array.from({length: slides}, (_, slide) => {
      const texts = Array.from({length: SHAPES_OF_A_SLIDE + 3}, (_, index) => pick(prose, slide * 9 + index));
      const [title = '', ...more] = texts.map((text) => cut(text.slice(0, 240)));
      return {
        shapes:
          shape(title, 'title') +
          more
            .slice(0, SHAPES_OF_A_SLIDE)
            .map((runs) => shape(runs, 'body'))
            .join(''),
        notes: more.slice(SHAPES_OF_A_SLIDE).flat().join(''),
      };
    }),
  );
}

function makeBook(prose: readonly string[], pages: number): Uint8Array {
  const lines: PdfLine[][] = [[]];
  let y = 740;
  for (let index = 0; lines.length <= pages; index += 1) {
    for (const text of [...wrap(pick(prose, index)), '']) {
      y -= 13;
      if (y < 740 - LINES_OF_A_PAGE * 13) {
        lines.push([]);
        y = 727;
      }
      if (text !== '') lines.at(-1)?.push({text, x: 72, y, size: 10});
    }
  }
  return buildTypesetPdf(lines.slice(0, pages));
}

/** As wide as a page has room for. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthIn(longer) > POINTS_OF_A_LINE && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function widthIn(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character) / 100, 0);
}

function pick(prose: readonly string[], index: number): string {
  return prose[index % prose.length] ?? '';
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
