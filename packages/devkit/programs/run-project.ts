import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ROOT} from '../src/repository.js';

/** One run of the command in a project, as `runs.json` lists them. */
export interface ProjectRun {
  /** Names the golden file, `<name>.txt`. */
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command in a copy of the project, and writes down all that a user would notice. */
export function runProject(project: string, run: ProjectRun): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onbrand-project-')));
  try {
    cpSync(join(project, 'files'), folder, {recursive: true, verbatimSymlinks: true});
    const before = readTree(folder);
    // A repository of its own, so that no ignore file or config above it has a say.
    spawnSync('git', ['init', '--quiet'], {cwd: folder});
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [join(ROOT, 'packages/cli/dist/onbrand.js'), ...run.args],
      {
        cwd: folder,
        input: run.stdin ?? '',
        encoding: 'utf8',
        env: {...process.env, NO_COLOR: '1', CI: '', COLUMNS: '100', ...run.env},
      },
    );
    const sections = [
      `$ onbrand ${run.args.join(' ')}${run.stdin === undefined ? '' : `   < ${JSON.stringify(run.stdin)}`}`,
      ...(stdout ? [stdout.trimEnd()] : []),
      ...(stderr ? ['[stderr]', stderr.trimEnd()] : []),
      `[exit ${status}]`,
      ...describeChanges(before, readTree(folder)),
    ];
    return `${sections.join('\n').replaceAll(folder, '<project>')}\n`;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Every file but those of git, by path: the bytes as text, one character each. */
function readTree(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, '.git', '/')));
  return new Map(files.map((file) => [file, readFileSync(file, 'latin1')]));
}

/** The files that the run changed, line by line, with line ends and marks spelled out. */
function describeChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  const gone = [...before.keys()].filter((file) => !after.has(file)).map((file) => `[removed ${file}]`);
  return [...changed.flatMap(([file, text]) => [`[wrote ${file}]`, ...spellOut(text)]), ...gone];
}

function spellOut(text: string): string[] {
  const decoded = Buffer.from(text, 'latin1').toString('utf8').replaceAll('\r', '␍').replaceAll('\uFEFF', '<BOM>');
  return decoded.replace(/\n$/, '').split('\n');
}
