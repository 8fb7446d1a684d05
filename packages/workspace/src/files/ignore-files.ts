import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import ignore, {type Ignore} from 'ignore';
import picomatch from 'picomatch';
import {holds, toSlashes} from '../config/rebase-glob.js';

/** Says whether a file is left out, and by what. Takes absolute paths. */
export type FindIgnore = (file: string) => string | undefined;

/**
 * Follows ignore files named `name` (in the syntax of `.gitignore`) in `top` and every folder below it on the way to
 * the file. Deeper files have the last word, except that nothing brings back what lies in an ignored folder.
 */
export function createIgnoreFiles(name: string, top: string): FindIgnore {
  const sheets = new Map<string, readonly Sheet[]>();
  const folders = new Map<string, boolean>();
  /** The ignore files that have a say in `folder`, outermost first; most projects have one or none. */
  const sheetsFor = (folder: string): readonly Sheet[] => {
    const known = sheets.get(folder);
    if (known) return known;
    const above = folder === top || !holds(top, folder) ? [] : sheetsFor(path.dirname(folder));
    const rules = holds(top, folder) ? readRules(path.join(folder, name)) : undefined;
    const found = rules ? [...above, {folder, rules}] : above;
    sheets.set(folder, found);
    return found;
  };
  const judge = (file: string, isFolder: boolean): boolean => {
    let ignored = false;
    for (const {folder, rules} of sheetsFor(path.dirname(file))) {
      const result = rules.test(toSlashes(path.relative(folder, file)) + (isFolder ? '/' : ''));
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  };
  const isIgnoredFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const isInside = folder !== top && holds(top, folder);
    const ignored = isInside && (isIgnoredFolder(path.dirname(folder)) || judge(folder, true));
    folders.set(folder, ignored);
    return ignored;
  };
  return (file) => (isIgnoredFolder(path.dirname(file)) || judge(file, false) ? name : undefined);
}

/** One ignore file, read. */
interface Sheet {
  readonly folder: string;
  readonly rules: Ignore;
}

function readRules(file: string): Ignore | undefined {
  try {
    return ignore({allowRelativePaths: true}).add(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    // Most folders have none; one that cannot be read cannot be followed either.
    return undefined;
  }
}

/** The folder with `.git` at or above `folder`. */
export function findGitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (statSync(path.join(at, '.git'), {throwIfNoEntry: false})) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/**
 * Follows the globs of `ignore` in a config, which count from `root`. A glob for a folder takes all that is in it; a
 * glob with `!` brings back what earlier ones took.
 */
export function createIgnoreGlobs(globs: readonly string[], root: string): FindIgnore {
  const compiled = globs.map((glob) => {
    const negated = glob.startsWith('!');
    const plain = (negated ? glob.slice(1) : glob).replace(/\/+$/, '');
    return {negated, matches: picomatch([plain, `${plain}/**`], {dot: true})};
  });
  if (compiled.length === 0) return () => undefined;
  return (file) => {
    const relative = toSlashes(path.relative(root, file));
    let ignored = false;
    for (const {negated, matches} of compiled) if (matches(relative)) ignored = !negated;
    return ignored ? '“ignore” of the brand config' : undefined;
  };
}
