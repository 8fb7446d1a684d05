#!/usr/bin/env node
/**
 * Installs what the lock file names when something of it is missing, and says in one line what it did. `npm start` and
 * `npm test` run it first, so a fresh clone needs no other command. Node's own modules only: nothing is installed yet.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const OLDEST_NODE = [20, 19];

if (!isNodeNewEnough(process.versions.node)) {
  fail(
    `onbrand needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
}
if (isInstalled()) {
  if (process.argv.includes('--loud')) console.log('Set up already.');
} else {
  install();
}

function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * npm keeps a list of what it installed in `node_modules/.package-lock.json`. Everything the lock file names must stand
 * there in the same version; packages for other systems (optional) may be missing. Dates are no guide: git sets them anew.
 */
function isInstalled() {
  const listed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(listed)) return false;
  const installed = readPackages(listed);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function install() {
  console.log('Setting up: npm ci (once; half a minute) …');
  const started = Date.now();
  const outcome = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (outcome.error) fail(`npm could not be started: ${outcome.error.message}. Is npm on your PATH?`);
  if (outcome.status !== 0)
    fail('npm ci did not finish; its words stand above. Mend that, then run the command again.');
  console.log(`Set up in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Inside an npm script npm names its own file, which runs on every system; on Windows `npm` itself is a batch file. */
function runNpm(arguments_) {
  const npmFile = process.env.npm_execpath;
  const options = {cwd: root, stdio: 'inherit'};
  if (npmFile && /\.c?js$/.test(npmFile)) return spawnSync(process.execPath, [npmFile, ...arguments_], options);
  return spawnSync('npm', arguments_, {...options, shell: process.platform === 'win32'});
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
