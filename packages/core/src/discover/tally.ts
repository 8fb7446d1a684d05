import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';
import type {Span} from '../model/span.js';

/** A place that was counted, not yet worked out. */
export interface CountedPlace {
  readonly document: Document;
  readonly region: Region;
  readonly span: Span;
}

/** How often something is written one way. */
export interface Tally {
  count: number;
  readonly places: CountedPlace[];
  /** Paths of the documents it stands in. */
  readonly documents: Set<string>;
}

/** More places help nobody decide. */
const MOST_PLACES = 5;

/** Counts by key and by way of writing, keeping the first places of each. */
export type Tallies = Map<string, Map<string, Tally>>;

/** Counts one place. */
export function addTally(tallies: Tallies, key: string, text: string, place: CountedPlace): void {
  let ways = tallies.get(key);
  if (!ways) {
    ways = new Map();
    tallies.set(key, ways);
  }
  let tally = ways.get(text);
  if (!tally) {
    tally = {count: 0, places: [], documents: new Set()};
    ways.set(text, tally);
  }
  tally.count += 1;
  tally.documents.add(place.document.path);
  if (tally.places.length < MOST_PLACES) tally.places.push(place);
}

/** Puts the counts of two ways of writing together. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    count: a.count + b.count,
    places: [...a.places, ...b.places].slice(0, MOST_PLACES),
    documents: new Set([...a.documents, ...b.documents]),
  };
}
