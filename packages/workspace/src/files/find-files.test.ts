import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '@onbrand/core';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createTemporaryProject, type TemporaryProject} from '../testing/temporary-project.js';
import {type FindFilesOptions, findFiles, normalizeGlob} from './find-files.js';

let project: TemporaryProject;
let outside: TemporaryProject;
beforeEach(() => {
  project = createTemporaryProject();
  outside = createTemporaryProject();
});
afterEach(() => {
  project[Symbol.dispose]();
  outside[Symbol.dispose]();
});

const write = (...names: string[]) => {
  for (const name of names) project.write(name, 'Work that flows.');
};
const find = async (inputs: string[], options: Partial<FindFilesOptions> = {}) => {
  const found = await findFiles(inputs, {cwd: project.folder, extensions: ['.md', '.txt', '.docx'], ...options});
  return {...found, files: found.files.map((file) => path.relative(project.folder, file).split(path.sep).join('/'))};
};
const git = () => execFileSync('git', ['init', '-q'], {cwd: project.folder});

describe('folders', () => {
  test('give what a format knows, sorted, without hidden files and packages', async () => {
    write(
      'b.md',
      'a/z.txt',
      'a/README.MD',
      'a/logo.png',
      'node_modules/x/readme.md',
      '.cache/x.md',
      '.git/x.md',
      'a.md',
      'a-b.md',
      'deck.docx',
    );
    expect((await find([])).files).toEqual(['a-b.md', 'a.md', 'a/README.MD', 'a/z.txt', 'b.md', 'deck.docx']);
    expect((await find(['a', 'a/z.txt', './a/'])).files).toEqual(['a/README.MD', 'a/z.txt']);
  });

  test('with names that look like patterns', async () => {
    write('(site)/[slug]/page.md', '{a,b}/x.md', 'a/x.md', '!new/x.md');
    expect((await find(['(site)'])).files).toEqual(['(site)/[slug]/page.md']);
    expect((await find(['{a,b}'])).files).toEqual(['{a,b}/x.md']);
    expect((await find(['(site)/[slug]/page.md'])).files).toEqual(['(site)/[slug]/page.md']);
    expect((await find(['./!new'])).files).toEqual(['!new/x.md']);
  });

  test('without anything to check say so', async () => {
    write('a/logo.png');
    expect(await find(['a'])).toEqual({files: [], notices: ['Nothing to check in a: no files with .docx, .md, .txt.']});
  });

  test.each([true, false])('leave out what .gitignore says, in a repository: %s', async (isRepository) => {
    if (isRepository) git();
    project.write('.gitignore', 'dist/\n*.tmp.md\n!kept.tmp.md\n/drafts\n');
    project.write('site/.gitignore', 'old/*\n!old/kept.md\n');
    write(
      'dist/a.md',
      'site/dist/a.md',
      'a.tmp.md',
      'kept.tmp.md',
      'drafts/a.md',
      'site/drafts/a.md',
      'site/old/a.md',
      'site/old/kept.md',
      'old/a.md',
    );
    expect((await find([])).files).toEqual(['kept.tmp.md', 'old/a.md', 'site/drafts/a.md', 'site/old/kept.md']);
    expect((await find(['old'], {cwd: project.at('site'), root: project.folder})).files).toEqual(['site/old/kept.md']);
    const ignored = await find(['dist']);
    expect(ignored.files).toEqual([]);
    expect(ignored.notices[0]).toMatch(/^Nothing to check in dist: \.gitignore leaves it out\./);
    expect((await find(['dist/a.md'])).files).toEqual(['dist/a.md']);
  });

  test('of a repository in a repository heed their own', async () => {
    git();
    project.write('.gitignore', 'a.md\n');
    mkdirSync(project.at('inner'));
    execFileSync('git', ['init', '-q'], {cwd: project.at('inner')});
    write('inner/a.md', 'inner/b.md');
    expect((await find(['.'], {cwd: project.at('inner')})).files).toEqual(['inner/a.md', 'inner/b.md']);
  });

  test('leave out what .onbrandignore and the config say', async () => {
    project.write('.onbrandignore', '# not ours\r\nvendor/\r\n');
    project.write('site/.onbrandignore', 'legal.md');
    write(
      'vendor/a.md',
      'site/legal.md',
      'site/a.md',
      'CHANGELOG.md',
      'site/CHANGELOG.md',
      'blog/2019/a.md',
      'blog/2019/kept.md',
      'b.md',
    );
    const ignore = ['**/CHANGELOG.md', 'blog/2019', '!blog/2019/kept.md'];
    expect((await find([], {ignore})).files).toEqual(['b.md', 'blog/2019/kept.md', 'site/a.md']);
    expect((await find(['.'], {cwd: project.at('site'), ignoreRoot: project.folder, ignore})).files).toEqual([
      'site/a.md',
    ]);
  });

  test('that a config leaves out altogether say so', async () => {
    write('a/x.md', 'a/y.md');
    expect(await find(['a'], {ignore: ['a/**']})).toEqual({
      files: [],
      notices: ['Nothing to check in a: the brand config or .onbrandignore leaves out all 2 files.'],
    });
  });
});

