import {UserError} from '@onbrand/core';
import {toPlainBytes} from '../zip/plain-bytes.js';
import type {PageText, PdfText} from './pdf-text.js';
import {refuseBombs} from './refuse-bombs.js';

/**
 * Reads any PDF, mending what is broken. The parser is loaded here, so that a run that does not need it never loads it.
 * It takes its bytes over, so it gets a copy. Throws `UserError` where the file cannot be read.
 */
export async function readWithPdfjs(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  refuseBombs(bytes);
  const {getDocumentProxy} = await import('unpdf');
  try {
    const options = {verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false};
    const document = await getDocumentProxy(toPlainBytes(bytes).slice(), options);
    const pages: PageText[] = [];
    let lang: string | undefined;
    const pageCount = document.numPages;
    for (let number = 1; number <= Math.min(pageCount, mostPages); number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({disableNormalization: true});
      const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
      pages.push({items, transform: page.getViewport({scale: 1}).transform});
      lang ??= content.lang ?? undefined;
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return {pages, pageCount, ...(lang ? {lang} : {})};
  } catch (error) {
    throw explain(error);
  }
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
