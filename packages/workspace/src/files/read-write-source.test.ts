import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createTemporaryProject, type TemporaryProject} from '../testing/temporary-project.js';
import {readBinarySource, readTextSource, type TextSource} from './read-source.js';
import {writeBinarySource, writeTextSource} from './write-source.js';

let project: TemporaryProject;
beforeEach(() => {
  project = createTemporaryProject();
});
afterEach(() => project[Symbol.dispose]());

async function readText(file: string): Promise<TextSource> {
  const read = await readTextSource(file);
  if (!read.ok) throw new Error(read.reason);
  return read.source;
}
const reasonOf = async (file: string, maxBytes?: number) => {
  const read = await readTextSource(file, maxBytes === undefined ? {} : {maxBytes});
  return read.ok ? undefined : read.reason;
};
const root = () => ({root: project.folder});

describe('reading', () => {
  test('keeps line ends and byte-order mark', async () => {
    const file = project.write('a.md', '\uFEFFone\r\ntwo');
    expect(await readText(file)).toEqual({kind: 'text', file, text: 'one\r\ntwo', encoding: 'utf-8', bom: true});
  });

  test('says why a file was left out, and never throws', async () => {
    mkdirSync(project.at('folder'));
    expect(await reasonOf(project.at('gone.md'))).toBe('there is no such file. Check its name and folder.');
    expect(await reasonOf(project.at('folder'))).toBe('it is a folder.');
    expect(await reasonOf(project.write('a.md', 'GIF89a\0\0'))).toBe('it is not text.');
    expect(await reasonOf(project.write('b.md', 'x'.repeat(2_000_000)), 1_048_576)).toBe(
      'it has 2 MB, more than the 1 MB that are read. Split it, or name it under “ignore” in the brand config.',
    );
  });

  test('does not open a log of many megabytes that is called .md', async () => {
    const file = project.write('log.md', '');
    truncateSync(file, 50 * 1024 * 1024);
    expect(await readTextSource(file)).toMatchObject({
      reason: expect.stringContaining('it has 50 MB, more than the 25 MB that are read.'),
      skipped: false,
    });
  });

  test.skipIf(process.platform === 'win32')('does not wait at a pipe', async () => {
    execFileSync('mkfifo', [project.at('pipe.md')]);
    expect(await reasonOf(project.at('pipe.md'))).toBe('it is not a regular file.');
  });

  test('hands containers over as they are', async () => {
    const file = project.write('deck.pptx', Uint8Array.of(80, 75, 3, 4, 0));
    expect(await readBinarySource(file)).toEqual({
      ok: true,
      source: {kind: 'binary', file, bytes: Buffer.of(80, 75, 3, 4, 0)},
    });
  });
});

describe('writing', () => {
  test.each([
    ['UTF-8', Buffer.from('log in – naïve\r\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFlog in – naïve\r\n')],
    ['UTF-16', Buffer.from('\uFEFFlog in – naïve\r\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFlog in – naïve\r\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('log in \x96 na\xefve\r\n', 'latin1')],
  ])('keeps everything but the words: %s', async (_, bytes) => {
    const file = project.write('a.md', bytes);
    const source = await readText(file);
    expect(await writeTextSource(source, source.text.replace('log in', 'sign in'), root())).toEqual({ok: true});
    const utf16 = bytes[0] === 0xff ? 'utf16le' : undefined;
    const expected = utf16
      ? Buffer.from(bytes.toString('utf16le').replace('log in', 'sign in'), 'utf16le')
      : bytes[0] === 0xfe
        ? Buffer.from(Buffer.from(bytes).swap16().toString('utf16le').replace('log in', 'sign in'), 'utf16le').swap16()
        : Buffer.from(bytes.toString('latin1').replace('log in', 'sign in'), 'latin1');
    expect(readFileSync(file)).toEqual(expected);
    expect(readdirSync(project.folder)).toEqual(['a.md']);
  });

  test.skipIf(process.platform === 'win32')('keeps the mode', async () => {
    const file = project.write('a.md', 'log in');
    chmodSync(file, 0o754);
    await writeTextSource(await readText(file), 'sign in', root());
    expect(statSync(file).mode & 0o777).toBe(0o754);
  });

  test('leaves a file alone that has changed meanwhile', async () => {
    const file = project.write('a.md', 'log in');
    const source = await readText(file);
    writeFileSync(file, 'log in, please');
    expect(await writeTextSource(source, 'sign in', root())).toEqual({
      ok: false,
      reason: 'it has changed since it was read. Check it again.',
    });
    expect(readFileSync(file, 'utf8')).toBe('log in, please');
    expect(readdirSync(project.folder)).toEqual(['a.md']);
  });

  test('writes through a link inside of the project, and not through one that leads out', async () => {
    using outside = createTemporaryProject({'secret.md': 'log in'});
    project.write('a.md', 'log in');
    symlinkSync(project.at('a.md'), project.at('link.md'));
    symlinkSync(outside.at('secret.md'), project.at('out.md'));
    expect(await writeTextSource(await readText(project.at('link.md')), 'sign in', root())).toEqual({ok: true});
    expect(lstatSync(project.at('link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(project.at('a.md'), 'utf8')).toBe('sign in');
    expect(await writeTextSource(await readText(project.at('out.md')), 'sign in', root())).toEqual({
      ok: false,
      reason: 'it is a link that leads out of the project.',
    });
    expect(readFileSync(outside.at('secret.md'), 'utf8')).toBe('log in');
  });

  test('says what a small character set cannot hold', async () => {
    const file = project.write('a.md', Buffer.from('na\xefve', 'latin1'));
    expect(await writeTextSource(await readText(file), 'naïve → simple', root())).toEqual({
      ok: false,
      reason: 'windows-1252 has no such characters. Save the file as UTF-8 first.',
    });
  });

  test('a file that is gone is a value', async () => {
    const file = project.write('a.md', 'log in');
    const source = await readText(file);
    execFileSync('rm', [file]);
    expect(await writeTextSource(source, 'sign in', root())).toMatchObject({ok: false});
    expect(readdirSync(project.folder)).toEqual([]);
  });

  test('containers, too', async () => {
    const file = project.write('deck.pptx', Uint8Array.of(80, 75, 3, 4, 0));
    const read = await readBinarySource(file);
    if (!read.ok) throw new Error(read.reason);
    expect(await writeBinarySource(read.source, Uint8Array.of(80, 75, 3, 4, 1), root())).toEqual({ok: true});
    expect([...readFileSync(file)]).toEqual([80, 75, 3, 4, 1]);
    expect(await writeBinarySource(read.source, Uint8Array.of(1), root())).toMatchObject({ok: false});
  });
});
