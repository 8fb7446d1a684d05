import {randomBytes} from 'node:crypto';
import {access, constants, open, readFile, realpath, rename, stat, unlink} from 'node:fs/promises';
import path from 'node:path';
import {describeReadError} from '../config/read-config-file.js';
import {holds} from '../config/rebase-glob.js';
import {encodeText} from './decode-text.js';
import type {BinarySource, TextSource} from './read-source.js';

/** Written, or why not, in a plain sentence that ends what “FILE was not changed: ” begins. */
export type WriteResult = {readonly ok: true} | {readonly ok: false; readonly reason: string};

/** Where writing is allowed. */
export interface WriteSourceOptions {
  /** Absolute: the project. A link that leads out of it is not written through. */
  readonly root: string;
}

/** Writes changed text in the encoding and with the byte-order mark it was read with. Never throws. */
export async function writeTextSource(
  source: TextSource,
  text: string,
  options: WriteSourceOptions,
): Promise<WriteResult> {
  const before = encodeText(source.text, source);
  const after = encodeText(text, source);
  if (!before || !after)
    return {ok: false, reason: `${source.encoding} has no such characters. Save the file as UTF-8 first.`};
  return replaceFile(source.file, before, after, options);
}

/** Writes a changed container. Never throws. */
export async function writeBinarySource(
  source: BinarySource,
  bytes: Uint8Array,
  options: WriteSourceOptions,
): Promise<WriteResult> {
  return replaceFile(source.file, source.bytes, bytes, options);
}

/**
 * Puts `after` in the place of `before`, whole or not at all: the new content is written beside the file and renamed.
 * The file behind a link is replaced, the link stays. Mode is kept; a file that holds anything but `before` is left.
 */
async function replaceFile(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
  {root}: WriteSourceOptions,
): Promise<WriteResult> {
  try {
    const target = await realpath(file);
    if (holds(root, file) && !holds(await realpath(root), target))
      return {ok: false, reason: 'it is a link that leads out of the project.'};
    const {mode} = await stat(target);
    await access(target, constants.W_OK);
    const temporary = await writeBeside(target, after, mode);
    try {
      if (!isSame(await readFile(target), before)) throw new ChangedError();
      await rename(temporary, target);
    } catch (error) {
      await unlink(temporary);
      throw error;
    }
    return {ok: true};
  } catch (error) {
    if (error instanceof ChangedError) return {ok: false, reason: 'it has changed since it was read. Check it again.'};
    return {ok: false, reason: describeWriteError(error)};
  }
}

class ChangedError extends Error {}

async function writeBeside(target: string, bytes: Uint8Array, mode: number): Promise<string> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(mode & 0o7777);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await unlink(temporary);
    throw error;
  }
  await handle.close();
  return temporary;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function describeWriteError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'it may not be written. Check its permissions and those of its folder.';
  if (code === 'ENOSPC') return 'the disk is full.';
  if (code === 'EBUSY') return 'another program holds it open. Close it there.';
  return describeReadError(error);
}
