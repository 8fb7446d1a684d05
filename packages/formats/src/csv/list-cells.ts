import type {Leaf, LeafList} from '../data/leaf.js';
import type {Table} from './scan-csv.js';

/** The cells of a table as leaves: the path of a cell is its row and the name of its column. */
export function listCells({rows, brokenAt}: Table): LeafList {
  const [header = [], ...body] = rows;
  const leaves: Leaf[] = [];
  for (const [index, row] of body.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.text === '') continue;
      const name = header[column]?.text.trim() || String(column + 1);
      leaves.push({...cell, path: [String(index + 2), name], trail: [`Row ${index + 2}`, name]});
    }
  }
  return {leaves, comments: [], ...(brokenAt === undefined ? {} : {brokenAt})};
}
