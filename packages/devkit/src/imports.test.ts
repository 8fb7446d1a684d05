import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative, sep} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findCycle} from './import-cycles.js';
import {readImports} from './read-imports.js';
import {ROOT} from './repository.js';

/** Which packages may be imported where: each only from those on its left. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'packages/core': [],
  rules: ['core'],
  'packages/formats': ['core'],
  'packages/workspace': ['core'],
  'packages/cli': ['core', 'rules', 'formats', 'workspace', 'language-server'],
  'packages/language-server': ['core', 'rules', 'formats', 'workspace'],
  'packages/web': ['core', 'rules', 'formats'],
  'packages/vscode': ['core', 'rules', 'formats', 'workspace', 'language-server'],
  'packages/devkit': ['core', 'rules', 'formats', 'workspace', 'cli'],
};
/** These run in a worker of an editor and in a browser page: no Node, no DOM. */
const WITHOUT_NODE = ['packages/core', 'packages/formats', 'rules'];

const folders = Object.keys(MAY_IMPORT).filter((folder) => existsSync(join(ROOT, folder)));
const sources = new Map(folders.map((folder) => [folder, findSources(folder)]));

describe.each(folders)('imports of %s', (folder) => {
  const files = sources.get(folder) ?? [];

  it('run one way', () => {
    const allowed = MAY_IMPORT[folder] ?? [];
    const wrong = files.flatMap(({path, imports}) =>
      imports
        .map((name) => /^@onbrand\/([^/]+)/.exec(name)?.[1])
        .filter((name) => name !== undefined && !allowed.includes(name))
        .map((name) => `${path} imports @onbrand/${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stay inside the package', () => {
    const wrong = files.flatMap(({path, imports}) =>
      imports
        .filter((name) => name.startsWith('.') && !resolve(path, name).startsWith(`${folder}/`))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('make no circle', () => {
    const graph = new Map(
      files.map(({path, valueImports}) => [
        path,
        valueImports.filter((name) => name.startsWith('.')).map((name) => resolve(path, name)),
      ]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  if (!WITHOUT_NODE.includes(folder)) return;

  it('know nothing of Node', () => {
    const wrong = files.flatMap(({path, imports}) =>
      imports.filter((name) => name.startsWith('node:')).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

interface Source {
  readonly path: string;
  readonly imports: readonly string[];
  readonly valueImports: readonly string[];
}

/** TypeScript sources without tests, which may look anywhere; paths from the top, with forward slashes. */
function findSources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/\/(node_modules|dist|bench)\//.test(path) && !path.endsWith('vitest.config.ts'))
    .map((path) => ({path, ...readImports(readFileSync(join(ROOT, path), 'utf8'))}));
}

/** The file a relative import names, as a path from the top. */
function resolve(from: string, name: string): string {
  return posix.join(dirname(from), name).replace(/\.js$/, '.ts');
}
