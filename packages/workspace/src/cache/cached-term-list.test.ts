import {describe, expect, it} from 'vitest';
import {loadTermList} from '../term-lists/load-term-list.js';
import type {TermList} from '../term-lists/term-list.js';
import {createTemporaryProject} from '../testing/temporary-project.js';
import type {Cache} from './cache.js';
import {loadCachedTermList, packTermList, unpackTermList} from './cached-term-list.js';

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
function plain({terms, problems}: TermList) {
  return {
    problems,
    terms: terms.map(({term, origin: {file, line, column}}) => ({term, file, line, column})),
  };
}

describe('loadCachedTermList', () => {
  it.each(Object.keys(LISTS))('reads %s once, and gives the same from then on', async (name) => {
    using project = createTemporaryProject(LISTS);
    const cache = createMemory();
    const expected = plain(await loadTermList(project.at(name), 'en-US'));
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
    expect(copy.terms[0]?.origin.file).toBe(project.at('copy.csv'));
    await loadCachedTermList(project.at('terms.csv'), 'de', cache);
    project.write('terms.csv', `${LISTS['terms.csv']}email,e-mail,,\n`);
    const changed = await loadCachedTermList(project.at('terms.csv'), 'en-US', cache);
    expect(changed.terms.at(-1)?.term).toEqual({use: 'email', avoid: ['e-mail']});
    expect(cache.made).toHaveLength(4);
  });

  it('leaves small lists alone', async () => {
    using project = createTemporaryProject({'terms.csv': 'use,avoid\nemail,e-mail\n'});
    const cache = createMemory();
    expect((await loadCachedTermList(project.at('terms.csv'), 'en-US', cache)).terms).toHaveLength(1);
    expect(cache.made).toEqual([]);
  });
});

describe('unpackTermList', () => {
  it('takes nothing that is no list', () => {
    const whole = packTermList({terms: [], problems: []});
    expect(unpackTermList(whole, 'terms.csv')).toEqual({terms: [], problems: []});
    for (const text of ['', 'x', 'null', '[]', '{}', '{"terms":[],"lines":[],"columns":[],"problems":1}']) {
      expect(unpackTermList(new TextEncoder().encode(text), 'terms.csv')).toBeUndefined();
    }
  });
});
