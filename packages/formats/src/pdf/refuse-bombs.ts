import {UserError} from '@onbrand/core';
import {Inflate, strFromU8} from 'fflate';

/** What the streams of a PDF may unpack to, pictures aside: a thousand dense pages are some 50 MB. */
const MOST_BYTES = 256 * 2 ** 20;
/** Text packs to a tenth, and a stream of one sign to a thousandth; asked only from `RATIO_FROM` bytes on. */
const MOST_RATIO = 100;
const RATIO_FROM = 16 * 2 ** 20;
const CHUNK = 64 * 1024;
const DICTIONARY = 1000;

/**
 * Unpacks every stream of a PDF that is not a picture, throws it away, and stops when it gets too much. The parser
 * itself has no limit, and a file of 1 MB can unpack to 1 GB.
 */
export function refuseBombs(bytes: Uint8Array, limit: number = limitUnpacked(bytes)): void {
  let total = 0;
  for (let at = findStream(bytes, 0); at !== -1; at = findStream(bytes, at)) {
    const dictionary = strFromU8(bytes.subarray(Math.max(0, at - DICTIONARY), at), true);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const start = skipLineEnd(bytes, at);
    const end = findEnd(bytes, start);
    at = end;
    if (!/\/(?:FlateDecode|Fl)\b/.test(own) || /\/Subtype\s{0,9}\/Image\b/.test(own)) continue;
    if (/\/(?:FlateDecode|Fl)\b[^/]{0,20}\/(?:FlateDecode|Fl)\b/.test(own)) throw tooLarge();
    total += countInflated(bytes.subarray(start, end), limit - total);
    if (total > limit) throw tooLarge();
  }
}

/** To how many bytes a file of this size may unpack. */
export function limitUnpacked({length}: Uint8Array): number {
  return Math.min(MOST_BYTES, Math.max(RATIO_FROM, length * MOST_RATIO));
}

/** What is said of a file that is made to exhaust a computer. */
export function tooLarge(): UserError {
  return new UserError(
    'This PDF unpacks to far more than a document holds, as a file made to exhaust a computer does. If it is a real document, split it into smaller ones.',
  );
}

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const END_STREAM = [...'endstream'].map((letter) => letter.charCodeAt(0));

/** Behind the next `stream` that is no `endstream`; -1 where there is none. */
function findStream(bytes: Uint8Array, from: number): number {
  for (let at = indexOf(bytes, STREAM, from); at !== -1; at = indexOf(bytes, STREAM, at + 6)) {
    if (bytes[at - 1] !== 0x64) return at + 6;
  }
  return -1;
}

function findEnd(bytes: Uint8Array, from: number): number {
  const end = indexOf(bytes, END_STREAM, from);
  return end === -1 ? bytes.length : end;
}

function indexOf(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (word.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}

function skipLineEnd(bytes: Uint8Array, at: number): number {
  const behindReturn = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[behindReturn] === 0x0a ? behindReturn + 1 : behindReturn;
}

/** How many bytes come out, at most a little more than `limit`. The two bytes of the zlib head are passed over. */
function countInflated(packed: Uint8Array, limit: number): number {
  let count = 0;
  const stream = new Inflate((chunk) => {
    count += chunk.length;
  });
  try {
    for (let at = 2; at < packed.length && count <= limit; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // An encrypted or broken stream is not for us to judge: the parser says what is wrong with it.
  }
  return count;
}
