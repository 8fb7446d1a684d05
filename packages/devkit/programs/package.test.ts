import {spawnSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../src/repository.js';

const PACKAGE = join(ROOT, 'packages/cli');

describe('the published package', () => {
  it('holds the command, its chunks, types, schema, presets, page and licences, and no sources', () => {
    const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: PACKAGE,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const paths = listPacked(stdout);
    for (const path of [
      'dist/onbrand.js',
      'dist/index.js',
      'dist/LICENCES.txt',
      'index.d.ts',
      'brand.schema.json',
      'LICENSE',
      'README.md',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^src\/|\.map$|\.tsbuildinfo$|^dist\/types\//.test(path))).toEqual([]);
  });

  it('exports what its types declare', async () => {
    const types = readFileSync(join(PACKAGE, 'index.d.ts'), 'utf8');
    const declared = [...types.matchAll(/^export (?:declare )?function (\w+)/gm)].map(([, name]) => name);
    const exported: object = await import(pathToFileURL(join(PACKAGE, 'dist/index.js')).href);
    expect(Object.keys(exported).sort()).toEqual(declared.sort());
  });

  it('begins with little: parsers of office files, PDF and code stay on disk', () => {
    const loaded = followImports(join(PACKAGE, 'dist/onbrand.js'));
    const bytes = [...loaded].reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

/** npm 11 prints a list of packages, npm 12 an object of them. */
function listPacked(json: string): string[] {
  const packed: Record<string, {files: {path: string}[]}> = JSON.parse(json);
  return Object.values(packed).flatMap(({files}) => files.map(({path}) => path));
}

/** The files that Node loads before the first line runs: `from"./x"` and `import"./x"`, but not `import("./x")`. */
function followImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g))
    followImports(join(dirname(file), name), seen);
  return seen;
}
