import type {Extraction, ExtractOptions, Format, Part} from '@onbrand/core';
import {textFormat} from '@onbrand/core/text';
import {listCells} from '../csv/list-cells.js';
import {scanCsv} from '../csv/scan-csv.js';
import {scanJson} from '../json/scan-json.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {tooLarge} from '../values/too-large.js';
import {scanYaml} from '../yaml/scan-yaml.js';
import {readMarkdownMacros} from './markdown-macros.js';
import {macroTrail, readMacros} from './read-macros.js';

const MAX_LENGTH = 50_000_000;
const MAX_YAML_LENGTH = 8_000_000;

/** Exports of Zendesk, Gorgias, Intercom, Freshdesk, Help Scout, Front and Chatwoot, and lists like them, as JSON. */
export const jsonMacrosFormat: Format = {
  id: 'macros-json',
  extract: (part, options) => limit(part, MAX_LENGTH, () => readMacros(part, scanJson(part.text), 'JSON', options)),
  encode: encodeWithMarkdown,
};

/** Macros as YAML. */
export const yamlMacrosFormat: Format = {
  id: 'macros-yaml',
  extract: (part, options) =>
    limit(part, MAX_YAML_LENGTH, () => readMacros(part, scanYaml(part.text), 'YAML', options)),
  encode: encodeWithMarkdown,
};

/** Macros as a table, one in a row. */
export const csvMacrosFormat: Format = {
  id: 'macros-csv',
  extract: (part, options) =>
    limit(part, MAX_LENGTH, () => readMacros(part, listCells(scanCsv(part.text)), 'CSV', options)),
  encode: encodeWithMarkdown,
};

/** Macros as Markdown, one in a file or one under each heading. */
export const markdownMacrosFormat: Format = {
  id: 'macros-markdown',
  extract: readMarkdownMacros,
  encode: encodeWithMarkdown,
};

/** A macro as plain text, one in a file. */
export const textMacrosFormat: Format = {id: 'macros-text', extract: readTextMacro};

function readTextMacro(part: Part, options?: ExtractOptions): Extraction {
  const {regions, ...rest} = textFormat.extract(part, options);
  const name = options?.path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  const trail = macroTrail(name, 'reply');
  return {
    ...rest,
    regions: regions.map((one) => ({...one, kind: one.kind === 'paragraph' ? 'macro' : one.kind, trail})),
  };
}

function limit(part: Part, most: number, read: () => Extraction): Extraction {
  return part.text.length > most ? tooLarge(part, most) : read();
}
