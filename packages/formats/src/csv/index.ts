import type {Extraction, ExtractOptions, Format, Part} from '@onbrand/core';
import {readLeaves} from '../data/read-leaves.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {tooLarge} from '../values/too-large.js';
import {listCells} from './list-cells.js';
import {scanCsv} from './scan-csv.js';

const MAX_LENGTH = 50_000_000;

/** Tables as text: cells of copy-like columns, or of the columns the config selects (`description`, `*_en`). */
export const csvFormat: Format = {id: 'csv', extract: readCsv, encode: encodeWithMarkdown};

function readCsv(part: Part, options?: ExtractOptions): Extraction {
  if (part.text.length > MAX_LENGTH) return tooLarge(part, MAX_LENGTH);
  return readLeaves(part, listCells(scanCsv(part.text)), 'CSV', options);
}
