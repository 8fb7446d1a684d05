import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {parseTerm, partialConfigSchema} from '@onbrand/core';
import type {z} from 'zod';
import {type DataPath, showDataPath} from '../data/located-data.js';
import {ConfigError, type Problem, showPath} from '../problem.js';
import {explainIssues} from './explain-issues.js';
import {type ConfigFile, readConfigFile} from './read-config-file.js';
import {type ExtendsOptions, resolveExtends} from './resolve-extends.js';

/** A valid config without defaults; only the one that all others serve must name a brand. */
export type PartialConfig = z.infer<typeof partialConfigSchema>;

/** One config file among those that make up a config. */
export interface ConfigLayer extends ConfigFile {
  /** As written, valid. */
  readonly config: PartialConfig;
  /** Absolute: the folder its globs count from. For packages and presets that is the folder of who extends them. */
  readonly base: string;
  /** Does it come from a package or a preset? */
  readonly shared: boolean;
}

/** What collecting needs besides the file. */
export interface CollectOptions extends ExtendsOptions {
  readonly allowCode: boolean;
  readonly cwd: string;
}

const DEEPEST = 20;
const MOST_LAYERS = 100;

/**
 * Reads a config and all it extends, the weakest first. A file reached twice counts once, where it came first, so that
 * what builds on it keeps its say. Throws `ConfigError` with everything that is wrong in any of them.
 */
export async function collectLayers(file: string, options: CollectOptions): Promise<ConfigLayer[]> {
  const layers = new Map<string, ConfigLayer>();
  const problems: Problem[] = [];

  const visit = async (at: {file: string; base: string; shared: boolean}, chain: readonly string[]): Promise<void> => {
    const key = await realpath(at.file).catch(() => at.file);
    if (layers.has(key)) return;
    const read = await readConfigFile(at.file, options.allowCode).catch((error: unknown) => {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    });
    if (!read) return;
    const {config, problems: own} = validateLayer(read);
    problems.push(...own);
    const layer = {...read, config, base: at.base, shared: at.shared};
    await extend(layer, [...chain, key]);
    layers.set(key, layer);
  };

  const extend = async (layer: ConfigLayer, chain: readonly string[]): Promise<void> => {
    for (const {name, path: written} of listExtends(layer.config)) {
      const refuse = (message: string) => problems.push(placeProblem(layer, written, message));
      const resolved = await resolveExtends(name, path.dirname(layer.file), options);
      if (!resolved.ok) {
        refuse(resolved.message);
        continue;
      }
      const key = await realpath(resolved.file).catch(() => resolved.file);
      if (chain.includes(key)) refuse(describeCycle([...chain.slice(chain.indexOf(key)), key], options.cwd));
      else if (chain.length >= DEEPEST) refuse(`Configs may extend each other ${DEEPEST} levels deep. Build on fewer.`);
      else if (layers.size >= MOST_LAYERS) refuse(`A config may build on ${MOST_LAYERS} others. Build on fewer.`);
      else {
        const shared = resolved.shared || layer.shared;
        await visit({file: resolved.file, base: shared ? layer.base : path.dirname(resolved.file), shared}, chain);
      }
    }
  };

  await visit({file, base: path.dirname(file), shared: false}, []);
  if (problems.length > 0) throw new ConfigError(problems, options.cwd);
  return [...layers.values()];
}

function listExtends({extends: value}: PartialConfig): {name: string; path: DataPath}[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{name: value, path: ['extends']}];
  return value.map((name, index) => ({name, path: ['extends', index]}));
}

function describeCycle(chain: readonly string[], cwd: string): string {
  return `These configs extend each other in a circle: ${chain.map((file) => showPath(file, cwd)).join(' → ')}. Take one of them out.`;
}

/** An invalid part is left out, so that the rest can still be looked at for more problems. */
function validateLayer(file: ConfigFile): {config: PartialConfig; problems: Problem[]} {
  const {rest, terms} = takeTerms(file.value);
  const checked = partialConfigSchema.safeParse(rest);
  if (checked.success) return {config: terms ? {...checked.data, terms} : checked.data, problems: []};
  const problems = explainIssues(checked.error.issues, file.value, partialConfigSchema).map(
    ({path: at, isKey, message}) => placeProblem(file, at, message, isKey ? 'key' : 'value'),
  );
  return {config: {}, problems};
}

type Entries = NonNullable<PartialConfig['terms']>;

/**
 * A config may hold thousands of terms, which `parseTerm` settles far faster than the schema of a whole config. They are
 * taken out where all are valid; the schema finds what is wrong with the others.
 */
function takeTerms(value: unknown): {rest: unknown; terms?: Entries} {
  if (typeof value !== 'object' || value === null || !('terms' in value)) return {rest: value};
  const terms = Array.isArray(value.terms) ? parseEntries(value.terms) : undefined;
  return terms ? {rest: {...value, terms: []}, terms} : {rest: value};
}

function parseEntries(written: readonly unknown[]): Entries | undefined {
  const entries: Entries = [];
  for (const entry of written) {
    if (typeof entry === 'string' && entry !== '' && entry === entry.trim()) {
      entries.push(entry);
      continue;
    }
    const parsed = parseTerm(entry);
    if (!parsed.success) return undefined;
    entries.push(parsed.data);
  }
  return entries;
}

/** A problem at a path of a config file. */
export function placeProblem(
  {file, locate}: Pick<ConfigFile, 'file' | 'locate'>,
  at: DataPath,
  message: string,
  what: 'key' | 'value' = 'value',
): Problem {
  return {file, ...locate(at, what), key: showDataPath(at), message};
}
