import type {Origin, TermConfig} from '@onbrand/core';
import type {DataPath} from '../data/located-data.js';
import type {Problem} from '../problem.js';

/** An entry with the place it was written at. */
export interface ListedTerm {
  readonly term: TermConfig;
  /** Its place may be computed when first read. */
  readonly origin: Origin;
  /** Where it stands in the config that wrote it; missing for entries of a list. */
  readonly path?: DataPath;
}

/** What a term list gives: the good entries, and a word on every one that is not. */
export interface TermList {
  readonly terms: readonly ListedTerm[];
  readonly problems: readonly Problem[];
}
