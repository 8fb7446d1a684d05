import fs from 'node:fs';
import {lstat, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {UserError} from '@onbrand/core';
import {holds, toSlashes} from '../config/rebase-glob.js';
import {showPath} from '../problem.js';
import {createIgnoreFiles, createIgnoreGlobs, type FindIgnore, findGitRoot} from './ignore-files.js';

/** What to look for. */
export interface FindFilesOptions {
  /** Absolute: where relative inputs start from. */
  readonly cwd: string;
  /** Absolute: the project. Links that lead out of it are not followed. `cwd` unless set. */
  readonly root?: string;
  /** Extensions that some format knows, with the dot, lower case. */
  readonly extensions: Iterable<string>;
  /** `ignore` of the config … */
  readonly ignore?: readonly string[];
  /** … and the folder its globs count from; `root` unless set. */
  readonly ignoreRoot?: string;
}

/** What was found. */
export interface FoundFiles {
  /** Absolute, native, sorted, each once. */
  readonly files: readonly string[];
  /** A plain sentence on each input that gave less than was asked for. */
  readonly notices: readonly string[];
}

/** Everything one search shares. */
interface Search {
  readonly cwd: string;
  readonly root: string;
  readonly realRoot: string;
  readonly known: ReadonlySet<string>;
  /** What the user of onbrand wants left out, whatever names it. */
  readonly isIgnored: FindIgnore;
  readonly isGitIgnored: FindIgnore;
  readonly notices: string[];
}

/**
 * Finds the files behind paths, folders and globs. Folders give the files that some format knows, without hidden ones
 * and without what git ignores; a file that is named is taken whatever it is, unless the config ignores it.
 * Throws `UserError` for a path that is not there and a glob that matches nothing.
 */
export async function findFiles(inputs: readonly string[], options: FindFilesOptions): Promise<FoundFiles> {
  const search = await createSearch(options);
  const negated = inputs.filter((input) => input.startsWith('!')).map((input) => toSlashes(input.slice(1)));
  const wanted = inputs.filter((input) => !input.startsWith('!'));
  const found = new Set<string>();
  for (const input of wanted.length > 0 ? wanted : ['.']) {
    for (const file of await findInput(input, negated, search)) found.add(file);
  }
  return {files: [...found].sort(comparePaths), notices: search.notices};
}

async function createSearch({
  cwd,
  root = cwd,
  extensions,
  ignore = [],
  ignoreRoot = root,
}: FindFilesOptions): Promise<Search> {
  // Where the config counts from a folder above, its ignore file may lie there, too.
  const own = createIgnoreFiles('.onbrandignore', holds(ignoreRoot, root) ? ignoreRoot : root);
  const globs = createIgnoreGlobs(ignore, ignoreRoot);
  return {
    cwd,
    root,
    realRoot: await realpath(root),
    known: new Set(extensions),
    isIgnored: (file) => globs(file) ?? own(file),
    isGitIgnored: createIgnoreFiles('.gitignore', findGitRoot(cwd) ?? root),
    notices: [],
  };
}

async function findInput(input: string, negated: readonly string[], search: Search): Promise<readonly string[]> {
  const target = path.resolve(search.cwd, input);
  const found = await stat(target).catch(() => undefined);
  const shown = showPath(target, search.cwd);
  if (!found) {
    if (
      await lstat(target).then(
        () => true,
        () => false,
      )
    )
      throw new UserError(`“${shown}” is a link that leads nowhere. Repair it, or name another file.`);
    if (isGlob(input)) return findGlob(input, negated, search);
    throw new UserError(`There is no “${shown}”. Check the name, and the folder you are in.`);
  }
  if (!(await staysInside(target, search))) {
    search.notices.push(`${shown} is a link that leads out of the project; it was not followed.`);
    return [];
  }
  if (found.isDirectory()) return findInFolder(target, negated, search);
  const reason = search.isIgnored(target);
  if (reason === undefined) return [target];
  search.notices.push(`${shown} was not checked: ${reason} leaves it out.`);
  return [];
}

/** Globs, as opposed to names that are not there. */
function isGlob(input: string): boolean {
  return /[*?{}[\]]|[!@+]\(/.test(input);
}

/** What lies in the project by its name must lie there in truth; a path outside was named by the user. */
async function staysInside(target: string, {root, realRoot}: Search): Promise<boolean> {
  return !holds(root, target) || holds(realRoot, await realpath(target));
}

async function findInFolder(folder: string, negated: readonly string[], search: Search): Promise<readonly string[]> {
  const files = (await walk(['**/*'], folder, search.isGitIgnored, negatedFrom(negated, folder, search.cwd))).filter(
    (file) => isKnown(file, search),
  );
  const kept = files.filter((file) => search.isIgnored(file) === undefined);
  if (kept.length === 0) search.notices.push(describeEmpty(folder, files.length, search));
  return kept;
}

function describeEmpty(folder: string, ignored: number, {cwd, known, isGitIgnored}: Search): string {
  const shown = showPath(folder, cwd);
  if (ignored > 0)
    return `Nothing to check in ${shown}: the brand config or .onbrandignore leaves out all ${ignored} files.`;
  if (isGitIgnored(path.join(folder, '-')) !== undefined)
    return `Nothing to check in ${shown}: .gitignore leaves it out. Name single files to check them all the same.`;
  return `Nothing to check in ${shown}: no files with ${[...known].sort().join(', ')}.`;
}

async function findGlob(input: string, negated: readonly string[], search: Search): Promise<readonly string[]> {
  const glob = normalizeGlob(input);
  const named = /\.[a-z0-9]+$/i.exec(glob)?.[0].toLowerCase();
  const matched = await walk([glob], search.cwd, search.isGitIgnored, negated);
  const inside = await keepInside(matched, search);
  const files = inside.filter((file) => isKnown(file, search) || path.extname(file).toLowerCase() === named);
  if (files.length === 0)
    throw new UserError(
      `“${input}” matches ${describeNothing(matched.length, inside.length)}. Check the pattern, and the folder you are in.`,
    );
  const kept = files.filter((file) => search.isIgnored(file) === undefined);
  const left = files.length - kept.length;
  if (left > 0)
    search.notices.push(
      `${left} of the ${files.length} files of “${input}” were not checked: the brand config or .onbrandignore leaves them out.`,
    );
  return kept;
}

function describeNothing(matched: number, inside: number): string {
  if (matched === 0) return 'no file';
  return inside === 0 ? 'only files outside of the project' : 'no file that onbrand can read';
}

/** On Windows people type backslashes; elsewhere a backslash takes the meaning from the character after it. */
export function normalizeGlob(glob: string, separator: string = path.sep): string {
  return (separator === '\\' ? glob.replaceAll('\\', '/') : glob).replace(/^\.\//, '');
}

/** The start of a glob may go through a link. One look at each folder is enough: links to files are never matched. */
async function keepInside(files: readonly string[], search: Search): Promise<string[]> {
  const folders = new Map<string, boolean>();
  const kept: string[] = [];
  for (const file of files) {
    const folder = path.dirname(file);
    const known = folders.get(folder);
    const inside = known ?? (await staysInside(folder, search));
    if (known === undefined) folders.set(folder, inside);
    if (inside) kept.push(file);
  }
  return kept;
}

/** globby heeds `.gitignore` below `folder`, and above it up to the repository; without one our own filter does. */
async function walk(
  patterns: readonly string[],
  folder: string,
  isGitIgnored: FindIgnore,
  negated: readonly string[],
): Promise<string[]> {
  const {globby} = await import('globby');
  const found = await globby([...patterns], {
    cwd: folder,
    absolute: true,
    gitignore: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: true,
    suppressErrors: true,
    ignore: ['**/node_modules', '**/.git', ...negated],
    fs: FILES_ONLY,
  });
  const files = found.map((file) => path.normalize(file));
  return findGitRoot(folder) === undefined ? files.filter((file) => isGitIgnored(file) === undefined) : files;
}

/**
 * globby asks of every result whether it is a folder, though it was told to give files only; with thousands of files
 * that takes longer than finding them. All it has to know of the disk this way is where the repository is.
 */
const FILES_ONLY = {
  ...fs,
  promises: {
    ...fs.promises,
    stat: async (file: string) =>
      path.basename(file) === '.git' ? fs.promises.stat(file) : {isDirectory: () => false},
  },
};

/** Patterns count from the current folder, the walk from its own. */
function negatedFrom(negated: readonly string[], folder: string, cwd: string): string[] {
  const prefix = toSlashes(path.relative(folder, cwd));
  const inner = toSlashes(path.relative(cwd, folder));
  return negated.map((glob) => {
    if (prefix === '' || glob.startsWith('**/')) return glob;
    if (inner !== '' && glob.startsWith(`${inner}/`)) return glob.slice(inner.length + 1);
    return `${prefix}/${glob}`;
  });
}

/** The last extension decides, or one of two (`.d.ts`) where a format names it. */
function isKnown(file: string, {known}: Search): boolean {
  const name = path.basename(file).toLowerCase();
  for (let dot = name.indexOf('.', 1); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    if (known.has(name.slice(dot))) return true;
  }
  return false;
}

/** By code unit, with folders parted the same on every system. */
function comparePaths(a: string, b: string): number {
  const left = toSlashes(a);
  const right = toSlashes(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
