import type {Extraction, ExtractOptions, Format, Part} from '@onbrand/core';
import {readLeaves} from '../data/read-leaves.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {tooLarge} from '../values/too-large.js';
import {scanYaml} from './scan-yaml.js';

/** Beyond this many characters reading YAML would take too long for anybody to wait. */
const MAX_LENGTH = 8_000_000;

/** YAML: strings under copy-like keys, or those the config selects. */
export const yamlFormat: Format = {id: 'yaml', extract: readYaml, encode: encodeWithMarkdown};

function readYaml(part: Part, options?: ExtractOptions): Extraction {
  if (part.text.length > MAX_LENGTH) return tooLarge(part, MAX_LENGTH);
  return readLeaves(part, scanYaml(part.text), 'YAML', options);
}
