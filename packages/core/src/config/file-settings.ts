import picomatch from 'picomatch';
import type {ExtractOptions} from '../model/format.js';
import type {Brand, Channel, RuleSettings} from './brand.js';
import type {BrandConfig} from './schema.js';

/** What the config says of one file: its channel, and the layers of rule settings that hold for it, weakest first. */
export interface FileSettings {
  readonly channel: Channel | undefined;
  readonly layers: readonly RuleSettings[];
  /** What reading the file takes from the config. */
  readonly extract: ExtractOptions;
  /** The same for files with the same settings, so that what is made from them is made once. */
  readonly key: string;
}

/** Answers for paths relative to the config, with forward slashes. A named channel wins over the globs. */
export type FindFileSettings = (path: string, channelName?: string) => FileSettings;

const OPTIONS = {dot: true, posixSlashes: true} as const;

/** Compiles the globs of channels and overrides once. */
export function createFileSettings(config: BrandConfig, brand: Brand): FindFileSettings {
  const channels = brand.channels.map((channel) => ({channel, matches: picomatch([...channel.files], OPTIONS)}));
  const overrides = (config.overrides ?? []).map(({files, rules}) => ({rules, matches: picomatch(files, OPTIONS)}));
  const fields = Object.entries(config.fields ?? {}).map(([glob, selectors]) => ({
    selectors,
    matches: picomatch(glob, OPTIONS),
  }));
  return (path, channelName) => {
    const found =
      channelName === undefined
        ? channels.find(({matches}) => matches(path))
        : channels.find(({channel}) => channel.name === channelName);
    const ofChannel = found ? config.channels?.[found.channel.name]?.rules : undefined;
    const selectors = fields.filter(({matches}) => matches(path)).flatMap((field) => field.selectors);
    const overriding = overrides.map(({matches}) => matches(path));
    return {
      channel: found?.channel,
      layers: [
        config.rules ?? {},
        ...(ofChannel ? [ofChannel] : []),
        ...overrides.filter((_, index) => overriding[index]).map(({rules}) => rules),
      ],
      extract: {path, languages: [brand.language], ...(selectors.length > 0 ? {fields: selectors} : {})},
      key: JSON.stringify([found?.channel.name ?? null, overriding]),
    };
  };
}
