import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {partialConfigSchema} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ImportResult} from './import-report.js';
import {importFiles, importRules} from './import-rules.js';

async function importOne(path: string, text: string): Promise<ImportResult> {
  return importFiles([{path, text}]);
}

function changesOf({report}: ImportResult): string[] {
  return report.map(({line, entry, effect, change}) => `${line ?? '-'} ${entry}: ${effect}, ${change}`);
}

describe('prh', () => {
  it('takes words letter by letter, hyphens and signs as they are', async () => {
    const {config, report} = await importOne(
      'words.yml',
      'version: 1\nrules:\n  - expected: email\n    pattern: e-mail\n    prh: One word.\n  - expected: C++ (the language)\n    pattern: C++\n    options:\n      wordBoundary: true\n',
    );
    expect(config.terms).toEqual([
      {use: 'email', avoid: ['e-mail'], because: 'One word.', match: {case: 'sensitive'}},
      {use: 'C++ (the language)', avoid: ['C++'], match: {case: 'sensitive', inflect: false}},
    ]);
    expect(report.map(({line, effect}) => [line, effect])).toEqual([[3, 'narrower']]);
  });

  it('says that an entry of one word no longer reaches into other words', async () => {
    const result = await importOne('words.yml', 'rules:\n  - expected: Go\n');
    expect(result.config.terms).toEqual([{use: 'Go', avoid: [{text: 'Go', case: 'insensitive'}]}]);
    expect(changesOf(result)).toEqual([
      '2 Go: narrower, full-width letters are no longer found',
      '2 Go: narrower, only whole words and their forms are found, no longer the letters inside other words',
    ]);
  });

  it('keeps specs as tests, and an empty group as an exception', async () => {
    const {config} = await importOne(
      'words.yml',
      'rules:\n  - expected: ソフトウェア\n    pattern: /(日経)?ソフトウエア/\n    regexpMustEmpty: $1\n    specs:\n      - from: 広義のソフトウエア\n        to: 広義のソフトウェア\n      - from: 日経ソフトウエア\n        to: 日経ソフトウエア\n',
    );
    expect(config.terms).toEqual([
      {
        use: 'ソフトウェア',
        avoid: ['ソフトウエア'],
        except: ['日経ソフトウエア'],
        tests: {flag: ['広義のソフトウエア'], pass: ['日経ソフトウエア']},
      },
    ]);
  });

  it('follows imports, without those it is told to ignore, and ends in a circle', async () => {
    const files: Record<string, string> = {
      'main.yml':
        'imports:\n  - path: more.yml\n    ignoreRules:\n      - expected: Cookie\nrules:\n  - expected: email\n    pattern: e-mail\n',
      'more.yml':
        'imports:\n  - main.yml\nrules:\n  - expected: Cookie\n  - expected: website\n    pattern: web site\n',
    };
    const result = await importFiles([{path: 'main.yml', text: files['main.yml'] ?? ''}], async (path) => files[path]);
    expect(result.config.terms.map(({use}) => use)).toEqual(['website', 'email']);
  });
});

describe('textlint-rule-terminology', () => {
  const terms = JSON.stringify([
    'JavaScript',
    ['web[- ]?site(s)?', 'site$1'],
    ['co[- ]locat(ion|ing|e|ed)', 'colocate$1'],
    ['\bHTTP(?!:)', 'HTTP'],
    ['from .* to', 'between'],
  ]);

  it('writes patterns out, and folds plurals into one entry', async () => {
    const {config} = await importOne('terms.json', terms);
    expect(config.terms).toEqual([
      {use: 'JavaScript', avoid: [{text: 'JavaScript', case: 'insensitive'}], match: {inflect: false}},
      {use: 'site', avoid: ['website', 'web-site', 'web site']},
      {use: 'HTTP', avoid: [{text: 'HTTP', case: 'insensitive'}], except: ['HTTP:'], match: {inflect: false}},
    ]);
  });

  it('reports what it could not take over', async () => {
    expect(changesOf(await importOne('terms.json', terms))).toEqual([
      '1 web[- ]?site(s)? → site$1: wider, all plural and verb forms are found, not only those listed',
      '1 co[- ]locat(ion|ing|e|ed) → colocate$1: left out, “co-location” would become “colocateion”, which is no word',
      '1 \bHTTP(?!:) → HTTP: wider, its “\\b” is a backspace in JSON and found nothing; it is read as the edge of a word',
      '1 from .* to → between: left out, “.” stands for more than a list of words can hold',
    ]);
  });

  it('reads the settings of textlint', async () => {
    const settings = {rules: {terminology: {defaultTerms: false, terms: [['log into', 'log in to']]}}};
    const {config} = await importOne('.textlintrc', JSON.stringify(settings));
    expect(config.terms).toEqual([{use: 'log in to', avoid: ['log into'], match: {inflect: false}}]);
  });
});

describe('cspell', () => {
  it('takes flag words with what they suggest, and leaves words that are merely known', async () => {
    const settings = {words: ['Larkspur'], flagWords: ['hte->the', 'crud', 'cancelled: canceled, called off', '!Crud']};
    const result = await importOne('cspell.json', JSON.stringify(settings, null, 2));
    expect(result.config.terms).toEqual([
      {use: 'the', avoid: ['hte'], match: {inflect: false}},
      {avoid: ['crud'], match: {case: 'sensitive', inflect: false}},
      {use: ['canceled', 'called off'], avoid: ['cancelled'], match: {inflect: false}},
    ]);
    expect(changesOf(result)).toEqual([
      '2 words (1): left out, words that are spelled right are no rule; “use” says which of them we write',
    ]);
  });

  it('takes what a dictionary forbids', async () => {
    const result = await importOne('company.txt', '# Company words\nLarkspur\n!Larkspurr\nteh->the\n');
    expect(result.config.terms).toEqual([
      {avoid: ['Larkspurr'], match: {inflect: false}},
      {use: 'the', avoid: ['teh'], match: {inflect: false}},
    ]);
    expect(changesOf(result)).toEqual(['- 1 words: left out, words that are spelled right are no rule']);
  });
});

