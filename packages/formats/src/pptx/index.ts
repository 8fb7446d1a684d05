import type {Format} from '@onbrand/core';
import {encodeXml} from '../xml/encode-xml.js';
import {annotatePptx} from './annotate-pptx.js';
import {extractPptx} from './extract-pptx.js';
import {openPptx} from './open-pptx.js';
import {savePptx} from './save-pptx.js';

/** PowerPoint files: `.pptx`, `.pptm`, `.ppsx`, `.potx`. */
export const pptxFormat: Format = {
  id: 'pptx',
  open: openPptx,
  extract: extractPptx,
  encode: encodeXml,
  editsAcrossMarkup: true,
  save: savePptx,
  annotate: annotatePptx,
};
