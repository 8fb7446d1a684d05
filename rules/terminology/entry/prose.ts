import type {Occurrence, RegionKind} from '@onbrand/core';

/** Where people read on from: a first use here is a first use. Headings, metadata and labels have no room for it. */
const PROSE: ReadonlySet<RegionKind> = new Set([
  'paragraph',
  'list-item',
  'table-cell',
  'caption',
  'note',
  'macro',
  'message',
  'string',
]);

/** The places in running prose, in the order of reading. */
export function inProse<Data>(occurrences: readonly Occurrence<Data>[]): readonly Occurrence<Data>[] {
  return occurrences.filter(({region}) => PROSE.has(region.kind));
}

/** Groups what belongs to one entry, in the order in which the entries first appear. */
export function groupByEntry<Data extends {readonly term: object}>(
  occurrences: readonly Occurrence<Data>[],
): ReadonlyMap<Data['term'], readonly Occurrence<Data>[]> {
  const groups = new Map<Data['term'], Occurrence<Data>[]>();
  for (const occurrence of occurrences) {
    const {term} = occurrence.match.phrase.data;
    const group = groups.get(term);
    if (group) group.push(occurrence);
    else groups.set(term, [occurrence]);
  }
  return groups;
}
