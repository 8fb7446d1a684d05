import {isAscii, isUtf8, transcode} from 'node:buffer';

/** How a text file writes its characters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text and what is needed to write it back byte by byte. */
export interface DecodedText {
  /** Without byte-order mark, line ends as they are. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Did it begin with a byte-order mark? */
  readonly bom: boolean;
}

/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.01;

/**
 * Decodes bytes as UTF-8, as UTF-16 where a byte-order mark says so, else as Windows-1252, in which all bytes are
 * characters. Undefined where it is not text. Encoding the result gives the same bytes again.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (bytes.includes(0)) return undefined;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeUtf8(bom ? bytes.subarray(3) : bytes);
  if (text !== undefined) return {text, encoding: 'utf-8', bom};
  if (looksBinary(bytes)) return undefined;
  return {text: decodeWindows1252(bytes), encoding: 'windows-1252', bom: false};
}

/** Bytes from which on decoding in two steps, both of the processor's widest instructions, is faster than in one. */
const MANY = 64 * 1024;

/** As a fatal `TextDecoder`, several times as fast. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < MANY) return buffer.toString('utf8');
  return isAscii(bytes) ? buffer.toString('latin1') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** Buffer keeps lone surrogates, which TextDecoder would replace; then the file could not be written back. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const copy = Buffer.from(bytes);
  if (encoding === 'utf-16be') copy.swap16();
  const text = copy.toString('utf16le');
  return text.includes('\0') ? undefined : {text, encoding, bom: true};
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > bytes.length * MOST_CONTROLS;
}

/** Encodes text as it was read; undefined where the encoding has no such character. */
export function encodeText(text: string, {encoding, bom}: Omit<DecodedText, 'text'>): Uint8Array | undefined {
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  if (encoding === 'utf-8') return Buffer.from(bom ? `\uFEFF${text}` : text, 'utf8');
  const bytes = Buffer.from(bom ? `\uFEFF${text}` : text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/**
 * Characters of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); all others stand for themselves. Node's
 * own decoder is no help: several versions take these for the control characters of Latin-1.
 */
const HIGH_CHARACTERS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const HIGH_BYTES = new Map([...HIGH_CHARACTERS].map((character, index) => [character, 0x80 + index]));

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (control) => HIGH_CHARACTERS.charAt(control.charCodeAt(0) - 0x80));
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSame = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const byte = isSame ? code : HIGH_BYTES.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
