import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {composeGeneratedFiles} from './generate/files.js';
import {ROOT, readText} from './repository.js';
import {findRuleIds, loadRules} from './rule-folders.js';

describe('rules', () => {
  it('live in the folder of their id', async () => {
    const ids = findRuleIds();
    expect((await loadRules(ids)).map(({id}) => id)).toEqual(ids);
  });

  it('have a page and a test', () => {
    const missing = findRuleIds().flatMap((id) =>
      ['README.md', 'rule.test.ts']
        .map((name) => `rules/${id}/${name}`)
        .filter((path) => !existsSync(join(ROOT, path))),
    );
    expect(missing).toEqual([]);
  });

  it('say what they do in one sentence without a full stop', async () => {
    const rules = await loadRules();
    expect(rules.filter(({summary}) => !/^[A-Z“].{10,90}[^.!?\s]$/u.test(summary)).map(({id}) => id)).toEqual([]);
  });
});

it('generated files are current', async () => {
  const stale = (await composeGeneratedFiles()).filter(
    ({path, text}) => !existsSync(join(ROOT, path)) || readText(path) !== text,
  );
  expect(
    stale.map(({path}) => path),
    'Run npm run generate.',
  ).toEqual([]);
});

it('the lock file names no download address', () => {
  expect(readText('package-lock.json')).not.toMatch(/"resolved": "(https?|git)/);
});

describe('committed files', () => {
  const files = listCommitted();

  it('name no path of the machine they were written on', () => {
    const places = [ROOT.replace(/[\\/]$/, ''), homedir()].filter((path) => path.length > 6);
    const naming = files.filter((path) => {
      const text = readFileSync(join(ROOT, path), 'latin1');
      return places.some((place) => text.includes(`${place}/`));
    });
    expect(naming).toEqual([]);
  });

  it('hold nothing built or installed', () => {
    expect(files.filter((path) => /(^|\/)(node_modules|dist|coverage)\/|\.tsbuildinfo$/.test(path))).toEqual([]);
  });
});

/** Files that git knows of; nothing in an unpacked archive. */
function listCommitted(): string[] {
  const {stdout, status} = spawnSync('git', ['ls-files', '-z'], {cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26});
  return status === 0 ? stdout.split('\0').filter((path) => path !== '' && isFile(join(ROOT, path))) : [];
}

/** A link is a file to git, and may lead to a folder. */
function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}
