import {UserError} from '@onbrand/core';
import {Inflate} from 'fflate';
import type {Archive, ArchiveEntry} from './archive.js';
import {checksum} from './checksum.js';
import {damaged, shorten} from './damaged.js';
import {joinBytes} from './join-bytes.js';

/** Bounds on what is unpacked. Real documents stay far below: the largest text of a thousand-page book is 30 MB. */
export interface UnpackLimits {
  /** Bytes of all entries read together. */
  readonly total: number;
  /** Unpacked to packed size, asked only from `ratioFrom` bytes on: short repetitive XML packs very well. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const LIMITS: UnpackLimits = {total: 192 * 2 ** 20, ratio: 150, ratioFrom: 16 * 2 ** 20};
const CHUNK = 64 * 1024;
const ENCRYPTED = 1;

/** Unpacks entries by name, all of them together within limits. Throws `UserError`. */
export interface Unpacker {
  readonly has: (name: string) => boolean;
  /** The entry's own spelling of `name`: names inside an Office file are the same in any case. */
  readonly find: (name: string) => ArchiveEntry | undefined;
  /** Undefined where there is no such entry. */
  readonly unpack: (name: string) => Uint8Array | undefined;
}

/** Reads entries of an archive whose list has been checked. */
export function createUnpacker(archive: Archive, limits: UnpackLimits = LIMITS): Unpacker {
  const byName = indexNames(archive.entries);
  let budget = limits.total;
  const find = (name: string) => byName.get(name) ?? byName.get(name.toLowerCase());
  const unpack = (name: string): Uint8Array | undefined => {
    const entry = find(name);
    if (!entry) return undefined;
    const unpacked = unpackEntry(archive.bytes, entry, {...limits, total: budget});
    budget -= unpacked.length;
    return unpacked;
  };
  return {find, unpack, has: (name) => find(name) !== undefined};
}

function indexNames(entries: readonly ArchiveEntry[]): Map<string, ArchiveEntry> {
  const byName = new Map<string, ArchiveEntry>();
  for (const entry of entries) {
    if (byName.has(entry.name)) {
      throw damaged(`it holds “${shorten(entry.name)}” twice, and programs would disagree on which one counts`);
    }
    byName.set(entry.name, entry);
  }
  for (const entry of entries) {
    const folded = entry.name.toLowerCase().replace(/^\/+/, '');
    if (!byName.has(folded)) byName.set(folded, entry);
  }
  return byName;
}

function unpackEntry(bytes: Uint8Array, entry: ArchiveEntry, limits: UnpackLimits): Uint8Array {
  if (entry.flags & ENCRYPTED) {
    throw new UserError('This file is protected with a password. Save a copy without the password and check that.');
  }
  const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  const unpacked = entry.method === 0 ? checkStored(packed, limits) : inflate(packed, entry, limits);
  if (checksum(unpacked) !== entry.crc) throw damaged(`“${shorten(entry.name)}” inside does not match its checksum`);
  return unpacked;
}

function checkStored(packed: Uint8Array, limits: UnpackLimits): Uint8Array {
  if (packed.length > limits.total) throw tooLarge();
  return packed;
}

/** Inflates chunk by chunk and stops as soon as a limit is passed, whatever size the archive claims. */
function inflate(packed: Uint8Array, entry: ArchiveEntry, limits: UnpackLimits): Uint8Array {
  if (entry.method !== 8) throw damaged(`“${shorten(entry.name)}” inside is packed in a way documents do not use`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limits.total || (size > limits.ratioFrom && size > packed.length * limits.ratio)) throw tooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    throw error instanceof UserError ? error : damaged(`“${shorten(entry.name)}” inside cannot be unpacked`);
  }
  return joinBytes(chunks);
}

function tooLarge(): UserError {
  return new UserError(
    'This file unpacks to far more text than a document holds, as a file made to exhaust a computer does. If it is a real document, split it into smaller ones.',
  );
}
