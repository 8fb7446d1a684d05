import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {ROOT, readText} from '../repository.js';

/** What must be found in the text of `fixtures/story/formats`, in the order of reading, whatever its format. */
export interface ToldDiagnostic {
  readonly rule: string;
  /** The words as a reader reads them, every white space a single space. */
  readonly text: string;
  /** What stands there after fixing; missing where there is nothing to fix by a program. */
  readonly fixed?: string;
}

/** What cannot be fixed in some files, and why. */
export interface ToldException {
  readonly files: readonly string[];
  /** Diagnostics these files have like all others, but whose fix would not be safe there, as `rule: words`. */
  readonly unfixed: readonly string[];
  readonly because: string;
}

/** `fixtures/story/formats/expected.json`. */
export interface ToldStory {
  readonly diagnostics: readonly ToldDiagnostic[];
  readonly exceptions: readonly ToldException[];
}

/** One file of the story. */
export interface ToldFile {
  /** From `fixtures/story/formats`, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FOLDER = 'fixtures/story/formats';
const NOT_TOLD = new Set(['README.md', 'brand.config.json', 'expected.json']);

/** The one list for all files. */
export function readToldStory(): ToldStory {
  return JSON.parse(readText(`${FOLDER}/expected.json`));
}

/** The files that are committed as they are. */
export function listToldFiles(): ToldFile[] {
  const folder = join(ROOT, FOLDER);
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !NOT_TOLD.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({path, bytes: readFileSync(join(folder, path))}));
}

/** What `path` must show: the list for all, without the fixes that the exceptions take away. */
export function expectIn(path: string, {diagnostics, exceptions}: ToldStory): ToldDiagnostic[] {
  const own = exceptions.filter(({files}) => files.includes(path));
  const unfixed = new Set(own.flatMap((one) => one.unfixed));
  return diagnostics.map((one) => (unfixed.has(nameTold(one)) ? {rule: one.rule, text: one.text} : one));
}

/** `rule: words`, as the exceptions name a diagnostic. */
export function nameTold({rule, text}: Pick<ToldDiagnostic, 'rule' | 'text'>): string {
  return `${rule}: ${text.replace(/\s+/g, ' ')}`;
}

/** The text after fixing: each of the words found replaced where it stands, one after the other, and nothing else. */
export function replaceTold(text: string, told: readonly ToldDiagnostic[]): string {
  let done = '';
  let rest = text;
  for (const one of told) {
    const at = rest.indexOf(one.text);
    if (at < 0) throw new Error(`“${one.text}” is not in “${rest}”.`);
    done += rest.slice(0, at) + (one.fixed ?? one.text);
    rest = rest.slice(at + one.text.length);
  }
  return done + rest;
}
