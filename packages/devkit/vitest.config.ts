import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** Tests run the sources: the `source` condition of each package's exports leads there, so nothing is built first. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: ['packages/*/src/**/*.test.ts', 'rules/**/*.test.ts'],
    setupFiles: ['packages/devkit/src/seed-properties.ts'],
    testTimeout: 60_000,
  },
});
