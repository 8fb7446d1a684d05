import type {Region} from '../model/region.js';
import {mergeSpans, type Span} from '../model/span.js';
import {findOpaqueSpans} from '../opaque/find-opaque-spans.js';

/** A region before its opaque spans are known; `opaque` holds what the format itself takes for no words (code). */
export interface RegionDraft extends Omit<Region, 'opaque'> {
  readonly opaque?: readonly Span[];
}

/**
 * Makes a region of any format. URLs, e-mail addresses, paths, handles and placeholders inside its text become
 * opaque, beside what the format names.
 */
export function createRegion(draft: RegionDraft): Region {
  const found = findOpaqueSpans(draft.text);
  const {opaque} = draft;
  return {...draft, opaque: opaque && opaque.length > 0 ? mergeSpans([...found, ...opaque]) : found};
}
