import {type Format, type Part, type Region, toSourceSpan} from '@onbrand/core';
import {unzipSync} from 'fflate';
import {expect} from 'vitest';

/** Opens a container and gives all its regions, in order, having checked what every format owes its readers. */
export async function readRegions(format: Format, bytes: Uint8Array): Promise<Region[]> {
  const parts = await openParts(format, bytes);
  return parts.flatMap((part) => {
    const {regions} = format.extract(part);
    expectContract(part, regions);
    return [...regions];
  });
}

/** The parts of a container. */
export async function openParts(format: Format, bytes: Uint8Array): Promise<readonly Part[]> {
  if (!format.open) throw new Error(`${format.id} is no container`);
  return format.open(bytes);
}

/** What a person reads: kind with level, trail, text. */
export function show({kind, level, trail = [], text}: Region): string {
  return `${kind}${level ?? ''} [${trail.join(' › ')}] ${text}`;
}

/** Replaces words in the text of regions through the format's own encoding, and saves. */
export async function replaceWords(
  format: Format,
  bytes: Uint8Array,
  changes: readonly (readonly [find: string, replacement: string])[],
): Promise<Uint8Array> {
  const parts = await openParts(format, bytes);
  const changed = parts.map((part) => ({...part, text: replaceInPart(format, part, changes)}));
  if (!format.save) throw new Error(`${format.id} cannot save`);
  return format.save(changed, bytes);
}

/** Stretch by stretch, as the fixes do it: the first takes the new words, the others lose theirs. */
function replaceInPart(format: Format, part: Part, changes: readonly (readonly [string, string])[]): string {
  const edits = format.extract(part).regions.flatMap((region) =>
    changes.flatMap(([find, replacement]) => {
      const start = region.text.indexOf(find);
      if (start === -1) return [];
      const end = start + find.length;
      const touched = region.map.segments.filter((segment) => segment.start < end && start < segment.end);
      return touched.map((segment, index) => ({
        ...toSourceSpan(region.map, {start: Math.max(start, segment.start), end: Math.min(end, segment.end)}),
        text: index === 0 ? (format.encode?.(replacement, region) ?? replacement) : '',
      }));
    }),
  );
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), part.text);
}

/** Names of the files inside that differ between two zips, additions included. */
export function listChanges(before: Uint8Array, after: Uint8Array): string[] {
  const [old, next] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((name) => !isSame(old[name], next[name]))
    .sort();
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Regions in order; segments without gaps, ascending, and reading the same where they are linear. */
export function expectContract({text}: Part, regions: readonly Region[]): void {
  let before = 0;
  for (const region of regions) {
    let end = 0;
    let sourceEnd = 0;
    for (const segment of region.map.segments) {
      expect(segment.start).toBe(end);
      expect(segment.sourceStart).toBeGreaterThanOrEqual(sourceEnd);
      if (segment.kind === 'linear') {
        expect(text.slice(segment.sourceStart, segment.sourceEnd)).toBe(region.text.slice(segment.start, segment.end));
      }
      ({end, sourceEnd} = segment);
    }
    expect(end).toBe(region.text.length);
    expect(sourceEnd).toBeLessThanOrEqual(text.length);
    const start = region.map.segments[0]?.sourceStart ?? before;
    expect(start).toBeGreaterThanOrEqual(before);
    before = start;
  }
}
