import {createHash} from 'node:crypto';
import path from 'node:path';
import type {BrandConfig, EntryList, Origin, Rule, TermConfig} from '@onbrand/core';
import type {Cache} from '../cache/cache.js';
import {loadCachedTermList} from '../cache/cached-term-list.js';
import {type DataPath, showDataPath} from '../data/located-data.js';
import {createLazyOrigin} from '../lazy-origin.js';
import {ConfigError, type Problem} from '../problem.js';
import {loadTermList} from '../term-lists/load-term-list.js';
import type {ListedTerm} from '../term-lists/term-list.js';
import {createTermSource, joinTerms, type TermSource} from '../term-lists/term-source.js';
import {checkLocks} from './check-locks.js';
import {checkReferences, checkRuleNames} from './check-names.js';
import {type CollectOptions, type ConfigLayer, collectLayers, placeProblem} from './collect-layers.js';
import {type ConfigFinder, createConfigFinder} from './find-config.js';
import {findRepeatedTerms, type RepeatedTerm} from './find-repeated-terms.js';
import {type MergedConfig, mergeLayers, type ReadLayer} from './merge-layers.js';
import {findCommonFolder} from './rebase-glob.js';

/** How a config is loaded. */
export interface LoadConfigOptions {
  /** May configs that are programs (.ts, .js) be run? Only where the user trusts the workspace. */
  readonly allowCode?: boolean;
  /** Every known rule: names are checked and locks enforced against them. */
  readonly rules?: readonly Rule[];
  /** Folder of the built-in presets. */
  readonly presetsFolder?: string;
  /** Where paths in messages start from. */
  readonly cwd?: string;
  /** Shared with the search for configs, so that folders are read once. */
  readonly finder?: ConfigFinder;
  /** Spares reading large term lists again. */
  readonly cache?: Cache | undefined;
}

/** A config with all that it builds on, ready to lint with. */
export interface LoadedConfig {
  /** Merged and valid, term lists read; no `extends` is left. */
  readonly config: BrandConfig;
  /** The entries of `config.terms` for `createLinter`: from the cache each is read when it is needed. */
  readonly entries: EntryList;
  /** Stands for all that the config and its lists say. Only where they were loaded with a cache. */
  readonly digest?: string;
  /** Absolute: the config that was asked for. */
  readonly file: string;
  /** Absolute: the folder that all globs and paths in `config` count from. Match files by their path relative to it. */
  readonly root: string;
  /** The configs it is made of, weakest first, as written. */
  readonly layers: readonly ConfigLayer[];
  /** Absolute: every file that was read, term lists too. When one changes, load again. */
  readonly files: readonly string[];
  /** What should be put right and does not keep from working: bad rows of term lists, names that lead nowhere. */
  readonly problems: readonly Problem[];
  /** Where a term entry of `config` was written. */
  readonly findOrigin: (entry: TermConfig) => Origin | undefined;
  /** Entries that say the same as one in a layer below. */
  readonly findRepeatedTerms: () => readonly RepeatedTerm[];
  /** Where the value at a path of `config` was written: `['rules', 'tone/hype']`, `['claims', 'approved', 0, 'say']`. */
  readonly originOf: (path: DataPath) => Origin | undefined;
}

/** Loads a config with all it extends. Throws `ConfigError` (a `UserError`) naming every place that is wrong. */
export async function loadConfig(file: string, options: LoadConfigOptions = {}): Promise<LoadedConfig> {
  const {cwd = process.cwd(), rules = [], allowCode = false, presetsFolder} = options;
  const target = path.resolve(cwd, file);
  const finder = options.finder ?? createConfigFinder();
  const collected = await collectLayers(target, {allowCode, cwd, finder, presetsFolder} satisfies CollectOptions);
  refuse(
    [
      ...(rules.length > 0 ? checkRuleNames(collected, rules) : []),
      ...checkLocks(collected, rules, cwd),
      ...checkBrand(collected),
    ],
    cwd,
  );

  const language = collected.findLast(({config}) => config.language !== undefined)?.config.language ?? 'en-US';
  const lists = await readTermLists(collected, {language, cache: options.cache});
  refuse(lists.refused, cwd);
  const root = findRoot(collected, path.dirname(target));
  const merged = mergeLayers(lists.layers, root);
  const originOf = createOriginOf(merged, collected);
  const unknown = checkReferences(merged.config, merged.terms, (at, message) => ({
    ...placeOf(originOf(at), target),
    key: showDataPath(at),
    message,
  }));
  return {
    config: merged.config,
    entries: merged.terms,
    ...(options.cache ? {digest: digestLayers(collected, root, lists.digests)} : {}),
    file: target,
    root,
    layers: collected,
    files: [...new Set([...collected.map((layer) => layer.file), ...lists.files])],
    problems: [...lists.problems, ...unknown],
    findOrigin: (entry) => merged.origins.get(entry)?.origin,
    findRepeatedTerms: () => findRepeatedTerms(merged.layerTerms),
    originOf,
  };
}

function refuse(problems: readonly Problem[], cwd: string): void {
  if (problems.length > 0) throw new ConfigError(problems, cwd);
}

