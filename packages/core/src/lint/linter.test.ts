import {describe, expect, test} from 'vitest';
import type {BrandConfig} from '../config/schema.js';
import type {Comment} from '../model/document.js';
import type {Format} from '../model/format.js';
import type {Region} from '../model/region.js';
import type {Finding, OccurrenceRule, PhraseRule, ProjectRule, Rule} from '../model/rule.js';
import {createLinearMap} from '../model/source-map.js';
import {fixDocument} from './fix-document.js';
import {createLinter} from './linter.js';
import {readDocument} from './read-document.js';

/** A format small enough for these tests: each line is a paragraph, lines that begin with # are comments. */
const lines: Format = {
  id: 'lines',
  extract(part) {
    const regions: Region[] = [];
    const comments: Comment[] = [];
    for (const {0: text, index: start} of part.text.matchAll(/[^\n]+/g)) {
      if (text.startsWith('#')) comments.push({part, text: text.slice(1), start, end: start + text.length});
      else regions.push({kind: 'paragraph', text, part, map: createLinearMap(text.length, start), opaque: []});
    }
    return {regions, comments};
  },
};

/** Replaces one word by another. */
function swap(id: `tone/${string}`, from: string, to: string): PhraseRule<unknown, null> {
  return {
    id,
    scope: 'phrase',
    summary: `Write ${to}`,
    severity: 'warning',
    fixable: true,
    *phrases() {
      yield {text: from, case: 'insensitive', inflect: 'none', data: null};
    },
    *check({span}): Generator<Finding> {
      yield {span, message: `Write “${to}”.`, fix: {title: to, edits: [{...span, text: to}]}};
    },
  };
}

const builtIn = (name: string): Rule => ({
  id: `directives/${name}`,
  scope: 'built-in',
  summary: name,
  severity: 'error',
  fixable: false,
});
const directives = ['unused', 'no-reason', 'expired', 'unknown-rule'].map(builtIn);

function lint(text: string, rules: readonly Rule[], config: Partial<BrandConfig> = {}, path = 'a.txt') {
  const linter = createLinter({config: {brand: 'Larkspur', ...config}, rules, today: '2026-11-21'});
  return linter.lint(readDocument(lines, {path, text}));
}

describe('lint', () => {
  test('says where: UTF-16 offsets, lines and columns from 1', () => {
    const [found] = lint('🎉\nWe utilize it', [swap('tone/plain', 'utilize', 'use')]).diagnostics;
    expect(found).toMatchObject({
      rule: 'tone/plain',
      severity: 'warning',
      text: 'utilize',
      start: {offset: 6, line: 2, column: 4},
      end: {offset: 13, line: 2, column: 11},
      fix: {edits: [{part: '', start: 6, end: 13, text: 'use'}]},
    });
  });

  test('within a family the longest match wins; families do not hide each other', () => {
    const rules = [
      swap('tone/short', 'price', 'cost'),
      swap('tone/long', 'price list', 'plans'),
      {...swap('tone/other', 'price', 'cost'), id: 'claims/other'} as const,
    ];
    expect(lint('the price list', rules).diagnostics.map(({rule}) => rule)).toEqual(['claims/other', 'tone/long']);
  });

  test('channels and overrides adjust rules; the first channel that matches wins', () => {
    const config: Partial<BrandConfig> = {
      channels: {
        deck: {files: ['decks/**'], department: 'sales', rules: {'tone/*': 'info'}},
        all: {files: ['**'], department: 'everyone'},
      },
      overrides: [{files: ['decks/old/**'], rules: {'*': 'off'}}],
    };
    const rules = [swap('tone/plain', 'utilize', 'use')];
    expect(lint('utilize', rules, config, 'decks/q4.txt')).toMatchObject({
      channel: 'deck',
      department: 'sales',
      diagnostics: [{severity: 'info'}],
    });
    expect(lint('utilize', rules, config, 'decks/old/q1.txt').diagnostics).toEqual([]);
    expect(lint('utilize', rules, config, 'other.txt').channel).toBe('all');
  });

  test('a directive silences the next line and is listed with its reason', () => {
    const text = '# onbrand-disable-next-line tone/plain -- a quotation, until 2027-01-01\nutilize\nutilize';
    const result = lint(text, [swap('tone/plain', 'utilize', 'use'), ...directives]);
    expect(result.diagnostics.map(({start}) => start.line)).toEqual([3]);
    expect(result.suppressed).toMatchObject([{rule: 'tone/plain', reason: 'a quotation', until: '2027-01-01'}]);
  });

  test.each([
    ['directives/unused', '# onbrand-disable-next-line tone/plain -- why\nuse', {}],
    ['directives/unknown-rule', '# onbrand-disable-next-line tone/plane\nuse', {}],
    ['directives/expired', '# onbrand-disable-next-line tone/plain -- why, until 2026-11-20\nuse', {}],
    ['directives/expired', '# onbrand-disable-next-line tone/plain -- why\nutilize', {exceptions: {maxDays: 180}}],
    ['directives/no-reason', '# onbrand-disable-next-line tone/plain\nutilize', {exceptions: {requireReason: true}}],
  ])('%s: %s', (rule, text, config) => {
    expect(
      lint(text, [swap('tone/plain', 'utilize', 'use'), ...directives], config).diagnostics.map((d) => d.rule),
    ).toEqual([rule]);
  });

  test('a quotation keeps its diagnostic, and its fix becomes a suggestion', () => {
    const [found] = lint('“We utilize it every day,” says Dana.', [swap('tone/plain', 'utilize', 'use')]).diagnostics;
    expect(found?.fix).toBeUndefined();
    expect(found?.suggestions).toHaveLength(1);
  });

  test('an occurrence rule sees all places of a document at once', () => {
    const first: OccurrenceRule<unknown, null> = {
      id: 'tone/first',
      scope: 'occurrence',
      summary: 'the first one',
      severity: 'info',
      fixable: false,
      *phrases() {
        yield {text: 'fern', case: 'insensitive', inflect: 'none', data: null};
      },
      *check([occurrence]) {
        if (occurrence) yield {region: occurrence.region, span: occurrence.match.span, message: 'first'};
      },
    };
    expect(lint('fern\nfern', [first]).diagnostics.map(({start}) => start.line)).toEqual([1]);
  });
});

