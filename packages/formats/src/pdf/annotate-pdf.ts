import type {Annotation} from '@onbrand/core';
import {findQuads, type Quad} from './find-quads.js';
import {nameOfPage} from './open-pdf.js';
import {readPages} from './read-pages.js';
import {withPdfjs} from './read-with-pdfjs.js';

/** pdf.js's number for a highlight (`AnnotationEditorType`). */
const HIGHLIGHT = 9;
/** What it stores under another name it takes for values of a form. */
const STORED = 'pdfjs_internal_editor_';
const YELLOW = [255, 222, 89];
const OPACITY = 0.6;
/** Size of the window that a viewer opens for a comment, in points. */
const WINDOW = {width: 220, height: 110};

type Rect = readonly [left: number, bottom: number, right: number, top: number];

/**
 * A copy of a PDF with a highlight at the words of each note, and the note as its comment. pdf.js writes what is new
 * behind the file, whose own bytes stay as they are. Throws `UserError` where the file cannot be read.
 */
export async function annotatePdf(notes: readonly Annotation[], original: Uint8Array): Promise<Uint8Array> {
  const {pages} = await readPages(original);
  const places = new Map(pages.map((_, index) => [nameOfPage(index), index]));
  const highlights = notes.flatMap((note) => {
    const index = places.get(note.part) ?? -1;
    // An empty span is shown at what stands there.
    const quads = findQuads(pages[index]?.lines ?? [], note.start, Math.max(note.end, note.start + 1));
    return quads.length > 0 ? [describeHighlight(note.text, index, quads)] : [];
  });
  if (highlights.length === 0) return original;
  return withPdfjs(original, async (document) => {
    for (const [index, highlight] of highlights.entries()) {
      document.annotationStorage.setValue(`${STORED}${index}`, highlight);
    }
    return document.saveDocument();
  });
}

/** As pdf.js stores what a person highlights. */
function describeHighlight(contents: string, pageIndex: number, quads: readonly Quad[]): object {
  const rect = boundQuads(quads);
  const [, , right, top] = rect;
  return {
    annotationType: HIGHLIGHT,
    pageIndex,
    color: YELLOW,
    opacity: OPACITY,
    rotation: 0,
    user: 'onbrand',
    rect,
    quadPoints: quads.flat(),
    outlines: quads.map(([ax, ay, bx, by, cx, cy, dx, dy]) => [ax, ay, bx, by, dx, dy, cx, cy]),
    popup: {contents, rect: [right, top - WINDOW.height, right + WINDOW.width, top]},
  };
}

function boundQuads(quads: readonly Quad[]): Rect {
  const xs = quads.flatMap((quad) => quad.filter((_, index) => index % 2 === 0));
  const ys = quads.flatMap((quad) => quad.filter((_, index) => index % 2 === 1));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
