import {indexWithin} from '../values/index-within.js';
import {createMapBuilder, type MappedText, mapSlice} from '../values/map-builder.js';

/** One cell of a table: what it says, and how the file writes it. */
export interface Cell extends MappedText {
  readonly encoding: 'csv-plain' | 'csv-quoted';
  /** Where the cell begins, its quote included. */
  readonly start: number;
}

/** The rows of a table, and where a quote was left open. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly brokenAt?: number;
}

/** Reads a table as RFC 4180 says, with the separator that spreadsheets of this language write. */
export function scanCsv(text: string, separator: string = guessSeparator(text)): Table {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  let brokenAt: number | undefined;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuoted(text, at) : endOfPlain(text, at, separator);
    row.push(quoted ? decodeQuoted(text, at, end) : decodePlain(text, at, end));
    if (quoted && (text[end - 1] !== '"' || end - at < 2)) brokenAt ??= at;
    const next = quoted ? endOfPlain(text, end, separator) : end;
    at = next + 1;
    if (text[next] === separator) {
      if (at >= text.length) row.push(decodePlain(text, at, at));
      continue;
    }
    if (text.startsWith('\r\n', next)) at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return {rows, ...(brokenAt === undefined ? {} : {brokenAt})};
}

/** The separator that stands most often in the first line, outside quotes. */
export function guessSeparator(text: string): string {
  const head = text.slice(0, 10_000).replace(/"[^"]*(?:"|$)/g, '');
  const line = /^[^\r\n]*/.exec(head)?.[0] ?? '';
  const candidates = [',', ';', '\t', '|'].map((separator) => ({separator, count: line.split(separator).length}));
  return candidates.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** Behind the closing quote; a quote that is never closed runs to the end. */
function endOfQuoted(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote + 1;
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function decodePlain(text: string, start: number, end: number): Cell {
  return {...mapSlice(text, start, end), encoding: 'csv-plain', start};
}

function decodeQuoted(text: string, start: number, end: number): Cell {
  const builder = createMapBuilder();
  const inner = end - start > 1 && text[end - 1] === '"' ? end - 1 : end;
  let at = start + 1;
  for (let quote = indexWithin(text, '""', at, inner); quote >= 0; quote = indexWithin(text, '""', at, inner)) {
    builder.linear(text.slice(at, quote), at);
    builder.encoded('"', quote, quote + 2);
    at = quote + 2;
  }
  builder.linear(text.slice(at, inner), at);
  return {...builder.build(), encoding: 'csv-quoted', start};
}
