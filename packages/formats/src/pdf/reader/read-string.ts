import {type ByteBuffer, makeRoom, pushByte} from './byte-buffer.js';
import {NotKnown} from './not-known.js';

const LINE_FEED = 10;
const RETURN = 13;
const OPEN = 0x28;
const CLOSE = 0x29;
const BACKSLASH = 0x5c;
const END_OF_FIGURES = 0x3e;

/** Adds the bytes of the string in brackets that begins at `at`; gives where it ends. */
export function readLiteral(bytes: Uint8Array, at: number, into: ByteBuffer): number {
  let open = 1;
  for (let place = at + 1; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === BACKSLASH) {
      place += readEscape(bytes, place + 1, into);
      continue;
    }
    if (byte === OPEN) open += 1;
    else if (byte === CLOSE) {
      open -= 1;
      if (open === 0) return place + 1;
    }
    if (byte === RETURN) {
      if (bytes[place + 1] === LINE_FEED) place += 1;
      pushByte(into, LINE_FEED);
    } else pushByte(into, byte);
  }
  throw new NotKnown('a string does not end');
}

const ESCAPES: ReadonlyMap<number, number> = new Map(
  [...'nrtbf'].map((letter, index) => [letter.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(index)]),
);

/** What stands behind a backslash: three octal digits at most, a letter, the end of a line, or any sign as it is. */
function readEscape(bytes: Uint8Array, at: number, into: ByteBuffer): number {
  const byte = bytes[at] ?? 0;
  let code = 0;
  let length = 0;
  for (; length < 3; length += 1) {
    const digit = (bytes[at + length] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    code = code * 8 + digit;
  }
  if (length > 0) {
    pushByte(into, code & 255);
    return length;
  }
  if (byte === RETURN) return bytes[at + 1] === LINE_FEED ? 2 : 1;
  if (byte !== LINE_FEED) pushByte(into, ESCAPES.get(byte) ?? byte);
  return 1;
}

const NO_DIGIT = 255;
const WHITE = 254;
const DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit += 1) {
  const figure = digit.toString(16);
  DIGITS[figure.charCodeAt(0)] = digit;
  DIGITS[figure.toUpperCase().charCodeAt(0)] = digit;
}
for (const code of [0, 9, 10, 12, 13, 32]) DIGITS[code] = WHITE;

/** Adds the bytes of the string in figures that begins at `at`; gives where it ends. A last figure alone has a 0 behind it. */
export function readFigures(bytes: Uint8Array, at: number, into: ByteBuffer): number {
  const end = bytes.indexOf(END_OF_FIGURES, at);
  if (end === -1) throw new NotKnown('a string in figures does not end');
  makeRoom(into, (end - at) >> 1);
  const {bytes: to} = into;
  let {length} = into;
  let half = -1;
  for (let place = at + 1; place < end; place += 1) {
    const digit = DIGITS[bytes[place] ?? 0] ?? NO_DIGIT;
    if (digit === WHITE) continue;
    if (digit === NO_DIGIT) throw new NotKnown('a sign that is no figure');
    if (half === -1) half = digit << 4;
    else {
      to[length] = half | digit;
      length += 1;
      half = -1;
    }
  }
  if (half !== -1) {
    to[length] = half;
    length += 1;
  }
  into.length = length;
  return end + 1;
}
