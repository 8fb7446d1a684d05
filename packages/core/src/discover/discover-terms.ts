import type {Document} from '../model/document.js';
import {findCapitals} from './find-capitals.js';
import {findSpellings} from './find-spellings.js';
import {createPlaces} from './place.js';
import type {Proposal} from './proposal.js';
import {tallyDocuments} from './tally-documents.js';

/** How to look for terms. */
export interface DiscoverOptions {
  /** What is written less often, all ways together, is not proposed. */
  readonly least?: number;
  /** BCP 47; regions that say they are in another language are left out. */
  readonly language?: string;
}

const LEAST = 3;

/**
 * Proposes terms from documents: what they write in more than one way, the most frequent way as the one to use. Quiet
 * about capitals that stand for the start of a sentence or a title.
 */
export function discoverTerms(documents: Iterable<Document>, options: DiscoverOptions = {}): Proposal[] {
  const {least = LEAST, language = 'en'} = options;
  const counted = tallyDocuments([...documents], language);
  const finish = createPlaces();
  const spellings = findSpellings(counted);
  const inSpellings = new Set(spellings.flatMap(({ways}) => [...ways.keys()].map((text) => text.toLowerCase())));
  const capitals = findCapitals(counted).filter(({ways}) =>
    [...ways.keys()].every((text) => !inSpellings.has(text.toLowerCase())),
  );
  return [...spellings, ...capitals]
    .map(finish)
    .filter(({count}) => count >= least)
    .sort((a, b) => b.count - a.count || (a.use < b.use ? -1 : 1));
}
