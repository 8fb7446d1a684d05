import type {Part} from './part.js';
import type {SourceMap} from './source-map.js';
import type {Span} from './span.js';

/** What a reader takes a region for. */
export const REGION_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'table-cell',
  'caption',
  'footnote',
  'alt-text',
  'tooltip',
  'label',
  'link-text',
  'metadata',
  'title',
  'subject',
  'note',
  'macro',
  'message',
  'string',
] as const;

/** What a reader takes a region for: `label` is a button or field, `note` a speaker note, `message` a UI string. */
export type RegionKind = (typeof REGION_KINDS)[number];

/** A run of text a reader perceives as one thing. */
export interface Region {
  readonly kind: RegionKind;
  /** As a person reads it: no marks, entities, escapes or soft line breaks. Placeholders and code stand as written. */
  readonly text: string;
  readonly part: Part;
  /** From `text` to `part.text`. */
  readonly map: SourceMap;
  /**
   * Stretches of `text` that are not words: code, URLs, paths, e-mail addresses, handles, placeholders. Disjoint and
   * ascending. They are never matched and never changed by a fix.
   */
  readonly opaque: readonly Span[];
  /** BCP 47, where the document says it. */
  readonly lang?: string;
  /** Heading level or list depth, from 1. */
  readonly level?: number;
  /** Where a person would look for it: `['Slide 3', 'Title']`. */
  readonly trail?: readonly string[];
  /** Another person's words: a block quote or a testimonial. Diagnostics stay, fixes become suggestions. */
  readonly quoted?: boolean;
  /** Seen and commented on, but never fixed (a field result, a data-bound control), with the reason. */
  readonly locked?: string;
  /** The same for stretches of `text`, where only part of the region is locked. Disjoint and ascending. */
  readonly lockedSpans?: readonly LockedSpan[];
  /** How the host writes this stretch, for `Format.encode` alone: `yaml-double`, `json`, `html-attribute` … */
  readonly encoding?: string;
}

/** A stretch of region text that is seen and commented on, but never fixed, with the reason. */
export interface LockedSpan extends Span {
  readonly reason: string;
}
