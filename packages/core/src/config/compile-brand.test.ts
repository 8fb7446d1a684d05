import {describe, expect, it} from 'vitest';
import {compileBrand, compileTerm} from './compile-brand.js';
import {type TermConfig, termSchema} from './schema.js';

/** An entry that says something under every key. */
const FULL: Required<TermConfig> = {
  id: 'blossom',
  use: ['Larkspur Blossom', 'Blossom'],
  avoid: ['Petal', {text: 'blossom', since: '2026-01-01', until: '2026-09-01', because: 'Renamed.', case: 'sensitive'}],
  kind: 'product',
  status: 'admitted',
  pos: 'noun',
  because: 'One name for one thing.',
  owner: 'product',
  url: 'https://larkspur.example/names',
  severity: 'warning',
  since: '2026-01-01',
  until: '2027-01-01',
  channels: ['website'],
  markets: ['US'],
  except: ['cherry blossom'],
  near: ['dashboard'],
  notNear: ['garden'],
  match: {case: 'sensitive', inflect: true, whole: false},
  quoted: 'skip',
  trademark: '®',
  first: 'Larkspur® Blossom',
  expand: 'Larkspur Blossom Analytics',
  policy: 'neutral',
  tests: {flag: ['Meet Petal.'], pass: ['Cherry blossom']},
};

describe('compileTerm', () => {
  it('keeps all that an entry says', () => {
    expect(Object.keys(FULL).sort()).toEqual(Object.keys(termSchema.shape).sort());
    expect(compileTerm(FULL)).toEqual({
      ...FULL,
      avoid: [{text: 'Petal', case: 'sensitive'}, FULL.avoid?.[1]],
    });
  });

  it('fills in what it does not say, and leaves out what nobody said', () => {
    expect(compileTerm({use: 'sign in', avoid: ['log in'], owner: undefined})).toStrictEqual({
      id: 'sign in',
      use: ['sign in'],
      avoid: [{text: 'log in', case: 'insensitive'}],
      kind: 'term',
      status: 'preferred',
      except: [],
      near: [],
      notNear: [],
      match: {case: 'insensitive', inflect: true, whole: true},
      quoted: 'report',
      tests: {flag: [], pass: []},
    });
  });

  it('forbids what has no other word, and names it by what is forbidden', () => {
    expect(compileTerm({avoid: ['cheap']})).toMatchObject({id: 'cheap', use: [], status: 'forbidden'});
  });

  it('does not inflect names, unless they say so', () => {
    expect(compileTerm({use: 'Fern', kind: 'product'}).match.inflect).toBe(false);
    expect(compileTerm({use: 'Fern', kind: 'product', match: {inflect: true}}).match).toEqual({
      case: 'insensitive',
      inflect: true,
      whole: true,
    });
  });

  it.each([
    ['GitHub', 'Github', 'sensitive'],
    ['GitHub', 'Git Hub', 'insensitive'],
    ['İzmir', 'i̇zmir', 'sensitive'],
  ])('for %s takes %s in any case only where letters differ', (use, avoid, expected) => {
    expect(compileTerm({use, avoid: [avoid]}).avoid).toEqual([{text: avoid, case: expected}]);
  });
});

describe('compileBrand', () => {
  it('takes the entries of channels as entries for these channels', () => {
    const brand = compileBrand({
      brand: 'Larkspur',
      terms: [{avoid: ['cheap']}],
      channels: {flyer: {files: ['flyers/**'], terms: [{avoid: ['deal']}]}},
    });
    expect(brand.terms.map(({id, channels}) => [id, channels])).toEqual([
      ['cheap', undefined],
      ['deal', ['flyer']],
    ]);
  });

  it('asks where each entry was written', () => {
    const entry: TermConfig = {avoid: ['cheap']};
    const origin = {file: 'brand.config.json', line: 3};
    const brand = compileBrand({brand: 'Larkspur', terms: [entry]}, (asked) => (asked === entry ? origin : undefined));
    expect(brand.terms[0]?.origin).toBe(origin);
  });
});
