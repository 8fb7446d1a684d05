import {type Fragment, movePieces, type Piece} from './fragment.js';

/**
 * Justified lines in narrow columns have spaces as wide as those between columns. A line in pieces that begins and
 * ends where the line above it or below it does, is one line; the cells of a table row have no such whole line near.
 */
export function joinJustified(fragments: readonly Fragment[]): Fragment[] {
  const lines = groupLines(fragments);
  const joined: Fragment[] = [];
  for (const [index, line] of lines.entries()) {
    const above = joined.at(-1);
    const below = lines[index + 1];
    const next = below?.length === 1 ? below[0] : undefined;
    const isWhole = line.length > 1 && [above, next].some((other) => other !== undefined && isAsWide(line, other));
    joined.push(...(isWhole ? joinLine(line) : line));
  }
  return joined;
}

function groupLines(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = lines.at(-1)?.at(-1);
    if (last && Math.abs(last.baseline - fragment.baseline) < 0.2 * last.size && fragment.left >= last.right) {
      lines.at(-1)?.push(fragment);
    } else {
      lines.push([fragment]);
    }
  }
  return lines;
}

function isAsWide(line: readonly Fragment[], other: Fragment): boolean {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return false;
  const isNear = Math.abs(first.baseline - other.baseline) < 2 * first.size;
  const isLong = other.text.length > 15 && other.text.includes(' ');
  const endsAlike = Math.abs(last.right - other.right) < 0.3 * first.size;
  return isNear && isLong && endsAlike && Math.abs(first.left - other.left) < 2.5 * first.size;
}

function joinLine(line: readonly Fragment[]): Fragment[] {
  const pieces: Piece[] = [];
  let text = '';
  for (const fragment of line) {
    if (text !== '') text += ' ';
    pieces.push(...movePieces(fragment.pieces, text.length));
    text += fragment.text;
  }
  const right = line.at(-1)?.right ?? 0;
  return line.slice(0, 1).map((first) => ({...first, text, right, pieces}));
}
