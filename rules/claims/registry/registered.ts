import type {ApprovedClaim, Span} from '@onbrand/core';
import type {WordingPattern} from './wording-pattern.js';

/**
 * How words in a text stand to a registered wording: the `same`, with another `figure`, with a figure that lost or
 * changed its `bound` (“40%” for “up to 40%”), or a wording the registry knows as `drift`.
 */
export type Likeness = 'same' | 'figure' | 'bound' | 'drift';

/** A registered claim found in a region. */
export interface Registered {
  readonly claim: ApprovedClaim;
  readonly likeness: Likeness;
  /** The wording it is like. */
  readonly wording: WordingPattern;
  /** In region text. */
  readonly span: Span;
}
