import {statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LexiconStore} from '@onbrand/core';
import {type Cache, createCache, findCacheFolder} from '@onbrand/workspace';
import {VERSION} from '../version.js';

/** How the command line speaks of the cache. */
export interface CacheOptions {
  /** False for `--no-cache`, true for `--cache`; neither leaves it to us. */
  readonly cache?: boolean | undefined;
  /** The folder to keep it in, instead of the one we would choose. */
  readonly cacheLocation?: string | undefined;
}

const OWN_FILE = fileURLToPath(import.meta.url);

/** The cache of a config; nothing where it is not wanted. */
export function openCache(config: string, cwd: string, {cache, cacheLocation}: CacheOptions): Cache | undefined {
  // Sources change under a version that stays, so whoever runs them has to ask for it.
  const isWanted = cache ?? (cacheLocation !== undefined || !OWN_FILE.endsWith('.ts'));
  if (!isWanted) return undefined;
  const folder = cacheLocation === undefined ? findCacheFolder(dirname(config)) : resolve(cwd, cacheLocation);
  return createCache(folder, nameBuild());
}

/** A build is told from others of its version by its own file. */
function nameBuild(): string {
  const {size, mtimeMs} = statSync(OWN_FILE);
  return `${VERSION} ${size} ${mtimeMs}`;
}

/** Lexicons of a config in its cache: one for each set of rules that is on. `digest` stands for what the config says. */
export function storeLexicons(cache: Cache, config: string, digest: string): LexiconStore {
  const nameOf = (name: string): string => `lexicon ${config} ${name}`;
  return {
    digest,
    read: (name) => cache.read(nameOf(name), digest),
    keep: (name, make) => cache.keep(nameOf(name), digest, make),
  };
}
