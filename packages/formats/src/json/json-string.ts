import {createMapBuilder, type MappedText, mapSlice} from '../values/map-builder.js';

const SIMPLE: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'};
/** An escape; two escapes that make up one character (an emoji) are one atom. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|[^u]|u)/g;

/** What a JSON string says; `[start, end)` is the stretch between its quotes. Each escape is one atom. */
export function decodeJsonString(source: string, start: number, end: number): MappedText {
  const slice = source.slice(start, end);
  if (!slice.includes('\\')) return mapSlice(source, start, end);
  const builder = createMapBuilder();
  let at = 0;
  for (const match of slice.matchAll(ESCAPE)) {
    builder.linear(slice.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    builder.encoded(decodeEscape(match[0]), start + match.index, start + at);
  }
  builder.linear(slice.slice(at), start + at);
  return builder.build();
}

function decodeEscape(written: string): string {
  const units = written.split('\\u').slice(1);
  if (units.length > 0 && units[0]) return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  const char = written.slice(1);
  return SIMPLE[char] ?? char;
}
