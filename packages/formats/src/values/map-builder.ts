import {createLinearMap, findSegment, type Segment, type SegmentKind, type SourceMap} from '@onbrand/core';

/** Builds the text of a value and its source map side by side, stretch by stretch, in the order of the source. */
export interface MapBuilder {
  /** Text that the source writes the same, from `sourceStart` on. Joined with a linear stretch it continues. */
  readonly linear: (text: string, sourceStart: number) => void;
  /** Text that the source spells otherwise (an escape, an entity), as one atom. */
  readonly encoded: (text: string, sourceStart: number, sourceEnd: number) => void;
  /** White space that the source writes as a line break, or as nothing. */
  readonly gap: (text: string, sourceStart: number, sourceEnd: number) => void;
  /** Length of the text so far. */
  readonly length: () => number;
  readonly build: () => MappedText;
}

/** A decoded text and where each of its characters stands in the part. */
export interface MappedText {
  readonly text: string;
  readonly map: SourceMap;
}

/** Starts an empty text. */
export function createMapBuilder(): MapBuilder {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  const push = (kind: SegmentKind, text: string, sourceStart: number, sourceEnd: number): void => {
    if (text === '') return;
    const last = segments.at(-1);
    const end = length + text.length;
    if (kind === 'linear' && last?.kind === 'linear' && last.sourceEnd === sourceStart) {
      segments[segments.length - 1] = {...last, end, sourceEnd};
    } else {
      segments.push({kind, start: length, end, sourceStart, sourceEnd});
    }
    pieces.push(text);
    length = end;
  };
  return {
    linear: (text, sourceStart) => push('linear', text, sourceStart, sourceStart + text.length),
    encoded: (text, sourceStart, sourceEnd) => push('encoded', text, sourceStart, sourceEnd),
    gap: (text, sourceStart, sourceEnd) => push('break', text, sourceStart, sourceEnd),
    length: () => length,
    build: () => ({text: pieces.join(''), map: {segments}}),
  };
}

/** The part of `mapped` between two offsets of its text. Atoms that are cut keep their whole source. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const segments: Segment[] = [];
  const all = mapped.map.segments;
  for (let index = findSegment(mapped.map, start); index < all.length; index += 1) {
    const segment = all[index];
    if (!segment || segment.start >= end) break;
    if (segment.end <= start) continue;
    segments.push(cutSegment(segment, Math.max(start, segment.start), Math.min(end, segment.end), start));
  }
  return {text: mapped.text.slice(start, end), map: {segments}};
}

function cutSegment(segment: Segment, from: number, to: number, origin: number): Segment {
  const {kind} = segment;
  if (kind !== 'linear') return {...segment, start: from - origin, end: to - origin};
  const sourceStart = segment.sourceStart + from - segment.start;
  return {kind, start: from - origin, end: to - origin, sourceStart, sourceEnd: sourceStart + to - from};
}

/** The stretch `[start, end)` of `text` as it stands. */
export function mapSlice(text: string, start: number, end: number): MappedText {
  return {text: text.slice(start, end), map: createLinearMap(end - start, start)};
}
