import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createTemporaryProject} from '../testing/temporary-project.js';
import {createCache} from './cache.js';
import {openEntry, sealEntry} from './cache-entry.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined): string | undefined => content && new TextDecoder().decode(content);

/** Keeps one entry in `folder` and gives the file it is in. */
async function keepOne(folder: string, name = 'terms', key = 'first'): Promise<string> {
  const before = new Set(readNames(folder));
  const cache = createCache(folder, 'build');
  cache.keep(name, key, () => bytes('sign in'));
  await cache.flush();
  return path.join(folder, readNames(folder).find((one) => !before.has(one)) ?? '');
}

function readNames(folder: string): string[] {
  return readdirSync(path.dirname(folder)).includes(path.basename(folder)) ? readdirSync(folder) : [];
}

describe('createCache', () => {
  it('gives back what was kept, in this run and the next', async () => {
    using project = createTemporaryProject();
    const folder = project.at('cache/onbrand');
    const cache = createCache(folder, 'build');
    expect(cache.read('terms', 'first')).toBeUndefined();
    cache.keep('terms', 'first', () => bytes('sign in'));
    await cache.flush();
    expect(textOf(cache.read('terms', 'first'))).toBe('sign in');
    expect(textOf(createCache(folder, 'build').read('terms', 'first'))).toBe('sign in');
  });

  it('knows nothing that was made from something else, or by another build', async () => {
    using project = createTemporaryProject();
    await keepOne(project.folder);
    const cache = createCache(project.folder, 'build');
    expect(cache.read('terms', 'second')).toBeUndefined();
    expect(cache.read('lexicon', 'first')).toBeUndefined();
    expect(createCache(project.folder, 'next build').read('terms', 'first')).toBeUndefined();
  });

  it('has one file for one name', async () => {
    using project = createTemporaryProject();
    await keepOne(project.folder, 'terms', 'first');
    await keepOne(project.folder, 'terms', 'second');
    expect(readNames(project.folder)).toHaveLength(1);
    expect(createCache(project.folder, 'build').read('terms', 'first')).toBeUndefined();
    expect(textOf(createCache(project.folder, 'build').read('terms', 'second'))).toBe('sign in');
  });

  it('makes nothing before the work is done', async () => {
    using project = createTemporaryProject();
    const cache = createCache(project.folder, 'build');
    let made = 0;
    cache.keep('terms', 'first', () => {
      made += 1;
      return bytes('');
    });
    expect(made).toBe(0);
    await cache.flush();
    await cache.flush();
    expect(made).toBe(1);
  });

  it('writes over what is damaged', async () => {
    using project = createTemporaryProject();
    const file = await keepOne(project.folder);
    writeFileSync(file, 'something else');
    expect(createCache(project.folder, 'build').read('terms', 'first')).toBeUndefined();
    await keepOne(project.folder);
    expect(textOf(createCache(project.folder, 'build').read('terms', 'first'))).toBe('sign in');
  });

  it('does not follow links, and does not take a folder for a file', async () => {
    using project = createTemporaryProject();
    const file = await keepOne(project.at('real'));
    mkdirSync(project.at('linked'));
    symlinkSync(file, path.join(project.at('linked'), path.basename(file)));
    expect(createCache(project.at('linked'), 'build').read('terms', 'first')).toBeUndefined();
    mkdirSync(path.join(project.at('folders'), path.basename(file)), {recursive: true});
    expect(createCache(project.at('folders'), 'build').read('terms', 'first')).toBeUndefined();
  });

  it('is no trouble where nothing can be written, or making fails', async () => {
    using project = createTemporaryProject({occupied: 'a file'});
    const cache = createCache(project.at('occupied'), 'build');
    cache.keep('terms', 'first', () => bytes('sign in'));
    await expect(cache.flush()).resolves.toBeUndefined();
    expect(readFileSync(project.at('occupied'), 'utf8')).toBe('a file');
    const failing = createCache(project.at('cache'), 'build');
    failing.keep('terms', 'first', () => {
      throw new Error('No words.');
    });
    await expect(failing.flush()).resolves.toBeUndefined();
    expect(readNames(project.at('cache'))).toEqual([]);
  });

  it('drops what nobody has renewed for a month, and nothing that is not its own', async () => {
    using project = createTemporaryProject({'notes.txt': 'mine'});
    const old = await keepOne(project.folder, 'old terms');
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const file of [old, project.at('notes.txt')]) utimesSync(file, long, long);
    await keepOne(project.folder);
    expect(readNames(project.folder)).toHaveLength(2);
    expect(readNames(project.folder)).toContain('notes.txt');
  });

  it.skipIf(process.platform === 'win32')('is for the eyes of its user only', async () => {
    using project = createTemporaryProject();
    expect(statSync(await keepOne(project.folder)).mode & 0o077).toBe(0);
  });
});

describe('openEntry', () => {
  const seal = new Uint8Array(32).fill(7);

  it('opens what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (content) => {
        expect([...(openEntry(sealEntry(content, seal), seal) ?? [])]).toEqual([...content]);
      }),
    );
  });

  it('opens nothing that differs in one byte, is cut short or goes on', () => {
    const whole = sealEntry(bytes('sign in'), seal);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(openEntry(damaged, seal)).toBeUndefined();
      expect(openEntry(whole.slice(0, at), seal)).toBeUndefined();
    }
    expect(openEntry(new Uint8Array([...whole, 0]), seal)).toBeUndefined();
  });
});
