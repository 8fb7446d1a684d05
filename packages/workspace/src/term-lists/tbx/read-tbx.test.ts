import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readTermList} from '../load-term-list.js';
import {readTbx} from './read-tbx.js';

const CONCEPT = (inside: string) =>
  `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n${inside}\n</body></text></tbx>`;
const termSec = (term: string, notes = '') => `<termSec><term>${term}</term>${notes}</termSec>`;
const status = (value: string) => `<termNote type="administrativeStatus">${value}</termNote>`;
const read = (text: string, language = 'en-US') => readTermList('terms.tbx', text, language);
const terms = async (text: string, language?: string) => (await read(text, language)).terms.map(({term}) => term);

describe('statuses', () => {
  const entry = (...statuses: (string | undefined)[]) =>
    CONCEPT(
      `<conceptEntry id="c1"><langSec xml:lang="en">${statuses.map((one, index) => termSec(`word ${index}`, one && status(one))).join('')}</langSec></conceptEntry>`,
    );

  test.each([
    ['preferredTerm-admn-sts', 'deprecatedTerm-admn-sts'],
    ['preferredTerm-admn-sts', 'supersededTerm-admn-sts'],
    ['preferred', 'notRecommended'],
    ['preferred', 'obsolete'],
    ['Preferred', 'Deprecated'],
  ])('%s over %s', async (good, bad) => {
    expect(await terms(entry(good, bad))).toEqual([{use: 'word 0', status: 'preferred', avoid: ['word 1']}]);
  });

  test('what is allowed beside it is left in peace', async () => {
    expect(await terms(entry('preferred', 'admitted', 'deprecated', 'proposed', 'standardizedTerm-admin-sts'))).toEqual(
      [
        {use: 'word 0', status: 'preferred', avoid: ['word 2']},
        {use: 'word 1', status: 'admitted'},
        {use: 'word 4', status: 'admitted'},
        {use: 'word 3', status: 'proposed'},
      ],
    );
  });

  test('where none is preferred, what is allowed takes the place', async () => {
    expect(await terms(entry('admitted', 'obsolete'))).toEqual([
      {use: 'word 0', status: 'preferred', avoid: ['word 1']},
    ]);
    expect(await terms(entry('obsolete'))).toEqual([{status: 'forbidden', avoid: ['word 0']}]);
  });

  test('without a status a word is allowed, alone it is the one to use', async () => {
    expect(await terms(entry(undefined))).toEqual([{use: 'word 0', status: 'preferred'}]);
    expect(await terms(entry(undefined, undefined))).toEqual([
      {use: 'word 0', status: 'admitted'},
      {use: 'word 1', status: 'admitted'},
    ]);
  });

  test('an unknown one is told with its line', async () => {
    const {problems} = await read(entry('preferred', 'funky'));
    expect(problems).toEqual([
      {
        file: 'terms.tbx',
        line: 3,
        column: expect.any(Number),
        message: 'The status “funky” of “word 1” is not known; the term counts as admitted.',
      },
    ]);
  });
});

test('part of speech, reason, address, case', async () => {
  const pos = '<termNote type="partOfSpeech">verb</termNote>';
  const text =
    CONCEPT(`<conceptEntry id="c1"><ref type="crossReference" target="x"/><xref type="externalCrossReference" target="https://example.com/a">more</xref>
    <langSec xml:lang="en"><descrip type="definition">to enter</descrip>
    ${termSec('sign in', pos + status('preferred'))}
    ${termSec('LogIn', `${pos}${status('deprecated')}<termNote type="caseSensitive">true</termNote><note>N-Source: https://example.com</note><note>One verb for one act.</note>`)}
    </langSec></conceptEntry>`);
  expect(await terms(text)).toEqual([
    {
      use: 'sign in',
      avoid: [{text: 'LogIn', case: 'sensitive'}],
      status: 'preferred',
      pos: 'verb',
      because: 'One verb for one act.',
      url: 'https://example.com/a',
    },
  ]);
});

test('a part of speech that its words do not share limits nothing', async () => {
  const note = (value: string) => `<termNote type="partOfSpeech">${value}</termNote>`;
  const text = CONCEPT(
    `<conceptEntry><langSec xml:lang="en">${termSec('login', note('noun') + status('preferred'))}${termSec('log in', note('verb') + status('deprecated'))}</langSec></conceptEntry>`,
  );
  expect(await terms(text)).toEqual([{use: 'login', avoid: ['log in'], status: 'preferred'}]);
});

describe('languages', () => {
  const text = CONCEPT(
    ['en_US|color|colour', 'en-GB|colour|color', 'de|Farbe|Farb']
      .map((row) => row.split('|'))
      .map(
        ([tag, good = '', bad = '']) =>
          `<langSec xml:lang="${tag}">${termSec(good, status('preferred'))}${termSec(bad, status('deprecated'))}</langSec>`,
      )
      .join('')
      .replace(/^(.*)$/s, '<conceptEntry>$1</conceptEntry>'),
  );
  test.each([
    ['en-US', 'color'],
    ['en-gb', 'colour'],
    ['de-CH', 'Farbe'],
  ])('for %s: %s', async (language, word) => expect((await terms(text, language))[0]?.use).toBe(word));

  test('a file without the language says which it has', async () => {
    expect((await read(text, 'fr')).problems[0]?.message).toBe(
      'It has no terms in “fr”, the language of the config; it has “en_US”, “en-GB”, “de”.',
    );
  });
});

describe('hostile files', () => {
  test('entities and DTDs are never followed', async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE martif SYSTEM "http://localhost:1/x.dtd" [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>R&amp;D &b; &file;</term></tig></langSet></termEntry></body></text></martif>`;
    const {terms: found, problems} = await read(bomb);
    expect(found.map(({term}) => term.use)).toEqual(['R&D &b; &file;']);
    expect(problems.map(({line, message}) => [line, message])).toEqual([
      [3, 'This entity is not defined here, and DTDs are not read. It stands as written.'],
      [3, 'This entity is not defined here, and DTDs are not read. It stands as written.'],
    ]);
  });

  test.each([
    ['<html><body/></html>', 'terms.tbx:1:7: This is no TBX: it begins with <html> instead of <tbx> or <martif>.'],
    ['', 'terms.tbx:1:'],
    ['{"terms": []}', 'terms.tbx:1:'],
    ['<martif><text><body>', '<body>, opened in line 1, is not closed before this.'],
    ['<martif a=b></martif>', 'This is not well-formed XML'],
    [`<martif>${'<a>'.repeat(100_000)}`, 'It is nested too deeply for a TBX.'],
  ])('%s', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test('a file that lives by its DTD is told so', async () => {
    const text = `<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>${'&eacute;'.repeat(200_000)}</term></tig></langSet></termEntry></body></text></martif>`;
    await expect(read(text)).rejects.toThrow(
      'It leans on entities of a DTD, which is not read. Write the characters themselves.',
    );
  });
});

