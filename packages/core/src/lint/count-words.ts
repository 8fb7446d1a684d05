import type {Region} from '../model/region.js';
import {findOverlap, type Span} from '../model/span.js';
import {isAlphanumeric} from '../opaque/character-classes.js';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['’\-‐‑.](?=[\p{L}\p{N}]))*/gu;

/** The words a reader reads: opaque stretches (code, URLs, placeholders) do not count. */
export function countWords({regions}: {regions: readonly Pick<Region, 'text' | 'opaque'>[]}): number {
  return regions.reduce(
    (sum, {text, opaque}) => sum + (countPlainWords(text, opaque) ?? countMatches(text, opaque)),
    0,
  );
}

function countMatches(text: string, opaque: readonly Span[]): number {
  let count = 0;
  for (const match of text.matchAll(WORD)) {
    if (!findOverlap(opaque, match.index, match.index + match[0].length)) count += 1;
  }
  return count;
}

/** As many as `WORD` finds, in a tenth of the time; undefined where the text may have letters beyond ASCII. */
function countPlainWords(text: string, opaque: readonly Span[]): number | undefined {
  const {length} = text;
  let count = 0;
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    if (unit > 0x7f && !isPlainSign(unit)) return undefined;
    if (isAlphanumeric(unit)) {
      if (start < 0) start = at;
    } else if (start >= 0 && unit !== UNDERSCORE && !(isJoiner(unit) && isAlphanumeric(text.charCodeAt(at + 1)))) {
      if (opaque.length === 0 || !findOverlap(opaque, start, at)) count += 1;
      start = -1;
    }
  }
  return count;
}

const UNDERSCORE = 0x5f;
/** Apostrophes, hyphens and the full stop join what stands on both sides of them. */
function isJoiner(unit: number): boolean {
  return unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;
}

/** Dashes, quotation marks and dots of General Punctuation, and the no-break space: neither letters nor marks on them. */
function isPlainSign(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0;
}
