import type {Extraction, ExtractOptions, Part} from '@onbrand/core';
import {textFormat} from '@onbrand/core/text';
import {listCells} from '../csv/list-cells.js';
import {scanCsv} from '../csv/scan-csv.js';
import {scanJson} from '../json/scan-json.js';
import {hasWords} from '../values/build-region.js';
import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {scanYaml} from '../yaml/scan-yaml.js';
import {asMacro} from './macro-region.js';
import {readMarkdownMacros} from './markdown-macros.js';
import {readMacros} from './read-macros.js';

const encode = encodeWithMarkdown;

/** Exports of Zendesk, Gorgias, Intercom, Freshdesk, Help Scout, Front and Chatwoot, and lists like them, as JSON. */
export const jsonMacrosFormat = defineFormat(
  'macros-json',
  (part, options) => readMacros(part, scanJson(part.text), 'JSON', options),
  {encode},
);

/** Macros as YAML. */
export const yamlMacrosFormat = defineFormat(
  'macros-yaml',
  (part, options) => readMacros(part, scanYaml(part.text), 'YAML', options),
  {limit: 8_000_000, encode},
);

/** Macros as a table, one in a row. */
export const csvMacrosFormat = defineFormat(
  'macros-csv',
  (part, options) => readMacros(part, listCells(scanCsv(part.text)), 'CSV', options),
  {encode},
);

/** Macros as Markdown, one in a file or one under each heading. */
export const markdownMacrosFormat = defineFormat('macros-markdown', readMarkdownMacros, {encode});

/** A macro as plain text, one in a file. */
export const textMacrosFormat = defineFormat('macros-text', readTextMacro);

function readTextMacro(part: Part, options?: ExtractOptions): Extraction {
  const {regions, ...rest} = textFormat.extract(part, options);
  const name = options?.path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  const worded = regions.filter(({text, opaque}) => hasWords(text, opaque));
  return {...rest, regions: worded.map((region) => asMacro(region, name))};
}
