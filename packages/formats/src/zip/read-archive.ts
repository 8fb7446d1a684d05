import {UserError} from '@onbrand/core';
import {strFromU8} from 'fflate';
import {type Archive, type ArchiveEntry, DIRECTORY_RECORD, END_RECORD, LOCAL_HEADER} from './archive.js';
import {damaged, shorten} from './damaged.js';
import {readUint16, readUint32, readUint64} from './little-endian.js';
import {toPlainBytes} from './plain-bytes.js';

/** No document has more files inside; a list this long is an attack or another kind of archive. */
const MOST_ENTRIES = 20_000;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const UTF8_NAME = 0x800;

/** Reads the list of contents of a zip archive and checks it. Throws `UserError` where it cannot be trusted. */
export function readArchive(input: Uint8Array): Archive {
  const bytes = toPlainBytes(input);
  const endOffset = findEndRecord(bytes);
  if (endOffset === undefined) throw damaged('its end is missing, as after a download that stopped early');
  const {count, directoryOffset} = readEndRecord(bytes, endOffset);
  if (count > MOST_ENTRIES) {
    throw new UserError(
      `This file holds ${count} files inside, and documents hold fewer than ${MOST_ENTRIES}. Save it again in the program it was made with.`,
    );
  }
  const entries: ArchiveEntry[] = [];
  for (let at = directoryOffset; entries.length < count; ) {
    const entry = readRecord(bytes, at, endOffset);
    checkName(entry.name);
    entries.push(entry);
    at = entry.recordEnd;
  }
  checkOverlap(entries, directoryOffset);
  return {bytes, entries, directoryOffset, endOffset};
}

function findEndRecord(bytes: Uint8Array): number | undefined {
  const first = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_SIZE; at >= first; at -= 1) {
    if (bytes[at] === 0x50 && readUint32(bytes, at) === END_RECORD) return at;
  }
  return undefined;
}

function readEndRecord(bytes: Uint8Array, endOffset: number): {count: number; directoryOffset: number} {
  const count = readUint16(bytes, endOffset + 10);
  const directoryOffset = readUint32(bytes, endOffset + 16);
  if (count !== 0xffff && directoryOffset !== 0xffffffff) return {count, directoryOffset};
  return readLargeEndRecord(bytes, endOffset) ?? {count, directoryOffset};
}

/** Zip64: a locator just before the end record leads to a second, wider end record. */
function readLargeEndRecord(
  bytes: Uint8Array,
  endOffset: number,
): {count: number; directoryOffset: number} | undefined {
  const locator = endOffset - 20;
  if (locator < 0 || readUint32(bytes, locator) !== 0x07064b50) return undefined;
  const record = readUint64(bytes, locator + 8);
  if (record > locator || readUint32(bytes, record) !== 0x06064b50) return undefined;
  return {count: readUint64(bytes, record + 32), directoryOffset: readUint64(bytes, record + 48)};
}

function readRecord(bytes: Uint8Array, at: number, limit: number): ArchiveEntry {
  if (at + 46 > limit || readUint32(bytes, at) !== DIRECTORY_RECORD) throw damaged('its list of contents is broken');
  const nameEnd = at + 46 + readUint16(bytes, at + 28);
  const extraEnd = nameEnd + readUint16(bytes, at + 30);
  const recordEnd = extraEnd + readUint16(bytes, at + 32);
  if (recordEnd > limit) throw damaged('its list of contents is broken');
  const flags = readUint16(bytes, at + 8);
  const sizes = readSizes(bytes, at, nameEnd, extraEnd);
  const name = readName(bytes.subarray(at + 46, nameEnd), flags);
  return {
    name,
    flags,
    method: readUint16(bytes, at + 10),
    crc: readUint32(bytes, at + 16),
    ...sizes,
    dataOffset: findData(bytes, name, sizes.headerOffset, sizes.compressedSize, limit),
    recordStart: at,
    recordEnd,
  };
}

type Sizes = Pick<ArchiveEntry, 'size' | 'compressedSize' | 'headerOffset'>;

/** Sizes and offset of a record; those that read 0xFFFFFFFF stand in the zip64 extra field instead, in this order. */
function readSizes(bytes: Uint8Array, at: number, extraStart: number, extraEnd: number): Sizes {
  const large = findExtra(bytes, extraStart, extraEnd, 0x0001);
  let next = large?.start ?? 0;
  const read = (offset: number): number => {
    const value = readUint32(bytes, offset);
    if (value !== 0xffffffff || !large || next + 8 > large.end) return value;
    next += 8;
    return readUint64(bytes, next - 8);
  };
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  return {size, compressedSize, headerOffset: read(at + 42)};
}

/** The data of the extra field with this id, without its four-byte head. */
export function findExtra(
  bytes: Uint8Array,
  start: number,
  end: number,
  id: number,
): {start: number; end: number} | undefined {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + readUint16(bytes, at + 2);
    if (readUint16(bytes, at) === id && next <= end) return {start: at + 4, end: next};
    at = next;
  }
  return undefined;
}

function findData(bytes: Uint8Array, name: string, offset: number, size: number, limit: number): number {
  const broken = damaged(`“${shorten(name)}” inside is cut off`);
  if (offset + 30 > limit || readUint32(bytes, offset) !== LOCAL_HEADER) throw broken;
  const dataOffset = offset + 30 + readUint16(bytes, offset + 26) + readUint16(bytes, offset + 28);
  if (dataOffset + size > limit) throw broken;
  return dataOffset;
}

/** Names are UTF-8 where a flag says so; where not, they are plain ASCII in every document, or Latin-1 for lack of a better guess. */
function readName(bytes: Uint8Array, flags: number): string {
  return strFromU8(bytes, (flags & UTF8_NAME) === 0).replaceAll('\\', '/');
}

/** Nothing is ever unpacked to disk here; such a name is refused because no Office program writes it. */
function checkName(name: string): void {
  const isOutside = name.split('/').includes('..') || /^[a-z]:/i.test(name) || name.includes('\0');
  if (!isOutside) return;
  throw new UserError(
    `This file holds an entry named “${shorten(name)}”, which leads outside of it. Do not open it unless you know who made it; ask for a fresh copy.`,
  );
}

/** Entries that share bytes are a known way to make a small file unpack to a huge one. */
function checkOverlap(entries: readonly ArchiveEntry[], directoryOffset: number): void {
  const sorted = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  for (const [index, entry] of sorted.entries()) {
    const limit = sorted[index + 1]?.headerOffset ?? directoryOffset;
    if (entry.dataOffset + entry.compressedSize > limit) throw damaged('files inside it overlap');
  }
}