/** Samples of every root and style with known counts; not part of the repository. */
const CORPUS = path.resolve(import.meta.dirname, '../../../../../../shared/corpus/tbx');

describe.skipIf(!existsSync(CORPUS))('real files', () => {
  const open = (name: string) => readFileSync(path.join(CORPUS, name), 'utf8').replace(/^\uFEFF/, '');
  const count = (name: string) => {
    const {concepts} = readTbx(name, open(name), () => (concept) => concept);
    const all = concepts.flatMap(({languages}) => languages.flatMap((language) => language.terms));
    const having = (pattern: RegExp) =>
      all.filter(({data}) => pattern.test(data.administrativeStatus ?? data.usageStatus ?? data.termStatus ?? ''))
        .length;
    return [
      concepts.length,
      all.length,
      having(/^preferred/),
      having(/^admitted/),
      having(/^deprecated/),
      having(/^superseded|^obsolete/),
    ];
  };

  test.each([
    ['v3-dca-basic-administrativeStatus.ltac-astronomy.tbx', [45, 113, 12, 16, 3, 1]],
    ['v3-dct-basic.ltac-astronomy.tbx', [45, 113, 12, 16, 3, 1]],
    ['v3-dca-min-administrativeStatus.ltac-astronomy.tbx', [45, 113, 12, 16, 3, 1]],
    ['v3-dct-min.ltac-astronomy.tbx', [45, 113, 12, 16, 3, 1]],
    ['v3-dca-min-usageStatus.ltac-min_good.tbx', [45, 113, 12, 16, 4, 0]],
    ['v3-dca-basic-usageStatus.ltac-basic_good.tbx', [45, 113, 12, 16, 4, 0]],
    ['v3-core.ltac-core_structure_good.tbx', [45, 113, 0, 0, 0, 0]],
    ['v3-dca-basic.byutrg-TBX-basic-sample.tbx', [5, 13, 2, 3, 1, 1]],
    ['v2-martif-basic.byutrg-basic_sample.tbx', [5, 13, 2, 3, 1, 1]],
    ['v2-basic.ltac-converter-Good-Basic2.tbx', [25, 49, 49, 0, 0, 0]],
    ['v3-from-v2.ltac-converter-Good-Basic2.tbx', [25, 49, 49, 0, 0, 0]],
    ['v2-unknown-dialect.ltac-converter-2.tbx', [5, 11, 0, 0, 0, 0]],
    ['v2-TBXmin-TIG.byutrg-min.tbx', [3, 7, 1, 0, 0, 1]],
    ['synthetic-v2-phrase-style-export.tbx', [1, 2, 0, 0, 0, 0]],
  ])('%s', async (name, counts) => {
    expect(count(name)).toEqual(counts);
    expect((await read(open(name))).problems).toEqual([]);
  });

  test('the two styles say the same', async () => {
    const styles = [
      'v3-dca-min-administrativeStatus.ltac-astronomy.tbx',
      'v3-dct-min.ltac-astronomy.tbx',
      'v3-dct-basic.ltac-astronomy.tbx',
    ];
    const [first, ...rest] = await Promise.all(
      styles.map(async (name) => (await terms(open(name))).map(({use, avoid, status: one}) => ({use, avoid, one}))),
    );
    expect(first).toContainEqual({use: 'open cluster', avoid: ['galactic cluster'], one: 'preferred'});
    for (const other of rest) expect(other).toEqual(first);
  });

  test('flags of translation systems', async () => {
    expect(await terms(open('synthetic-v2-phrase-style-export.tbx'))).toEqual([
      {use: 'sign in', avoid: ['log in'], status: 'preferred'},
    ]);
  });

  test('a wrong value is told, and the rest loads', async () => {
    const {terms: found, problems} = await read(open('v3-dca-min-invalid.ltac-min_bad.tbx'));
    expect(problems.map(({message}) => message)).toEqual([
      expect.stringContaining('The status “not an allowed value”'),
    ]);
    expect(found.length).toBeGreaterThan(30);
  });

  test('a broken file is one clear error with its line', async () => {
    await expect(read(open('malformed.ltac-poorly_formed_xml.tbx'))).rejects.toThrow(
      /^terms\.tbx:42:\d+: <term>, opened in line 41, is not closed before this\. Close it\.$/,
    );
  });
});
