import type {Extraction, ExtractOptions, Format, Part} from '@onbrand/core';
import {readLeaves} from '../data/read-leaves.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {tooLarge} from '../values/too-large.js';
import {scanToml} from './scan-toml.js';

/** Beyond this many characters reading TOML would take too long for anybody to wait. */
const MAX_LENGTH = 8_000_000;

/** TOML: strings under copy-like keys, or those the config selects. */
export const tomlFormat: Format = {id: 'toml', extract: readToml, encode: encodeWithMarkdown};

function readToml(part: Part, options?: ExtractOptions): Extraction {
  if (part.text.length > MAX_LENGTH) return tooLarge(part, MAX_LENGTH);
  return readLeaves(part, scanToml(part.text), 'TOML', options);
}
