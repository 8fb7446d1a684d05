/** Where a file shows a piece of text, in the space of its page. */
export interface Place {
  /** Six numbers: scale and turn, then the point where the baseline begins. */
  readonly transform: readonly number[];
  /** Along the baseline. */
  readonly width: number;
}

/** What a fragment was joined from: one piece of text as the file shows it. */
export interface Piece {
  /** Where the piece begins in the text of its fragment. */
  readonly at: number;
  /** As the file shows it, with the white space at either edge that the fragment leaves out. */
  readonly text: string;
  /** So many units of white space come before the piece's place in the fragment. */
  readonly lead: number;
  readonly place: Place;
}

/**
 * A stretch of text on one baseline of a page. Coordinates are points from the upper left corner of the page as it is
 * shown, x to the right and y downwards; text that is printed sideways has been turned first.
 */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters, in points. */
  readonly size: number;
  /** The parser's name of the font; the same for the same font on one page. */
  readonly font: string;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
  /** Does other text stand on the same line, in another column or cell? */
  readonly hasNeighbour?: boolean;
}

/** The pieces of a fragment that is put behind `offset` units of other text. */
export function movePieces(pieces: readonly Piece[], offset: number): Piece[] {
  return pieces.map((piece) => ({...piece, at: piece.at + offset}));
}

/** Where the letters of a fragment begin and end vertically, roughly: baseline less ascent, baseline plus descent. */
export function verticalExtent({baseline, size}: Fragment): {top: number; bottom: number} {
  return {top: baseline - size * ASCENT, bottom: baseline + size * DESCENT};
}

/** How far letters reach above and below their baseline, in parts of their size. */
export const ASCENT = 0.8;
export const DESCENT = 0.2;
