import {ASCENT, DESCENT, type Piece} from './fragment.js';
import {measureLetters} from './letter-width.js';
import type {PageLine} from './write-page.js';

/** Four corners in the space of a page, as `QuadPoints` has them: the upper ones, then the lower ones, left to right. */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** One quadrilateral for each line that the text from `start` to `end` touches. */
export function findQuads(lines: readonly PageLine[], start: number, end: number): Quad[] {
  return lines
    .filter((line) => line.start < end && start < line.end)
    .map((line) => drawQuad(line.pieces, start - line.start, end - line.start))
    .filter((quad) => quad !== undefined);
}

/** The box around the part of a line, turned as its first letters are. */
function drawQuad(pieces: readonly Piece[], start: number, end: number): Quad | undefined {
  let box: Box | undefined;
  for (const piece of pieces) {
    const length = piece.text.trim().length;
    const from = Math.max(0, start - piece.at);
    const to = Math.min(length, end - piece.at);
    if (from < to) box = growBox(box, piece, from + piece.lead, to + piece.lead);
  }
  return box && turnBack(box);
}

/** A box beside axes of its own: `x` and `y` are of length one, along the baseline and up. */
interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The box, or a new one, with the letters of a piece in it. */
function growBox(box: Box | undefined, {text, place}: Piece, from: number, to: number): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = place.transform;
  const [ux, uy] = unit(a, b, box?.x ?? [1, 0]);
  const x = box?.x ?? ([ux, uy] as const);
  const y = box?.y ?? (x[0] * d - x[1] * c < 0 ? ([x[1], -x[0]] as const) : ([-x[1], x[0]] as const));
  const size = Math.hypot(c, d);
  const whole = measureLetters(text) || 1;
  const at = (index: number): number => {
    const along = (place.width * measureLetters(text.slice(0, index))) / whole;
    return (e + ux * along) * x[0] + (f + uy * along) * x[1];
  };
  const baseline = e * y[0] + f * y[1];
  const [first, last] = [at(from), at(to)];
  return {
    x,
    y,
    left: Math.min(first, last, box?.left ?? Number.POSITIVE_INFINITY),
    right: Math.max(first, last, box?.right ?? Number.NEGATIVE_INFINITY),
    bottom: Math.min(baseline - size * DESCENT, box?.bottom ?? Number.POSITIVE_INFINITY),
    top: Math.max(baseline + size * ASCENT, box?.top ?? Number.NEGATIVE_INFINITY),
  };
}

function unit(x: number, y: number, otherwise: readonly [number, number]): readonly [number, number] {
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : otherwise;
}

function turnBack({x, y, left, right, bottom, top}: Box): Quad {
  const at = (along: number, up: number) => [along * x[0] + up * y[0], along * x[1] + up * y[1]] as const;
  return [...at(left, top), ...at(right, top), ...at(left, bottom), ...at(right, bottom)];
}
