import type {TermConfig} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import type {Problem} from '../problem.js';
import {loadTermList} from '../term-lists/load-term-list.js';
import {createTermSource, type TermSource} from '../term-lists/term-source.js';
import {createTemporaryProject} from '../testing/temporary-project.js';
import type {Cache} from './cache.js';
import {type CachedTermList, loadCachedTermList} from './cached-term-list.js';
import {packTerms, unpackTerms} from './packed-terms.js';

/** A cache that counts what is made; a new object for each run, the same entries. */
function createMemory(entries = new Map<string, Uint8Array>()): Cache & {readonly made: string[]} {
  const made: string[] = [];
  return {
    made,
    read: (name, key) => entries.get(`${name} ${key}`),
    keep(name, key, make) {
      made.push(name);
      entries.set(`${name} ${key}`, make());
    },
    flush: () => Promise.resolve(),
  };
}

const ROWS = Array.from({length: 3000}, (_, row) => ({use: `plan ${row}`, avoid: `tier ${row}`, owner: 'product'}));
const LISTS: Record<string, string> = {
  'terms.csv': `use,avoid,owner,kind\n${ROWS.map(({use, avoid, owner}) => `${use},${avoid},${owner},`).join('\n')}\nFern,Moss,,plant\n`,
  'terms.json': JSON.stringify(
    ROWS.map((row) => ({...row, avoid: [row.avoid]})),
    null,
    2,
  ),
  'terms.yaml': ROWS.map(({use, avoid}) => `- use: ${use}\n  avoid: [${avoid}]\n`).join(''),
};

/** A list as plain data: places are read, wherever they come from. */
function plain({terms, problems}: Pick<CachedTermList, 'terms' | 'problems'>) {
  const indices = Array.from({length: terms.length}, (_, index) => index);
  return {
    problems,
    terms: indices.map((index) => {
      const {file, line, column} = terms.originAt(index) ?? {};
      return {term: terms.at(index), name: terms.nameAt(index), file, line, column};
    }),
    names: [...terms.listNames()],
    limited: [...terms.listLimited()],
  };
}

async function readPlainly(file: string) {
  const {terms, problems} = await loadTermList(file, 'en-US');
  return plain({terms: createTermSource(terms), problems});
}

describe('loadCachedTermList', () => {
  it.each(Object.keys(LISTS))('reads %s once, and gives the same from then on', async (name) => {
    using project = createTemporaryProject(LISTS);
    const cache = createMemory();
    const expected = await readPlainly(project.at(name));
    expect(expected.terms).toHaveLength(3000);
    expect(plain(await loadCachedTermList(project.at(name), 'en-US', cache))).toEqual(expected);
    expect(plain(await loadCachedTermList(project.at(name), 'en-US', cache))).toEqual(expected);
    expect(cache.made).toHaveLength(1);
  });

  it('reads it again when it has changed, lies elsewhere, or another language is asked for', async () => {
    using project = createTemporaryProject(LISTS);
    const cache = createMemory();
    await loadCachedTermList(project.at('terms.csv'), 'en-US', cache);
    project.write('copy.csv', LISTS['terms.csv'] ?? '');
    const copy = await loadCachedTermList(project.at('copy.csv'), 'en-US', cache);
    expect(copy.terms.originAt(0)?.file).toBe(project.at('copy.csv'));
    await loadCachedTermList(project.at('terms.csv'), 'de', cache);
    project.write('terms.csv', `${LISTS['terms.csv']}email,e-mail,,\n`);
    const changed = await loadCachedTermList(project.at('terms.csv'), 'en-US', cache);
    expect(changed.terms.at(changed.terms.length - 1)).toEqual({use: 'email', avoid: ['e-mail']});
    expect(cache.made).toHaveLength(4);
  });

  it('leaves small lists alone', async () => {
    using project = createTemporaryProject({'terms.csv': 'use,avoid\nemail,e-mail\n'});
    const cache = createMemory();
    expect((await loadCachedTermList(project.at('terms.csv'), 'en-US', cache)).terms).toHaveLength(1);
    expect(cache.made).toEqual([]);
  });
});

const ENTRIES: readonly TermConfig[] = [
  {use: ['sign in', 'log on'], avoid: ['log in', {text: 'login', since: '2026-09-01'}], pos: 'verb'},
  {use: 'Café “Fern” 🌿', kind: 'product', channels: ['site']},
  {avoid: ['cheap\nand cheerful']},
  {id: 'fern', use: 'Fern', kind: 'feature'},
];
const LIST = {
  terms: ENTRIES.map((term, index) => ({term, origin: {file: 'terms.csv', ...(index === 2 ? {} : {line: index + 2})}})),
  problems: [{file: 'terms.csv', line: 9, column: 1, message: 'This row names no word. Fill “use” or “avoid”.'}],
};

describe('unpackTerms', () => {
  const whole = packTerms(LIST);

  function unpack(bytes: Uint8Array): {terms: TermSource; problems: readonly Problem[]} {
    const unpacked = unpackTerms(bytes, 'terms.csv');
    if (!unpacked) throw new Error('It was not unpacked.');
    return unpacked;
  }

  it('gives what was packed', () => {
    expect(plain(unpack(whole))).toEqual(plain({terms: createTermSource(LIST.terms), problems: LIST.problems}));
    const shifted = new Uint8Array(whole.length + 1);
    shifted.set(whole, 1);
    expect(plain(unpack(shifted.subarray(1)))).toEqual(plain(unpack(whole)));
  });

  it('gives one entry without the others, and the same object each time', () => {
    const {terms} = unpack(whole);
    expect(terms.at(1)).toEqual(ENTRIES[1]);
    expect(terms.at(1)).toBe(terms.at(1));
  });

  it('knows what is preferred', () => {
    const {terms} = unpack(whole);
    const words = ['sign in', 'log on', 'Café “Fern” 🌿', 'Fern', 'log in', 'Fer', 'cheap', '', 'log on"\n"Fern'];
    expect(words.filter((one) => terms.prefers(one))).toEqual(['sign in', 'log on', 'Café “Fern” 🌿', 'Fern']);
  });

  it('takes nothing that is no list', () => {
    expect(plain(unpack(packTerms({terms: [], problems: []})))).toEqual({
      terms: [],
      problems: [],
      names: [],
      limited: [],
    });
    for (let length = 0; length < whole.length; length += 1) {
      expect(unpackTerms(whole.subarray(0, length), 'terms.csv')).toBeUndefined();
    }
    for (const text of ['', 'x', '{}', 'x'.repeat(99)]) {
      expect(unpackTerms(new TextEncoder().encode(text), 'terms.csv')).toBeUndefined();
    }
  });
});
