import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';

/** A place in the text of a region. */
export interface RegionPlace {
  readonly region: Region;
  readonly offset: number;
}

/** The region that holds an offset of a part, marks between its words included; undefined outside of all text. */
export function findPlace({regions}: Document, part: string, offset: number): RegionPlace | undefined {
  for (const region of regions) {
    const first = region.map.segments[0];
    const last = region.map.segments.at(-1);
    if (region.part.id !== part || !first || !last) continue;
    if (offset >= first.sourceStart && offset <= last.sourceEnd) return {region, offset: toRegion(region, offset)};
  }
  return undefined;
}

/** The offset in region text that reads what stands at an offset of the part, or what follows it. */
function toRegion({map, text}: Region, offset: number): number {
  let low = 0;
  let high = map.segments.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((map.segments[middle]?.sourceEnd ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = map.segments[low];
  if (!segment || offset < segment.sourceStart) return segment?.start ?? 0;
  if (segment.kind !== 'linear') return offset >= segment.sourceEnd ? segment.end : segment.start;
  return Math.min(text.length, segment.start + offset - segment.sourceStart);
}