describe('lintProject', () => {
  test('compares documents through facts alone', () => {
    const figures: ProjectRule = {
      id: 'consistency/figures',
      scope: 'project',
      summary: 'one figure',
      severity: 'error',
      fixable: false,
      *collect({regions}) {
        for (const [region, {text}] of regions.entries()) {
          const at = /\d+/.exec(text);
          if (at) yield {key: 'teams', value: at[0], region, span: {start: at.index, end: at.index + at[0].length}};
        }
      },
      *check(facts) {
        const [first] = facts;
        for (const fact of facts)
          if (fact.value !== first?.value) yield {fact, message: `${first?.path} says ${first?.value}.`};
      },
    };
    const linter = createLinter({config: {brand: 'Larkspur'}, rules: [figures], today: '2026-11-21'});
    const facts = ['500 teams', 'now 800 teams'].flatMap(
      (text, index) => linter.lint(readDocument(lines, {path: `${index}.txt`, text})).facts,
    );
    const found = linter.lintProject(JSON.parse(JSON.stringify(facts)));
    expect([...found.keys()]).toEqual(['1.txt']);
    expect(found.get('1.txt')).toMatchObject([{text: '800', start: {column: 5}, message: '0.txt says 500.'}]);
  });
});

describe('fixDocument', () => {
  const fix = (text: string, ...rules: readonly Rule[]) => {
    const linter = createLinter({config: {brand: 'Larkspur'}, rules, today: '2026-11-21'});
    const {parts, fixed, result} = fixDocument(linter, lines, readDocument(lines, {path: 'a.txt', text}));
    return {text: parts[0]?.text, fixed, left: result.diagnostics.length};
  };

  test('fixes until nothing is left', () => {
    expect(fix('utilize the tier', swap('tone/a', 'utilize', 'use'), swap('tone/b', 'tier', 'plan'))).toEqual({
      text: 'use the plan',
      fixed: 2,
      left: 0,
    });
  });

  test('a fix that brings a new diagnostic is taken back, and the others stay', () => {
    expect(
      fix(
        'best-in-class tier',
        swap('tone/a', 'best-in-class', 'leading'),
        swap('tone/b', 'leading', 'good'),
        swap('tone/c', 'tier', 'plan'),
      ),
    ).toEqual({text: 'best-in-class plan', fixed: 1, left: 1});
  });

  test('two rules that rewrite each other change nothing', () => {
    expect(fix('log in', swap('tone/a', 'log in', 'sign in'), swap('tone/b', 'sign in', 'log in')).text).toBe('log in');
  });
});
