import {open, stat} from 'node:fs/promises';
import {describeReadError} from '../config/read-config-file.js';
import {type DecodedText, decodeText} from './decode-text.js';

/** A text file as read, with what is needed to write it back. */
export interface TextSource extends DecodedText {
  readonly kind: 'text';
  /** Absolute. */
  readonly file: string;
}

/** A container as read. */
export interface BinarySource {
  readonly kind: 'binary';
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A source, or why it was left out, in a plain sentence that ends what “FILE was not checked: ” begins. */
export type ReadSource<T> =
  | {readonly ok: true; readonly source: T}
  | {
      readonly ok: false;
      readonly reason: string;
      /** Is it nothing for us (no text, a folder) rather than something that went wrong? */
      readonly skipped: boolean;
      /** What a file that is no text holds: a deck under a wrong name, or a picture. */
      readonly bytes?: Uint8Array;
    };

/** How large a file may be, in bytes. */
export interface ReadSourceOptions {
  readonly maxBytes?: number;
}

const MEGABYTE = 1024 * 1024;
/** Far beyond any text that people read. */
const LARGEST_TEXT = 25 * MEGABYTE;
/** Decks full of pictures are large; their words are not. */
const LARGEST_BINARY = 250 * MEGABYTE;

/** Reads a text file. Never throws. */
export async function readTextSource(file: string, options: ReadSourceOptions = {}): Promise<ReadSource<TextSource>> {
  const read = await readBounded(file, options.maxBytes ?? LARGEST_TEXT);
  if (!read.ok) return read;
  const decoded = decodeText(read.source);
  if (!decoded) return {...skip('it is not text.'), bytes: read.source};
  return {ok: true, source: {kind: 'text', file, ...decoded}};
}

/** Reads a container. Never throws. */
export async function readBinarySource(
  file: string,
  options: ReadSourceOptions = {},
): Promise<ReadSource<BinarySource>> {
  const read = await readBounded(file, options.maxBytes ?? LARGEST_BINARY);
  return read.ok ? {ok: true, source: {kind: 'binary', file, bytes: read.source}} : read;
}

/** Looks before opening: opening a pipe would wait forever. Reads no more than allowed, even of a file that grows. */
async function readBounded(file: string, maxBytes: number): Promise<ReadSource<Uint8Array>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return skip('it is a folder.');
    if (!found.isFile()) return skip('it is not a regular file.');
    if (found.size > maxBytes) return refuse(describeSize(found.size, maxBytes));
    const handle = await open(file, 'r');
    try {
      const bytes = await handle.readFile();
      return bytes.length > maxBytes ? refuse(describeSize(bytes.length, maxBytes)) : {ok: true, source: bytes};
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(lowerFirst(describeReadError(error)));
  }
}

/** Why a file is not read. */
interface Unread {
  readonly ok: false;
  readonly reason: string;
  readonly skipped: boolean;
}

function skip(reason: string): Unread {
  return {ok: false, reason, skipped: true};
}

function refuse(reason: string): Unread {
  return {ok: false, reason, skipped: false};
}

function describeSize(size: number, maxBytes: number): string {
  return `it has ${Math.ceil(size / MEGABYTE)} MB, more than the ${Math.floor(maxBytes / MEGABYTE)} MB that are read. Split it, or name it under “ignore” in the brand config.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
