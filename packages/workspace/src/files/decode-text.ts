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
  return {text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', bom: false};
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    // Not UTF-8: the caller tries the next encoding.
    return undefined;
  }
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

/** Characters of the bytes 0x80 to 0x9F; all others stand for themselves. */
const HIGH_CHARACTERS = new Map(
  Array.from({length: 32}, (_, index): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
    0x80 + index,
  ]),
);

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSame = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const byte = isSame ? code : HIGH_CHARACTERS.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
