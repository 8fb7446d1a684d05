import {readLeaves} from '../data/read-leaves.js';
import {defineFormat} from '../values/define-format.js';
import {encodeWithMarkdown} from '../values/markdown.js';
import {listCells} from './list-cells.js';
import {scanCsv} from './scan-csv.js';

/** Tables as text: cells of copy-like columns, or of the columns the config selects (`description`, `*_en`). */
export const csvFormat = defineFormat(
  'csv',
  (part, options) => readLeaves(part, listCells(scanCsv(part.text)), 'CSV', options),
  {encode: encodeWithMarkdown},
);
