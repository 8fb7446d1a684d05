import {symlinkSync} from 'node:fs';
import type {Rule, TermConfig} from '@onbrand/core';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {ConfigError} from '../problem.js';
import {createTemporaryProject, type TemporaryProject} from '../testing/temporary-project.js';
import {type LoadConfigOptions, loadConfig} from './load-config.js';

let project: TemporaryProject;
beforeEach(() => {
  project = createTemporaryProject();
});
afterEach(() => project[Symbol.dispose]());

const load = (name = 'brand.config.json', options: LoadConfigOptions = {}) =>
  loadConfig(project.at(name), {cwd: project.folder, ...options});
const write = (name: string, value: object | string) =>
  project.write(name, typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** The message a person sees. */
async function refusal(name?: string, options?: LoadConfigOptions): Promise<string> {
  const error: unknown = await load(name, options).then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConfigError);
  return error instanceof Error ? error.message : '';
}

const rule = (id: Rule['id'], severity: Rule['severity'] = 'warning'): Rule => ({
  id,
  summary: '',
  severity,
  fixable: false,
  scope: 'built-in',
});
const RULES = [
  rule('claims/expired', 'error'),
  rule('claims/evidence'),
  rule('tone/exclamation'),
  rule('tone/hype'),
  rule('terminology/preferred'),
];

describe('reading', () => {
  test.each([
    ['brand.config.json', '// ours\n{"brand": "Larkspur", "terms": [{"use": "email", "avoid": ["e-mail",]}]}'],
    ['brand.config.yaml', 'brand: Larkspur\nterms:\n  - {use: email, avoid: [e-mail]}\n'],
    ['brand.config.toml', 'brand = "Larkspur"\n[[terms]]\nuse = "email"\navoid = ["e-mail"]\n'],
    ['.brandrc', 'brand: Larkspur\nterms: [{use: email, avoid: [e-mail]}]'],
    ['.brandrc', '{"brand": "Larkspur", "terms": [{"use": "email", "avoid": ["e-mail"]}]}'],
    [
      'package.json',
      '{"name": "site", "brand": {"brand": "Larkspur", "terms": [{"use": "email", "avoid": ["e-mail"]}]}}',
    ],
    ['brand.config.mjs', 'export default {brand: "Larkspur", terms: [{use: "email", avoid: ["e-mail"]}]}'],
    ['brand.config.js', 'module.exports = {brand: "Larkspur", terms: [{use: "email", avoid: ["e-mail"]}]}'],
    ['brand.config.cjs', 'module.exports = () => ({brand: "Larkspur", terms: [{use: "email", avoid: ["e-mail"]}]})'],
    [
      'brand.config.ts',
      'const brand: string = "Larkspur";\nexport default {brand, terms: [{use: "email", avoid: ["e-mail"]}]} satisfies object',
    ],
    [
      'brand.config.mts',
      'export default async () => ({brand: "Larkspur" as const, terms: [{use: "email", avoid: ["e-mail"]}]})',
    ],
  ])('%s: %s', async (name, text) => {
    write(name, text);
    const {config} = await load(name, {allowCode: true});
    expect(config).toEqual({brand: 'Larkspur', terms: [{use: 'email', avoid: ['e-mail']}]});
  });

  test('a file saved by Windows Notepad or PowerShell', async () => {
    project.write('brand.config.json', Buffer.from('\uFEFF{"brand": "Grünkern"}', 'utf16le'));
    expect((await load()).config.brand).toBe('Grünkern');
    project.write('brand.config.json', '\uFEFF{"brand": "Grünkern"}');
    expect((await load()).config.brand).toBe('Grünkern');
  });

  test('a program runs only where that is allowed', async () => {
    write('brand.config.mjs', 'globalThis.ran = true; export default {brand: "Larkspur"}');
    expect(await refusal('brand.config.mjs')).toMatch(
      /^brand\.config\.mjs: This config is a program, and programs run only in a trusted workspace\./,
    );
    expect('ran' in globalThis).toBe(false);
    write('brand.config.json', {brand: 'Larkspur', extends: './brand.config.mjs'});
    expect(await refusal()).toContain('trusted workspace');
    expect('ran' in globalThis).toBe(false);
  });

  test('a program that fails says where', async () => {
    write('brand.config.mjs', '// ours\nthrow new Error("no network")');
    expect(await refusal('brand.config.mjs', {allowCode: true})).toBe(
      'brand.config.mjs:2:7: The config could not be run: no network',
    );
  });

  test('a changed program is run again', async () => {
    for (const brand of ['Larkspur', 'Fern']) {
      write('brand.config.cjs', `module.exports = {brand: "${brand}"}`);
      write('brand.config.mjs', `export default {brand: "${brand}"}`);
      write('brand.config.ts', `export default {brand: "${brand}"}`);
      await new Promise((done) => setTimeout(done, 15));
      for (const name of ['brand.config.cjs', 'brand.config.mjs', 'brand.config.ts']) {
        expect((await load(name, {allowCode: true})).config.brand).toBe(brand);
      }
    }
  });

  test('files that are not there, empty, or no text', async () => {
    expect(await refusal('brand.json')).toBe('brand.json: There is no such file. Check its name and folder.');
    write('brand.config.json', '  \n');
    expect(await refusal()).toContain('brand.config.json:1:1: The file is empty.');
    project.write('brand.config.json', Buffer.from([0, 1, 2, 3]));
    expect(await refusal()).toBe('brand.config.json: This is not a text file.');
  });
});

