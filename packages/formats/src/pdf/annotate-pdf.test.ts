import type {Annotation, Part} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {assemblePdf, buildPdf} from '../../test/build-pdf.js';
import {openParts} from '../../test/read-container.js';
import {annotatePdf} from './annotate-pdf.js';
import {pdfFormat} from './index.js';
import {withPdfjs} from './read-with-pdfjs.js';

/** A highlight as a viewer reads it: the comment, and the box of each line in points from the lower left corner. */
interface Highlight {
  readonly page: number;
  readonly comment: string;
  readonly boxes: readonly Box[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What pdf.js gives a viewer of an annotation; its types leave it open. */
interface ViewerAnnotation {
  readonly subtype: string;
  readonly contentsObj?: {readonly str: string};
  readonly quadPoints?: Float32Array | null;
}

async function readHighlights(bytes: Uint8Array): Promise<Highlight[]> {
  return withPdfjs(bytes, async (document) => {
    const found: Highlight[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const annotations: readonly ViewerAnnotation[] = await (await document.getPage(page)).getAnnotations();
      for (const {subtype, contentsObj, quadPoints} of annotations) {
        if (subtype !== 'Highlight') continue;
        found.push({page, comment: contentsObj?.str ?? '', boxes: readBoxes(quadPoints ?? new Float32Array(0))});
      }
    }
    return found;
  });
}

function readBoxes(points: Float32Array): Box[] {
  return Array.from({length: points.length / 8}, (_, index) => {
    const corners = [...points.subarray(index * 8, index * 8 + 8)];
    const xs = corners.filter((_, at) => at % 2 === 0);
    const ys = corners.filter((_, at) => at % 2 === 1);
    return {left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys)};
  });
}

function noteAt(parts: readonly Part[], words: string, text: string): Annotation {
  const part = parts.find((one) => one.text.includes(words));
  if (!part) throw new Error(`No page has “${words}”.`);
  const start = part.text.indexOf(words);
  return {part: part.id, start, end: start + words.length, text};
}

describe('a PDF with what was found', () => {
  const lines = [
    {text: 'Please log in to Larkspur and', x: 72, y: 700},
    {text: 'start today.', x: 72, y: 685.6},
  ];
  const original = buildPdf([[{text: 'A page before', x: 72, y: 700}], lines]);

  it('has a highlight at the words, with the comment, and keeps every byte it had', async () => {
    const parts = await openParts(pdfFormat, original);
    const written = await annotatePdf([noteAt(parts, 'log in', 'Write “sign in” – it’s our word ✓')], original);
    expect(written.subarray(0, original.length)).toEqual(original);
    const [highlight, ...others] = await readHighlights(written);
    expect(others).toEqual([]);
    expect(highlight).toMatchObject({page: 2, comment: 'Write “sign in” – it’s our word ✓'});
    expect(highlight?.boxes).toHaveLength(1);
    // In Helvetica at 12 points `Please ` is 38.7 wide and `log in` 31.3 (its font metrics); the letters are guessed at.
    const [box] = highlight?.boxes ?? [];
    expect(box?.left).toBeGreaterThan(72 + 38.7 - 3);
    expect(box?.left).toBeLessThan(72 + 38.7 + 3);
    expect(box?.right).toBeGreaterThan(72 + 70 - 3);
    expect(box?.right).toBeLessThan(72 + 70 + 3);
    expect(box?.bottom).toBeCloseTo(700 - 2.4, 1);
    expect(box?.top).toBeCloseTo(700 + 9.6, 1);
    expect((await openParts(pdfFormat, written)).map(({text}) => text)).toEqual(parts.map(({text}) => text));
  });

  it('marks each line that the words stand on', async () => {
    const parts = await openParts(pdfFormat, original);
    const [highlight] = await readHighlights(await annotatePdf([noteAt(parts, 'and\nstart', 'Two lines')], original));
    expect(highlight?.boxes.map(({bottom}) => Math.round(bottom))).toEqual([698, 683]);
    expect(highlight?.boxes[1]?.left).toBeCloseTo(72, 0);
  });

  it('marks what stands at an empty span, and writes nothing where there is nothing to mark', async () => {
    const [, second] = await openParts(pdfFormat, original);
    const empty = {part: second?.id ?? '', start: 0, end: 0, text: 'A page without a date'};
    expect(await readHighlights(await annotatePdf([empty], original))).toHaveLength(1);
    expect(await annotatePdf([], original)).toBe(original);
    expect(await annotatePdf([{...empty, part: 'page-9'}], original)).toBe(original);
  });

  it('turns with text that is printed sideways', async () => {
    const content = 'BT /F1 10 Tf 0 1 -1 0 300 200 Tm (Please log in) Tj ET';
    const sideways = assemblePdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[4 0 R]/Count 1>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]);
    const note = noteAt(await openParts(pdfFormat, sideways), 'log in', 'Sideways');
    const [box] = (await readHighlights(await annotatePdf([note], sideways)))[0]?.boxes ?? [];
    // Read from the bottom up: letters reach to the left of the baseline at 300.
    expect([box?.left, box?.right].map((x) => Math.round(x ?? 0))).toEqual([292, 302]);
    expect(box?.bottom).toBeGreaterThan(200 + 25);
    expect(box?.top).toBeLessThan(200 + 65);
  });

  it('says so where the file is damaged', async () => {
    const damaged = new TextEncoder().encode('%PDF-1.7\nnothing else');
    await expect(annotatePdf([{part: 'page-1', start: 0, end: 1, text: 'x'}], damaged)).rejects.toThrow('damaged');
  });
});
