import type {FormatEntry} from '@onbrand/core';

/**
 * Every format besides text and Markdown, none of them loaded. Where several claim an extension, the first whose
 * `recognise` says yes wins; an entry without `recognise` takes what is left.
 */
export const formatEntries: readonly FormatEntry[] = [
  {
    id: 'json',
    extensions: ['.json', '.jsonc', '.json5', '.jsonl', '.ndjson', '.webmanifest'],
    load: async () => (await import('./json/index.js')).jsonFormat,
  },
  {
    id: 'yaml',
    extensions: ['.yaml', '.yml'],
    load: async () => (await import('./yaml/index.js')).yamlFormat,
  },
  {
    id: 'toml',
    extensions: ['.toml'],
    load: async () => (await import('./toml/index.js')).tomlFormat,
  },
  {
    id: 'csv',
    extensions: ['.csv', '.tsv'],
    load: async () => (await import('./csv/index.js')).csvFormat,
  },
];
