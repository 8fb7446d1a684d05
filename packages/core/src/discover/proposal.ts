import type {PartOfSpeech} from '../config/brand.js';
import type {Position} from '../model/diagnostic.js';

/** A place where words stand, for people to look at. */
export interface ProposalPlace {
  readonly path: string;
  readonly part: string;
  readonly start: Position;
  readonly trail: readonly string[];
  /** The words with some of what stands around them, on one line. */
  readonly excerpt: string;
}

/** One way the documents write something. */
export interface ProposalVariant {
  readonly text: string;
  readonly count: number;
  /** The first few places, in the order of the documents. */
  readonly places: readonly ProposalPlace[];
}

/** Something that is written in more than one way, for a person to decide on. */
export interface Proposal {
  /** The most frequent way. */
  readonly use: string;
  /** Set where the verb and the noun are written apart: `set up` and `setup`. */
  readonly pos?: PartOfSpeech;
  /** What differs: hyphens and spaces, or capitals only. */
  readonly differs: 'spelling' | 'capitals';
  /** All ways, the most frequent first; `use` is the first of them. */
  readonly variants: readonly ProposalVariant[];
  /** In how many documents it stands. */
  readonly documents: number;
  readonly count: number;
}
