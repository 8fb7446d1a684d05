import {type Extraction, type Part, REGION_KINDS, type Region, type Segment} from '@onbrand/core';

/**
 * What every format owes its readers, whatever the input. Returns the breaches in words; none when all is well.
 *
 * - Regions come in the order of reading, and no two lay claim to the same stretch of the part.
 * - Segments cover the text of their region without gaps; in the part they ascend and stay inside.
 * - A `linear` segment reads the same in region and part.
 * - Opaque spans are disjoint, ascending and inside of the text.
 * - Comments stand inside of the part.
 */
export function checkExtraction(part: Part, extraction: Extraction): string[] {
  const breaches: string[] = [];
  for (const [index, region] of extraction.regions.entries()) {
    const name = `region ${index} (${region.kind} ${JSON.stringify(region.text.slice(0, 40))})`;
    for (const breach of checkRegion(part, region)) breaches.push(`${name}: ${breach}`);
  }
  breaches.push(...checkOrder(extraction.regions));
  for (const {start, end} of extraction.comments) {
    if (start < 0 || end > part.text.length || start >= end)
      breaches.push(`comment ${start}–${end} is not in the part`);
  }
  return breaches;
}

function checkRegion(part: Part, region: Region): string[] {
  const breaches: string[] = [];
  if (region.text.trim() === '') breaches.push('has no text');
  if (!REGION_KINDS.includes(region.kind)) breaches.push('is of no known kind');
  breaches.push(...checkSegments(part.text, region), ...checkOpaque(region));
  return breaches;
}

function checkSegments(source: string, {text, map}: Region): string[] {
  const breaches: string[] = [];
  let end = 0;
  let sourceEnd = 0;
  for (const segment of map.segments) {
    const place = `segment ${segment.start}–${segment.end}`;
    if (segment.start !== end) breaches.push(`${place} does not follow ${end}`);
    if (segment.end <= segment.start) breaches.push(`${place} is empty`);
    if (segment.sourceStart < sourceEnd) breaches.push(`${place} goes back in the source`);
    if (segment.sourceEnd < segment.sourceStart || segment.sourceEnd > source.length) {
      breaches.push(`${place} is not in the part`);
    }
    if (segment.kind === 'linear' && !readsTheSame(source, text, segment)) breaches.push(`${place} is not linear`);
    end = segment.end;
    sourceEnd = segment.sourceEnd;
  }
  if (end !== text.length) breaches.push(`segments end at ${end}, the text at ${text.length}`);
  return breaches;
}

function readsTheSame(source: string, text: string, segment: Segment): boolean {
  return source.slice(segment.sourceStart, segment.sourceEnd) === text.slice(segment.start, segment.end);
}

function checkOpaque({text, opaque}: Region): string[] {
  const breaches: string[] = [];
  let end = 0;
  for (const span of opaque) {
    if (span.start < end || span.end <= span.start || span.end > text.length) {
      breaches.push(`opaque ${span.start}–${span.end} is out of order, empty or outside`);
    }
    end = span.end;
  }
  return breaches;
}

/** Regions are sorted by their first segment; stretches of different regions may alternate, but never overlap. */
function checkOrder(regions: readonly Region[]): string[] {
  const breaches: string[] = [];
  let before = 0;
  for (const [index, {map}] of regions.entries()) {
    const start = map.segments[0]?.sourceStart ?? before;
    if (start < before) breaches.push(`region ${index} stands before the one that precedes it`);
    before = start;
  }
  const claims = regions.flatMap(({map}, index) => map.segments.map((segment) => ({...segment, index})));
  claims.sort((a, b) => a.sourceStart - b.sourceStart || a.sourceEnd - b.sourceEnd);
  for (const [position, claim] of claims.entries()) {
    const last = claims[position - 1];
    if (last && last.index !== claim.index && last.sourceEnd > claim.sourceStart) {
      breaches.push(`regions ${last.index} and ${claim.index} share ${claim.sourceStart}–${last.sourceEnd}`);
    }
  }
  return breaches;
}