describe('mistakes', () => {
  test('an unknown key is told with its place and the nearest one', async () => {
    write(
      'brand.config.json',
      '{\n  "brand": "Larkspur",\n  "terms": [\n    {"ues": "email", "avoid": ["e-mail"]}\n  ]\n}',
    );
    expect(await refusal()).toBe('brand.config.json:4:6 terms[0].ues: There is no key “ues” here. Did you mean “use”?');
  });

  test('all mistakes at once, in the order of the file', async () => {
    write(
      'brand.config.yaml',
      `brand: Larkspur
chanels: {}
rules:
  tone/hype: warn
  tonality/hype: error
terms:
  - use: email
    avoid: e-mail
    since: 1.9.2026
  - use: 42
tone:
  web: {formality: [30], emoji: lots}
exceptions: {maxDays: -1}
`,
    );
    expect((await refusal('brand.config.yaml')).split('\n')).toEqual([
      '9 things to put right:',
      '  brand.config.yaml:2:1 chanels: There is no key “chanels” here. Did you mean “channels”?',
      '  brand.config.yaml:4:14 rules["tone/hype"]: Write “error”, “warning”, “info” or “off”, or a list in [ ] instead of “warn”.',
      '  brand.config.yaml:5:3 rules["tonality/hype"]: “tonality/hype” is no rule. Write “family/name”, “family/*” or “*”. The families are terminology, claims, tone, consistency, structure, directives.',
      '  brand.config.yaml:8:12 terms[0].avoid: Write a list in [ ] instead of “e-mail”.',
      '  brand.config.yaml:9:12 terms[0].since: Write a date as year-month-day, “2026-09-01”.',
      '  brand.config.yaml:10:10 terms[1].use: Write words in quotes, or a list in [ ] instead of 42. Put it in quotes: "42".',
      '  brand.config.yaml:12:20 tone.web.formality: Write 2 values instead of 1.',
      '  brand.config.yaml:12:33 tone.web.emoji: Write “none”, “few” or “any” instead of “lots”.',
      '  brand.config.yaml:13:23 exceptions.maxDays: Write more than 0 instead of -1.',
    ]);
  });

  test('more than twenty are counted, not shown', async () => {
    write('brand.config.json', {brand: 'Larkspur', terms: Array.from({length: 50}, () => ({use: 1}))});
    const lines = (await refusal()).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  … and 30 more.');
  });

  test('a missing brand', async () => {
    write('brand.config.json', '{\n}');
    expect(await refusal()).toBe('brand.config.json:1:1: Say whose brand this is: add "brand": "Your company".');
  });

  test('a syntax error', async () => {
    write('brand.config.json', '{\n  "brand": "Larkspur"\n  "terms": []\n}');
    expect(await refusal()).toBe('brand.config.json:3:3: A comma or a closing bracket is missing before this.');
  });

  test('a rule that does not exist', async () => {
    write('brand.config.json', {
      brand: 'Larkspur',
      rules: {'tone/exclamations': 'off', 'tone/*': 'error'},
      locked: ['claim/*'],
    });
    expect((await refusal('brand.config.json', {rules: RULES})).split('\n').slice(1)).toEqual([
      '  brand.config.json:4:5 rules["tone/exclamations"]: There is no rule “tone/exclamations”. Did you mean “tone/exclamation”?',
      '  brand.config.json:8:5 locked[0]: There is no rule “claim/*”. “onbrand rules” lists them all.',
    ]);
  });

  test('a channel or tone profile that nobody defines is told, and the rest works', async () => {
    write('brand.config.json', {
      brand: 'Larkspur',
      channels: {website: {files: ['site/**'], tone: 'webb'}},
      tone: {web: {}},
      terms: [{avoid: ['cheap'], channels: ['website', 'webiste']}],
      messages: [{id: 'tagline', say: 'Work that flows.', requiredIn: ['flyer']}],
    });
    const {problems} = await load();
    expect(problems.map(({line, key, message}) => [line, key, message])).toEqual([
      [21, 'terms[0].channels[1]', 'There is no channel “webiste”. Did you mean “website”?'],
      [30, 'messages[0].requiredIn[0]', 'There is no channel “flyer”. There are website.'],
      [8, 'channels.website.tone', 'There is no tone profile “webb”. Did you mean “web”?'],
    ]);
  });
});

