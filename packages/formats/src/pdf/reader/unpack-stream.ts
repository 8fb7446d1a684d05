import {Inflate, inflateSync} from 'fflate';
import {joinBytes} from '../../zip/join-bytes.js';
import {NotKnown} from './not-known.js';
import {isSpace} from './parse-values.js';
import {expectNumber, isArray, isDictionary, nameOf, type PdfStream, type PdfValue} from './pdf-value.js';

/** What all streams of one file may still unpack to. */
export interface Budget {
  bytes: number;
}

const CHUNK = 64 * 1024;

/** The bytes of a stream without their packing. */
export function unpackStream(
  {dictionary, bytes}: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue,
  budget: Budget,
): Uint8Array {
  if (dictionary.has('F') || dictionary.has('FFilter')) throw new NotKnown('a stream in another file');
  const filters = listOf(resolve(dictionary.get('Filter'))).map((filter) => nameOf(resolve(filter)));
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')));
  if (filters.length > 4) throw new NotKnown('too many filters');
  return filters.reduce<Uint8Array>((packed, filter, index) => {
    if (filter === 'FlateDecode' || filter === 'Fl') {
      return undoPrediction(inflate(packed, budget), resolve(parameters[index]), resolve);
    }
    if (filter === 'ASCII85Decode' || filter === 'A85') return decode85(packed);
    if (filter === 'ASCIIHexDecode' || filter === 'AHx') return decodeHexadecimal(packed);
    throw new NotKnown(`the filter ${filter}`);
  }, bytes);
}

function listOf(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return isArray(value) ? value : [value];
}

/** The two bytes of the zlib head are passed over; a checksum behind is not asked for, as nowhere. */
function inflate(packed: Uint8Array, budget: Budget): Uint8Array {
  if (((packed[0] ?? 0) & 15) !== 8 || (((packed[0] ?? 0) << 8) + (packed[1] ?? 0)) % 31 !== 0) {
    throw new NotKnown('a stream that is not packed as it says');
  }
  return inflateSmall(packed.subarray(2), budget) ?? inflateInChunks(packed.subarray(2), budget);
}

/** Where small streams unpack to: making room for each of them, as the page of a report, takes as long as unpacking it. */
const scratch = new Uint8Array(256 * 1024);
const SMALL = 16 * 1024;

/** The bytes of a small stream; undefined where they fill all the room there is, as there may be more, or are broken. */
function inflateSmall(packed: Uint8Array, budget: Budget): Uint8Array | undefined {
  if (packed.length === 0 || packed.length > SMALL) return undefined;
  try {
    const plain = inflateSync(packed, {out: scratch});
    if (plain.length === scratch.length || plain.length > budget.bytes) return undefined;
    budget.bytes -= plain.length;
    return plain.slice();
  } catch {
    // What is wrong with it is said by the other way to unpack it.
    return undefined;
  }
}

function inflateInChunks(packed: Uint8Array, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) throw new NotKnown('too much to unpack');
    chunks.push(chunk);
    isWhole = final;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    throw new NotKnown('a stream that cannot be unpacked', {cause: error});
  }
  if (!isWhole) throw new NotKnown('a stream that ends early');
  return joinBytes(chunks);
}

/** Rows may hold differences to the row above, as in PNG. */
function undoPrediction(
  bytes: Uint8Array,
  parameters: PdfValue,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Uint8Array {
  if (!isDictionary(parameters)) return bytes;
  const numberOf = (key: string, usual: number): number =>
    parameters.has(key) ? expectNumber(resolve(parameters.get(key))) : usual;
  const predictor = numberOf('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new NotKnown(`the predictor ${predictor}`);
  const bits = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8);
  return undoRows(bytes, Math.ceil((numberOf('Columns', 1) * bits) / 8), Math.ceil(bits / 8));
}

function undoRows(bytes: Uint8Array, width: number, step: number): Uint8Array {
  if (!(width > 0 && width < 2 ** 16)) throw new NotKnown(`rows of ${width} bytes`);
  const rows = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)];
    const from = row * (width + 1) + 1;
    const to = row * width;
    for (let index = 0; index < width; index += 1) {
      const left = index >= step ? (plain[to + index - step] ?? 0) : 0;
      const above = row > 0 ? (plain[to + index - width] ?? 0) : 0;
      const corner = row > 0 && index >= step ? (plain[to + index - step - width] ?? 0) : 0;
      plain[to + index] = (bytes[from + index] ?? 0) + predict(kind, left, above, corner);
    }
  }
  return plain;
}

function predict(kind: number | undefined, left: number, above: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) throw new NotKnown(`a row of kind ${kind}`);
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((byte) => Math.abs(left + above - corner - byte));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function decode85(packed: Uint8Array): Uint8Array {
  const plain: number[] = [];
  let group: number[] = [];
  for (const byte of packed) {
    if (byte === 0x7e) return Uint8Array.from([...plain, ...tailOf85(group)]);
    if (isSpace(byte)) continue;
    if (byte === 0x7a && group.length === 0) plain.push(0, 0, 0, 0);
    else if (byte < 0x21 || byte > 0x75) throw new NotKnown('a sign that is not of base 85');
    else group.push(byte - 0x21);
    if (group.length === 5) {
      plain.push(...bytesOf85(group));
      group = [];
    }
  }
  throw new NotKnown('base 85 that does not end');
}

function bytesOf85(group: readonly number[]): number[] {
  const sum = group.reduce((value, digit) => value * 85 + digit, 0);
  return [(sum / 2 ** 24) & 255, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
}

function tailOf85(group: readonly number[]): number[] {
  if (group.length < 2) return [];
  return bytesOf85([...group, 84, 84, 84, 84].slice(0, 5)).slice(0, group.length - 1);
}

function decodeHexadecimal(packed: Uint8Array): Uint8Array {
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const figures = text.slice(0, text.indexOf('>')).replace(/\s/g, '');
  if (!text.includes('>') || !/^[0-9a-f]*$/i.test(figures)) throw new NotKnown('odd figures');
  return Uint8Array.from(figures.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}
