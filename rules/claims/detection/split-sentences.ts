import type {Span} from '@onbrand/core';
import {takeUnits} from './take-units.js';

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
  const units = takeUnits(text);
  const {length} = text;
  let start = 0;
  for (let at = findStop(units, 0, length); at < length; at = findStop(units, at + 1, length)) {
    if (isLineEnd(units[at] as number)) {
      push(spans, units, start, at);
      start = at + 1;
    } else if (endsSentence(text, units, start, at)) {
      at = afterClosing(units, at + 1, length) - 1;
      push(spans, units, start, at + 1);
      start = at + 1;
    }
  }
  push(spans, units, start, length);
  return spans;
}

const STOP = 0x2e;
const isLineEnd = (code: number) => code === 10 || code === 13;

/** What may end a sentence, by code unit: a stop, an exclamation or question mark, an ellipsis, the end of a line. */
const STOPS = new Uint8Array(0x10000);
for (const char of '.!?\u2026\n\r') STOPS[char.charCodeAt(0)] = 1;

/** The next character that may end a sentence, or `end`. */
function findStop(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && STOPS[units[at] as number] === 0) at += 1;
  return at;
}

function push(spans: Span[], units: Uint16Array, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(units[start] as number)) start += 1;
  while (end > start && isBlank(units[end - 1] as number)) end -= 1;
  if (end > start) spans.push({start, end});
}

const isBlank = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x202f || code === 0xfeff || code === 0x2028 || code === 0x2029;
const CLOSING = new Uint8Array(0x10000);
for (const char of '.!?…"\'”’»)]') CLOSING[char.charCodeAt(0)] = 1;

function afterClosing(units: Uint16Array, at: number, length: number): number {
  let end = at;
  while (end < length && CLOSING[units[end] as number] === 1) end += 1;
  return end;
}

/** Code units before a full stop that are looked at: no short form is longer. */
const WINDOW = 12;
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

function endsSentence(text: string, units: Uint16Array, start: number, at: number): boolean {
  const next = afterClosing(units, at + 1, text.length);
  if (next >= text.length) return true;
  if (!isBlank(units[next] as number)) return false;
  if (goesOn(text, units, next)) return false;
  if (units[at] !== STOP) return true;
  const word = wordBefore(text, units, Math.max(start, at - WINDOW), at);
  if (isOneLetter(word)) return false;
  return (
    !ABBREVIATIONS.has(word) || (/^(?:etc|a\.m|p\.m)$/.test(word) && /^\s+\p{Lu}/u.test(text.slice(next, next + 3)))
  );
}

/** Does a lower-case letter follow, behind at most two spaces? */
function goesOn(text: string, units: Uint16Array, next: number): boolean {
  const code = units[next] as number;
  const after = units[next + 1] as number;
  // One space and a character of ASCII: nearly always.
  if (code === 0x20 && after < 128 && after > 0x20) return after >= 97 && after <= 122;
  return /^\s*\p{Ll}/u.test(text.slice(next, next + 3));
}

/** The letters and stops right before `at`, in lower case; nothing where they are more than a short form has. */
function wordBefore(text: string, units: Uint16Array, from: number, at: number): string {
  let first = at;
  while (first > from && isLetterOrStop(units[first - 1] as number)) first -= 1;
  return at - first > LONGEST_ABBREVIATION ? '' : text.slice(first, at).toLowerCase();
}

function isLetterOrStop(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === STOP;
  return LETTER.test(String.fromCharCode(code));
}

const LETTER = /\p{L}/u;
const isOneLetter = (word: string) => word.length === 1 && word !== '.';
