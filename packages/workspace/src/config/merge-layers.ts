import path from 'node:path';
import {type BrandConfig, matchesRuleKey, type Origin, type RuleSettings, type TermConfig} from '@onbrand/core';
import type {DataPath} from '../data/located-data.js';
import {createLazyOrigin} from '../lazy-origin.js';
import {joinTerms, nameTerm, type Picks, pickTerms, type TermSource} from '../term-lists/term-source.js';
import type {ConfigLayer, PartialConfig} from './collect-layers.js';
import {rebaseGlob, rebasePath} from './rebase-glob.js';

/** A layer with its term lists read. */
export interface ReadLayer extends ConfigLayer {
  /** Its entries in the order written, those of its lists among them. */
  readonly terms: TermSource;
}

/** The layers as one config. */
export interface MergedConfig {
  /** Globs and paths count from `root`. `brand` is empty where no layer names one. */
  readonly config: BrandConfig;
  /** The entries of `config.terms`, which need not be read as a whole. */
  readonly terms: TermSource;
  /** The entries of each layer, those among them that a later one replaces. */
  readonly layerTerms: readonly TermSource[];
  /** Where each entry (term, claim, message, override) was written, by identity; a term that has been asked for. */
  readonly origins: ReadonlyMap<
    object,
    {readonly origin: Origin; readonly layer: ConfigLayer; readonly path: DataPath}
  >;
}

type Origins = Map<object, {readonly origin: Origin; readonly layer: ConfigLayer; readonly path: DataPath}>;
type Channels = NonNullable<BrandConfig['channels']>;

/** Joins layers, the weakest first: later values win, entries with the same name replace earlier ones. */
export function mergeLayers(layers: readonly ReadLayer[], root: string): MergedConfig {
  const origins: Origins = new Map();
  const configs = layers.map(({config}) => config);
  const layerTerms = layers.map((layer) => trackTerms(layer, origins));
  const terms = mergeTerms(layerTerms);
  const note = <T extends object>(entry: T, layer: ConfigLayer, at: DataPath): T => {
    origins.set(entry, {origin: createLazyOrigin(layer.file, () => layer.locate(at)), layer, path: at});
    return entry;
  };
  const collect = <T extends object>(
    list: (layer: ReadLayer) => readonly T[] | undefined,
    base: DataPath,
  ): Entry<T>[] =>
    layers.flatMap((layer, index) =>
      (list(layer) ?? []).map((entry, at) => ({entry: note(entry, layer, [...base, at]), index})),
    );

  const claims = dropEmpty({
    require: union(configs.map(({claims: own}) => own?.require)),
    profiles: union(configs.map(({claims: own}) => own?.profiles)),
    approved: keepStrongest(
      collect(
        (layer) => layer.config.claims?.approved?.map((claim) => rebaseEvidence(claim, layer, root)),
        ['claims', 'approved'],
      ),
      ({id}) => id,
    ),
    forbidden: keepStrongest(
      collect(({config}) => config.claims?.forbidden, ['claims', 'forbidden']),
      ({id, say}) => id ?? say,
    ),
  });
  const config: BrandConfig = {
    brand: lastOf(configs.map(({brand}) => brand)) ?? '',
    ...dropEmpty({
      language: lastOf(configs.map(({language}) => language)),
      locked: union(configs.map(({locked}) => locked)),
      channels: mergeChannels(layers, root, note),
      tone: mergeByName(configs.map(({tone}) => tone)),
      claims: Object.keys(claims).length > 0 ? claims : undefined,
      messages: keepStrongest(
        collect(({config: own}) => own.messages, ['messages']),
        ({id}) => id,
      ),
      fields: mergeFields(layers, root),
      rules: mergeRules(configs.map(({rules}) => rules)),
      overrides: collect(
        (layer) => layer.config.overrides?.map((one) => ({...one, files: rebaseAll(one.files, layer, root)})),
        ['overrides'],
      ).map(({entry}) => entry),
      ignore: layers.flatMap((layer) => rebaseAll(layer.config.ignore ?? [], layer, root)),
      exceptions: mergeObjects(configs.map(({exceptions}) => exceptions)),
    }),
  };
  return {config: withTerms(config, terms), terms, layerTerms, origins};
}

/**
 * Rule settings of several layers as one. A later key also takes back the more specific earlier ones it covers, so that
 * `"tone/*": "off"` means what it says whatever the layers below set.
 */
export function mergeRules(layers: readonly (RuleSettings | undefined)[]): RuleSettings {
  let merged: [string, RuleSettings[string]][] = [];
  for (const settings of layers) {
    if (!settings) continue;
    const later = Object.keys(settings);
    const kept = merged.filter(([earlier]) => !later.some((key) => matchesRuleKey(key, earlier)));
    merged = [...kept, ...Object.entries(settings)];
  }
  return Object.fromEntries(merged);
}

/** Notes where an entry was written when somebody asks for it. */
function trackTerms(layer: ReadLayer, origins: Origins): TermSource {
  const {terms} = layer;
  return {
    ...terms,
    at(index) {
      const entry = terms.at(index);
      if (!origins.has(entry)) {
        origins.set(entry, {origin: terms.originAt(index) ?? {file: layer.file}, layer, path: terms.pathAt(index)});
      }
      return entry;
    },
  };
}

/** As `keepStrongest`, without asking for any entry. */
function mergeTerms(sources: readonly TermSource[]): TermSource {
  const filled = sources.filter(({length}) => length > 0);
  if (filled.length < 2) return joinTerms(filled);
  const strongest = new Map<string, TermSource>();
  for (const source of filled) {
    for (let index = 0; index < source.length; index += 1) {
      const name = source.nameAt(index);
      if (name !== undefined) strongest.set(name, source);
    }
  }
  const picks: Picks = {sources: [], indices: []};
  for (const source of filled) {
    for (let index = 0; index < source.length; index += 1) {
      const name = source.nameAt(index);
      if (name !== undefined && strongest.get(name) !== source) continue;
      picks.sources.push(source);
      picks.indices.push(index);
    }
  }
  return pickTerms(picks);
}

