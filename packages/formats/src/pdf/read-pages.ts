import {UserError} from '@onbrand/core';
import {recogniseContainer} from '../zip/recognise-container.js';
import {type Block, groupBlocks} from './group-blocks.js';
import {collectWords} from './hyphenation.js';
import {joinJustified} from './join-justified.js';
import {orderFragments} from './order-fragments.js';
import type {TextLimits} from './pdf-text.js';
import {readFragments, type TextItem} from './read-fragments.js';
import {readWithPdfjs} from './read-with-pdfjs.js';
import {readQuickly} from './reader/read-quickly.js';
import {findHeadingSizes, type WrittenPage, writePage} from './write-page.js';

/** No flyer and no report has more; a longer file is read as far as this. */
const LIMITS: TextLimits = {pages: 3000, items: 1_000_000, itemsOfPage: 50_000};

/** A PDF as it is read, page by page. */
export interface PdfPages {
  readonly pages: readonly WrittenPage[];
  /** Of the file; there may be more than were read. */
  readonly pageCount: number;
  readonly lang?: string;
}

/** Reads the pages of a PDF and lays their text out. Throws `UserError` where it cannot. */
export async function readPages(bytes: Uint8Array): Promise<PdfPages> {
  if (recogniseContainer(bytes) !== 'pdf') {
    throw new UserError('This is no PDF, although its name says so. Give it the ending it had, or export it again.');
  }
  const text = readQuickly(bytes, LIMITS) ?? (await readWithPdfjs(bytes, LIMITS));
  const pages = text.pages.map(({items, transform}) => layOut(items, transform));
  const {lang, pageCount} = text;
  const blocks = pages.flat();
  const words = collectWords(blocks.flatMap(({lines}) => lines.map(({text}) => text)));
  const style = {headings: findHeadingSizes(blocks), words};
  return {pages: pages.map((page) => writePage(page, style)), pageCount, ...(lang === undefined ? {} : {lang})};
}

function layOut(items: readonly TextItem[], view: readonly number[]): Block[] {
  return readFragments(items, view).flatMap((fragments) => groupBlocks(joinJustified(orderFragments(fragments))));
}
