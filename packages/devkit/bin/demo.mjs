#!/usr/bin/env node
/** `npm start`: builds the command when its sources are newer, and runs it for real on the campaign of fixtures/story. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const command = join(root, 'packages/cli/dist/onbrand.js');

if (isStale(command)) run('packages/cli/build.mjs', ['--quiet']);
// A demonstration must not look like a failure, so nothing found here counts as one.
const shown = ['check', 'fixtures/story', '--fail-on', 'never'];
console.log(`\n> onbrand ${shown.join(' ')}\n`);
run(command, [...shown, ...process.argv.slice(2)]);
console.log(
  'That is real output: seven departments, one campaign, one brand config (fixtures/brand/brand.config.json).',
);
console.log(
  'Try your own words: echo "Please log in" | npm run --silent onbrand -- --stdin --config fixtures/story/brand.config.json',
);

function isStale(file) {
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  return ['packages', 'rules', 'package-lock.json'].some((path) => isNewer(join(root, path), built));
}

function isNewer(path, time) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return /\.(ts|mjs|json)$/.test(path) && stats.mtimeMs > time;
  return readdirSync(path).some(
    (name) => !/^(node_modules|dist|bench|\..*)$/.test(name) && isNewer(join(path, name), time),
  );
}

function run(file, arguments_) {
  const outcome = spawnSync(process.execPath, [file, ...arguments_], {cwd: root, stdio: 'inherit'});
  if (outcome.status !== 0) process.exit(outcome.status ?? 1);
}
