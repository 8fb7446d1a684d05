import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {run} from '../run.js';
import {createRecordingTerminal} from '../testing/recording-terminal.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onbrand-cache-'));
  mkdirSync(join(folder, 'node_modules'));
  const rows = Array.from({length: 5000}, (_, row) => `plan ${row},tier-${row},product`);
  writeFileSync(join(folder, 'terms.csv'), `use,avoid,owner\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'brand.config.json'), '{"brand": "Larkspur", "terms": ["terms.csv"]}');
  writeFileSync(join(folder, 'plans.md'), 'Choose tier-7.\n');
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the command in the folder; gives what it prints. */
async function check(...args: string[]): Promise<string> {
  const {terminal, everything} = createRecordingTerminal(folder);
  await run(['check', 'plans.md', '--format', 'compact', ...args], terminal);
  return everything();
}

function readCache(location: string): string[] {
  try {
    return readdirSync(join(folder, location));
  } catch {
    return [];
  }
}

describe('onbrand check with a large term list', () => {
  it('keeps the list and its lexicon, and finds the same with them', async () => {
    const first = await check('--cache');
    expect(first).toContain('plan 7');
    const kept = readCache('node_modules/.cache/onbrand');
    expect(kept).toHaveLength(2);
    expect(await check('--cache')).toBe(first);
    for (const name of kept) writeFileSync(join(folder, 'node_modules/.cache/onbrand', name), 'no cache');
    expect(await check('--cache')).toBe(first);
    expect(await check('--cache')).toBe(first);
    expect(readCache('node_modules/.cache/onbrand')).toEqual(kept);
  });

  it('sees a change of the list', async () => {
    await check('--cache');
    writeFileSync(join(folder, 'terms.csv'), `use,avoid,owner\n${'plan X,tier-7,product\n'.repeat(5000)}`);
    expect(await check('--cache')).toContain('plan X');
  });

  it('keeps it where it is told to, and nowhere with --no-cache', async () => {
    await check('--cache-location', '.onbrandcache');
    expect(readCache('.onbrandcache')).toHaveLength(2);
    rmSync(join(folder, '.onbrandcache'), {recursive: true});
    await check('--no-cache', '--cache-location', '.onbrandcache');
    expect(readCache('.onbrandcache')).toEqual([]);
    expect(readCache('node_modules/.cache/onbrand')).toEqual([]);
  });
});
