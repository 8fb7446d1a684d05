import type {Region} from '../model/region.js';

const MAX_TITLE = 120;

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

/**
 * Puts the regions of one part into the order of reading and gives each the headings it stands under as its trail,
 * outermost first, behind `base`. A region that has a trail keeps it.
 */
export function orderRegions(regions: readonly Region[], base: readonly string[] = []): Region[] {
  const sorted = [...regions].sort((a, b) => firstOffset(a) - firstOffset(b));
  let open: readonly OpenHeading[] = [];
  let trail = base;
  return sorted.map((region) => {
    if (region.trail) return region;
    if (region.kind !== 'heading') return trail.length === 0 ? region : {...region, trail};
    const {level = 1} = region;
    const above = open.filter((heading) => heading.level < level);
    open = [...above, {level, text: region.text.slice(0, MAX_TITLE)}];
    const own = [...base, ...above.map(({text}) => text)];
    trail = [...base, ...open.map(({text}) => text)];
    return own.length === 0 ? region : {...region, trail: own};
  });
}

function firstOffset(region: Region): number {
  return region.map.segments[0]?.sourceStart ?? 0;
}
