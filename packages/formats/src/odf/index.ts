import type {Format} from '@onbrand/core';
import {annotateOdf} from './annotate-odf.js';
import {encodeOdf} from './encode-odf.js';
import {extractOdf} from './extract-odf.js';
import {type OdfBody, openOdf} from './open-odf.js';
import {saveOdf} from './save-odf.js';

/** OpenDocument texts: `.odt`, `.ott`. */
export const odtFormat: Format = createFormat('odt', 'office:text');

/** OpenDocument presentations: `.odp`, `.otp`. */
export const odpFormat: Format = createFormat('odp', 'office:presentation');

function createFormat(id: string, body: OdfBody): Format {
  return {
    id,
    open: (bytes) => openOdf(bytes, body),
    extract: extractOdf,
    encode: encodeOdf,
    editsAcrossMarkup: true,
    save: saveOdf,
    annotate: annotateOdf,
  };
}
