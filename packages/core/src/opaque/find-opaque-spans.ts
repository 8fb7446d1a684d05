import {findOverlap, mergeSpans, type Span} from '../model/span.js';
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

/** Without one of these inside, nothing is an address, a path, a handle, a hashtag or a name of a program. */
const SIGN = /[/\\@#_]|[.:](?=\S)/g;

/**
 * Visits the stretches between white space that may hold an address. A placeholder joins what it stands in:
 * `https://example.com/{{ id }}/edit` is one stretch.
 */
function forEachChunk(text: string, placeholders: readonly Span[], visit: (start: number, end: number) => void): void {
  SIGN.lastIndex = 0;
  let done = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const start = findChunkStart(text, placeholders, sign.index, done);
    done = findChunkEnd(text, placeholders, sign.index);
    visit(start, Math.min(done, start + MAX_CHUNK));
    SIGN.lastIndex = done;
  }
}

function findChunkStart(text: string, placeholders: readonly Span[], from: number, floor: number): number {
  let at = from;
  while (at > floor) {
    const placeholder = placeholders.length > 0 ? findOverlap(placeholders, at - 1, at) : undefined;
    if (placeholder) at = placeholder.start;
    else if (isSpace(text.charCodeAt(at - 1))) break;
    else at -= 1;
  }
  return Math.max(at, floor);
}

function findChunkEnd(text: string, placeholders: readonly Span[], from: number): number {
  let at = from;
  while (at < text.length) {
    const placeholder = placeholders.length > 0 ? findOverlap(placeholders, at, at + 1) : undefined;
    if (placeholder) at = placeholder.end;
    else if (isSpace(text.charCodeAt(at))) break;
    else at += 1;
  }
  return at;
}
