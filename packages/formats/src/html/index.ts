import {defineFormat} from '../values/define-format.js';
import {readPage} from './read-page.js';

/** HTML pages and mails. */
export const htmlFormat = defineFormat('html', readPage);
