import {type Part, UserError} from '@onbrand/core';
import {recogniseContainer} from '../zip/recognise-container.js';
import {type Block, groupBlocks} from './group-blocks.js';
import {collectWords} from './hyphenation.js';
import {joinJustified} from './join-justified.js';
import {orderFragments} from './order-fragments.js';
import type {PdfContext} from './pdf-context.js';
import type {TextLimits} from './pdf-text.js';
import {readFragments, type TextItem} from './read-fragments.js';
import {readWithPdfjs} from './read-with-pdfjs.js';
import {readQuickly} from './reader/read-quickly.js';
import {findHeadingSizes, writePage} from './write-page.js';

/** No flyer and no report has more; a longer file is read as far as this. */
const LIMITS: TextLimits = {pages: 3000, items: 1_000_000, itemsOfPage: 50_000};

/** Takes a PDF apart, one part for each page. Throws `UserError` where it cannot. */
export async function openPdf(bytes: Uint8Array): Promise<readonly Part[]> {
  if (recogniseContainer(bytes) !== 'pdf') {
    throw new UserError('This is no PDF, although its name says so. Give it the ending it had, or export it again.');
  }
  const text = readQuickly(bytes, LIMITS) ?? (await readWithPdfjs(bytes, LIMITS));
  const pages = text.pages.map(({items, transform}) => layOut(items, transform));
  const notices = describePages(pages, text.pageCount);
  const {lang} = text;
  const blocks = pages.flat();
  const words = collectWords(blocks.flatMap(({lines}) => lines.map(({text}) => text)));
  const style = {headings: findHeadingSizes(blocks), words};
  return pages.map((page, index) => {
    const written = writePage(page, style);
    const context: PdfContext = {
      format: 'pdf',
      page: index + 1,
      blocks: written.blocks,
      ...(lang === undefined ? {} : {lang}),
      ...(index === 0 ? {notices} : {}),
    };
    return {id: `page-${index + 1}`, text: written.text, context};
  });
}

function layOut(items: readonly TextItem[], view: readonly number[]): Block[] {
  return readFragments(items, view).flatMap((fragments) => groupBlocks(joinJustified(orderFragments(fragments))));
}

function describePages(pages: readonly (readonly Block[])[], total: number): string[] {
  const notices: string[] = [];
  if (pages.every((page) => page.length === 0)) {
    notices.push(
      'This PDF has no text layer: its pages are pictures. Export it again from the program it was made with, or run text recognition on it first.',
    );
  }
  if (total > pages.length)
    notices.push(`Only the first ${pages.length} of ${total} pages were read. Split the file to check the rest.`);
  return notices;
}
