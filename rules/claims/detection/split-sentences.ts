import type {Span} from '@onbrand/core';

/** Short forms whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd co corp llc vs etc e.g i.e eg ie al fig no vol pp ed est approx dept univ gov gen col sgt capt rev hon jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun a.m p.m u.s u.k u.s.a e.u ph.d b.v n.v s.a art sec ch cf incl excl max min tel ext ave blvd rd mt ft mio mrd bzw z.b d.h usw ca nr'
  ).split(' '),
);

/**
 * The sentences of a text, trimmed, in order, in one pass. A line break that stands alone ends one (headings, bullets,
 * slide lines have no stop). Decimal points, short forms, Node.js and quotes after a stop are known.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      push(spans, text, start, at);
      start = at + 1;
    } else if ((code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) && endsSentence(text, start, at)) {
      at = afterClosing(text, at + 1) - 1;
      push(spans, text, start, at + 1);
      start = at + 1;
    }
    at += 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push({start, end});
}

const isBlank = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x202f || code === 0xfeff || code === 0x2028 || code === 0x2029;
const CLOSING = new Set(['.', '!', '?', '…', '"', "'", '”', '’', '»', ')', ']'].map((char) => char.charCodeAt(0)));

function afterClosing(text: string, at: number): number {
  let end = at;
  while (end < text.length && CLOSING.has(text.charCodeAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, start: number, at: number): boolean {
  const next = afterClosing(text, at + 1);
  if (next >= text.length) return true;
  if (!isBlank(text.charCodeAt(next))) return false;
  if (text.charCodeAt(at) !== 0x2e) return !/^[\s]*\p{Ll}/u.test(text.slice(next, next + 3));
  if (/^\s*\p{Ll}/u.test(text.slice(next, next + 3))) return false;
  // Looks back at one word of bounded length.
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0].toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word)) return false;
  return (
    !ABBREVIATIONS.has(word) ||
    (/^(?:inc|etc|a\.m|p\.m|co|ltd|corp|u\.s|u\.k)$/.test(word) &&
      /^\s+\p{Lu}/u.test(text.slice(next, next + 3)) &&
      /^(?:etc|a\.m|p\.m)$/.test(word))
  );
}
