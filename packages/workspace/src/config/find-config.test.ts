import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createTemporaryProject, type TemporaryProject} from '../testing/temporary-project.js';
import {CONFIG_PLACES} from './config-places.js';
import {createConfigFinder} from './find-config.js';

describe('a config finder', () => {
  let project: TemporaryProject;
  beforeEach(() => {
    project = createTemporaryProject();
  });
  afterEach(() => project[Symbol.dispose]());
  const find = async (folder: string) => {
    const found = await createConfigFinder().find(project.at(folder));
    return found && path.relative(project.folder, found).split(path.sep).join('/');
  };

  test.each(CONFIG_PLACES)('finds %s', async (name) => {
    project.write(name, '{"brand": {"brand": "Larkspur"}}');
    expect(await find('.')).toBe(name);
  });

  test('looks upwards, nearest first', async () => {
    project.write('brand.config.json', '{}');
    project.write('site/.brandrc', 'brand: Larkspur');
    project.write('site/blog/post.md', '');
    mkdirSync(project.at('decks'));
    expect(await find('site/blog')).toBe('site/.brandrc');
    expect(await find('decks')).toBe('brand.config.json');
  });

  test('passes by a package.json that says nothing of a brand, or cannot be read', async () => {
    project.write('brand.config.yaml', 'brand: Larkspur');
    project.write('site/package.json', '{"name": "site"}');
    project.write('site/app/package.json', '{"name": ');
    project.write('site/app/old/package.json', '');
    expect(await find('site/app/old')).toBe('brand.config.yaml');
  });

  test('finds an empty config, so that somebody says so', async () => {
    project.write('brand.config.json', '');
    expect(await find('.')).toBe('brand.config.json');
  });

  test('prefers a config to the key in package.json', async () => {
    project.write('package.json', '{"brand": {"brand": "Larkspur"}}');
    project.write('brand.config.toml', 'brand = "Larkspur"');
    expect(await find('.')).toBe('brand.config.toml');
  });

  test('is not misled by folders and missing folders', async () => {
    mkdirSync(project.at('site/brand.config.json'), {recursive: true});
    project.write('brand.config.json', '{}');
    expect(await find('site')).toBe('brand.config.json');
    expect(await find('not/there')).toBe('brand.config.json');
  });

  test('runs nothing', async () => {
    const boom = 'throw new Error("run");';
    project.write('.config/config.js', boom);
    project.write('.config/config.cjs', boom);
    project.write('brand.config.mjs', boom);
    const before = process.cwd();
    process.chdir(project.folder);
    try {
      expect(await find('.')).toBe('brand.config.mjs');
    } finally {
      process.chdir(before);
    }
  });

  test('remembers until it is told to forget', async () => {
    const finder = createConfigFinder();
    expect(await finder.findIn(project.folder)).toBeUndefined();
    const file = project.write('brand.config.json', '{}');
    expect(await finder.findIn(project.folder)).toBeUndefined();
    finder.clear();
    expect(await finder.findIn(project.folder)).toBe(file);
  });
});
