/** The built command, built anew when its sources are newer. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const command = join(root, 'packages/cli/dist/onbrand.js');

/** Runs the built command at the top of the repository, and ends this process with it when it fails. */
export function runBuiltCommand(arguments_) {
  ensureBuilt();
  runScript(command, arguments_);
}

/** Builds when a source is newer than what is built. */
export function ensureBuilt() {
  if (isStale()) runScript(join(root, 'packages/cli/build.mjs'), ['--quiet']);
}

function isStale() {
  if (!existsSync(command)) return true;
  const built = statSync(command).mtimeMs;
  return ['packages', 'rules', 'package-lock.json'].some((path) => isNewer(join(root, path), built));
}

function isNewer(path, time) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return /\.(ts|mjs|json)$/.test(path) && stats.mtimeMs > time;
  return readdirSync(path).some((name) => !/^(node_modules|dist|\..*)$/.test(name) && isNewer(join(path, name), time));
}

function runScript(file, arguments_) {
  const outcome = spawnSync(process.execPath, [file, ...arguments_], {cwd: root, stdio: 'inherit'});
  if (outcome.status !== 0) process.exit(outcome.status ?? 1);
}
