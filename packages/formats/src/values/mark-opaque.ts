import {mergeSpans, type Region, type Span} from '@onbrand/core';

/** The region with all that comes from `spans` of its part marked as no words. `spans` ascend and are disjoint. */
export function markOpaque(region: Region, spans: readonly Span[]): Region {
  if (spans.length === 0) return region;
  const found: Span[] = [];
  let next = 0;
  for (const {kind, start, end, sourceStart, sourceEnd} of region.map.segments) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= sourceStart) next += 1;
    for (let index = next; index < spans.length; index += 1) {
      const span = spans[index];
      if (!span || span.start >= sourceEnd) break;
      const shift = start - sourceStart;
      if (kind !== 'linear') found.push({start, end});
      else found.push({start: Math.max(start, span.start + shift), end: Math.min(end, span.end + shift)});
    }
  }
  return found.length === 0 ? region : {...region, opaque: mergeSpans([...region.opaque, ...found])};
}
