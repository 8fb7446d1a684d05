import {readLeaves} from '../data/read-leaves.js';
import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {scanYaml} from './scan-yaml.js';

/** YAML: strings under copy-like keys, or those the config selects. */
export const yamlFormat = defineFormat(
  'yaml',
  (part, options) => readLeaves(part, scanYaml(part.text), 'YAML', options),
  {limit: 8_000_000, encode: encodeWithMarkdown},
);
