import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildDocx, paragraph} from '../../../formats/test/build-docx.js';
import {run} from '../run.js';
import {createRecordingTerminal} from '../testing/recording-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'onbrand-hostile-'));
const letter = buildDocx({body: paragraph('Please log in.')});
const LEGACY = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What each file does, and what is said of it; undefined where it is read. */
const FILES: Readonly<Record<string, readonly [content: Uint8Array, reason?: string]>> = {
  'bomb.docx': [buildDocx({body: '<w:p/>'.repeat(4_000_000)}), 'made to exhaust a computer'],
  'outside.docx': [zipSync({'../../etc/passwd': strToU8('x')}), 'leads outside'],
  'cut.docx': [letter.slice(0, letter.length / 2), 'damaged'],
  'old.docx': [Uint8Array.from([...LEGACY, ...new Uint8Array(2000)]), 'old format of Office'],
  'picture.pptx': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'no Office or OpenDocument file'],
  'noise.pdf': [strToU8(`%PDF-1.7\n${'\0<<[(/'.repeat(500)}`), 'damaged'],
  'log.md': [new Uint8Array(), 'more than the 25 MB'],
  'deep.json': [strToU8(`${'['.repeat(50_000)}"log in"${']'.repeat(50_000)}`)],
  'deep.html': [strToU8(`${'<div>'.repeat(50_000)}Please log in`)],
  'deep.md': [strToU8(`${'> '.repeat(20_000)}Please log in`)],
  'aliases.yaml': [
    strToU8(
      `a: &a [x, x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`).join('\n')}\n`,
    ),
  ],
  'letter.md': [letter],
  'page.md': [strToU8('Please log in.\n')],
};

beforeAll(() => {
  for (const [name, [content]] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  truncateSync(join(folder, 'log.md'), 100 * 2 ** 20);
  const terms = [{use: 'sign in', avoid: ['log in'], pos: 'verb'}];
  writeFileSync(join(folder, 'brand.config.json'), JSON.stringify({brand: 'Larkspur', terms}));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('onbrand check on files that mean harm', () => {
  // Work without bounds would run into the limit of the test runner.
  it('says of each in a sentence why it was not read, goes on with the rest, and ends with 3', async () => {
    const {terminal, printed} = createRecordingTerminal(folder);
    expect(await run(['check', '--format', 'json'], terminal)).toBe(3);
    const {results}: {results: {path: string; error: string | null; diagnostics: unknown[]}[]} = JSON.parse(printed());
    for (const [name, [, reason]] of Object.entries(FILES)) {
      const result = results.find(({path}) => path === name);
      if (reason === undefined) expect([name, result?.error]).toEqual([name, null]);
      else expect([name, result?.error]).toEqual([name, expect.stringContaining(reason)]);
      expect(result?.error ?? '').not.toMatch(/\n|Error:|\bat \w+ \(/);
    }
    for (const name of ['letter.md', 'page.md', 'deep.html', 'deep.md']) {
      expect([name, results.find(({path}) => path === name)?.diagnostics.length]).toEqual([name, 1]);
    }
  });
});
