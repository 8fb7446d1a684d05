import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {
  type BrandConfig,
  createLinter,
  type Diagnostic,
  type EvidenceFile,
  fixDocument,
  type Rule,
  readDocument,
} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {findFormat} from './find-format.js';
import {EXAMPLE_DAY, readFixtureBrand} from './fixture-brand.js';
import {ROOT, readText} from './repository.js';
import {loadRules} from './rule-folders.js';
import {type PageExample, readRulePage} from './rule-page.js';

const SECTIONS = ['Why', 'Examples', 'Options', 'When to turn it off', 'Source'];
const rules = await loadRules();

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const path = `rules/${id}/README.md`;

  it('is there, with every section', () => {
    expect(existsSync(join(ROOT, path)), `Write ${path}.`).toBe(true);
    expect(readRulePage(readText(path)).sections).toEqual(SECTIONS);
  });

  if (!existsSync(join(ROOT, path))) return;
  const {examples} = readRulePage(readText(path));

  it('shows something incorrect and something correct', () => {
    expect(new Set(examples.map(({kind}) => kind))).toEqual(new Set(['incorrect', 'correct']));
  });

  it.each(examples.map((example) => [example.line, example] as const))('holds true in line %i', async (_, example) => {
    const found = await lint(example.text, example, rule);
    if (example.kind === 'correct') {
      expect(found.map(describeDiagnostic)).toEqual([]);
      return;
    }
    expect(found.map((diagnostic) => diagnostic.rule)).toContain(id);
    expect(found.filter((diagnostic) => diagnostic.rule !== id).map(describeDiagnostic)).toEqual([]);
    if (example.fixed !== undefined) {
      expect(await fix(example, rule)).toBe(example.fixed);
      expect((await lint(example.fixed, example, rule)).map(describeDiagnostic)).toEqual([]);
    }
  });
});

/** All rules are on at their own level, and the rule of the page also where it is off otherwise. */
function prepare(example: PageExample, rule: Rule) {
  const config: BrandConfig = {
    ...(example.brand ? {brand: 'Larkspur', ...example.brand} : readFixtureBrand()),
    rules: {...(rule.optIn ? {[rule.id]: rule.severity} : {}), ...example.brand?.rules},
  };
  return createLinter({config, rules, today: EXAMPLE_DAY, evidence: noEvidence(config)});
}

/** A page has no files beside it: what its config names as proof is missing. */
function noEvidence({claims}: BrandConfig): ReadonlyMap<string, EvidenceFile> {
  const entries = (claims?.approved ?? []).flatMap(({evidence}) => evidence ?? []);
  return new Map(entries.map((entry) => [typeof entry === 'string' ? entry : entry.path, {state: 'missing'}]));
}

async function open(text: string, {language}: PageExample) {
  const path = `example.${language}`;
  const format = await findFormat(path);
  return {format, document: readDocument(format, {path, text})};
}

async function lint(text: string, example: PageExample, rule: Rule): Promise<readonly Diagnostic[]> {
  const linter = prepare(example, rule);
  const {format, document} = await open(text, example);
  const result = linter.lint(document, {writing: format});
  return [...result.diagnostics, ...(linter.lintProject(result.facts).get(document.path) ?? [])];
}

async function fix(example: PageExample, rule: Rule): Promise<string> {
  const {format, document} = await open(example.text, example);
  return fixDocument(prepare(example, rule), format, document)
    .parts.map((part) => part.text)
    .join('');
}

function describeDiagnostic({rule, text, message}: Diagnostic): string {
  return `${rule}: “${text}”: ${message}`;
}
