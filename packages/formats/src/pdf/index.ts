import type {Format} from '@onbrand/core';
import {annotatePdf} from './annotate-pdf.js';
import {extractPdf} from './extract-pdf.js';
import {openPdf} from './open-pdf.js';

/** PDF files: the text of each page, in the order of reading as well as its layout tells. Commented on, never changed. */
export const pdfFormat: Format = {
  id: 'pdf',
  open: openPdf,
  extract: extractPdf,
  annotate: annotatePdf,
};
