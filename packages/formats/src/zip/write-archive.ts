import {deflateSync, strToU8} from 'fflate';
import {type Archive, type ArchiveEntry, DIRECTORY_RECORD, END_RECORD, LOCAL_HEADER} from './archive.js';
import {checksum} from './checksum.js';
import {joinBytes} from './join-bytes.js';
import {readUint16, writeUint16, writeUint32} from './little-endian.js';

/** New contents by name. Names the archive does not have yet are added behind its last entry. */
export type ArchiveChanges = ReadonlyMap<string, Uint8Array>;

interface Piece {
  /** Local header, data and whatever stood behind it. */
  readonly local: Uint8Array;
  /** Its record in the central directory, still with the old offset. */
  readonly record: Uint8Array;
}

/**
 * Writes the archive with some entries changed. All others keep every byte: packed data, order, times, flags and what
 * stands between them, so a comparison shows nothing but the change.
 */
export function writeArchive(archive: Archive, changes: ArchiveChanges): Uint8Array {
  const stored = new Set(archive.entries.map((entry) => entry.name));
  const sorted = [...archive.entries].sort((a, b) => a.headerOffset - b.headerOffset);
  const pieces = new Map<ArchiveEntry, Piece>();
  for (const [index, entry] of sorted.entries()) {
    const limit = sorted[index + 1]?.headerOffset ?? archive.directoryOffset;
    const change = changes.get(entry.name);
    pieces.set(entry, change ? changeEntry(archive.bytes, entry, change) : keepEntry(archive.bytes, entry, limit));
  }
  const time = sorted[0] ? archive.bytes.subarray(sorted[0].headerOffset + 10, sorted[0].headerOffset + 14) : undefined;
  const added = [...changes].filter(([name]) => !stored.has(name)).map(([name, data]) => addEntry(name, data, time));
  const prefix = archive.bytes.subarray(0, sorted[0]?.headerOffset ?? archive.directoryOffset);
  return assemble(archive, prefix, sorted, pieces, added);
}

function assemble(
  archive: Archive,
  prefix: Uint8Array,
  sorted: readonly ArchiveEntry[],
  pieces: ReadonlyMap<ArchiveEntry, Piece>,
  added: readonly Piece[],
): Uint8Array {
  const output: Uint8Array[] = [prefix];
  let offset = prefix.length;
  const offsets = new Map<Piece, number>();
  const lay = (piece: Piece | undefined): void => {
    if (!piece) return;
    offsets.set(piece, offset);
    output.push(piece.local);
    offset += piece.local.length;
  };
  for (const entry of sorted) lay(pieces.get(entry));
  for (const piece of added) lay(piece);
  const directoryOffset = offset;
  for (const piece of [...archive.entries.map((entry) => pieces.get(entry)), ...added]) {
    if (!piece) continue;
    writeUint32(piece.record, 42, offsets.get(piece) ?? 0);
    output.push(piece.record);
    offset += piece.record.length;
  }
  output.push(createEndRecord(archive, archive.entries.length + added.length, directoryOffset, offset));
  return joinBytes(output);
}

function keepEntry(bytes: Uint8Array, entry: ArchiveEntry, limit: number): Piece {
  return {local: bytes.subarray(entry.headerOffset, limit), record: copyRecord(bytes, entry)};
}

/** The entry's record in 32 bits; a zip64 field would contradict the new offset, so it goes. */
function copyRecord(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const nameEnd = entry.recordStart + 46 + readUint16(bytes, entry.recordStart + 28);
  const extraEnd = nameEnd + readUint16(bytes, entry.recordStart + 30);
  const extra = withoutZip64(bytes.subarray(nameEnd, extraEnd));
  const record = joinBytes([
    bytes.subarray(entry.recordStart, nameEnd),
    extra,
    bytes.subarray(extraEnd, entry.recordEnd),
  ]);
  writeUint16(record, 30, extra.length);
  writeUint32(record, 20, entry.compressedSize);
  writeUint32(record, 24, entry.size);
  return record;
}

function changeEntry(bytes: Uint8Array, entry: ArchiveEntry, data: Uint8Array): Piece {
  const packed = entry.method === 0 ? data : deflateSync(data);
  const nameEnd = entry.headerOffset + 30 + readUint16(bytes, entry.headerOffset + 26);
  const extra = withoutZip64(bytes.subarray(nameEnd, nameEnd + readUint16(bytes, entry.headerOffset + 28)));
  const header = joinBytes([bytes.subarray(entry.headerOffset, nameEnd), extra]);
  const record = copyRecord(bytes, entry);
  // The sizes stand in the header now, so the flag that says "they follow the data" is taken back.
  const flags = entry.flags & ~0x8;
  writeUint16(header, 6, flags);
  writeUint16(record, 8, flags);
  writeSizes(header, 14, data, packed);
  writeSizes(record, 16, data, packed);
  writeUint16(header, 28, extra.length);
  return {local: joinBytes([header, packed]), record};
}

function addEntry(name: string, data: Uint8Array, time: Uint8Array | undefined): Piece {
  const packed = deflateSync(data);
  const nameBytes = strToU8(name);
  const header = new Uint8Array(30);
  const record = new Uint8Array(46);
  writeUint32(header, 0, LOCAL_HEADER);
  writeUint32(record, 0, DIRECTORY_RECORD);
  writeUint16(record, 4, 20);
  // Needed version 2.0, UTF-8 name, deflated; the local header is the record from its sixth byte on.
  for (const [bytes, at] of [
    [header, 4],
    [record, 6],
  ] as const) {
    writeUint16(bytes, at, 20);
    writeUint16(bytes, at + 2, 0x800);
    writeUint16(bytes, at + 4, 8);
    if (time) bytes.set(time, at + 6);
    writeSizes(bytes, at + 10, data, packed);
    writeUint16(bytes, at + 22, nameBytes.length);
  }
  return {local: joinBytes([header, nameBytes, packed]), record: joinBytes([record, nameBytes])};
}

function writeSizes(bytes: Uint8Array, at: number, data: Uint8Array, packed: Uint8Array): void {
  writeUint32(bytes, at, checksum(data));
  writeUint32(bytes, at + 4, packed.length);
  writeUint32(bytes, at + 8, data.length);
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const next = at + 4 + readUint16(extra, at + 2);
    if (readUint16(extra, at) !== 1) kept.push(extra.subarray(at, next));
    at = next;
  }
  return joinBytes(kept);
}

function createEndRecord(archive: Archive, count: number, directoryOffset: number, end: number): Uint8Array {
  const record = archive.bytes.slice(archive.endOffset);
  writeUint32(record, 0, END_RECORD);
  writeUint16(record, 8, count);
  writeUint16(record, 10, count);
  writeUint32(record, 12, end - directoryOffset);
  writeUint32(record, 16, directoryOffset);
  return record;
}