describe('Vale', () => {
  it('takes substitutions with their level, link and exceptions', async () => {
    const {config} = await importOne(
      'Terms.yml',
      "extends: substitution\nmessage: \"Use '%s'\"\nlevel: suggestion\nlink: https://example.com/words\nignorecase: true\nexceptions:\n  - front end developer\nswap:\n  front(?:\\s|-)end: frontend\n  best-in-class: leading|top\n  seamless: ''\n",
    );
    const shared = {
      url: 'https://example.com/words',
      severity: 'info',
      match: {inflect: false},
    };
    expect(config.terms).toEqual([
      {use: 'frontend', avoid: ['front end', 'front-end'], except: ['front end developer'], ...shared},
      {use: ['leading', 'top'], avoid: ['best-in-class'], ...shared},
      {avoid: ['seamless'], ...shared},
    ]);
  });

  it('finds a listed plural as a form, so that it is replaced by a plural', async () => {
    const result = await importOne('Terms.yml', 'extends: substitution\nswap:\n  data-?centers?: data center\n');
    expect(result.config.terms).toEqual([
      {use: 'data center', avoid: ['datacenter', 'data-center'], match: {case: 'sensitive'}},
    ]);
    expect(changesOf(result)).toEqual([
      '3 data-?centers?: data center: different, all its forms are found, and each is replaced in the same form',
    ]);
  });

  it('leaves a spelling that is already right', async () => {
    const {config} = await importOne('Names.yml', 'extends: substitution\nswap:\n  "[Gg]it[Hh]ub": GitHub\n');
    expect(config.terms).toEqual([
      {use: 'GitHub', avoid: ['Github', 'gitHub', 'github'], match: {case: 'sensitive', inflect: false}},
    ]);
  });

  it('names the rule that serves in place of one it cannot take', async () => {
    expect(changesOf(await importOne('Length.yml', 'extends: occurrence\nmax: 25\n'))).toEqual([
      '- extends: occurrence: left out, it is no list of words; use the rules “tone/sentence-length” and “tone/exclamation”',
    ]);
  });

  it('reads vocabularies', async () => {
    const accept = await importOne('vocab/accept.txt', 'PostgreSQL\n[Ee]mail\n\n# names\nC++\n');
    expect(accept.config.terms).toEqual([
      {use: 'PostgreSQL', avoid: [{text: 'PostgreSQL', case: 'insensitive'}], match: {inflect: false}},
      {use: 'C++', avoid: [{text: 'C++', case: 'insensitive'}], match: {inflect: false}},
    ]);
    expect(changesOf(accept)).toEqual([
      '2 [Ee]mail: left out, it allows several spellings, so there is none to ask for',
    ]);
    const reject = await importOne('vocab/reject.txt', 'synergy\nbest[- ]of[- ]breed\n');
    expect(reject.config.terms.map(({avoid}) => avoid)).toEqual([
      ['synergy'],
      ['best-of-breed', 'best-of breed', 'best of-breed', 'best of breed'],
    ]);
  });
});

describe('any file', () => {
  it('says what to do with a file of no tool it knows', async () => {
    await expect(importOne('package.json', '{"name": "larkspur"}')).rejects.toThrow('is no dictionary of prh');
    await expect(importRules(['no/such/file.yml'])).rejects.toThrow('There is no file');
  });

  it('names the place of a syntax error', async () => {
    await expect(importOne('words.yml', 'rules:\n  - expected: "email\n')).rejects.toThrow(/^words\.yml:\d+:\d+: /);
  });

  it('never throws anything but advice, whatever the patterns are', async () => {
    const pattern = fc.string({unit: fc.constantFrom(...'ab()[]|?*+\\^$-,1s{}')});
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(pattern, pattern), {maxLength: 5}), async (terms) => {
        const {config} = await importOne('terms.json', JSON.stringify(terms));
        expect(partialConfigSchema.safeParse(config).success).toBe(true);
      }),
    );
  });
});

const peers = fileURLToPath(new URL('../../../../../shared/corpus/peers', import.meta.url));

describe.skipIf(!existsSync(peers))('real dictionaries', () => {
  it('become valid configs, and nothing is lost in silence', async () => {
    for (const path of ['textlint-rule-terminology/terms.jsonc', 'prh-rules', 'prh/misc/imports.yml']) {
      const {config, report, files} = await importRules([`${peers}/${path}`]);
      expect(partialConfigSchema.safeParse(config).error).toBeUndefined();
      expect(files.length).toBeGreaterThan(0);
      expect(report.every(({entry, change}) => entry !== '' && change !== '')).toBe(true);
    }
  });

  it('keeps more than nine of ten entries of each', async () => {
    for (const path of ['textlint-rule-terminology/terms.jsonc', 'prh-rules/media/WEB+DB_PRESS.yml']) {
      const {report, files} = await importRules([`${peers}/${path}`]);
      const lost = new Set(
        report.filter(({effect}) => effect === 'left out').map(({line, entry}) => `${line} ${entry}`),
      );
      const entries = files.reduce((sum, file) => sum + file.entries, 0);
      expect(lost.size / entries).toBeLessThan(0.1);
    }
  });
});
