import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {ROOT} from '../src/repository.js';
import {type ProjectRun, runProject} from './run-project.js';

/**
 * Each folder of fixtures/projects holds a small repository in `files`, the runs in `runs.json`, and beside them what
 * each run printed, how it ended and what it wrote. `npm run test:programs -- --update` writes these anew: read the
 * difference like code.
 */
const FOLDER = join(ROOT, 'fixtures/projects');

beforeAll(() => {
  expect(existsSync(join(ROOT, 'packages/cli/dist/onbrand.js')), 'Run npm run build first.').toBe(true);
});

describe.each(readdirSync(FOLDER))('project %s', (name) => {
  const project = join(FOLDER, name);
  const runs: ProjectRun[] = JSON.parse(readFileSync(join(project, 'runs.json'), 'utf8'));

  it.each(runs.map((run) => [run.name, run] as const))('%s', async (_, run) => {
    await expect(runProject(project, run)).toMatchFileSnapshot(join(project, `${run.name}.txt`));
  });
});
