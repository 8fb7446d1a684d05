import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {findNearest} from '@onbrand/core';
import {readJson} from '../data/read-json.js';
import type {ConfigFinder} from './find-config.js';

/** Where an `extends` entry leads, or why it leads nowhere. */
export type ResolvedExtends =
  | {readonly ok: true; readonly file: string; readonly shared: boolean}
  | {readonly ok: false; readonly message: string};

/** What resolving needs to know of its host. */
export interface ExtendsOptions {
  readonly finder: ConfigFinder;
  /** Folder of the built-in presets, `onbrand/presets/<name>`. */
  readonly presetsFolder?: string | undefined;
}

const PRESETS = 'onbrand/presets/';
const EXTENSIONS = ['.json', '.jsonc', '.yaml', '.yml', '.toml', '.ts', '.mts', '.js', '.mjs', '.cjs'];

/** Finds the config that `name`, written in a config in `folder`, stands for: a preset, a path or an npm package. */
export async function resolveExtends(name: string, folder: string, options: ExtendsOptions): Promise<ResolvedExtends> {
  if (name.startsWith(PRESETS)) return resolvePreset(name.slice(PRESETS.length), options.presetsFolder);
  if (/^\.{1,2}(?:[\\/]|$)/.test(name) || path.isAbsolute(name)) return resolvePath(name, folder, options.finder);
  const file = await resolvePackage(name, folder, options.finder);
  if (file) return {ok: true, file, shared: true};
  if (await isFile(path.resolve(folder, name))) return {ok: true, file: path.resolve(folder, name), shared: false};
  return {
    ok: false,
    message: `There is no package “${name}” with a brand config. Install it, or write a path that starts with “./”.`,
  };
}

async function resolvePreset(name: string, presetsFolder: string | undefined): Promise<ResolvedExtends> {
  if (presetsFolder === undefined)
    return {ok: false, message: 'Presets are not at hand here. Write the path of a config.'};
  const file = /^[\w-]+$/.test(name) ? await findWithExtension(path.join(presetsFolder, name)) : undefined;
  if (file) return {ok: true, file, shared: true};
  const known = await listPresets(presetsFolder);
  const nearest = findNearest(name, known);
  const hint = nearest === undefined ? `There are ${known.join(', ')}.` : `Did you mean “${PRESETS}${nearest}”?`;
  return {ok: false, message: `There is no preset “${name}”. ${hint}`};
}

/** The names of the built-in presets. */
export async function listPresets(presetsFolder: string): Promise<string[]> {
  const names = await readdir(presetsFolder).catch((): string[] => []);
  return names
    .filter((name) => EXTENSIONS.includes(path.extname(name)))
    .map((name) => path.parse(name).name)
    .sort();
}

async function resolvePath(name: string, folder: string, finder: ConfigFinder): Promise<ResolvedExtends> {
  const target = path.resolve(folder, name);
  if (await isFile(target)) return {ok: true, file: target, shared: false};
  const found = (await finder.findIn(target)) ?? (await findWithExtension(target));
  return found === undefined
    ? {
        ok: false,
        message: `There is no config at “${name}”. Check the name; the path starts from the folder of this config.`,
      }
    : {ok: true, file: found, shared: false};
}

async function resolvePackage(name: string, folder: string, finder: ConfigFinder): Promise<string | undefined> {
  const [, packageName, inside] = /^((?:@[^/\\]+\/)?[^/\\@.][^/\\]*)(?:\/(.+))?$/.exec(name) ?? [];
  if (packageName === undefined) return undefined;
  const packageFolder = await findPackageFolder(packageName, folder);
  if (packageFolder === undefined) return resolveByNode(name, folder);
  if (inside === undefined) {
    return (
      (await finder.findIn(packageFolder)) ?? (await resolveByNode(name, folder)) ?? findImportEntry(packageFolder)
    );
  }
  const target = path.resolve(packageFolder, inside);
  if (!target.startsWith(packageFolder + path.sep)) return undefined;
  if (await isFile(target)) return target;
  return (await resolveByNode(name, folder)) ?? (await findWithExtension(target)) ?? finder.findIn(target);
}

/** As Node looks for it: `node_modules` of this folder and of every one above. Links are followed to the real place. */
async function findPackageFolder(name: string, folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    const candidate = path.join(at, 'node_modules', name);
    if (await isFile(path.join(candidate, 'package.json'))) return realpath(candidate);
    if (path.dirname(at) === at) return undefined;
  }
}

/** Node's own way, for what `exports` leads to and for package managers without `node_modules`. */
function resolveByNode(name: string, folder: string): string | undefined {
  try {
    const file = createRequire(path.join(folder, 'brand.config.json')).resolve(name);
    return path.isAbsolute(file) ? file : undefined;
  } catch {
    // Not there, or only for import: the caller looks further.
    return undefined;
  }
}

/** The entry of a package that can only be imported: `require` does not resolve it. */
async function findImportEntry(folder: string): Promise<string | undefined> {
  const read = readJson(await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}'));
  const manifest = read.ok ? read.data.value : undefined;
  const root = readKey(readKey(manifest, 'exports'), '.') ?? readKey(manifest, 'exports');
  const entry = typeof root === 'string' ? root : (readKey(root, 'import') ?? readKey(root, 'default'));
  const relative = typeof entry === 'string' ? entry : readKey(entry, 'default');
  if (typeof relative !== 'string') return undefined;
  const file = path.resolve(folder, relative);
  return file.startsWith(folder + path.sep) && (await isFile(file)) ? file : undefined;
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

async function findWithExtension(target: string): Promise<string | undefined> {
  for (const extension of EXTENSIONS) if (await isFile(target + extension)) return target + extension;
  return undefined;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
