import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
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

  it('has no chunk that fails to load', () => {
    const chunks = readdirSync(join(PACKAGE, 'dist/chunks')).map((name) => join(PACKAGE, 'dist/chunks', name));
    const addresses = chunks.map((file) => pathToFileURL(file).href);
    const script = `for (const address of ${JSON.stringify(addresses)}) await import(address);`;
    const {stderr, status} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
    expect({stderr, status}).toEqual({stderr: '', status: 0});
  });

  it('reads a file of every format we have an example of', () => {
    const files = readdirSync(join(ROOT, 'fixtures/formats'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.regions.txt'))
      .map((entry) => join(entry.parentPath, entry.name));
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [
        join(PACKAGE, 'dist/onbrand.js'),
        'check',
        ...files,
        ...['--config', 'fixtures/brand/brand.config.json', '--format', 'json', '--fail-on', 'never'],
      ],
      {cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26},
    );
    const {results}: {results: {path: string; error: string | null}[]} = JSON.parse(stdout);
    expect(results.filter(({error}) => error !== null)).toEqual([]);
    expect(results.length, stderr).toBe(files.length);
  });

  it('begins with little: parsers of office files, PDF and code stay on disk', () => {
    const loaded = followImports(findStart(), new Set(followImports(join(PACKAGE, 'dist/onbrand.js'))));
    const bytes = [...loaded].reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('loads one format for a page in Markdown', () => {
    const named = new Set(listLoaded('fixtures/story/blog').filter((name) => name !== 'chunk'));
    expect(readdirSync(join(ROOT, 'fixtures/story/blog')).every((name) => name.endsWith('.md'))).toBe(true);
    expect([...named].filter((name) => name !== 'globby' && name !== 'start')).toEqual(['markdown-format']);
  });
});

/** What the command loads as soon as Node was told to keep what it compiles. */
function findStart(): string {
  const chunks = join(PACKAGE, 'dist/chunks');
  const [name = '', ...others] = readdirSync(chunks).filter((chunk) => chunk.startsWith('start-'));
  expect(others).toEqual([]);
  return join(chunks, name);
}

/** Names of the chunks that the command loads while it checks a file, without their hashes. */
function listLoaded(file: string): string[] {
  const hook = `import {writeSync} from 'node:fs';
    export const load = (url, context, next) => (writeSync(2, url + '\\n'), next(url, context));`;
  const toUrl = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;
  const register = `import {register} from 'node:module'; register('${toUrl(hook).replaceAll("'", '%27')}');`;
  const command = [join(PACKAGE, 'dist/onbrand.js'), file, '--config', 'fixtures/brand/brand.config.json'];
  const {stderr} = spawnSync(process.execPath, ['--import', toUrl(register), ...command], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...stderr.matchAll(/\/dist\/chunks\/(.+)-[A-Z0-9]{8}\.js$/gm)].map(([, name = '']) => name);
}

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
