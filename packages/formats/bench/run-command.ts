import {execFileSync, spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = join(ROOT, 'packages/cli/dist/onbrand.js');

/** Printed by the process itself when it ends. */
const SAY_USAGE = `process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  require('node:fs').writeSync(2, '\\n' + JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}));
});`;

/** What one run took: milliseconds on the clock and of the processor, megabytes at most. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Builds the command where what is built is older than its sources. */
export function buildCommand(): void {
  execFileSync(process.execPath, [join(ROOT, 'packages/devkit/bin/build-if-stale.mjs')], {stdio: 'inherit'});
}

/** Runs the built command, `onbrand check` with these arguments, in a folder. Throws where it could not check. */
export function runCommand(folder: string, args: readonly string[]): Usage {
  writeFileSync(join(folder, 'usage.cjs'), SAY_USAGE);
  const started = performance.now();
  const options = {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28} as const;
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--require', './usage.cjs', COMMAND, 'check', ...args, '--format', 'json'],
    options,
  );
  const wall = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`The command ended with ${status}: ${stderr}`);
  const {cpu, memory}: {cpu: number; memory: number} = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  return {wall, cpu, memory};
}
