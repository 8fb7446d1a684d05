import type {Part} from './part.js';
import type {Region} from './region.js';
import type {Span} from './span.js';

/** A comment in the host syntax, in part coordinates. Directives are found in these. */
export interface Comment extends Span {
  readonly part: Part;
  /** What stands between the comment marks, untrimmed. */
  readonly text: string;
}

/** What a format finds in one part. */
export interface Extraction {
  /** In the order of reading. Their source spans do not overlap. */
  readonly regions: readonly Region[];
  readonly comments: readonly Comment[];
  /** A plain sentence for the user where the format had to give up on something, e.g. a block that was too large. */
  readonly notices?: readonly string[];
}

/** A source taken apart. */
export interface Document {
  /** As the user knows it, with forward slashes, relative to the project. */
  readonly path: string;
  /** Id of the format that read it. */
  readonly format: string;
  readonly parts: readonly Part[];
  readonly regions: readonly Region[];
  readonly comments: readonly Comment[];
  readonly notices: readonly string[];
  /** The day it was last changed, ISO, where the host knows. */
  readonly modified?: string;
}
