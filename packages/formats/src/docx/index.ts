import type {Format} from '@onbrand/core';
import {encodeXml} from '../xml/encode-xml.js';
import {annotateDocx} from './annotate-docx.js';
import {extractDocx} from './extract-docx.js';
import {openDocx} from './open-docx.js';
import {saveDocx} from './save-docx.js';

/** Word files: `.docx`, `.docm`, `.dotx`, `.dotm`. */
export const docxFormat: Format = {
  id: 'docx',
  open: openDocx,
  extract: extractDocx,
  encode: encodeXml,
  editsAcrossMarkup: true,
  save: saveDocx,
  annotate: annotateDocx,
};
