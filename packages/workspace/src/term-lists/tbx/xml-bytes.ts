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

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[\0-\x08\v-\x1f\ufeff\ufffe\uffff]/;
const UNUSUAL = /[^\t\n\x20-\x7f]/;

/** The text of a piece. Throws `NotPlainXml` where it holds what XML forbids. */
export function readPiece({bytes, units}: XmlBytes, from: number, to: number): string {
  const piece = units.slice(from, to);
  if (!UNUSUAL.test(piece)) return piece;
  const text = bytes.toString('utf8', from, to);
  if (FORBIDDEN.test(text)) throw new NotPlainXml('a forbidden character');
  return text;
}
