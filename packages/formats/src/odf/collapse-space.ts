import type {Piece} from '../xml/piece.js';

/**
 * OpenDocument takes white space in its XML as HTML does: a run of it is one space, and none stands at the beginning
 * of a paragraph. Spaces that count are written as elements. Plain pieces in, plain pieces and breaks out.
 */
export function* collapseSpace(pieces: Iterable<Piece>): Generator<Piece> {
  let isAfterSpace = true;
  for (const piece of pieces) {
    if (piece.kind !== 'linear') {
      yield piece;
      isAfterSpace = false;
      continue;
    }
    for (const stretch of splitSpace(piece)) {
      const isSpace = stretch.kind === 'break' || stretch.text === ' ';
      if (!isSpace || !isAfterSpace) yield stretch;
      isAfterSpace = isSpace;
    }
  }
}

/** Words, single spaces, and runs of white space that read as one. */
function* splitSpace(piece: Piece): Generator<Piece> {
  for (const match of piece.text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
    const sourceStart = piece.sourceStart + match.index;
    const span = {sourceStart, sourceEnd: sourceStart + match[0].length};
    const isRun = match[0] !== ' ' && /^[ \t\r\n]/.test(match[0]);
    yield isRun ? {...piece, kind: 'break', text: ' ', ...span} : {...piece, text: match[0], ...span};
  }
}
