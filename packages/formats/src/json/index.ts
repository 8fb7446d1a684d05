import type {Format} from '@onbrand/core';
import {readLeaves} from '../data/read-leaves.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {scanJson} from './scan-json.js';

/** JSON, with or without comments: strings under copy-like keys, or those the config selects. */
export const jsonFormat: Format = {
  id: 'json',

  extract: (part, options) => readLeaves(part, scanJson(part.text), 'JSON', options),
  encode: encodeWithMarkdown,
};
