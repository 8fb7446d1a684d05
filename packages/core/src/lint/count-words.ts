import type {Document} from '../model/document.js';
import {findOverlap} from '../model/span.js';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['’\-‐‑.](?=[\p{L}\p{N}]))*/gu;

/** The words a reader reads: opaque stretches (code, URLs, placeholders) do not count. */
export function countWords({regions}: Pick<Document, 'regions'>): number {
  let count = 0;
  for (const {text, opaque} of regions) {
    for (const match of text.matchAll(WORD)) {
      if (!findOverlap(opaque, match.index, match.index + match[0].length)) count += 1;
    }
  }
  return count;
}
