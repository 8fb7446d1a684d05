import type {MapBuilder} from '../values/map-builder.js';

/** A byte of an encoded body, and where the mail writes it. */
export interface SourceByte {
  readonly byte: number;
  readonly start: number;
  readonly end: number;
}

/** Character sets whose bytes are read here. ASCII and Latin 1 are read as Windows-1252, as every mail program does. */
export type Charset = 'utf-8' | 'windows-1252';

/** The character set by its name in a header; undefined for one that is not read. */
export function findCharset(name: string | undefined): Charset | undefined {
  const normal = (name ?? 'us-ascii').toLowerCase().replaceAll('"', '').trim();
  if (/^utf-?8$/.test(normal)) return 'utf-8';
  return /^(?:us-ascii|ascii|ansi_x3\.4-1968|iso-8859-1|iso-8859-15|latin1|windows-1252|cp1252)$/.test(normal)
    ? 'windows-1252'
    : undefined;
}

/** 0x80 to 0x9f of https://encoding.spec.whatwg.org/index-windows-1252.txt; the rest are code points themselves. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Pushes the characters that the bytes spell, each as one atom. Bytes that spell none become U+FFFD. */
export function pushBytes(builder: MapBuilder, bytes: readonly SourceByte[], charset: Charset): void {
  for (let at = 0; at < bytes.length; ) {
    const length = charset === 'utf-8' ? sequenceLength(bytes, at) : 1;
    const first = bytes[at];
    const last = bytes[at + length - 1];
    if (!first || !last) return;
    const text = charset === 'utf-8' ? decodeSequence(bytes, at, length) : decodeByte(first.byte);
    builder.encoded(text, first.start, last.end);
    at += length;
  }
}

function decodeByte(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}

function sequenceLength(bytes: readonly SourceByte[], at: number): number {
  const first = bytes[at]?.byte ?? 0;
  const length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index]?.byte ?? 0;
    if (next < 0x80 || next > 0xbf) return 1;
  }
  return length;
}

function decodeSequence(bytes: readonly SourceByte[], at: number, length: number): string {
  const first = bytes[at]?.byte ?? 0;
  if (length === 1) return first < 0x80 ? String.fromCharCode(first) : '\ufffd';
  let code = first & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) code = (code << 6) | ((bytes[at + index]?.byte ?? 0) & 0x3f);
  const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

/** The bytes of a text; undefined where the character set has no byte for a character. */
export function toBytes(text: string, charset: Charset): number[] | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (charset === 'windows-1252') {
      const special = WINDOWS_1252.indexOf(char);
      if (special < 0 && (code > 0xff || (code >= 0x80 && code <= 0x9f))) return undefined;
      bytes.push(special < 0 ? code : 0x80 + special);
    } else bytes.push(...toUtf8(code));
  }
  return bytes;
}

function toUtf8(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}
