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
  // The length is asked for once: texts are strings of many internal kinds, and asking each of them is no small thing.
  const {length} = text;
  let start = 0;
  for (let at = findStop(text, 0, length); at < length; at = findStop(text, at + 1, length)) {
    if (isLineEnd(text.charCodeAt(at))) {
      push(spans, text, start, at);
      start = at + 1;
    } else if (endsSentence(text, start, at)) {
      at = afterClosing(text, at + 1) - 1;
      push(spans, text, start, at + 1);
      start = at + 1;
    }
  }
  push(spans, text, start, length);
  return spans;
}

/** The next character that may end a sentence, or `end`. */
function findStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x3f ? code === STOP || code === 0x21 || code === 0x3f || isLineEnd(code) : code === 0x2026) return at;
  }
  return end;
}

const STOP = 0x2e;
const isLineEnd = (code: number) => code === 10 || code === 13;

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) spans.push({start, end});
}

const isBlank = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x202f || code === 0xfeff || code === 0x2028 || code === 0x2029;
const CLOSING = new Uint8Array(0x2100);
for (const char of '.!?…"\'”’»)]') CLOSING[char.charCodeAt(0)] = 1;

function afterClosing(text: string, at: number): number {
  const {length} = text;
  let end = at;
  while (end < length && CLOSING[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** Code units before a full stop that are looked at: no short form is longer. */
const WINDOW = 12;
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

function endsSentence(text: string, start: number, at: number): boolean {
  const next = afterClosing(text, at + 1);
  if (next >= text.length) return true;
  if (!isBlank(text.charCodeAt(next))) return false;
  if (goesOn(text, next)) return false;
  if (text.charCodeAt(at) !== STOP) return true;
  const word = wordBefore(text, Math.max(start, at - WINDOW), at);
  if (isOneLetter(word)) return false;
  return (
    !ABBREVIATIONS.has(word) || (/^(?:etc|a\.m|p\.m)$/.test(word) && /^\s+\p{Lu}/u.test(text.slice(next, next + 3)))
  );
}

/** Does a lower-case letter follow, behind at most two spaces? */
function goesOn(text: string, next: number): boolean {
  const code = text.charCodeAt(next);
  const after = text.charCodeAt(next + 1);
  // One space and a character of ASCII: nearly always.
  if (code === 0x20 && after < 128 && after > 0x20) return after >= 97 && after <= 122;
  return /^\s*\p{Ll}/u.test(text.slice(next, next + 3));
}

/** The letters and stops right before `at`, in lower case; nothing where they are more than a short form has. */
function wordBefore(text: string, from: number, at: number): string {
  let first = at;
  while (first > from && isLetterOrStop(text.charCodeAt(first - 1))) first -= 1;
  return at - first > LONGEST_ABBREVIATION ? '' : text.slice(first, at).toLowerCase();
}

function isLetterOrStop(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === STOP;
  return LETTER.test(String.fromCharCode(code));
}

const LETTER = /\p{L}/u;
const isOneLetter = (word: string) => word.length === 1 && word !== '.';
