import {indexWithin} from '../values/index-within.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';
import {type Charset, pushBytes, type SourceByte} from './bytes-to-text.js';

/** Decodes `source[start, end)` as RFC 2045 says of quoted-printable. Soft line breaks are no text. */
export function decodeQuotedPrintable(source: string, start: number, end: number, charset: Charset): MappedText {
  const builder = createMapBuilder();
  let at = start;
  for (let sign = indexWithin(source, '=', at, end); sign >= 0; sign = indexWithin(source, '=', at, end)) {
    builder.linear(source.slice(at, sign), at);
    const bytes = readBytes(source, sign, end);
    if (bytes.length > 0) pushBytes(builder, bytes, charset);
    at = bytes.at(-1)?.end ?? skipSoftBreak(source, sign, end) ?? pushLiteral(builder, sign);
  }
  builder.linear(source.slice(at, end), at);
  return builder.build();
}

function pushLiteral(builder: MapBuilder, sign: number): number {
  builder.linear('=', sign);
  return sign + 1;
}

const ESCAPED_BYTE = /=([\dA-Fa-f]{2})/y;
const SOFT_BREAK = /=[ \t]{0,100}\r?\n/y;

/** Bytes in a row; a soft line break between two of them does not end the row. */
function readBytes(source: string, start: number, end: number): SourceByte[] {
  const bytes: SourceByte[] = [];
  let at = start;
  while (at < end) {
    ESCAPED_BYTE.lastIndex = at;
    const match = ESCAPED_BYTE.exec(source);
    if (match?.[1]) {
      bytes.push({byte: Number.parseInt(match[1], 16), start: at, end: at + 3});
      at += 3;
      continue;
    }
    const next = bytes.length > 0 ? skipSoftBreak(source, at, end) : undefined;
    if (next === undefined) break;
    at = next;
  }
  return bytes;
}

function skipSoftBreak(source: string, at: number, end: number): number | undefined {
  SOFT_BREAK.lastIndex = at;
  if (SOFT_BREAK.test(source)) return Math.min(end, SOFT_BREAK.lastIndex);
  return at === end - 1 && source[at] === '=' ? end : undefined;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes Base64. A byte begins in the middle of a letter two times out of three, so that neighbouring characters
 * share one: each is said to begin with the letter that holds its first bit.
 */
export function decodeBase64(source: string, start: number, end: number, charset: Charset): MappedText {
  const letters: {value: number; at: number}[] = [];
  for (let at = start; at < end; at += 1) {
    const value = ALPHABET.indexOf(source.charAt(at));
    if (value >= 0) letters.push({value, at});
  }
  const bytes: SourceByte[] = [];
  for (let index = 0; (index + 1) * 8 <= letters.length * 6; index += 1) {
    const bit = index * 8;
    const first = letters[Math.floor(bit / 6)];
    const second = letters[Math.floor(bit / 6) + 1];
    if (!first || !second) break;
    const byte = (((first.value << 6) | second.value) >> (4 - (bit % 6))) & 0xff;
    const last = letters[Math.floor((bit + 8) / 6) - 1] ?? first;
    bytes.push({byte, start: first.at, end: last.at + 1});
  }
  const builder = createMapBuilder();
  pushBytes(builder, bytes, charset);
  return builder.build();
}
