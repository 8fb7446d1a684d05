import {createHash, randomBytes} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import {lstat, mkdir, readdir, rename, unlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {openEntry, sealEntry} from './cache-entry.js';

/**
 * Keeps what was costly to make from one run to the next. It holds data and no code, and nothing depends on it: what is
 * missing, damaged or made by another version is not there, and what cannot be written is not kept. Never throws.
 */
export interface Cache {
  /** What is kept under `name`, if it was made from the same `key`. */
  readonly read: (name: string, key: string) => Uint8Array | undefined;
  /** Has `make` called by the next `flush`, to be kept in the place of what was there under `name`. */
  readonly keep: (name: string, key: string, make: () => Uint8Array) => void;
  /** Writes what is to be kept: after the work is done, so that nobody waits for it. */
  readonly flush: () => Promise<void>;
}

/** Nothing here is larger; what is was not written by us. */
const LARGEST = 512 * 1024 * 1024;
/** Thirty days, in milliseconds. */
const OLDEST = 30 * 24 * 60 * 60 * 1000;

/**
 * A cache in a folder, which is made when there is something to keep. `build` names the code that makes the entries:
 * those of another build do not count. One file for each name, so that the folder does not grow with every change.
 */
export function createCache(folder: string, build: string): Cache {
  const waiting = new Map<string, {readonly seal: Buffer; readonly make: () => Uint8Array}>();
  const fileOf = (name: string): string => path.join(folder, `${digest(name).toString('hex').slice(0, 32)}.cache`);
  const sealOf = (name: string, key: string): Buffer => digest(JSON.stringify([build, name, key]));
  return {
    read(name, key) {
      const bytes = readPlainFile(fileOf(name));
      return bytes && openEntry(bytes, sealOf(name, key));
    },
    keep(name, key, make) {
      waiting.set(fileOf(name), {seal: sealOf(name, key), make});
    },
    async flush() {
      const entries = [...waiting];
      waiting.clear();
      if (entries.length === 0 || !(await makeFolder(folder))) return;
      for (const [file, {seal, make}] of entries) await replaceWhole(file, () => sealEntry(make(), seal));
      await dropOld(folder);
    },
  };
}

/** Entries of configs that are gone, and what a run that was killed left behind. What is still of use is made again. */
async function dropOld(folder: string): Promise<void> {
  const oldest = Date.now() - OLDEST;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /\.(?:cache|tmp)$/.test(one))) {
    const file = path.join(folder, name);
    const found = await lstat(file).catch(() => undefined);
    if (found?.isFile() && found.mtimeMs < oldest) await unlink(file).catch(() => undefined);
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A pipe or a device would be waited for, and a link leads elsewhere: neither was written by us. */
function readPlainFile(file: string): Uint8Array | undefined {
  try {
    const found = lstatSync(file);
    return found.isFile() && found.size <= LARGEST ? readFileSync(file) : undefined;
  } catch {
    // Not there, or not ours to read: as good as not there.
    return undefined;
  }
}

async function makeFolder(folder: string): Promise<boolean> {
  return mkdir(folder, {recursive: true}).then(
    () => true,
    () => false,
  );
}

/** Two runs at once each write a file of their own; the later one stays, whole. */
async function replaceWhole(file: string, make: () => Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, make(), {flag: 'wx', mode: 0o600});
    await rename(temporary, file);
  } catch {
    // No space, no permission: the next run does the work again.
    await unlink(temporary).catch(() => undefined);
  }
}