function checkBrand(layers: readonly ConfigLayer[]): Problem[] {
  const last = layers.at(-1);
  if (!last || layers.some(({config}) => config.brand !== undefined)) return [];
  return [placeProblem(last, [], 'Say whose brand this is: add "brand": "Your company".')];
}

function findRoot(layers: readonly ConfigLayer[], folder: string): string {
  return findCommonFolder([folder, ...layers.map(({base}) => base)]);
}

/** What stands behind one entry of `terms`: the entry itself, or those of the list it names. */
interface ReadEntry {
  readonly terms: ListedTerm | TermSource;
  /** The list, where it is one. */
  readonly file?: string;
  /** Stands for what the list says. */
  readonly digest?: string;
  readonly problems: readonly Problem[];
  /** Why the list cannot be used at all. */
  readonly refused: readonly Problem[];
}

/** What reading term lists takes besides their paths. */
interface ListOptions {
  readonly language: string;
  readonly cache: Cache | undefined;
}

/** Term lists of all layers, with the entries that stand in the configs themselves, in the order written. */
async function readTermLists(layers: readonly ConfigLayer[], options: ListOptions) {
  const read = await Promise.all(
    layers.map(async (layer) => ({
      layer,
      entries: await Promise.all(
        (layer.config.terms ?? []).map((entry, index) => readEntry(layer, entry, index, options)),
      ),
    })),
  );
  const entries = read.flatMap((one) => one.entries);
  return {
    layers: read.map((one): ReadLayer => ({...one.layer, terms: gatherTerms(one.entries)})),
    digests: entries.map(({digest}) => digest),
    files: entries.flatMap(({file}) => (file === undefined ? [] : [file])),
    problems: entries.flatMap(({problems}) => problems),
    refused: entries.flatMap(({refused}) => refused),
  };
}

/** Entries of the config itself that follow each other are one source. */
function gatherTerms(entries: readonly ReadEntry[]): TermSource {
  const sources: TermSource[] = [];
  let own: ListedTerm[] = [];
  const endOwn = (): void => {
    if (own.length > 0) sources.push(createTermSource(own));
    own = [];
  };
  for (const {terms} of entries) {
    if ('term' in terms) {
      own.push(terms);
      continue;
    }
    endOwn();
    sources.push(terms);
  }
  endOwn();
  return joinTerms(sources);
}

/** Everything that what is made from the config depends on. */
function digestLayers(layers: readonly ConfigLayer[], root: string, lists: readonly (string | undefined)[]): string {
  const all = [root, layers.map(({file, base, config}) => [file, base, config]), lists];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

async function readEntry(
  layer: ConfigLayer,
  entry: string | TermConfig,
  index: number,
  {language, cache}: ListOptions,
): Promise<ReadEntry> {
  const at = ['terms', index];
  if (typeof entry !== 'string') {
    const origin = createLazyOrigin(layer.file, () => layer.locate(at));
    return {terms: {term: entry, origin, path: at}, problems: [], refused: []};
  }
  const file = path.resolve(path.dirname(layer.file), entry);
  try {
    if (cache) return {...(await loadCachedTermList(file, language, cache)), file, refused: []};
    const {terms, problems} = await loadTermList(file, language);
    return {terms: createTermSource(terms), problems, file, refused: []};
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const refused = error.problems.map((problem) =>
      problem.line === undefined ? pointAt(layer, at, entry, problem) : problem,
    );
    return {terms: createTermSource([]), file, problems: [], refused};
  }
}

/** A list that is not there is a mistake of the config that names it. */
function pointAt(layer: ConfigLayer, at: DataPath, name: string, problem: Problem): Problem {
  return placeProblem(layer, at, `The term list “${name}” cannot be read. ${problem.message}`);
}

function placeOf(origin: Origin | undefined, file: string): Omit<Problem, 'message'> {
  if (!origin) return {file};
  const {line, column} = origin;
  return {file: origin.file, ...(line === undefined ? {} : {line}), ...(column === undefined ? {} : {column})};
}

function createOriginOf({config, origins}: MergedConfig, layers: readonly ConfigLayer[]): LoadedConfig['originOf'] {
  return (wanted) => {
    for (let length = wanted.length; length > 0; length -= 1) {
      const value = valueAt(config, wanted.slice(0, length));
      const entry = typeof value === 'object' && value !== null ? origins.get(value) : undefined;
      if (entry) return locateIn(entry, wanted.slice(length));
    }
    for (let length = wanted.length; length > 0; length -= 1) {
      const at = wanted.slice(0, length);
      const layer = layers.findLast((one) => valueAt(one.config, at) !== undefined);
      if (layer) return {file: layer.file, ...layer.locate(at, 'key')};
    }
    const last = layers.at(-1);
    return last && {file: last.file};
  };
}

/** Entries of term lists know only their row; entries of configs know each of their values. */
function locateIn(
  {origin, layer, path: base}: {origin: Origin; layer: ConfigLayer; path: DataPath},
  rest: DataPath,
): Origin {
  return base.length === 0 ? origin : {file: layer.file, ...layer.locate([...base, ...rest])};
}

function valueAt(value: unknown, at: DataPath): unknown {
  let found: unknown = value;
  for (const step of at) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined;
  }
  return found;
}