describe('extends', () => {
  test('the later wins: values, entries of the same name, rules key by key', async () => {
    write('base.json', {
      brand: 'Larkspur',
      language: 'en-GB',
      locked: ['claims/*'],
      terms: [
        {use: 'email', avoid: ['e-mail']},
        {use: 'sign in', avoid: ['log in']},
      ],
      tone: {web: {formality: [30, 60], emoji: 'none'}},
      claims: {require: ['numeric'], approved: [{id: 'uptime', say: '99.9% uptime'}]},
      messages: [{id: 'tagline', say: 'Work that flows.'}],
      rules: {'tone/hype': 'error', 'terminology/*': 'warning'},
      exceptions: {requireReason: true},
    });
    write('brand.config.json', {
      extends: './base.json',
      language: 'en-US',
      terms: [
        {use: 'email', avoid: ['e-mail', 'eMail']},
        {use: 'Fern', kind: 'product'},
      ],
      tone: {web: {emoji: 'few'}, support: {blame: false}},
      claims: {
        require: ['award'],
        approved: [
          {id: 'uptime', say: '99.95% uptime'},
          {id: 'teams', say: '12,000 teams'},
        ],
      },
      messages: [{id: 'tagline', say: 'Flow.'}],
      rules: {'tone/*': 'off'},
      exceptions: {maxDays: 90},
    });
    expect((await load()).config).toEqual({
      brand: 'Larkspur',
      language: 'en-US',
      locked: ['claims/*'],
      terms: [
        {use: 'sign in', avoid: ['log in']},
        {use: 'email', avoid: ['e-mail', 'eMail']},
        {use: 'Fern', kind: 'product'},
      ],
      tone: {web: {formality: [30, 60], emoji: 'few'}, support: {blame: false}},
      claims: {
        require: ['numeric', 'award'],
        approved: [
          {id: 'uptime', say: '99.95% uptime'},
          {id: 'teams', say: '12,000 teams'},
        ],
      },
      messages: [{id: 'tagline', say: 'Flow.'}],
      rules: {'terminology/*': 'warning', 'tone/*': 'off'},
      exceptions: {requireReason: true, maxDays: 90},
    });
  });

  test('two entries of one name in one config stay side by side', async () => {
    const terms = [
      {use: 'login', pos: 'noun', avoid: ['log-in']},
      {use: 'login', avoid: ['signon']},
    ];
    write('brand.config.json', {brand: 'Larkspur', terms});
    expect((await load()).config.terms).toEqual(terms);
  });

  test('channels merge by name, the own ones first', async () => {
    write('base.json', {
      brand: 'Larkspur',
      channels: {
        website: {
          files: ['site/**'],
          department: 'marketing',
          rules: {'tone/hype': 'error'},
          terms: [{avoid: ['cheap']}],
        },
        deck: {files: ['decks/**']},
      },
    });
    write('brand.config.json', {
      extends: 'base.json',
      channels: {blog: {files: ['site/blog/**']}, website: {files: ['www/**'], rules: {'tone/shouting': 'off'}}},
    });
    const {channels} = (await load()).config;
    expect(Object.keys(channels ?? {})).toEqual(['blog', 'website', 'deck']);
    expect(channels?.website).toEqual({
      files: ['www/**'],
      department: 'marketing',
      rules: {'tone/hype': 'error', 'tone/shouting': 'off'},
      terms: [{avoid: ['cheap']}],
    });
  });

  test('globs and evidence count from the config that wrote them', async () => {
    write('brand.config.json', {
      brand: 'Larkspur',
      channels: {website: {files: ['packages/site/**', '!packages/site/old/**']}},
      ignore: ['**/CHANGELOG.md'],
    });
    write('packages/site/legal/claims.json', {
      claims: {
        approved: [
          {
            id: 'uptime',
            say: '99.9% uptime',
            evidence: ['evidence/uptime.md', {path: '../teams.csv'}, 'https://example.com/proof'],
          },
        ],
      },
      overrides: [{files: ['*.md'], rules: {'tone/*': 'off'}}],
      fields: {'**/*.json': ['title']},
    });
    write('packages/site/brand.config.json', {
      extends: ['../../brand.config.json', './legal/claims.json'],
      ignore: ['drafts/**', '!./drafts/kept.md'],
    });
    const {config, root} = await load('packages/site/brand.config.json');
    expect(root).toBe(project.folder);
    expect(config.channels?.website?.files).toEqual(['packages/site/**', '!packages/site/old/**']);
    expect(config.ignore).toEqual(['**/CHANGELOG.md', 'packages/site/drafts/**', '!packages/site/drafts/kept.md']);
    expect(config.overrides?.[0]?.files).toEqual(['packages/site/legal/*.md']);
    expect(Object.keys(config.fields ?? {})).toEqual(['packages/site/legal/**/*.json']);
    expect(config.claims?.approved?.[0]?.evidence).toEqual([
      'packages/site/legal/evidence/uptime.md',
      {path: 'packages/site/teams.csv'},
      'https://example.com/proof',
    ]);
  });

  test('the root is the folder of the config where nothing above it takes part', async () => {
    write('site/brand.config.json', {brand: 'Larkspur', ignore: ['old/**']});
    const {root, config} = await load('site/brand.config.json');
    expect(root).toBe(project.at('site'));
    expect(config.ignore).toEqual(['old/**']);
  });

  describe('npm packages', () => {
    const brandPackage = (manifest: object, files: Record<string, object | string>, name = '@larkspur/brand') => {
      write(`node_modules/${name}/package.json`, {name, version: '1.0.0', ...manifest});
      for (const [file, content] of Object.entries(files)) write(`node_modules/${name}/${file}`, content);
    };
    const extend = (name: string) => write('site/brand.config.json', {extends: name, rules: {'tone/hype': 'off'}});
    const brandOf = async () => (await load('site/brand.config.json', {allowCode: true})).config.brand;

    test.each<[string, object, Record<string, object | string>]>([
      ['a config in the package', {}, {'brand.config.yaml': 'brand: Larkspur'}],
      ['a config in package.json', {brand: {brand: 'Larkspur'}}, {}],
      ['package.json that points at it', {brand: './config/base.json'}, {'config/base.json': {brand: 'Larkspur'}}],
      ['a main entry', {main: './lib/base.json'}, {'lib/base.json': {brand: 'Larkspur'}}],
      ['a CommonJS entry', {}, {'index.js': 'module.exports = {brand: "Larkspur"}'}],
      [
        'an entry for import only',
        {type: 'module', exports: {'.': {import: './base.js'}}},
        {'base.js': 'export default {brand: "Larkspur"}'},
      ],
    ])('%s', async (_, manifest, files) => {
      brandPackage(manifest, files);
      extend('@larkspur/brand');
      expect(await brandOf()).toBe('Larkspur');
    });

    test.each(['@larkspur/brand/claims', '@larkspur/brand/claims.json', '@larkspur/brand/sub'])(
      'a part of it: %s',
      async (name) => {
        brandPackage({}, {'claims.json': {brand: 'Larkspur'}, 'sub/brand.config.json': {brand: 'Larkspur'}});
        extend(name);
        expect(await brandOf()).toBe('Larkspur');
      },
    );

    test('its globs count from the project, its term lists and evidence from itself', async () => {
      brandPackage(
        {},
        {
          'brand.config.json': {
            brand: 'Larkspur',
            extends: './channels.json',
            terms: ['./terms.csv'],
            claims: {approved: [{id: 'a', say: 'b', evidence: ['proof.md']}]},
          },
          'channels.json': {channels: {deck: {files: ['decks/**']}}},
          'terms.csv': 'use,avoid\nemail,e-mail\n',
        },
      );
      write('brand.config.json', {extends: '@larkspur/brand'});
      const {config, root} = await load();
      expect(root).toBe(project.folder);
      expect(config.channels?.deck?.files).toEqual(['decks/**']);
      expect(config.terms).toEqual([{use: 'email', avoid: ['e-mail']}]);
      expect(config.claims?.approved?.[0]?.evidence).toEqual(['node_modules/@larkspur/brand/proof.md']);
    });

    test('a linked package (a workspace) is read where it lies', async () => {
      write('packages/brand/package.json', {name: 'brand-base', version: '1.0.0'});
      write('packages/brand/brand.config.json', {brand: 'Larkspur', extends: 'shared-terms'});
      write('packages/node_modules/shared-terms/package.json', {
        name: 'shared-terms',
        brand: {terms: [{use: 'email'}]},
      });
      write('node_modules/.keep', '');
      symlinkSync(project.at('packages/brand'), project.at('node_modules/brand-base'), 'dir');
      write('brand.config.json', {extends: 'brand-base'});
      expect((await load()).config).toEqual({brand: 'Larkspur', terms: [{use: 'email'}]});
    });

    test('one that is broken is no config, and no crash', async () => {
      write('node_modules/@larkspur/brand/package.json', '{"name": ');
      write('brand.config.json', {extends: '@larkspur/brand'});
      expect(await refusal()).toContain('There is no package “@larkspur/brand” with a brand config.');
    });

    test('one that is not there, and one that tries to get out', async () => {
      write('brand.config.json', '{"extends": [\n"@larkspur/brand",\n"@larkspur/brand/../../../secret.json"]}');
      write('secret.json', {brand: 'Secret'});
      expect(await refusal()).toContain(
        'brand.config.json:2:1 extends[0]: There is no package “@larkspur/brand” with a brand config. Install it, or write a path that starts with “./”.',
      );
      brandPackage({}, {'brand.config.json': {brand: 'Larkspur'}});
      expect(await refusal()).toMatch(/^brand\.config\.json:3:1 extends\[1]/);
    });
  });

  test('built-in presets', async () => {
    write('presets/plain-english.json', {terms: [{use: 'use', avoid: ['utilize']}]});
    write('brand.config.json', {brand: 'Larkspur', extends: ['onbrand/presets/plain-english']});
    expect((await load('brand.config.json', {presetsFolder: project.at('presets')})).config.terms).toHaveLength(1);
    write('brand.config.json', {
      brand: 'Larkspur',
      extends: ['onbrand/presets/plain-englisch', 'onbrand/presets/../secret'],
    });
    const message = await refusal('brand.config.json', {presetsFolder: project.at('presets')});
    expect(message).toContain('There is no preset “plain-englisch”. Did you mean “onbrand/presets/plain-english”?');
    expect(message).toContain('There is no preset “../secret”. There are plain-english.');
  });

  test('a circle is named whole', async () => {
    write('brand.config.json', {brand: 'Larkspur', extends: './a.json'});
    write('a.json', {extends: ['./b.yaml']});
    write('b.yaml', 'extends:\n  - ./a.json\n');
    expect(await refusal()).toBe(
      'b.yaml:2:5 extends[0]: These configs extend each other in a circle: a.json → b.yaml → a.json. Take one of them out.',
    );
    write('brand.config.json', {brand: 'Larkspur', extends: './brand.config.json'});
    expect(await refusal()).toContain('brand.config.json → brand.config.json');
  });

  test('a circle through a link is a circle', async () => {
    write('brand.config.json', {brand: 'Larkspur', extends: './link.json'});
    symlinkSync(project.at('brand.config.json'), project.at('link.json'));
    expect(await refusal()).toContain('in a circle');
  });

  test('what two configs both build on counts once, and below both', async () => {
    write('base.json', {brand: 'Larkspur', rules: {'tone/hype': 'error'}});
    write('a.json', {extends: './base.json', rules: {'tone/hype': 'off'}});
    write('b.json', {extends: './base.json'});
    write('brand.config.json', {extends: ['./a.json', './b.json']});
    const {config, layers} = await load();
    expect(config.rules).toEqual({'tone/hype': 'off'});
    expect(layers.map(({file}) => file.slice(project.folder.length + 1))).toEqual([
      'base.json',
      'a.json',
      'b.json',
      'brand.config.json',
    ]);
  });

  test('a chain has an end', async () => {
    for (let index = 0; index < 30; index += 1)
      write(`${index}.json`, {brand: 'Larkspur', extends: `./${index + 1}.json`});
    write('30.json', {});
    expect(await refusal('0.json')).toContain('Configs may extend each other 20 levels deep.');
  });

  test('mistakes in all of them come at once', async () => {
    write('a.json', {terms: [{usee: 'email'}]});
    write('b.json', '{"rules": ');
    write('brand.config.json', {brand: 'Larkspur', extends: ['./a.json', './b.json', './c.json']});
    const message = await refusal();
    for (const part of [
      'a.json:4:7',
      'b.json:1:11',
      'brand.config.json:6:5 extends[2]: There is no config at “./c.json”.',
    ])
      expect(message).toContain(part);
  });
});

