import {spawnSync} from 'node:child_process';
import {ROOT} from '../repository.js';

/** What the README shows: one department's part of the story. */
const SHOWN = ['check', 'fixtures/story/flyers', 'fixtures/story/email'];

/** The output of the command on a part of the story, from the sources, as a fence for the README. */
export function writeDemonstration(): string {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', 'packages/cli/src/bin.ts', ...SHOWN],
    {cwd: ROOT, encoding: 'utf8', env: {...process.env, NO_COLOR: '1', COLUMNS: '100'}},
  );
  // 1: something was found, as it should be. A program that breaks off ends so too, but shows nothing.
  if (status !== 1 || stdout.trim() === '')
    throw new Error(`The demonstration ended with ${status}:\n${stdout}\n${stderr}`);
  return ['```text', `$ onbrand ${SHOWN.join(' ')}`, stdout.trim(), '```'].join('\n');
}
