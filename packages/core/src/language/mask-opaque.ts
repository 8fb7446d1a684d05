import type {Region} from '../model/region.js';

/** A letter that no abbreviation rule knows: it keeps an opaque stretch one word without an end of sentence. */
const MASK = 'x';

/** The text of a region with each opaque stretch as one word of the same length, for readers of sentences. */
export function maskOpaque({text, opaque}: Pick<Region, 'text' | 'opaque'>): string {
  if (opaque.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const span of opaque) {
    masked += text.slice(at, span.start) + MASK.repeat(span.end - span.start);
    at = span.end;
  }
  return masked + text.slice(at);
}
