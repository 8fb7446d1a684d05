import {type Part, UserError} from '@onbrand/core';
import {toPlainBytes} from '../zip/plain-bytes.js';
import {recogniseContainer} from '../zip/recognise-container.js';
import {type Block, groupBlocks} from './group-blocks.js';
import {collectWords} from './hyphenation.js';
import {joinJustified} from './join-justified.js';
import {orderFragments} from './order-fragments.js';
import type {PdfContext} from './pdf-context.js';
import {readFragments, type TextItem} from './read-fragments.js';
import {refuseBombs} from './refuse-bombs.js';
import {findHeadingSizes, writePage} from './write-page.js';

/** No flyer and no report has more; a longer file is read as far as this. */
const MOST_PAGES = 3000;

/** Takes a PDF apart, one part for each page. Throws `UserError` where it cannot. */
export async function openPdf(bytes: Uint8Array): Promise<readonly Part[]> {
  if (recogniseContainer(bytes) !== 'pdf') {
    throw new UserError('This is no PDF, although its name says so. Give it the ending it had, or export it again.');
  }
  refuseBombs(bytes);
  const {pages, lang, notices} = await readPages(bytes);
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

interface Pages {
  readonly pages: readonly (readonly Block[])[];
  readonly lang?: string;
  readonly notices: readonly string[];
}

/** The parser is loaded here, so that a run without a PDF never loads it. It takes its bytes over: it gets a copy. */
async function readPages(bytes: Uint8Array): Promise<Pages> {
  const {getDocumentProxy} = await import('unpdf');
  try {
    const options = {verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false};
    const document = await getDocumentProxy(toPlainBytes(bytes).slice(), options);
    const pages: Block[][] = [];
    let lang: string | undefined;
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({disableNormalization: true});
      const view = page.getViewport({scale: 1}).transform;
      pages.push(
        layOut(
          content.items.flatMap((item) => ('str' in item ? [item] : [])),
          view,
        ),
      );
      lang ??= content.lang ?? undefined;
      page.cleanup();
    }
    const notices = describePages(pages, document.numPages);
    await document.loadingTask.destroy();
    return {pages, notices, ...(lang ? {lang} : {})};
  } catch (error) {
    throw explain(error);
  }
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

/** Whatever the parser throws is about the file: it is the only thing it was given. */
function explain(error: unknown): UserError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new UserError('This PDF is protected with a password. Save a copy without the password and check that.');
  }
  return new UserError(
    'This PDF is damaged and could not be read. Export it again from the program it was made with.',
    {cause: error},
  );
}
