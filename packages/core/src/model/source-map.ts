import type {Span} from './span.js';

/**
 * How the source writes one stretch of region text.
 *
 * - `linear`: the source reads the same, code unit by code unit.
 * - `encoded`: the source spells it otherwise (an entity, an escape); it is one atom, and a fix may replace it whole.
 * - `break`: white space that the reader sees as a space and the source writes as a line break with its
 *   continuation marks (`\n> `), or as nothing at all; it is one atom, and a fix never touches it.
 */
export type SegmentKind = 'linear' | 'encoded' | 'break';

/** One stretch of region text and the stretch of part text it came from. All offsets are UTF-16, half-open. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * Leads from a span of region text back to the part. Segments cover the region text without gaps, in order; in the
 * source they ascend and never overlap, and what lies between two of them (marks, tags) belongs to neither.
 */
export interface SourceMap {
  readonly segments: readonly Segment[];
}

/** One replacement in the text of a part. */
export interface SourceEdit extends Span {
  readonly text: string;
}

/** A map for region text that stands in the source exactly as it reads, from `sourceStart` on. */
export function createLinearMap(length: number, sourceStart: number): SourceMap {
  return {
    segments:
      length === 0 ? [] : [{kind: 'linear', start: 0, end: length, sourceStart, sourceEnd: sourceStart + length}],
  };
}

/** The index of the segment that holds the code unit at `offset` (clamped to the first and last). */
export function findSegment(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.segments.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map.segments[middle] as Segment).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The tightest span of the part that holds the region text of `span`: it begins where the first character stands and
 * ends where the last one does, so marks at either edge stay outside and marks in between are inside.
 * An empty span maps to an empty span before its following character.
 */
export function toSourceSpan(map: SourceMap, span: Span): Span {
  if (map.segments.length === 0) return {start: 0, end: 0};
  const first = map.segments[findSegment(map, span.start)] as Segment;
  const start =
    first.kind === 'linear' ? first.sourceStart + Math.min(span.start, first.end) - first.start : first.sourceStart;
  if (span.end <= span.start) {
    const end = span.start >= first.end ? first.sourceEnd : start;
    return {start: end, end};
  }
  const last = map.segments[findSegment(map, span.end - 1)] as Segment;
  const end = last.kind === 'linear' ? last.sourceStart + span.end - last.start : last.sourceEnd;
  return {start, end};
}

/**
 * Puts `inner` (region → text of a value) behind `outer` (text of that value → part), for text inside text: Markdown
 * in a JSON string, HTML in a macro. A stretch is linear only where both are; `break` is stronger than `encoded`.
 */
export function composeMaps(inner: SourceMap, outer: SourceMap): SourceMap {
  const segments: Segment[] = [];
  for (const segment of inner.segments) {
    if (segment.kind === 'linear') pushLinear(segments, segment, outer);
    else segments.push(mapAtom(segment, outer));
  }
  return {segments};
}

function pushLinear(into: Segment[], segment: Segment, outer: SourceMap): void {
  let at = segment.sourceStart;
  for (let index = findSegment(outer, at); at < segment.sourceEnd; index += 1) {
    const under = outer.segments[index];
    if (!under) return;
    const end = Math.min(segment.sourceEnd, under.end);
    const start = segment.start + (at - segment.sourceStart);
    if (under.kind === 'linear') {
      const sourceStart = under.sourceStart + at - under.start;
      into.push({kind: 'linear', start, end: start + end - at, sourceStart, sourceEnd: sourceStart + end - at});
    } else {
      into.push({
        kind: under.kind,
        start,
        end: start + end - at,
        sourceStart: under.sourceStart,
        sourceEnd: under.sourceEnd,
      });
    }
    at = end;
  }
}

function mapAtom(segment: Segment, outer: SourceMap): Segment {
  const source = toSourceSpan(outer, {start: segment.sourceStart, end: segment.sourceEnd});
  return {kind: segment.kind, start: segment.start, end: segment.end, sourceStart: source.start, sourceEnd: source.end};
}
