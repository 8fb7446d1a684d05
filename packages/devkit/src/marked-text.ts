import type {Span} from '@onbrand/core';

/** A text with its marked spans, in UTF-16 offsets of the text without the marks. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads `Please ⟦log in⟧ now`: tests mark what they expect in the text, so that nobody counts columns. */
export function readMarkedText(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      if (start >= 0) throw new Error(`⟦ inside ⟦: ${marked}`);
      start = text.length;
    } else if (piece === '⟧') {
      if (start < 0) throw new Error(`⟧ without ⟦: ${marked}`);
      spans.push({start, end: text.length});
      start = -1;
    } else {
      text += piece;
    }
  }
  if (start >= 0) throw new Error(`⟦ without ⟧: ${marked}`);
  return {text, spans};
}

/** Puts the marks back, for a failure message that shows at a glance what differs. Spans may not overlap. */
export function writeMarkedText({text, spans}: MarkedText): string {
  let marked = '';
  let at = 0;
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = Math.max(at, end);
  }
  return marked + text.slice(at);
}