describe('locked rules', () => {
  const lockAndExtend = async (own: object) => {
    write('base.json', {
      brand: 'Larkspur',
      locked: ['claims/*', 'tone/hype'],
      rules: {'tone/hype': ['error', {max: 1}]},
    });
    write('brand.config.json', {extends: './base.json', ...own});
    return refusal('brand.config.json', {rules: RULES});
  };

  test.each<[string, object, string]>([
    [
      'off',
      {rules: {'claims/expired': 'off'}},
      'brand.config.json:4:5 rules["claims/expired"]: “claims/expired” is locked by base.json:4:5 and stays “error”.',
    ],
    ['weaker', {rules: {'claims/expired': 'warning'}}, 'stays “error”'],
    ['by a wildcard', {rules: {'*': 'info'}}, 'rules["*"]: “claims/expired” is locked by base.json:4:5'],
    [
      'in a channel',
      {channels: {blog: {files: ['blog/**'], rules: {'claims/*': 'off'}}}},
      'channels.blog.rules["claims/*"]',
    ],
    [
      'in an override',
      {overrides: [{files: ['old/**'], rules: {'claims/evidence': 'off'}}]},
      'overrides[0].rules["claims/evidence"]: “claims/evidence” is locked by base.json:4:5 and stays “warning”.',
    ],
    [
      'by other options',
      {rules: {'tone/hype': ['error', {max: 99}]}},
      '“tone/hype” is locked by base.json:5:5 with its options.',
    ],
  ])('cannot be switched %s', async (_, own, expected) => expect(await lockAndExtend(own)).toContain(expected));

  test('may be made stricter, and whoever locks may set them as they like', async () => {
    write('base.json', {
      brand: 'Larkspur',
      locked: ['claims/*'],
      rules: {'claims/evidence': 'info'},
      overrides: [{files: ['old/**'], rules: {'claims/*': 'off'}}],
    });
    write('brand.config.json', {
      extends: './base.json',
      rules: {'claims/evidence': 'error', 'tone/*': 'off', 'terminology/*': 'off'},
    });
    await expect(load('brand.config.json', {rules: RULES})).resolves.toBeDefined();
  });
});

