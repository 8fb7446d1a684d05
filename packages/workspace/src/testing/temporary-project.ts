import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A folder for one test, gone after it. */
export interface TemporaryProject {
  /** Absolute, without links. */
  readonly folder: string;
  /** The absolute path of a file in it. */
  readonly at: (name: string) => string;
  /** Writes a file with its folders, and gives its absolute path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly [Symbol.dispose]: () => void;
}

/** Writes `files` (path → content) into a new folder. */
export function createTemporaryProject(files: Readonly<Record<string, string | object>> = {}): TemporaryProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'onbrand-')));
  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(path.dirname(at(name)), {recursive: true});
    writeFileSync(at(name), content);
    return at(name);
  };
  for (const [name, content] of Object.entries(files)) {
    write(name, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return {folder, at, write, [Symbol.dispose]: () => rmSync(folder, {recursive: true, force: true})};
}
