import {type Fragment, verticalExtent} from './fragment.js';

/** A page with more fragments is a drawing; it is left in the order of the file. */
const MOST_FRAGMENTS = 4000;
const DEEPEST = 8;

/** Fragments side by side: their vertical extents overlap. */
interface Band {
  readonly fragments: readonly Fragment[];
  readonly top: number;
  readonly bottom: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts fragments into the order of reading: from the top down, but where a stretch of the page is parted by an empty
 * gutter with lines on both sides, the left column first, then the right one, each in the same way.
 */
export function orderFragments(fragments: readonly Fragment[], depth = 0): Fragment[] {
  if (fragments.length > MOST_FRAGMENTS) return [...fragments];
  const bands = findBands(fragments);
  const ordered: Fragment[] = [];
  for (let index = 0; index < bands.length; ) {
    const columns = depth < DEEPEST ? findColumns(bands, index) : undefined;
    if (columns) {
      const inside = bands.slice(index, columns.end).flatMap((band) => band.fragments);
      const isLeft = (fragment: Fragment) => fragment.right <= columns.gutter;
      ordered.push(...orderFragments(inside.filter(isLeft), depth + 1));
      ordered.push(
        ...orderFragments(
          inside.filter((fragment) => !isLeft(fragment)),
          depth + 1,
        ),
      );
      index = columns.end;
    } else {
      ordered.push(...(bands[index]?.fragments ?? []));
      index += 1;
    }
  }
  return ordered;
}

function findBands(fragments: readonly Fragment[]): Band[] {
  const sorted = [...fragments].sort((a, b) => verticalExtent(a).top - verticalExtent(b).top || a.left - b.left);
  const bands: {fragments: Fragment[]; top: number; bottom: number}[] = [];
  for (const fragment of sorted) {
    const {top, bottom} = verticalExtent(fragment);
    const last = bands.at(-1);
    if (last && top < last.bottom - 0.1 * fragment.size) {
      last.fragments.push(fragment);
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      bands.push({fragments: [fragment], top, bottom});
    }
  }
  return bands.map((band) => ({...band, fragments: sortWithin(band.fragments)}));
}

/** Lines of staggered columns may chain into one band: line by line, then from left to right. */
function sortWithin(fragments: readonly Fragment[]): readonly Fragment[] {
  if (fragments.length === 1) return fragments;
  return [...fragments].sort((a, b) => {
    const isSameLine = Math.abs(a.baseline - b.baseline) < 0.3 * Math.min(a.size, b.size);
    return isSameLine ? a.left - b.left : a.baseline - b.baseline;
  });
}

/** Columns of more lines than this are taken in pieces. */
const MOST_BANDS = 300;

/**
 * The longest stretch of bands from `start` on with one gutter through all of them, and text on both sides of it. Lines
 * that stand alone above are read before the columns anyway.
 */
function findColumns(bands: readonly Band[], start: number): {end: number; gutter: number} | undefined {
  const first = bands[start]?.fragments ?? [];
  if (first.length < 2) return undefined;
  const narrowest = Math.max(6, 0.6 * Math.min(...first.map(({size}) => size)));
  const limit = Math.min(bands.length, start + MOST_BANDS);
  let gaps: Range[] = [{start: -Infinity, end: Infinity}];
  let end = start;
  for (; end < limit && !isApart(bands, end, start); end += 1) {
    const cut = gaps
      .flatMap((gap) => cutGap(gap, bands[end]?.fragments ?? []))
      .filter((gap) => gap.end - gap.start >= narrowest);
    if (!cut.some(isInner) && gaps.some(isInner)) break;
    gaps = cut;
  }
  const gutter = pickGutter(gaps.filter(isInner), bands, start, end);
  return gutter === undefined ? undefined : {end, gutter};
}

/** Between two texts, and not just the margin. */
function isInner(gap: Range): boolean {
  return Number.isFinite(gap.start) && Number.isFinite(gap.end);
}

/** Is there more space above a band than between lines of a column? */
function isApart(bands: readonly Band[], index: number, start: number): boolean {
  const [above, below] = [bands[index - 1], bands[index]];
  if (index === start || !above || !below) return false;
  const size = Math.max(...below.fragments.map((fragment) => fragment.size));
  return below.top - above.bottom > 2.5 * size;
}

function cutGap(gap: Range, fragments: readonly Fragment[]): Range[] {
  let pieces = [gap];
  for (const {left, right} of fragments) {
    pieces = pieces.flatMap((piece) => {
      if (right <= piece.start || left >= piece.end) return [piece];
      return [
        {start: piece.start, end: left},
        {start: right, end: piece.end},
      ].filter((rest) => rest.end > rest.start);
    });
  }
  return pieces;
}

/** The widest gap that parts columns. */
function pickGutter(gaps: readonly Range[], bands: readonly Band[], start: number, end: number): number | undefined {
  if (gaps.length === 0) return undefined;
  const inside = bands.slice(start, end).flatMap((band) => band.fragments);
  const widest = [...gaps].sort((a, b) => b.end - b.start - (a.end - a.start));
  const gutter = widest.slice(0, 3).find((gap) => partsColumns(gap, inside));
  return gutter && (gutter.start + gutter.end) / 2;
}

const WIDE_GUTTER = 2.5;

/**
 * Two lines or more on either side, and either a wide gap or lines on its right that begin below each other: the spaces
 * of justified text may meet to form a gap, too, but not a straight one.
 */
function partsColumns(gap: Range, fragments: readonly Fragment[]): boolean {
  const right = fragments.filter(({left}) => left >= gap.end);
  if (right.length < 2 || fragments.length - right.length < 2) return false;
  const size = right.reduce((sum, fragment) => sum + fragment.size, 0) / right.length;
  if (gap.end - gap.start > WIDE_GUTTER * size) return true;
  const lefts = findLineStarts(right, size);
  const shared = lefts.filter(
    (left, index) => isClose(left, lefts[index - 1], size) || isClose(left, lefts[index + 1], size),
  );
  return lefts.length >= 3 && shared.length >= 0.75 * lefts.length;
}

/** Where the lines begin, ascending. */
function findLineStarts(fragments: readonly Fragment[], size: number): number[] {
  const starts = new Map<number, number>();
  for (const {baseline, left} of fragments) {
    const line = Math.round(baseline / (0.5 * size));
    starts.set(line, Math.min(left, starts.get(line) ?? left));
  }
  return [...starts.values()].sort((a, b) => a - b);
}

function isClose(left: number, other: number | undefined, size: number): boolean {
  return other !== undefined && Math.abs(left - other) < 0.2 * size;
}
