import {mergeSpans, type Span} from '../model/span.js';
import {isSpace} from './character-classes.js';
import {findAddresses} from './find-addresses.js';
import {findCode} from './find-code.js';
import {findPlaceholders} from './find-placeholders.js';

/**
 * Finds the stretches of a text that are not words: URLs, e-mail addresses, file paths, handles, hashtags, names of
 * programs, code between backticks, tags, and placeholders of template engines and mail tools. One pass, linear in the text. UTF-16, half-open, disjoint, ascending.
 */
export function findOpaqueSpans(text: string): Span[] {
  const placeholders = findPlaceholders(text);
  const spans: Span[] = placeholders.map(({start, end}) => ({start, end}));
  findCode(text, spans);
  forEachChunk(text, placeholders, (start, end) => findAddresses(text, start, end, spans));
  return spans.length < 2 ? spans : mergeSpans(spans);
}

/** Longer stretches without a space are data; only their head is looked at. UTF-16 code units. */
const MAX_CHUNK = 4_000;

/**
 * Visits the stretches between white space that may hold an address. A placeholder joins what it stands in:
 * `https://example.com/{{ id }}/edit` is one stretch.
 */
function forEachChunk(text: string, placeholders: readonly Span[], visit: (start: number, end: number) => void): void {
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let signs = 0;
    while (at < text.length) {
      const placeholder = placeholders[next];
      if (placeholder && placeholder.start === at) {
        at = placeholder.end;
        next += 1;
        continue;
      }
      const code = text.charCodeAt(at);
      if (isSpace(code)) break;
      if (isAddressSign(code)) signs += 1;
      at += 1;
    }
    if (signs > 0) visit(start, Math.min(at, start + MAX_CHUNK));
    at += 1;
  }
}

/** `.` `/` `@` `#` `\` `:` `_`: without one of them nothing is an address, a path, a handle or a hashtag. */
function isAddressSign(code: number): boolean {
  return (
    code === 0x2e || code === 0x2f || code === 0x40 || code === 0x23 || code === 0x5c || code === 0x3a || code === 0x5f
  );
}
