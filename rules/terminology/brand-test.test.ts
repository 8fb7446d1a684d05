import {
  type BrandConfig,
  type BrandTestReport,
  coreFormats,
  type PhraseRule,
  type TermConfig,
  testBrand,
} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rule as acronym} from './acronym/rule.js';
import {rule as competitor} from './competitor/rule.js';
import {rule as firstUse} from './first-use/rule.js';
import {rule as forbidden} from './forbidden/rule.js';
import {rule as lifecycle} from './lifecycle/rule.js';
import {rule as nameCase} from './name-case/rule.js';
import {rule as nameForm} from './name-form/rule.js';
import {rule as preferred} from './preferred/rule.js';
import {rule as trademark} from './trademark/rule.js';

/** What is hype is decided elsewhere; here one word will do. */
const hype: PhraseRule = {
  id: 'tone/hype',
  scope: 'phrase',
  summary: 'Say what it does',
  severity: 'warning',
  fixable: false,
  *phrases() {
    yield {text: 'leading', case: 'insensitive', inflect: 'none', data: undefined};
  },
  *check({span}) {
    yield {span, message: 'Say what it does.'};
  },
};
const rules = [hype, acronym, competitor, firstUse, forbidden, lifecycle, nameCase, nameForm, preferred, trademark];
const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();

function test(terms: TermConfig[], more: Partial<BrandConfig> = {}): BrandTestReport {
  if (!markdown) throw new Error('There is no Markdown format.');
  return testBrand({
    config: {brand: 'Larkspur', terms, ...more},
    rules,
    today: '2026-11-21',
    format: markdown,
    findOrigin: (entry) => ({file: 'brand.config.json', line: terms.indexOf(entry) + 1}),
  });
}

function problemsOf(report: BrandTestReport): string[] {
  return report.problems.map(({kind, words, entries, by}) => {
    const lines = entries.map(({origin}) => origin?.line).join(', ');
    return `${kind}: ${words} (line ${lines})${by === undefined ? '' : ` by ${by}`}`;
  });
}

describe('the tests of entries', () => {
  it('pass where each sentence does what it should', () => {
    const report = test([
      {use: 'sign in', avoid: ['log in'], pos: 'verb', tests: {flag: ['Please log in.'], pass: ['Run `log in`.']}},
      {use: 'email', avoid: ['e-mail'], tests: {flag: ['Two e-mails'], pass: ['An email']}},
      {use: 'plan', avoid: ['tier']},
    ]);
    expect(report).toMatchObject({entries: 3, untested: 1, tests: 4, failures: [], problems: []});
  });

  it('name the sentence, the entry and its line where one does not', () => {
    const {failures} = test([{use: 'email', avoid: ['e-mail'], tests: {flag: ['An email'], pass: ['Two e-mails.']}}]);
    const entry = {id: 'email', origin: {file: 'brand.config.json', line: 1}};
    expect(failures).toEqual([
      {entry, text: 'An email', expected: 'flag'},
      {entry, text: 'Two e-mails.', expected: 'pass', found: 'e-mails'},
    ]);
  });

  it('count only what their own entry flags', () => {
    const report = test([
      {use: 'plan', avoid: ['tier'], tests: {flag: ['A cheap plan']}},
      {avoid: ['cheap'], tests: {pass: ['A tier']}},
    ]);
    expect(report.failures.map(({text}) => text)).toEqual(['A cheap plan']);
  });

  it.each<[string, TermConfig, Partial<BrandConfig>]>([
    [
      'channels',
      {avoid: ['cheap'], channels: ['flyer'], tests: {flag: ['So cheap']}},
      {channels: {flyer: {files: []}}},
    ],
    ['levels', {avoid: ['cheap'], tests: {flag: ['So cheap']}}, {rules: {'*': 'off'}}],
    ['dates', {use: 'Fern', avoid: [{text: 'Moss', until: '2031-01-01'}], tests: {flag: ['Meet Moss']}}, {}],
    ['first uses', {use: 'SLA', expand: 'service level agreement', tests: {flag: ['The SLA. An SLA.']}}, {}],
    ['trademarks', {use: 'Larkspur Cloud', kind: 'product', trademark: '®', tests: {flag: ['Larkspur Cloud']}}, {}],
  ])('see through %s', (_, entry, more) => {
    expect(test([entry], more).failures).toEqual([]);
  });

  it('belong to the channel they are written in', () => {
    const terms: TermConfig[] = [{avoid: ['cheap'], tests: {flag: ['So cheap']}}];
    expect(test([], {channels: {flyer: {files: ['flyers/**'], terms}}})).toMatchObject({entries: 1, failures: []});
  });
});

