import {
  type BrandConfig,
  coreFormats,
  createLinter,
  type Document,
  explainPlace,
  type Linter,
  type PlaceExplanation,
  readDocument,
  type TermConfig,
} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rule as forbidden} from './forbidden/rule.js';
import {rule as lifecycle} from './lifecycle/rule.js';
import {rule as nameCase} from './name-case/rule.js';
import {rule as preferred} from './preferred/rule.js';

const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();

function createTestLinter(terms: TermConfig[], more: Partial<BrandConfig> = {}): Linter {
  return createLinter({
    config: {brand: 'Larkspur', terms, ...more},
    rules: [preferred, forbidden, nameCase, lifecycle],
    today: '2026-11-21',
    findOrigin: () => ({file: 'brand.config.json', line: 7}),
  });
}

function read(text: string): Document {
  if (!markdown) throw new Error('There is no Markdown format.');
  return readDocument(markdown, {path: 'site/home.md', text});
}

/** What `onbrand explain` says of the place marked `⟦` in a text. */
function explain(marked: string, terms: TermConfig[], more: Partial<BrandConfig> = {}): PlaceExplanation {
  const question = {offset: marked.indexOf('⟦'), ...(markdown ? {writing: markdown} : {})};
  return explainPlace(createTestLinter(terms, more), read(marked.replace('⟦', '')), question);
}

/** Rule, words, and what became of them. */
function remarksOf({remarks}: PlaceExplanation): string[] {
  return remarks.map(({rule, words, diagnostic, silence, withheld}) => {
    const fate = diagnostic ? 'fired' : `silent: ${silence?.kind}`;
    return `${rule} “${words}” ${fate}${withheld ? `, not fixed: ${withheld.kind}` : ''}`;
  });
}

const SIGN_IN: TermConfig = {use: 'sign in', avoid: ['log in'], pos: 'verb'};

type Case = readonly [what: string, text: string, terms: TermConfig[], kind: string];

