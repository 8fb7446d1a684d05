import {readLeaves} from '../data/read-leaves.js';
import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {scanToml} from './scan-toml.js';

/** TOML: strings under copy-like keys, or those the config selects. */
export const tomlFormat = defineFormat(
  'toml',
  (part, options) => readLeaves(part, scanToml(part.text), 'TOML', options),
  {limit: 8_000_000, encode: encodeWithMarkdown},
);
