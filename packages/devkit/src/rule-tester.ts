import {
  type BrandConfig,
  createLinter,
  type Diagnostic,
  type Format,
  fixDocument,
  type Linter,
  type Rule,
  readDocument,
} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {findFormat} from './find-format.js';
import {EXAMPLE_DAY, readFixtureBrand} from './fixture-brand.js';
import {readMarkedText, writeMarkedText} from './marked-text.js';

/** How the texts of a test are read and judged. What one case says wins over what all say. */
export interface RuleTestSettings {
  /** Instead of the brand of `fixtures/brand`. The name may be left out. */
  readonly brand?: Partial<BrandConfig>;
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly channel?: string;
  /** `example.md` unless set. Its ending decides on the format, its folders on the channel. */
  readonly path?: string;
  readonly today?: string;
  /** Other rules that are on as well; what they find is left out. */
  readonly also?: readonly Rule[];
}

/** A text in which the rule finds nothing. */
export interface ValidCase extends RuleTestSettings {
  readonly text: string;
}

/** A text with every expected finding marked: `Please ⟦log in⟧ now`. */
export interface InvalidCase extends RuleTestSettings {
  readonly text: string;
  /** What fixing must make of it; the text itself where nothing may be changed. */
  readonly fixed?: string;
  /** Message of each finding, or a part of it; one string where there is one. */
  readonly message?: string | readonly string[];
  /** New words of the first suggestion of each finding, for rules that do not fix. */
  readonly suggestion?: string | readonly string[];
}

/** The edges of one rule. */
export interface RuleCases extends RuleTestSettings {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}

/** Declares the tests of one rule: findings and, where given, the fixed text. No other rule blurs the picture. */
export function testRule(rule: Rule, {valid, invalid, ...shared}: RuleCases): void {
  describe(rule.id, () => {
    for (const one of valid) {
      const {text, ...own} = typeof one === 'string' ? {text: one} : one;
      it(`passes ${nameCase(text)}`, async () => {
        expect(await markFindings(rule, text, {...shared, ...own})).toBe(text);
      });
    }
    for (const {text, fixed, message, suggestion, ...own} of invalid) {
      const settings = {...shared, ...own};
      it(`flags ${nameCase(text)}`, async () => {
        const plain = readMarkedText(text).text;
        expect(await markFindings(rule, plain, settings)).toBe(text);
        const diagnostics = await check(rule, plain, settings);
        if (message !== undefined) expectMessages(diagnostics, message);
        if (suggestion !== undefined)
          expect(diagnostics.map(({suggestions}) => suggestions[0]?.edits[0]?.text)).toEqual([suggestion].flat());
      });
      if (fixed !== undefined) {
        it(`fixes ${nameCase(text)}`, async () => {
          expect(await fix(rule, readMarkedText(text).text, settings)).toBe(fixed);
        });
      }
    }
  });
}

/** The text with the findings of `rule` marked. */
export async function markFindings(rule: Rule, text: string, settings: RuleTestSettings): Promise<string> {
  const diagnostics = await check(rule, text, settings);
  const spans = diagnostics.map(({start, end}) => ({start: start.offset, end: end.offset}));
  return writeMarkedText({text, spans});
}

/** Reads the text and judges it by one rule. */
async function check(rule: Rule, text: string, settings: RuleTestSettings): Promise<readonly Diagnostic[]> {
  const {linter, format, path, options} = await prepare(rule, settings);
  const document = readDocument(format, {path, text});
  const result = linter.lint(document, {...options, writing: format});
  const found = [...result.diagnostics, ...(linter.lintProject(result.facts).get(path) ?? [])];
  return found.filter((diagnostic) => diagnostic.rule === rule.id);
}

async function fix(rule: Rule, text: string, settings: RuleTestSettings): Promise<string> {
  const {linter, format, path, options} = await prepare(rule, settings);
  const fixed = fixDocument(linter, format, readDocument(format, {path, text}), options);
  return fixed.parts.map((part) => part.text).join('');
}

interface Prepared {
  readonly linter: Linter;
  readonly format: Format;
  readonly path: string;
  readonly options: {readonly channel?: string};
}

async function prepare(rule: Rule, settings: RuleTestSettings): Promise<Prepared> {
  const {brand, options, channel, path = 'example.md', today, also} = settings;
  const config: BrandConfig = {
    ...(brand ? {brand: 'Larkspur', ...brand} : readFixtureBrand()),
    rules: {...brand?.rules, [rule.id]: options ? [rule.severity, options] : rule.severity},
  };
  return {
    linter: createLinter({config, rules: [rule, ...(also ?? [])], today: today ?? EXAMPLE_DAY}),
    format: await findFormat(path),
    path,
    options: channel === undefined ? {} : {channel},
  };
}

function expectMessages(diagnostics: readonly Diagnostic[], expected: string | readonly string[]): void {
  const wanted = [expected].flat();
  expect(
    diagnostics.map(({message}, index) => (message.includes(wanted[index] ?? '') ? wanted[index] : message)),
  ).toEqual(wanted);
}

function nameCase(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return `“${oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine}”`;
}
