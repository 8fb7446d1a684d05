import type {Extraction, ExtractOptions, Format, Part} from '@onbrand/core';
import type {Leaf, LeafList} from '../data/leaf.js';
import {readLeaves} from '../data/read-leaves.js';
import {encodeText} from '../values/encoders.js';
import {tooLarge} from '../values/too-large.js';
import {scanCsv, type Table} from './scan-csv.js';

const MAX_LENGTH = 50_000_000;

/** Tables as text: cells of copy-like columns, or of the columns the config selects (`description`, `*_en`). */
export const csvFormat: Format = {id: 'csv', extract: readCsv, encode: encodeText};

function readCsv(part: Part, options?: ExtractOptions): Extraction {
  if (part.text.length > MAX_LENGTH) return tooLarge(part, MAX_LENGTH);
  return readLeaves(part, listCells(scanCsv(part.text)), 'CSV', options);
}

/** The cells of a table as leaves: the path of a cell is its row and the name of its column. */
export function listCells({rows, brokenAt}: Table): LeafList {
  const [header = [], ...body] = rows;
  const leaves: Leaf[] = [];
  for (const [index, row] of body.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.text === '') continue;
      const name = header[column]?.text.trim() || String(column + 1);
      leaves.push({...cell, path: [String(index + 2), name]});
    }
  }
  return {leaves, comments: [], ...(brokenAt === undefined ? {} : {brokenAt})};
}
