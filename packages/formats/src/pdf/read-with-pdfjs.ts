import {UserError} from '@onbrand/core';
import {toPlainBytes} from '../zip/plain-bytes.js';
import type {PageText, PdfText, TextLimits} from './pdf-text.js';
import type {TextItem} from './read-fragments.js';
import {refuseBombs, tooLarge} from './refuse-bombs.js';

/** What pdf.js hands over while it reads a page; marks of structure have no text. */
interface TextChunk {
  readonly items: readonly (TextItem | {readonly type: string})[];
  readonly lang: string | null;
}

/** As browsers and Node have it; this package knows the types of neither. */
interface ChunkStream {
  readonly getReader: () => {
    readonly read: () => Promise<{done: true; value?: undefined} | {done: false; value: TextChunk}>;
  };
}

/** Reads any PDF, mending what is broken. Throws `UserError` where the file cannot be read. */
export async function readWithPdfjs(bytes: Uint8Array, limits: TextLimits): Promise<PdfText> {
  return withPdfjs(bytes, (document) => readPages(document, limits));
}

/** A document that pdf.js has opened. */
export type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/**
 * Opens a PDF with pdf.js for as long as `use` takes. The parser is loaded here, so that a run that does not need it never
 * loads it. It takes its bytes over, so it gets a copy. Throws `UserError` where the file cannot be read.
 */
export async function withPdfjs<T>(bytes: Uint8Array, use: (document: PdfDocument) => Promise<T>): Promise<T> {
  refuseBombs(bytes);
  const {getDocumentProxy} = await import('unpdf');
  try {
    const options = {verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false};
    const document = await getDocumentProxy(toPlainBytes(bytes).slice(), options);
    const result = await use(document);
    await document.loadingTask.destroy();
    return result;
  } catch (error) {
    throw explain(error);
  }
}

async function readPages(document: PdfDocument, limits: TextLimits): Promise<PdfText> {
  const pages: PageText[] = [];
  const pageCount = document.numPages;
  let lang: string | undefined;
  let count = 0;
  for (let number = 1; number <= Math.min(pageCount, limits.pages) && count <= limits.items; number += 1) {
    const page = await document.getPage(number);
    const {items, lang: own} = await readPage(page.streamTextContent({disableNormalization: true}), limits);
    lang ??= own;
    count += items.length;
    pages.push({items, transform: page.getViewport({scale: 1}).transform});
    page.cleanup();
  }
  return {pages, pageCount, ...(lang ? {lang} : {})};
}

/**
 * Chunk by chunk, for contents that show themselves again and again would never end. A stream that is given up is left
 * alone: pdf.js goes on writing to one that was cancelled, and fails where nobody can catch it.
 */
async function readPage(stream: ChunkStream, {itemsOfPage}: TextLimits): Promise<{items: TextItem[]; lang?: string}> {
  const reader = stream.getReader();
  const items: TextItem[] = [];
  let lang: string | undefined;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) if ('str' in item) items.push(item);
    if (items.length > itemsOfPage) throw tooLarge();
    lang ??= read.value.lang ?? undefined;
  }
  return {items, ...(lang ? {lang} : {})};
}

/** Whatever the parser throws is about the file: it is the only thing it was given. */
function explain(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new UserError('This PDF is protected with a password. Save a copy without the password and check that.');
  }
  return new UserError(
    'This PDF is damaged and could not be read. Export it again from the program it was made with.',
    {cause: error},
  );
}