describe('explaining a place', () => {
  it('names the rule, the entry and where it was written', () => {
    const {remarks, region, position} = explain('Please **⟦log in** first.', [SIGN_IN]);
    expect(position).toEqual({offset: 9, line: 1, column: 10});
    expect(region).toMatchObject({kind: 'paragraph', offset: 7, text: 'Please log in first.'});
    expect(remarks).toMatchObject([
      {
        rule: 'terminology/preferred',
        severity: 'error',
        words: 'log in',
        entry: {id: 'sign in', origin: {file: 'brand.config.json', line: 7}},
        diagnostic: {fix: {title: 'Replace with “sign in”'}},
      },
    ]);
  });

  it.each<Case>([
    ['a part of speech', 'Use the ⟦log in form.', [SIGN_IN], 'part-of-speech'],
    ['code', 'Run `⟦log in` first.', [SIGN_IN], 'opaque'],
    ['a URL', 'See https://larkspur.example/⟦client today.', [{use: 'customer', avoid: ['client']}], 'opaque'],
    ['a channel', 'A ⟦cheap plan.', [{avoid: ['cheap'], channels: ['flyer']}], 'channel'],
    ['words that are missing', 'A ⟦tier of service.', [{use: 'plan', avoid: ['tier'], near: ['price']}], 'near'],
    ['words near by', 'A legal ⟦tier.', [{use: 'plan', avoid: ['tier'], notNear: ['legal']}], 'not-near'],
    ['a status', 'A ⟦tier of service.', [{use: 'plan', avoid: ['tier'], status: 'proposed'}], 'status'],
    ['a date', 'Meet ⟦Moss.', [{use: 'Fern', kind: 'product', avoid: [{text: 'Moss', until: '2031-01-01'}]}], 'date'],
    ['words that are right', 'Open the ⟦Fern app.', [{use: 'Fern', kind: 'product'}], 'fine'],
    [
      'a quotation',
      '“We always ask every ⟦client twice,” she said.',
      [{use: 'customer', avoid: ['client'], quoted: 'skip'}],
      'quotation',
    ],
    [
      'an exception',
      'Your email ⟦client.',
      [{use: 'customer', avoid: ['client'], except: ['email client']}],
      'exception',
    ],
    [
      'a right name',
      'Ask for the plan ⟦price.',
      [
        {use: 'rate', avoid: ['price']},
        {use: 'plan price', avoid: ['tier price']},
      ],
      'right-name',
    ],
    [
      'longer words',
      'Send the ⟦price list.',
      [
        {use: 'rate', avoid: ['price']},
        {use: 'price sheet', avoid: ['price list']},
      ],
      'overlap',
    ],
    [
      'a directive',
      '<!-- onbrand-disable-next-line terminology/preferred -- a quotation -->\nPlease ⟦log in.',
      [SIGN_IN],
      'directive',
    ],
  ])('says when %s keeps a rule quiet', (_, text, terms, kind) => {
    const {remarks} = explain(text, terms);
    expect(remarks.map(({silence}) => silence?.kind)).toContain(kind);
  });

  it('says when the rule itself is off', () => {
    const explained = explain('Please ⟦log in.', [SIGN_IN], {rules: {'terminology/*': 'off'}});
    expect(remarksOf(explained)).toEqual(['terminology/preferred “log in” silent: level-off']);
  });

  it.each<Case>([
    ['markup stands between the words', 'Please ⟦log *in* now.', [{use: 'register', avoid: ['log in']}], 'source'],
    ['there are several', 'A ⟦blacklist.', [{use: ['blocklist', 'denylist'], avoid: ['blacklist']}], 'several'],
    ['the rule has none', 'A ⟦cheap plan.', [{avoid: ['cheap']}], 'none'],
    ['another person speaks', '> Please ⟦log in.', [SIGN_IN], 'quoted'],
  ])('says why nothing is fixed where %s', (_, text, terms, kind) => {
    const {remarks} = explain(text, terms);
    expect(remarks).toMatchObject([{diagnostic: {}, withheld: {kind}}]);
  });

  it('knows places that nobody reads', () => {
    expect(explain('```\n⟦log in\n```', [SIGN_IN])).toMatchObject({position: {line: 2}, remarks: []});
    expect(explain('```\n⟦log in\n```', [SIGN_IN]).region).toBeUndefined();
  });

  it('says when the text is in another language, and that names hold in all', () => {
    const german = (text: string, term: TermConfig): PlaceExplanation => {
      const linter = createTestLinter([term]);
      const document = read(text);
      const regions = document.regions.map((region) => ({...region, lang: 'de'}));
      return explainPlace(linter, {...document, regions}, {offset: 3});
    };
    expect(remarksOf(german('E-Mail', {use: 'email', avoid: ['e-mail']}))).toEqual([
      'terminology/preferred “E-Mail” silent: language',
    ]);
    expect(remarksOf(german('Github', {use: 'GitHub', kind: 'company', avoid: ['Github']}))).toContain(
      'terminology/preferred “Github” fired',
    );
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'log',
    'in',
    'log in',
    'e-mail',
    '`log in`',
    '“',
    '”',
    '*',
    '\n\n',
    'the',
    'cheap',
    'plan',
  );
  const text = fc.array(words, {maxLength: 20}).map((some) => some.join(' '));
  const terms: TermConfig[] = [SIGN_IN, {use: 'email', avoid: ['e-mail']}, {avoid: ['cheap'], except: ['cheap plan']}];

  it('explains every diagnostic as fired, with the same words', () => {
    fc.assert(
      fc.property(text, (some) => {
        const linter = createTestLinter(terms);
        const document = read(some);
        for (const diagnostic of linter.lint(document).diagnostics) {
          const {remarks} = explainPlace(linter, document, {offset: diagnostic.start.offset});
          expect(remarks.map((remark) => remark.diagnostic)).toContainEqual(diagnostic);
        }
      }),
    );
  });

  it('has an answer for every offset', () => {
    fc.assert(
      fc.property(text, fc.nat(300), (some, offset) => {
        const {remarks} = explainPlace(createTestLinter(terms), read(some), {offset});
        for (const {diagnostic, silence} of remarks) expect(diagnostic ?? silence).toBeDefined();
      }),
    );
  });
});
