import {isUtf8} from 'node:buffer';
import {NotPlainXml} from './not-plain-xml.js';

/**
 * XML as the bytes of UTF-8. All that is markup stands in single bytes, so that most of a file need never become text,
 * and what must becomes it piece by piece.
 */
export interface XmlBytes {
  readonly bytes: Buffer;
  /** The same with a character for each byte. A piece without bytes of more than seven bits is its text. */
  readonly units: string;
}

/** Takes what a file holds, or its text. Nothing where it is not UTF-8, nor could be. */
export function openXml(content: Uint8Array | string): XmlBytes | undefined {
  const bytes = typeof content === 'string' ? encode(content) : takeUtf8(content);
  const units = bytes?.toString('latin1');
  if (!bytes || units === undefined) return undefined;
  if (!units.includes('\r\n')) return {bytes, units};
  const folded = units.replaceAll('\r\n', '\n');
  return {bytes: Buffer.from(folded, 'latin1'), units: folded};
}

function encode(text: string): Buffer | undefined {
  const bytes = Buffer.from(text);
  // Halves of pairs are lost on the way.
  return bytes.toString() === text ? bytes : undefined;
}

/** Without a byte-order mark. */
function takeUtf8(content: Uint8Array): Buffer | undefined {
  if (!isUtf8(content)) return undefined;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A space: there may be too many. */
export const SPACE = 1;
/** Another blank. */
export const BLANK = 2;
/** A reference. */
export const AMPERSAND = 4;
/** Part of a character of several bytes. */
export const WIDE = 8;
/** What XML forbids. */
export const CONTROL = 16;

/** What a byte may mean for the piece it stands in. */
export const TRAITS = Uint8Array.from({length: 256}, (_, byte) => traitOf(byte));

function traitOf(byte: number): number {
  if (byte >= 0x80) return WIDE;
  if (byte === 0x09 || byte === 0x0a) return BLANK;
  if (byte < 0x20) return CONTROL;
  return byte === 0x20 ? SPACE : byte === 0x26 ? AMPERSAND : 0;
}

/** The characters of several bytes among them. */
const FORBIDDEN = /[\ufeff\ufffe\uffff]/;

/** The text of a piece with such traits. Throws `NotPlainXml` where it holds what XML forbids. */
export function readPiece({bytes, units}: XmlBytes, from: number, to: number, traits: number): string {
  if ((traits & CONTROL) !== 0) throw new NotPlainXml('a forbidden character');
  if ((traits & WIDE) === 0) return units.slice(from, to);
  const text = bytes.toString('utf8', from, to);
  if (FORBIDDEN.test(text)) throw new NotPlainXml('a forbidden character');
  return text;
}

/** The traits of all its bytes. */
export function traitsOf({bytes}: XmlBytes, from: number, to: number): number {
  let traits = 0;
  for (let at = from; at < to; at += 1) traits |= TRAITS[bytes[at] as number] as number;
  return traits;
}