describe('term lists', () => {
  test('are read in place, from where the config lies', async () => {
    write('shared/terms.csv', 'use;avoid\nsign in;log in|logon\n');
    write('shared/more.yaml', '- {use: email, avoid: [e-mail]}\n');
    write('shared/base.json', {brand: 'Larkspur', terms: [{use: 'first'}, 'terms.csv', './more.yaml', {use: 'last'}]});
    write('brand.config.json', {extends: './shared/base.json'});
    const {config, files} = await load();
    expect((config.terms as TermConfig[]).map(({use}) => use)).toEqual(['first', 'sign in', 'email', 'last']);
    expect(files.map((file) => file.slice(project.folder.length + 1))).toEqual([
      'shared/base.json',
      'brand.config.json',
      'shared/terms.csv',
      'shared/more.yaml',
    ]);
  });

  test('a bad row is told, and the rest is there', async () => {
    write('terms.csv', 'use,avoid,since\nemail,e-mail,next year\nsign in,log in,2026-09-01\n');
    write('brand.config.json', {brand: 'Larkspur', terms: ['terms.csv']});
    const {config, problems} = await load();
    expect(config.terms).toEqual([{use: 'sign in', avoid: ['log in'], since: '2026-09-01'}]);
    expect(problems).toEqual([
      {
        file: project.at('terms.csv'),
        line: 2,
        column: 14,
        message: 'Write a date as year-month-day, “2026-09-01” instead of “next year”.',
      },
    ]);
  });

  test('one that is not there, or broken, is a mistake', async () => {
    write('broken.tbx', '<martif>\n<text>\n</martif>');
    write('brand.config.json', '{"brand": "Larkspur", "terms": [\n"terms.csv", "broken.tbx", "notes.docx"]}');
    const message = await refusal();
    expect(message).toContain(
      'brand.config.json:2:1 terms[0]: The term list “terms.csv” cannot be read. There is no such file.',
    );
    expect(message).toContain('broken.tbx:3:10: <text>, opened in line 2, is not closed before this. Close it.');
    expect(message).toContain('brand.config.json:2:28 terms[2]: The term list “notes.docx” cannot be read.');
  });
});

