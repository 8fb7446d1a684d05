import {existsSync} from 'node:fs';
import {dirname, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createLinter, type Linter, matchesRuleKey, UserError} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {
  type Cache,
  type ConfigFinder,
  createConfigFinder,
  formatProblem,
  type LoadedConfig,
  loadConfig,
  showPath,
} from '@onbrand/workspace';
import {today} from '../terminal.js';
import {type CacheOptions, openCache, storeLexicons} from './open-cache.js';
import {readEvidence} from './read-evidence.js';

/** A config and the linter made from it. */
export interface Project {
  readonly loaded: LoadedConfig;
  readonly linter: Linter;
  /** The path of a file as the config's globs see it. */
  readonly pathOf: (file: string) => string;
}

/** What projects are opened with. */
export interface ProjectOptions extends CacheOptions {
  readonly cwd: string;
  /** The config for every file, instead of the nearest one. */
  readonly config?: string | undefined;
  /** Run only these rules. */
  readonly only?: readonly string[] | undefined;
  /** Leave these rules out. */
  readonly off?: readonly string[] | undefined;
  /** Told about what should be put right in a config and does not keep from working. */
  readonly remark: (text: string) => void;
}

/** Opens each config once, however many files it holds for. */
export interface Projects {
  /** The project of a file or folder. Throws `UserError` where no config is found. */
  readonly find: (path: string, isFolder?: boolean) => Promise<Project>;
  /** Keeps for the next run what was costly to make. Call it when all is said: it takes its time. Never fails. */
  readonly keepCaches: () => Promise<void>;
}

/** Folder of the presets that come with the command: beside the bundle, a level further up from its chunks and sources. */
export const PRESETS_FOLDER: string | undefined = ['../presets', '../../presets']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((folder) => existsSync(folder));

/** Prepares to open projects. */
export function createProjects(options: ProjectOptions): Projects {
  checkRuleIds([...(options.only ?? []), ...(options.off ?? [])]);
  const finder = createConfigFinder();
  const opened = new Map<string, Promise<Project>>();
  const caches: Cache[] = [];
  return {
    async find(path, isFolder = false) {
      const file = options.config ?? (await finder.find(isFolder ? path : dirname(path)));
      if (file === undefined) throw new UserError(explainMissing(path, options.cwd));
      const found = opened.get(file);
      if (found) return found;
      const cache = openCache(file, options.cwd, options);
      if (cache) caches.push(cache);
      const project = openProject(file, finder, cache, options);
      opened.set(file, project);
      return project;
    },
    async keepCaches() {
      for (const cache of caches) await cache.flush();
    },
  };
}

async function openProject(
  file: string,
  finder: ConfigFinder,
  cache: Cache | undefined,
  options: ProjectOptions,
): Promise<Project> {
  const {cwd, only, off, remark} = options;
  const loaded = await loadConfig(file, {
    allowCode: true,
    rules,
    ...(PRESETS_FOLDER === undefined ? {} : {presetsFolder: PRESETS_FOLDER}),
    cwd,
    finder,
    cache,
  });
  for (const problem of loaded.problems) remark(`${formatProblem(problem, cwd)}\n`);
  const isWanted = (id: string): boolean =>
    (only === undefined || only.some((key) => matchesRuleKey(key, id))) && !off?.some((key) => matchesRuleKey(key, id));
  refuseToUnlock(loaded, off ?? []);
  const evidence = await readEvidence(loaded.config, loaded.root);
  return {
    loaded,
    linter: createLinter({
      config: loaded.config,
      rules,
      today: today(),
      findOrigin: loaded.findOrigin,
      entries: loaded.entries,
      evidence,
      isWanted,
      lexicons: cache && loaded.digest !== undefined ? storeLexicons(cache, file, loaded.digest) : undefined,
    }),
    pathOf: (target) => relative(loaded.root, target).split(sep).join('/'),
  };
}

/** What a brand has locked, a flag does not switch off either. */
function refuseToUnlock({config}: LoadedConfig, off: readonly string[]): void {
  const locked = config.locked ?? [];
  const refused = off.find((key) =>
    rules.some(({id}) => matchesRuleKey(key, id) && locked.some((lock) => matchesRuleKey(lock, id))),
  );
  if (refused !== undefined) {
    throw new UserError(`“${refused}” is locked by the brand config and cannot be left out with --off.`);
  }
}

function checkRuleIds(keys: readonly string[]): void {
  const unknown = keys.find((key) => !rules.some(({id}) => matchesRuleKey(key, id)));
  if (unknown !== undefined) {
    throw new UserError(`There is no rule “${unknown}”. Run “onbrand rules” for the list.`);
  }
}

function explainMissing(path: string, cwd: string): string {
  return `There is no brand config for ${showPath(path, cwd)}. Run “onbrand init” to write one, or name one with --config.`;
}
