import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import type {PublicExplorer} from 'cosmiconfig';
import {readJson} from '../data/read-json.js';
import {CONFIG_PLACES} from './config-places.js';

/** Finds the brand config that holds for a folder. Answers are remembered until `clear`. */
export interface ConfigFinder {
  /** The nearest config in `folder` or above it, as an absolute path. */
  readonly find: (folder: string) => Promise<string | undefined>;
  /** The config in `folder` itself. */
  readonly findIn: (folder: string) => Promise<string | undefined>;
  /** Forgets everything: files may have come or gone. */
  readonly clear: () => void;
}

/** Creates a finder. Nothing it finds is run. */
export function createConfigFinder(): ConfigFinder {
  let explorer: Promise<PublicExplorer> | undefined;
  const inFolder = new Map<string, Promise<string | undefined>>();
  const upwards = new Map<string, Promise<string | undefined>>();

  const look = async (folder: string): Promise<string | undefined> => {
    const places = await listPlaces(folder);
    const [first] = places;
    if (!first) return undefined;
    // A plain file in the first place that is taken is what the explorer would find, and it takes time to load.
    if (first.isFile() && first.name !== 'package.json') return path.join(folder, first.name);
    explorer ??= createExplorer();
    const result = await (await explorer).search(folder);
    const isForeign = !result || (result.isEmpty === true && path.basename(result.filepath) === 'package.json');
    return isForeign ? undefined : result.filepath;
  };
  const findIn = (folder: string) => remember(inFolder, folder, () => look(folder));
  const find = (folder: string): Promise<string | undefined> =>
    remember(upwards, folder, async () => {
      const here = await findIn(folder);
      const parent = path.dirname(folder);
      return here ?? (parent === folder ? undefined : find(parent));
    });
  return {
    find: (folder) => find(path.resolve(folder)),
    findIn: (folder) => findIn(path.resolve(folder)),
    clear: () => {
      inFolder.clear();
      upwards.clear();
    },
  };
}

function remember<T>(kept: Map<string, Promise<T>>, key: string, compute: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found) return found;
  const promise = compute();
  kept.set(key, promise);
  return promise;
}

/** The places of a folder that are taken, in the order of looking: one look at the names spares trying each. */
async function listPlaces(folder: string): Promise<Dirent[]> {
  try {
    const entries = new Map((await readdir(folder, {withFileTypes: true})).map((entry) => [entry.name, entry]));
    return CONFIG_PLACES.map((place) => entries.get(place)).filter((entry) => entry !== undefined);
  } catch {
    // Not there, not a folder or not ours to read: it holds no config for us.
    return [];
  }
}

/** The part of cosmiconfig that is used. */
interface ExplorerModule {
  readonly Explorer: new (options: object) => PublicExplorer;
}

/**
 * cosmiconfig's own explorer, one folder at a time. Its entry function is passed by: that looks for settings of
 * cosmiconfig in the current folder (`.config/config.js`) and runs them, even where nothing may be run, and its way
 * upwards ends in a folder of the user's home. The loaders read nothing but `package.json`, where the key decides.
 */
async function createExplorer(): Promise<PublicExplorer> {
  // Exported, but left out of the published types.
  const module = (await import('cosmiconfig/dist/Explorer.js')) as unknown as ExplorerModule & {
    default?: ExplorerModule;
  };
  // Node finds the name in the CommonJS module; a bundler hands it over as the default export.
  const {Explorer} = module.default ?? module;
  const found = () => ({});
  return new Explorer({
    moduleName: 'brand',
    packageProp: 'brand',
    searchPlaces: [...CONFIG_PLACES],
    loaders: {
      noExt: found,
      default: found,
      '.json': (file: string, text: string) => (path.basename(file) === 'package.json' ? readManifest(text) : {}),
    },
    ignoreEmptySearchPlaces: false,
    searchStrategy: 'none',
    cache: false,
    transform: (result: unknown) => result,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    metaConfigFilePath: null,
  });
}

/** A manifest that cannot be read is npm's affair, not ours. */
function readManifest(text: string): unknown {
  const read = readJson(text);
  return read.ok ? read.data.value : {};
}
