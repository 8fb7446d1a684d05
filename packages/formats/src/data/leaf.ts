import type {Comment} from '@onbrand/core';
import type {MappedText} from '../values/map-builder.js';

/** One string of a data file: its path, what it says, and how the file writes it. */
export interface Leaf extends MappedText {
  readonly path: readonly string[];
  readonly encoding: string;
  /** Where a person would look for it; the path when missing. */
  readonly trail?: readonly string[];
  /** Where the host writes the value, quotes included. */
  readonly start: number;
}

/** All strings of a data file, in order. */
export interface LeafList {
  readonly leaves: readonly Leaf[];
  readonly comments: readonly Omit<Comment, 'part'>[];
  /** Where the file stops making sense: an offset. What stands before it is read. */
  readonly brokenAt?: number;
  /** Values deeper than this are left out. */
  readonly tooDeep?: boolean;
}

/** Deeper than any file a person writes; deep enough to be safe from hostile ones. */
export const MAX_DEPTH = 200;
