import {join, parse} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/**
 * Bundles a program of this folder into another one, as the published command is bundled, so that no compiler takes part
 * and what is measured is what users run: between modules that are not bundled, every name is looked up at each use.
 * Returns the path of the bundle.
 */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${parse(name).name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    external: ['jiti'],
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    minifySyntax: true,
    logLevel: 'error',
  });
  return outfile;
}
