import type {Format} from '@onbrand/core';
import {encodeText} from '../values/encoders.js';
import {readPage} from './read-page.js';

/** HTML pages and mails. */
export const htmlFormat: Format = {id: 'html', extract: (part) => readPage(part), encode: encodeText};
