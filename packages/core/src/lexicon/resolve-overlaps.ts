import type {Span} from '../model/span.js';

// Reads of arrays are `as`: every index is a place of `items` or of the sorted coordinates.

/**
 * The items that stand when no two may share text: the longest wins, then the leftmost, then the first. In the order of
 * the text. An empty span stands unless it lies inside another.
 */
export function resolveOverlaps<T>(items: readonly T[], spanOf: (item: T) => Span): T[] {
  if (items.length < 2) return [...items];
  const spans = items.map(spanOf);
  if (areApart(spans)) return [...items];
  const taken = createTakenStretches(spans);
  const winners = byLength(spans).filter((index) => taken.take(spans[index] as Span, index));
  return winners
    .sort((a, b) => (spans[a] as Span).start - (spans[b] as Span).start || a - b)
    .map((index) => items[index] as T);
}

/** Do they follow each other without sharing text? That is how nearly all come. */
function areApart(spans: readonly Span[]): boolean {
  return spans.every(({start, end}, index) => start < end && (index === 0 || (spans[index - 1] as Span).end <= start));
}

function byLength(spans: readonly Span[]): number[] {
  const length = ({start, end}: Span) => end - start;
  return spans
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [spans[a] as Span, spans[b] as Span];
      return length(other) - length(one) || one.start - other.start || a - b;
    });
}

/**
 * Who has each stretch between two neighbouring ends of spans. As spans come by falling length, one that overlaps a taken
 * one has its own first or last stretch taken, so two looks decide; and each stretch is given away once.
 */
function createTakenStretches(spans: readonly Span[]): {take: (span: Span, index: number) => boolean} {
  const ends = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const places = new Map(ends.map((end, place) => [end, place]));
  const owners = new Int32Array(ends.length).fill(-1);
  return {
    take({start, end}, index) {
      const first = places.get(start) as number;
      const last = places.get(end) as number;
      if (first >= last) return first === 0 || owners[first] === -1 || owners[first - 1] !== owners[first];
      if (owners[first] !== -1 || owners[last - 1] !== -1) return false;
      owners.fill(index, first, last);
      return true;
    },
  };
}
