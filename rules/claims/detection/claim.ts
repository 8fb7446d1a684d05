import type {CLAIM_KINDS, Span} from '@onbrand/core';

/** What a claim asserts. The order of CLAIM_KINDS decides between two kinds on the same words. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Who speaks. All names may be missing: then “we”, “our” and the shape of the sentence tell. */
export interface Voice {
  readonly brand?: string;
  readonly products?: readonly string[];
  readonly competitors?: readonly string[];
}

/** A statement that needs proof, in the coordinates of the text that was read. */
export interface Claim {
  readonly kind: ClaimKind;
  /** The words that make it a claim; what a squiggle marks. Inside `span`. */
  readonly trigger: Span;
  /** The shortest run of words that carries the claim. */
  readonly span: Span;
  /** Do we say it of ourselves (we, our, the brand, its products, or nobody else named)? */
  readonly ownVoice: boolean;
  /** Is it softened: may, might, could, can help, up to? */
  readonly hedged: boolean;
}