describe('entries that cannot be meant', () => {
  it.each<[string, TermConfig[], string[]]>([
    [
      'a term both preferred and avoided',
      [
        {use: 'customer', avoid: ['client']},
        {use: 'guest', avoid: ['customer']},
      ],
      ['preferred-and-avoided: customer (line 1, 2)'],
    ],
    [
      'two entries that rewrite each other',
      [
        {use: 'sign in', avoid: ['log in']},
        {use: 'log in', avoid: ['sign in']},
      ],
      ['rewrites-each-other: log in → sign in → log in (line 1, 2)'],
    ],
    [
      'a circle of three',
      [
        {use: 'buyer', avoid: ['client']},
        {use: 'shopper', avoid: ['buyer']},
        {use: 'client', avoid: ['shopper']},
      ],
      ['rewrites-each-other: client → buyer → shopper → client (line 1, 2, 3)'],
    ],
    [
      'two replacements for the same words',
      [
        {use: 'email', avoid: ['e-mail']},
        {use: 'mail', avoid: ['E-mail']},
      ],
      ['two-replacements: e-mail (line 1, 2)'],
    ],
    [
      'the same entry twice',
      [
        {use: 'email', avoid: ['e-mail', 'electronic mail']},
        {use: 'email', avoid: ['e-mail']},
      ],
      ['duplicate: e-mail (line 1, 2)'],
    ],
    [
      'a replacement in a form that another entry avoids',
      [
        {use: 'rates', avoid: ['prices']},
        {use: 'fee', avoid: ['rate']},
      ],
      ['replacement-breaks-rule: rates (line 1, 2) by terminology/preferred'],
    ],
    [
      'a replacement that another rule does not like',
      [{use: 'leading', avoid: ['best-in-class']}],
      ['replacement-breaks-rule: leading (line 1) by tone/hype'],
    ],
    ['words that are no words', [{use: 'email', avoid: ['\u200B']}], ['never-matches: \u200B (line 1)']],
    ['words that read as a URL', [{avoid: ['https://old.example/']}], ['never-matches: https://old.example/ (line 1)']],
    ['words that are right', [{use: 'internet', avoid: ['internet', 'web']}], ['never-matches: internet (line 1)']],
    [
      'an exception that hides everything',
      [{use: 'plan', avoid: ['tier'], except: ['tier']}],
      ['hidden-by-exception: tier (line 1) by tier'],
    ],
    [
      'an exception speaks for its own entry only',
      [
        {use: 'plan', avoid: ['tier']},
        {avoid: ['layer'], except: ['layer', 'tier']},
      ],
      ['hidden-by-exception: layer (line 2) by layer', 'idle-exception: tier (line 2)'],
    ],
    [
      'a channel that is not there',
      [{avoid: ['cheap'], channels: ['flier']}],
      ['unknown-channel: cheap (line 1) by flier'],
    ],
  ])('%s', (_, terms, expected) => {
    expect(problemsOf(test(terms))).toEqual(expected);
  });

  it.each<[string, TermConfig[]]>([
    [
      'the verb and the noun',
      [
        {use: 'set up', avoid: ['setup'], pos: 'verb'},
        {use: 'setup', avoid: ['set up', 'set-up'], pos: 'noun-or-adjective'},
      ],
    ],
    [
      'other channels',
      [
        {use: 'customer', avoid: ['client'], channels: ['flyer']},
        {use: 'client', avoid: ['customer'], channels: ['deck']},
      ],
    ],
    ['other cases of a name', [{use: 'GitHub', avoid: ['Github', {text: 'GitHub', case: 'insensitive'}]}]],
    [
      'words told apart by their neighbours',
      [
        {use: 'plan', avoid: ['tier'], near: ['price']},
        {use: 'layer', avoid: ['tier'], near: ['cake']},
      ],
    ],
    [
      'proposals',
      [
        {use: 'email', avoid: ['e-mail']},
        {use: 'mail', avoid: ['email'], status: 'proposed'},
      ],
    ],
    [
      'right names that hold a wrong word',
      [
        {use: 'price list', avoid: ['rates']},
        {use: 'rate', avoid: ['price']},
        {use: 'plan price', avoid: ['price tag']},
      ].slice(1),
    ],
  ])('leaves alone: %s', (_, terms) => {
    expect(problemsOf(test(terms, {channels: {flyer: {files: []}, deck: {files: []}}}))).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.constantFrom('email', 'e-mail', 'Email', 'plan', 'plan price', 'C++', '', ' ', '`x`', 'http://a.b');
  const some = fc.array(
    words.filter((one) => one.trim() !== ''),
    {maxLength: 3},
  );
  const entry = fc.record({use: some, avoid: some, except: some, near: some});

  it('has an answer for any entries, the same in any run, and never blames an entry alone for a duplicate', () => {
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 6}), (entries) => {
        const terms = entries.map(({use, ...rest}): TermConfig => (use.length > 0 ? {use, ...rest} : rest));
        const report = test(terms);
        expect(test(terms)).toEqual(report);
        for (const {kind, entries: places} of report.problems) {
          if (kind === 'duplicate' || kind === 'rewrites-each-other') expect(places.length).toBeGreaterThan(1);
        }
      }),
      {numRuns: 60},
    );
  });
});