describe('origins', () => {
  test('lead from every merged value to file, line and column', async () => {
    write('terms.csv', 'use,avoid\nsign in,log in\n');
    write(
      'base.yaml',
      'brand: Larkspur\nterms:\n  - use: email\n    channels: [webb]\n  - terms.csv\nrules:\n  tone/hype: error\nclaims:\n  approved:\n    - id: uptime\n      say: 99.9% uptime\n',
    );
    write(
      'brand.config.json',
      '{\n  "extends": "./base.yaml",\n  "rules": {"tone/shouting": "off"},\n  "terms": [{"use": "Fern"}]\n}',
    );
    const {config, findOrigin, originOf} = await load();
    const show = (origin: {file: string; line?: number; column?: number} | undefined) =>
      origin && `${origin.file.slice(project.folder.length + 1)}:${origin.line}:${origin.column}`;
    expect((config.terms as TermConfig[]).map((term) => show(findOrigin(term)))).toEqual([
      'base.yaml:3:5',
      'terms.csv:2:1',
      'brand.config.json:4:13',
    ]);
    expect(show(originOf(['terms', 0, 'channels', 0]))).toBe('base.yaml:4:16');
    expect(show(originOf(['terms', 1, 'avoid', 0]))).toBe('terms.csv:2:1');
    expect(show(originOf(['rules', 'tone/hype']))).toBe('base.yaml:7:3');
    expect(show(originOf(['rules', 'tone/shouting']))).toBe('brand.config.json:3:13');
    expect(show(originOf(['claims', 'approved', 0, 'say']))).toBe('base.yaml:11:12');
    expect(show(originOf(['brand']))).toBe('base.yaml:1:1');
    expect(JSON.parse(JSON.stringify(findOrigin(config.terms?.[0] as TermConfig)))).toEqual({
      file: project.at('base.yaml'),
      line: 3,
      column: 5,
    });
  });
});
