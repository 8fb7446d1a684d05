import {readLeaves} from '../data/read-leaves.js';
import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {scanJson} from './scan-json.js';

/** JSON, with or without comments: strings under copy-like keys, or those the config selects. */
export const jsonFormat = defineFormat(
  'json',
  (part, options) => readLeaves(part, scanJson(part.text), 'JSON', options),
  {encode: encodeWithMarkdown},
);