/** The config with `terms` that are read as a whole when somebody asks for them as a whole. */
function withTerms(config: BrandConfig, terms: TermSource): BrandConfig {
  if (terms.length === 0) return config;
  let all: TermConfig[] | undefined;
  return Object.defineProperty(config, 'terms', {
    enumerable: true,
    configurable: true,
    get() {
      all ??= Array.from({length: terms.length}, (_, index) => terms.at(index));
      return all;
    },
  });
}

interface Entry<T> {
  readonly entry: T;
  /** Index of the layer it comes from. */
  readonly index: number;
}

/**
 * An entry replaces those of the same name in weaker layers. Within one layer they stand side by side (one for the
 * noun, one for the verb); what is a mistake among them is for “onbrand test” to say.
 */
function keepStrongest<T>(entries: readonly Entry<T>[], nameOf: (entry: T) => string | undefined): T[] {
  const [first] = entries;
  if (entries.every(({index}) => index === first?.index)) return entries.map(({entry}) => entry);
  const strongest = new Map<string, number>();
  for (const {entry, index} of entries) {
    const name = nameOf(entry);
    if (name !== undefined) strongest.set(name, index);
  }
  const isKept = ({entry, index}: Entry<T>): boolean => {
    const name = nameOf(entry);
    return name === undefined || strongest.get(name) === index;
  };
  return entries.filter(isKept).map(({entry}) => entry);
}

/** In the order of the strongest layer first: the first channel that matches a file wins. */
function mergeChannels(
  layers: readonly ReadLayer[],
  root: string,
  note: <T extends object>(entry: T, layer: ConfigLayer, at: DataPath) => T,
): Channels | undefined {
  const names = [...new Set([...layers].reverse().flatMap(({config}) => Object.keys(config.channels ?? {})))];
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, mergeChannel(name, layers, root, note)]));
}

function mergeChannel(
  name: string,
  layers: readonly ReadLayer[],
  root: string,
  note: <T extends object>(entry: T, layer: ConfigLayer, at: DataPath) => T,
): Channels[string] {
  const own = layers.flatMap((layer, index) => {
    const channel = ownValue(layer.config.channels, name);
    return channel ? [{layer, index, channel}] : [];
  });
  const entries = own.flatMap(({layer, index, channel}) =>
    (channel.terms ?? []).map((term, at) => ({entry: note(term, layer, ['channels', name, 'terms', at]), index})),
  );
  const scalars = mergeObjects(own.map(({channel}) => channel)) ?? {};
  const last = own.at(-1);
  return {
    ...scalars,
    files: last ? rebaseAll(last.channel.files, last.layer, root) : [],
    ...dropEmpty({rules: mergeRules(own.map(({channel}) => channel.rules)), terms: keepStrongest(entries, nameTerm)}),
  };
}

function mergeFields(layers: readonly ReadLayer[], root: string): PartialConfig['fields'] {
  return mergeObjects(
    layers.map((layer) =>
      layer.config.fields
        ? Object.fromEntries(
            Object.entries(layer.config.fields).map(([glob, fields]) => [rebaseGlob(glob, layer.base, root), fields]),
          )
        : undefined,
    ),
  );
}

/** Objects of objects by name: `tone`. */
function mergeByName<T extends object>(
  layers: readonly (Readonly<Record<string, T>> | undefined)[],
): Record<string, T> | undefined {
  const names = [...new Set(layers.flatMap((layer) => Object.keys(layer ?? {})))];
  const merged = names.flatMap((name): [string, T][] => {
    const value = mergeObjects(layers.map((layer) => ownValue(layer, name)));
    return value ? [[name, value]] : [];
  });
  return merged.length > 0 ? Object.fromEntries(merged) : undefined;
}

/** Key by key, the later wins. */
function mergeObjects<T extends object>(layers: readonly (T | undefined)[]): T | undefined {
  let merged: T | undefined;
  for (const layer of layers) if (layer) merged = {...merged, ...layer};
  return merged;
}

/** Evidence lies beside the config that names it, also in a package. */
function rebaseEvidence<T extends {evidence?: (string | {path: string})[] | undefined}>(
  claim: T,
  layer: ConfigLayer,
  root: string,
): T {
  if (!claim.evidence) return claim;
  const folder = path.dirname(layer.file);
  return {
    ...claim,
    evidence: claim.evidence.map((one) =>
      typeof one === 'string' ? rebasePath(one, folder, root) : {...one, path: rebasePath(one.path, folder, root)},
    ),
  };
}

function rebaseAll(globs: readonly string[], layer: ConfigLayer, root: string): string[] {
  return globs.map((glob) => rebaseGlob(glob, layer.base, root));
}

function union<T>(lists: readonly (readonly T[] | undefined)[]): T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

function lastOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined);
}

function ownValue<T>(holder: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return holder && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

type Held<T> = {[K in keyof T]?: Exclude<T[K], undefined>};

/** Keys without a value, and empty lists and objects, say nothing. */
function dropEmpty<T extends object>(value: T): Held<T> {
  const entries = Object.entries(value).filter(
    ([, held]) => held !== undefined && (typeof held !== 'object' || held === null || Object.keys(held).length > 0),
  );
  // The entries are those of `value` that hold something: exactly the type named.
  return Object.fromEntries(entries) as Held<T>;
}
