import {contains, findOverlap, type Span} from '../model/span.js';

/** Opening marks and what closes them. Single quotes are left out: they are apostrophes far more often. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);

/** Fewer words are a label or a coinage (“Sign in”), not somebody speaking. */
const FEWEST_WORDS = 4;

/**
 * Spans of what somebody else says, inside the quotation marks. A mark without its partner in the same region opens
 * nothing. Linear in the text.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open: {close: string; start: number} | undefined;
  const first = text.search(/["“„«]/);
  if (first < 0) return found;
  for (let at = first; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (open) {
      if (mark !== open.close) continue;
      if (countWords(text, open.start, at) >= FEWEST_WORDS) found.push({start: open.start, end: at});
      open = undefined;
    } else {
      const close = CLOSING.get(mark);
      // A straight mark right after a digit is an inch sign.
      if (close && !(mark === '"' && /\d/.test(text.charAt(at - 1)))) open = {close, start: at + 1};
    }
  }
  return found;
}

const kept = new WeakMap<object, readonly Span[]>();

/** Does the span lie in what somebody else says? The quotations of a region are looked for once. */
export function isInQuotation(region: {readonly text: string}, span: Span): boolean {
  const known = kept.get(region);
  const quotations = known ?? findQuotations(region.text);
  if (!known) kept.set(region, quotations);
  if (span.end <= span.start) return quotations.some((quotation) => contains(quotation, span));
  const quotation = findOverlap(quotations, span.start, span.end);
  return quotation !== undefined && contains(quotation, span);
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at += 1) {
    const isSpace = text.charAt(at).trim() === '';
    if (!isSpace && !inside) words += 1;
    inside = !isSpace;
  }
  return words;
}
