import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** The built command on the small projects of fixtures/projects. Needs `npm run build` first. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {include: ['packages/devkit/programs/*.test.ts'], testTimeout: 60_000},
});
