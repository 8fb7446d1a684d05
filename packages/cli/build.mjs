#!/usr/bin/env node
/**
 * Bundles the published command: `dist/onbrand.js` and the chunks it loads only when needed (formats, heavy parsers),
 * `dist/index.js` for authors of configs, and the licences of everything bundled. `--quiet` prints nothing.
 */
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {atBuild} from './at-build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const dist = join(here, 'dist');
const started = Date.now();

/** Bundled CommonJS modules ask for Node's own modules by `require`, and for where they lie. */
const COMMONJS = [
  "import {createRequire as __createRequire} from 'node:module';",
  "import {dirname as __dirnameOf} from 'node:path';",
  "import {fileURLToPath as __fileURLToPath} from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
  'const __dirname = __dirnameOf(__filename);',
].join(' ');

rmSync(dist, {recursive: true, force: true});
const {dependencies = {}} = readJson(join(here, 'package.json'));
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {onbrand: 'packages/cli/src/bin.ts', index: 'packages/cli/src/index.ts'},
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  // Some packages hide `require` from bundlers in their CommonJS build; their modules are plain.
  mainFields: ['module', 'main'],
  // What users install with the command stays outside; everything else is inside.
  external: Object.keys(dependencies),
  banner: {js: COMMONJS},
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  plugins: [{name: 'english-only', setup: keepEnglishOnly}, cosmiconfigWithoutTypescript(), atBuild],
  logLevel: 'warning',
});

const licences = collectLicences(Object.keys(metafile.inputs));
mkdirSync(dist, {recursive: true});
writeFileSync(join(dist, 'LICENCES.txt'), licences.map(writeLicence).join('\n'));
chmodSync(join(dist, 'onbrand.js'), 0o755);
if (!process.argv.includes('--quiet')) report();

/** zod brings its messages in fifty languages along; ours are English. */
function keepEnglishOnly({onLoad}) {
  onLoad({filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/}, () => ({
    contents: "export {default as en} from './en.js';",
  }));
}

/**
 * cosmiconfig can compile .ts configs with typescript; we load them with jiti, and 6.5 MB stay outside.
 */
function cosmiconfigWithoutTypescript() {
  return {
    name: 'cosmiconfig-without-typescript',
    setup({onResolve}) {
      onResolve({filter: /^typescript$/}, ({importer, path}) =>
        /[\\/]cosmiconfig[\\/]/.test(importer) ? {path, external: true} : undefined,
      );
    },
  };
}

/** The licence of every package a file of which is bundled. A package without one must not be shipped. */
function collectLicences(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return [...folders].sort().map((folder) => {
    const {name, version, license} = readJson(join(root, folder, 'package.json'));
    if (!license) throw new Error(`${name} states no licence and cannot be bundled.`);
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    return {name, version, license, text: file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''};
  });
}

function writeLicence({name, version, license, text}) {
  return `${'='.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`;
}

function report() {
  const sizes = Object.entries(metafile.outputs).map(([path, {bytes}]) => [path.slice('packages/cli/'.length), bytes]);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const [path, bytes] of sizes.sort((a, b) => b[1] - a[1]).slice(0, 8))
    console.log(`${kilobytes(bytes)}  ${path}`);
  console.log(`${kilobytes(total)}  in ${sizes.length} files, ${licences.length} packages, ${Date.now() - started} ms`);
}

function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`.padStart(9);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
