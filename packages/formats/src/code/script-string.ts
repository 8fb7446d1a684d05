import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';

const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[\s\S])/g;
const SIMPLE: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0'};

/** What a string of JavaScript says; `[start, end)` is the stretch between its quotes. Each escape is one atom. */
export function decodeScriptString(source: string, start: number, end: number): MappedText {
  const builder = createMapBuilder();
  pushScriptString(builder, source, start, end);
  return builder.build();
}

/** The same, at the end of a text that grows: one stretch of a template literal. */
export function pushScriptString(builder: MapBuilder, source: string, start: number, end: number): void {
  const slice = source.slice(start, end);
  let at = 0;
  for (const match of slice.includes('\\') ? slice.matchAll(ESCAPE) : []) {
    builder.linear(slice.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    builder.encoded(decodeEscape(match[0].slice(1)), start + match.index, start + at);
  }
  builder.linear(slice.slice(at), start + at);
}

function decodeEscape(written: string): string {
  if (/^[\r\n]/.test(written)) return '';
  if (!/^(?:u|x)./.test(written)) return SIMPLE[written] ?? written;
  return written
    .split(/\\?[ux]/)
    .slice(1)
    .map((digits) => String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(digits.replace(/[{}]/g, ''), 16))))
    .join('');
}
