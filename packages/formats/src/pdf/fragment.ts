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
  /** Does other text stand on the same line, in another column or cell? */
  readonly hasNeighbour?: boolean;
}

/** Where the letters of a fragment begin and end vertically, roughly: baseline less ascent, baseline plus descent. */
export function verticalExtent({baseline, size}: Fragment): {top: number; bottom: number} {
  return {top: baseline - size * 0.8, bottom: baseline + size * 0.2};
}
