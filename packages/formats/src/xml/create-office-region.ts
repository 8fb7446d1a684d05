import {createRegion, type LockedSpan, type Part, type Region, type Segment, type Span} from '@onbrand/core';
import type {Piece} from './piece.js';

/** What a region is besides its text. */
export type RegionTraits = Pick<Region, 'kind' | 'lang' | 'level' | 'trail' | 'quoted' | 'locked' | 'encoding'>;

/** Joins pieces into one region; undefined where a reader would see nothing. The only place here that makes regions. */
export function createOfficeRegion(part: Part, pieces: Iterable<Piece>, traits: RegionTraits): Region | undefined {
  const segments: Segment[] = [];
  const opaque: Span[] = [];
  const lockedSpans: LockedSpan[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const start = text.length;
    text += piece.text;
    pushSegment(segments, piece, start, text.length);
    if (piece.isOpaque) opaque.push({start, end: text.length});
    if (piece.locked !== undefined) pushLocked(lockedSpans, {start, end: text.length, reason: piece.locked});
  }
  if (text.trim() === '') return undefined;
  return createRegion({
    ...traits,
    text,
    part,
    map: {segments},
    opaque,
    ...(lockedSpans.length > 0 ? {lockedSpans} : {}),
  });
}

/** Plain stretches that follow each other in the source without a gap are one. */
function pushSegment(segments: Segment[], piece: Piece, start: number, end: number): void {
  const {kind, sourceStart, sourceEnd} = piece;
  const last = segments.at(-1);
  if (kind === 'linear' && last?.kind === 'linear' && last.sourceEnd === sourceStart) {
    segments[segments.length - 1] = {...last, end, sourceEnd};
  } else {
    segments.push({kind, start, end, sourceStart, sourceEnd});
  }
}

function pushLocked(spans: LockedSpan[], span: LockedSpan): void {
  const last = spans.at(-1);
  if (last && last.end === span.start && last.reason === span.reason)
    spans[spans.length - 1] = {...last, end: span.end};
  else spans.push(span);
}
