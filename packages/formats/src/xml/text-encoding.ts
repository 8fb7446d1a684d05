import {strFromU8, strToU8} from 'fflate';

/** How the bytes of an XML part are written. */
export interface TextEncoding {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly hasMark: boolean;
}

/** The text of an XML part, without byte-order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** False where writing the text back would change bytes nobody touched: it is in some other encoding, or broken. */
  readonly isExact: boolean;
}

/** Decodes UTF-8 and UTF-16, which are all that Office and OpenDocument programs write. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const body = bytes.subarray(encoding.hasMark ? (encoding.charset === 'utf-8' ? 3 : 2) : 0);
  const text = encoding.charset === 'utf-8' ? strFromU8(body) : decodeUtf16(body, encoding.charset === 'utf-16le');
  const isExact = !text.includes('\ufffd') || isSame(encodeText(text, encoding), bytes);
  return {text, encoding, isExact};
}

/** The bytes of a text in the encoding its part had. */
export function encodeText(text: string, {charset, hasMark}: TextEncoding): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  return charset === 'utf-8' ? strToU8(marked) : encodeUtf16(marked, charset === 'utf-16le');
}

function detectEncoding([first, second, third]: Uint8Array): TextEncoding {
  if (first === 0xef && second === 0xbb && third === 0xbf) return {charset: 'utf-8', hasMark: true};
  if (first === 0xff && second === 0xfe) return {charset: 'utf-16le', hasMark: true};
  if (first === 0xfe && second === 0xff) return {charset: 'utf-16be', hasMark: true};
  if (first === 0x3c && second === 0) return {charset: 'utf-16le', hasMark: false};
  if (first === 0 && second === 0x3c) return {charset: 'utf-16be', hasMark: false};
  return {charset: 'utf-8', hasMark: false};
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) {
    const [low = 0, high = 0] = isLittle
      ? [bytes[2 * index], bytes[2 * index + 1]]
      : [bytes[2 * index + 1], bytes[2 * index]];
    units[index] = low | (high << 8);
  }
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[2 * index + (isLittle ? 0 : 1)] = code & 0xff;
    bytes[2 * index + (isLittle ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
