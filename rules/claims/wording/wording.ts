import type {CLAIM_KINDS} from '@onbrand/core';

/** One wording a rule knows, with what to write instead and who says so. */
export interface Wording {
  /** Short name, used as reference in reports. */
  readonly id: string;
  /** What saying it would claim. */
  readonly kind: (typeof CLAIM_KINDS)[number];
  /** Ways of saying it. Plural and verb forms are found, too. */
  readonly phrases: readonly string[];
  /** Longer phrases in which it is something else. */
  readonly except?: readonly string[];
  /** What to write instead: an imperative without a full stop. */
  readonly instead: string;
  /** Why, in one clause. */
  readonly because: string;
  /** Law, guideline or standard, with its number. */
  readonly source: string;
  /** Where to read it. */
  readonly url: string;
  /** From which day on it holds, ISO; missing where it has long been so. */
  readonly since?: string;
}