describe('files that are named', () => {
  test('are taken whatever they are called', async () => {
    write('notes.log', '.hidden.md', 'node_modules/x/readme.md');
    expect((await find(['notes.log', '.hidden.md', 'node_modules/x/readme.md'])).files).toHaveLength(3);
  });

  test('are left out with a word where the config says so', async () => {
    write('CHANGELOG.md', 'vendor/a.md', 'b.md');
    project.write('.onbrandignore', 'vendor');
    expect(await find(['CHANGELOG.md', 'vendor/a.md', 'b.md'], {ignore: ['**/CHANGELOG.md']})).toEqual({
      files: ['b.md'],
      notices: [
        'CHANGELOG.md was not checked: “ignore” of the brand config leaves it out.',
        'vendor/a.md was not checked: .onbrandignore leaves it out.',
      ],
    });
  });

  test('may lie outside of the project', async () => {
    const file = outside.write('flyer.md', 'x');
    expect((await findFiles([file], {cwd: project.folder, extensions: ['.md']})).files).toEqual([file]);
  });

  test('must be there', async () => {
    await expect(find(['flyer.md'])).rejects.toThrow(
      new UserError('There is no “flyer.md”. Check the name, and the folder you are in.'),
    );
  });
});

describe('globs', () => {
  test('give what matches', async () => {
    write('site/a.md', 'site/b/c.md', 'site/b/c.txt', 'decks/q4.md', 'site/logo.png');
    expect((await find(['site/**/*.md', '{decks,none}/*'])).files).toEqual(['decks/q4.md', 'site/a.md', 'site/b/c.md']);
    expect((await find(['site/**', '!site/b/**'])).files).toEqual(['site/a.md']);
    expect((await find(['site', '!**/c.*'])).files).toEqual(['site/a.md']);
    expect(
      (await find(['../site/**/*.txt', '!../decks'], {cwd: project.at('decks'), root: project.folder})).files,
    ).toEqual(['site/b/c.txt']);
  });

  test('take a file of another kind where its ending is written out', async () => {
    write('a.log', 'b.log', 'c.png');
    expect((await find(['*.log'])).files).toEqual(['a.log', 'b.log']);
    await expect(find(['*'])).rejects.toThrow('“*” matches no file that onbrand can read.');
  });

  test('that match nothing are named', async () => {
    write('a.md');
    await expect(find(['a.md', 'decks/**/*.md'])).rejects.toThrow(
      new UserError('“decks/**/*.md” matches no file. Check the pattern, and the folder you are in.'),
    );
  });

  test('that match only ignored files say so', async () => {
    write('old/a.md');
    expect(await find(['old/*.md'], {ignore: ['old/**']})).toEqual({
      files: [],
      notices: ['1 of the 1 files of “old/*.md” were not checked: the brand config or .onbrandignore leaves them out.'],
    });
  });

  test('are typed with backslashes on Windows', () => {
    expect(normalizeGlob('site\\**\\*.md', '\\')).toBe('site/**/*.md');
    expect(normalizeGlob('.\\site\\*.md', '\\')).toBe('site/*.md');
    expect(normalizeGlob('site/\\[a\\].md', '/')).toBe('site/\\[a\\].md');
  });
});

describe('links', () => {
  beforeEach(() => {
    outside.write('secret.md', 'secret');
    outside.write('folder/secret.md', 'secret');
    write('site/a.md');
    symlinkSync(outside.at('secret.md'), project.at('site/link.md'));
    symlinkSync(outside.at('folder'), project.at('site/out'), 'dir');
    symlinkSync(project.at('site'), project.at('inside'), 'dir');
    symlinkSync(project.at('site/a.md'), project.at('b.md'));
    symlinkSync(project.folder, project.at('site/loop'), 'dir');
    symlinkSync(project.at('gone.md'), project.at('broken.md'));
  });

  test('are not followed from folders, and a circle is no trap', async () => {
    expect((await find([])).files).toEqual(['site/a.md']);
  });

  test('are followed by name inside of the project, never out of it', async () => {
    expect((await find(['b.md', 'inside'])).files).toEqual(['b.md', 'inside/a.md']);
    expect(await find(['site/link.md', 'site/out', 'site/out/secret.md'])).toEqual({
      files: [],
      notices: [
        'site/link.md is a link that leads out of the project; it was not followed.',
        'site/out is a link that leads out of the project; it was not followed.',
        'site/out/secret.md is a link that leads out of the project; it was not followed.',
      ],
    });
    await expect(find(['site/out/*.md'])).rejects.toThrow('“site/out/*.md” matches only files outside of the project.');
  });

  test('that lead nowhere are named', async () => {
    await expect(find(['broken.md'])).rejects.toThrow('“broken.md” is a link that leads nowhere.');
  });

  test('on the way to the project itself do no harm', async () => {
    symlinkSync(project.folder, outside.at('project'), 'dir');
    const found = await findFiles(['site'], {cwd: outside.at('project'), extensions: ['.md']});
    expect(found.files).toEqual([outside.at('project/site/a.md')]);
  });
});
