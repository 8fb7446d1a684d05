import type {Span} from '@onbrand/core';

/** A letter that no document holds, no parser takes for markup, and that keeps every offset where it was. */
const FILLER = '\ue000';

/** `text` with every span filled with letters that mean nothing, of the same length. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const {start, end} of spans) {
    pieces.push(text.slice(at, start), FILLER.repeat(end - start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** `text` with every span blanked, line ends kept: for what separates and must not be read. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const {start, end} of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
