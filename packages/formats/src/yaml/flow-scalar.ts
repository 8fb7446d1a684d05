import {indexWithin} from '../values/index-within.js';
import {createMapBuilder, type MapBuilder, type MappedText, mapSlice} from '../values/map-builder.js';
import {pushFold, spaceAround} from './fold-lines.js';

/** What a plain scalar at `[start, end)` says: lines folded, nothing else. */
export function decodePlain(source: string, start: number, end: number): MappedText {
  if (indexWithin(source, '\n', start, end) < 0) return mapSlice(source, start, end);
  const builder = createMapBuilder();
  pushFolded(builder, source, start, end, (from, to) => builder.linear(source.slice(from, to), from));
  return builder.build();
}

/** What a single-quoted scalar says; `[start, end)` is between its quotes. */
export function decodeSingleQuoted(source: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  pushFolded(builder, source, start, end, (from, to) => pushQuotes(builder, source, from, to));
  return builder.build();
}

function pushQuotes(builder: MapBuilder, source: string, start: number, end: number): void {
  let at = start;
  for (let quote = indexWithin(source, "''", at, end); quote >= 0; quote = indexWithin(source, "''", at, end)) {
    builder.linear(source.slice(at, quote), at);
    builder.encoded("'", quote, quote + 2);
    at = quote + 2;
  }
  builder.linear(source.slice(at, end), at);
}

function pushFolded(
  builder: MapBuilder,
  source: string,
  start: number,
  end: number,
  pushLine: (start: number, end: number) => void,
): void {
  let at = start;
  for (let feed = indexWithin(source, '\n', at, end); feed >= 0; feed = indexWithin(source, '\n', at, end)) {
    const space = spaceAround(source, feed, at, end);
    pushLine(at, space.start);
    pushFold(builder, source, space.start, space.end);
    at = space.end;
  }
  pushLine(at, end);
}

/** Escapes of https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTH: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

/** What a double-quoted scalar says; `[start, end)` is between its quotes. Each escape is one atom. */
export function decodeDoubleQuoted(source: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  const inner = source.slice(start, end);
  const stop = /[\\\n]/g;
  let at = start;
  for (let match = stop.exec(inner); match; match = stop.exec(inner)) {
    const push = match[0] === '\n' ? pushFeed : pushEscape;
    at = push(builder, source, at, start + match.index, end);
    stop.lastIndex = at - start;
  }
  builder.linear(source.slice(at, end), at);
  return builder.build();
}

function pushFeed(builder: MapBuilder, source: string, at: number, feed: number, end: number): number {
  const space = spaceAround(source, feed, at, end);
  builder.linear(source.slice(at, space.start), at);
  pushFold(builder, source, space.start, space.end);
  return space.end;
}

function pushEscape(builder: MapBuilder, source: string, at: number, slash: number, end: number): number {
  builder.linear(source.slice(at, slash), at);
  const char = source[slash + 1] ?? '';
  if (char === '\n' || char === '\r') return skipContinuation(source, slash + 1, end);
  const length = HEX_LENGTH[char] ?? 0;
  const stop = Math.min(end, slash + 2 + length);
  builder.encoded(length > 0 ? fromHex(source.slice(slash + 2, stop)) : (ESCAPES[char] ?? char), slash, stop);
  return stop;
}

/** A backslash at the end of a line joins it with the next: neither the line end nor the indentation is text. */
function skipContinuation(source: string, start: number, end: number): number {
  let at = source[start] === '\r' ? start + 2 : start + 1;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
  return at;
}

function fromHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
