import type {Part} from '@onbrand/core';
import type {PdfContext} from './pdf-context.js';
import {type PdfPages, readPages} from './read-pages.js';

/** Takes a PDF apart, one part for each page. Throws `UserError` where it cannot. */
export async function openPdf(bytes: Uint8Array): Promise<readonly Part[]> {
  const read = await readPages(bytes);
  const {lang} = read;
  const notices = describePages(read);
  return read.pages.map(({text, blocks}, index) => {
    const context: PdfContext = {
      format: 'pdf',
      page: index + 1,
      blocks,
      ...(lang === undefined ? {} : {lang}),
      ...(index === 0 ? {notices} : {}),
    };
    return {id: nameOfPage(index), text, context};
  });
}

/** The id of the part of a page, counted from 0. */
export function nameOfPage(index: number): string {
  return `page-${index + 1}`;
}

function describePages({pages, pageCount}: PdfPages): string[] {
  const notices: string[] = [];
  if (pages.every(({text}) => text === '')) {
    notices.push(
      'This PDF has no text layer: its pages are pictures. Export it again from the program it was made with, or run text recognition on it first.',
    );
  }
  if (pageCount > pages.length)
    notices.push(`Only the first ${pages.length} of ${pageCount} pages were read. Split the file to check the rest.`);
  return notices;
}
