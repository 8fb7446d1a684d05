import {coreFormats, createLinter, readDocument} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {createCache, loadConfig} from '@onbrand/workspace';

/** What one process measured, in milliseconds. */
export interface LoadTimes {
  /** From the path of a config to a lexicon that is ready to match. */
  readonly ready: number;
  /** From there to the diagnostics of a first, small document. */
  readonly first: number;
}

const [config = '', folder] = process.argv.slice(2);
const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();
if (!markdown) throw new Error('There is no Markdown format.');

const start = performance.now();
const cache = folder === undefined ? undefined : createCache(folder, 'bench');
const {config: loaded, findOrigin, entries, digest} = await loadConfig(config, {rules, cache});
const linter = createLinter({
  config: loaded,
  rules,
  today: '2026-11-21',
  findOrigin,
  entries,
  lexicons:
    cache && digest !== undefined
      ? {
          digest,
          read: (name) => cache.read(name, digest),
          keep: (name, make) => cache.keep(name, digest, make),
        }
      : undefined,
});
linter.settingsFor('site/home.md');
const ready = performance.now();
linter.lint(readDocument(markdown, {path: 'site/home.md', text: '# Welcome\n\nPlease log in to your account.\n'}));
const times: LoadTimes = {ready: ready - start, first: performance.now() - ready};
await cache?.flush();
console.log(JSON.stringify(times));
