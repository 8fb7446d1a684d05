import type {LineIndex} from '../model/line-index.js';
import {createLineIndex} from '../model/line-index.js';
import type {Part} from '../model/part.js';
import {toSourceSpan} from '../model/source-map.js';
import type {Proposal, ProposalPlace} from './proposal.js';
import type {CountedPlace, Tally} from './tally.js';

/** Something written in several ways, counted. */
export interface Found extends Pick<Proposal, 'differs' | 'pos'> {
  readonly ways: ReadonlyMap<string, Tally>;
}

/** Works out counts and places. Line indexes are kept for one run. */
export function createPlaces(): (found: Found) => Proposal {
  const lines = new Map<Part, LineIndex>();
  const linesOf = (part: Part): LineIndex => {
    const kept = lines.get(part) ?? createLineIndex(part.text);
    lines.set(part, kept);
    return kept;
  };
  return ({ways, differs, pos}) => {
    const sorted = [...ways].sort(([a, first], [b, second]) => second.count - first.count || compareWays(a, b));
    const documents = new Set(sorted.flatMap(([, tally]) => [...tally.documents]));
    return {
      use: sorted[0]?.[0] ?? '',
      ...(pos === undefined ? {} : {pos}),
      differs,
      variants: sorted.map(([text, {count, places}]) => ({
        text,
        count,
        places: places.map((place) => toPlace(place, linesOf(place.region.part))),
      })),
      documents: documents.size,
      count: sorted.reduce((sum, [, {count}]) => sum + count, 0),
    };
  };
}

/** Of two ways alike in number the one with fewer separators, as usage moves there; then by letters. */
function compareWays(a: string, b: string): number {
  const separators = (text: string): number => text.replace(/[^\s‐‑-]/g, '').length;
  return separators(a) - separators(b) || (a < b ? -1 : 1);
}

const AROUND = 30;

function toPlace({document, region, span}: CountedPlace, lines: LineIndex): ProposalPlace {
  const {start} = toSourceSpan(region.map, span);
  const from = wholeCharacter(region.text, Math.max(0, span.start - AROUND));
  const to = wholeCharacter(region.text, Math.min(region.text.length, span.end + AROUND));
  const excerpt = region.text.slice(from, to).replace(/\s+/g, ' ').trim();
  return {
    path: document.path,
    part: region.part.id,
    start: lines.locate(start),
    trail: region.trail ?? [],
    excerpt: `${from > 0 ? '…' : ''}${excerpt}${to < region.text.length ? '…' : ''}`,
  };
}

/** Never between the halves of a character outside the Basic Multilingual Plane. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
