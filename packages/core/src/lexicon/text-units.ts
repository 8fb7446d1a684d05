/** Every host has it, Node, browsers and workers; the types of the language alone do not name it. */
declare const TextEncoder: new () => {encodeInto(text: string, into: Uint8Array): {written: number}};

/** Texts up to this length are copied unit by unit: asking the encoder would take longer. */
const SHORT = 24;
/** Most bytes that one code unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;
/** What is kept between texts; a longer text takes memory of its own. */
const KEPT_UNITS = 32_768;

const encoder = new TextEncoder();
let kept = new Uint8Array(0);

/**
 * Copies the UTF-16 code units of `text` into `units`, or into a new array where they have no room; returns the array,
 * which may be longer than the text. Half of a surrogate pair becomes U+FFFD.
 *
 * Engines keep a shape for each way a string is stored (flat, joined, sliced, one or two bytes wide), and ask for it at
 * each unit that is read out of one. Encoding as UTF-8 asks once a text and runs at some gigabytes a second, so a text
 * that is read from an array is read twice as fast.
 */
export function copyUnits(text: string, units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const {length} = text;
  const into = length <= units.length ? units : new Uint16Array(length);
  if (length <= SHORT) {
    for (let at = 0; at < length; at += 1) into[at] = text.charCodeAt(at);
    return into;
  }
  const bytes = takeBytes(length);
  const {written} = encoder.encodeInto(text, bytes);
  if (written === length) into.set(bytes.subarray(0, length));
  else decodeUnits(bytes, written, into);
  return into;
}

function takeBytes(length: number): Uint8Array {
  if (length > KEPT_UNITS) return new Uint8Array(length * BYTES_PER_UNIT);
  if (kept.length === 0) kept = new Uint8Array(KEPT_UNITS * BYTES_PER_UNIT);
  return kept;
}

/** Decodes well-formed UTF-8, as an encoder writes it. Reads are `as number`: every index is below `end`. */
function decodeUnits(bytes: Uint8Array, end: number, into: Uint16Array): void {
  let unit = 0;
  for (let at = 0; at < end; unit += 1) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      into[unit] = first;
      at += 1;
    } else if (first < 0xe0) {
      into[unit] = ((first & 0x1f) << 6) | tailOf(bytes, at + 1);
      at += 2;
    } else if (first < 0xf0) {
      into[unit] = ((first & 0x0f) << 12) | (tailOf(bytes, at + 1) << 6) | tailOf(bytes, at + 2);
      at += 3;
    } else {
      const high = ((first & 0x07) << 18) | (tailOf(bytes, at + 1) << 12);
      const codePoint = high | (tailOf(bytes, at + 2) << 6) | tailOf(bytes, at + 3);
      into[unit] = 0xd7c0 + (codePoint >> 10);
      unit += 1;
      into[unit] = 0xdc00 | (codePoint & 0x3ff);
      at += 4;
    }
  }
}

/** Six bits of a byte that is not the first of its character. */
function tailOf(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) & 0x3f;
}
