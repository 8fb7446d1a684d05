import {indexWithin} from '../values/index-within.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';

const ESCAPES: Readonly<Record<string, string>> = {b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b'};
const HEX_LENGTH: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

/** What a TOML string says; `[start, end)` holds it with its quotes. https://toml.io/en/v1.0.0#string */
export function decodeTomlString(
  source: string,
  start: number,
  end: number,
  {basic, multiline}: {readonly basic: boolean; readonly multiline: boolean},
): MappedText {
  const quotes = multiline ? 3 : 1;
  const from = start + quotes + (multiline ? firstLineEnd(source, start + quotes) : 0);
  const builder = createMapBuilder();
  if (basic) pushBasic(builder, source, from, end - quotes);
  else builder.linear(source.slice(from, end - quotes), from);
  return builder.build();
}

/** A line end right behind the opening quotes is not part of the text. */
function firstLineEnd(source: string, at: number): number {
  if (source[at] === '\n') return 1;
  return source.startsWith('\r\n', at) ? 2 : 0;
}

function pushBasic(builder: MapBuilder, source: string, start: number, end: number): void {
  let at = start;
  for (let slash = indexWithin(source, '\\', at, end); slash >= 0; slash = indexWithin(source, '\\', at, end)) {
    builder.linear(source.slice(at, slash), at);
    at = pushEscape(builder, source, slash, end);
  }
  builder.linear(source.slice(at, end), at);
}

function pushEscape(builder: MapBuilder, source: string, slash: number, end: number): number {
  const char = source[slash + 1] ?? '';
  if (/\s/.test(char)) return skipContinuation(source, slash + 1, end);
  const length = HEX_LENGTH[char] ?? 0;
  const stop = Math.min(end, slash + 2 + length);
  const code = Number.parseInt(source.slice(slash + 2, stop), 16);
  const decoded = length > 0 ? String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd) : (ESCAPES[char] ?? char);
  builder.encoded(decoded, slash, stop);
  return stop;
}

/** A backslash at the end of a line takes away the line end and all white space behind it. */
function skipContinuation(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(source[at] ?? '')) at += 1;
  return at;
}
