import type {Format} from '@onbrand/core';
import {extractPdf} from './extract-pdf.js';
import {openPdf} from './open-pdf.js';

/** PDF files, read only: the text of each page, in the order of reading as well as its layout tells. */
export const pdfFormat: Format = {
  id: 'pdf',
  open: openPdf,
  extract: extractPdf,
};
