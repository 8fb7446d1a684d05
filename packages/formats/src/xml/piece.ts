import type {SegmentKind} from '@onbrand/core';

/** A stretch of what a reader sees, and where the part writes it. A region is made of pieces. */
export interface Piece {
  readonly kind: SegmentKind;
  readonly text: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Why a fix must leave it alone. */
  readonly locked?: string;
  /** Not words: a formula, a symbol, a merge field, code. */
  readonly isOpaque?: boolean;
}
