import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top folder of the repository, as a path of this system. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads a file of the repository; `path` is relative to its top, with forward slashes. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
