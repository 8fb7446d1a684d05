import path from 'node:path';

/**
 * Makes a glob that counts from the folder `base` count from `root`, which is that folder or one above it.
 * A leading `!` stays in front; a name without a slash stays in its own folder, as globs have it.
 */
export function rebaseGlob(glob: string, base: string, root: string): string {
  const negated = glob.startsWith('!') ? '!' : '';
  const plain = glob.slice(negated.length).replace(/^\.\//, '');
  const prefix = toSlashes(path.relative(root, base));
  if (prefix === '') return negated + plain;
  return `${negated}${escapeGlob(prefix)}/${plain.replace(/^\/+/, '')}`;
}

/** Makes a path that counts from the folder `base` count from `root`. Addresses on the web stay as they are. */
export function rebasePath(file: string, base: string, root: string): string {
  if (/^[a-z][a-z+.-]+:\/\//i.test(file)) return file;
  return toSlashes(path.relative(root, path.resolve(base, file)));
}

/** The deepest folder that holds all `folders`; the first of them where there is none, as across drives. */
export function findCommonFolder(folders: readonly [string, ...string[]]): string {
  let common = folders[0];
  for (const folder of folders) {
    while (!holds(common, folder)) {
      const parent = path.dirname(common);
      if (parent === common) return folders[0];
      common = parent;
    }
  }
  return common;
}

/** Is `inner` the folder `outer`, or inside of it? */
export function holds(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}

/** Forward slashes, whatever the system. */
export function toSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** The folder's own name is no pattern: `(drafts)` and `[2026]` are common. */
function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
