import type {Region} from '@onbrand/core';

/** By where they begin in the source: a text box may be anchored in the middle of a paragraph. */
export function sortBySource(regions: Iterable<Region>): Region[] {
  return [...regions].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({map}: Region): number {
  return map.segments[0]?.sourceStart ?? 0;
}
