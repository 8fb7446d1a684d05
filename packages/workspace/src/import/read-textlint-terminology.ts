import type {DataPath, LocatedData} from '../data/located-data.js';
import type {ForeignPattern, ForeignRule, ImportedFile, ImportNote} from './import-report.js';
import {isRecord, isText} from './narrow.js';

/**
 * Reads terms of textlint-rule-terminology, https://github.com/sapegin/textlint-rule-terminology: a list, or the
 * settings of textlint that hold one. A lone word means every other case of it; a pair is a pattern, any case, and its
 * replacement.
 */
export function readTextlintTerminology(file: string, {value, locate}: LocatedData): ImportedFile {
  const found = findTerms(value);
  const rules: ForeignRule[] = [];
  const report: ImportNote[] = [...describeSettings(file, value)];
  if (isText(found?.terms)) {
    return {rules, report, imports: [{path: found.terms, followImports: true, isIgnored: () => false}]};
  }
  for (const [index, raw] of listTerms(found?.terms).entries()) {
    const at = locate([...(found?.path ?? []), index]);
    const place = {file, ...(at ? {line: at.line} : {})};
    const rule = readTerm(raw, place);
    if (rule) rules.push(rule);
    else
      report.push({
        ...place,
        entry: JSON.stringify(raw) ?? '',
        effect: 'left out',
        change: 'it is no term and no pair of terms',
      });
  }
  return {rules, report};
}

interface FoundTerms {
  readonly terms: unknown;
  readonly path: DataPath;
}

function findTerms(value: unknown): FoundTerms | undefined {
  if (Array.isArray(value)) return {terms: value, path: []};
  if (!isRecord(value)) return undefined;
  if (value.terms !== undefined) return {terms: value.terms, path: ['terms']};
  const rule = isRecord(value.rules) ? value.rules.terminology : undefined;
  return isRecord(rule) ? {terms: rule.terms, path: ['rules', 'terminology', 'terms']} : undefined;
}

function listTerms(terms: unknown): readonly unknown[] {
  return Array.isArray(terms) ? terms : [];
}

function* describeSettings(file: string, value: unknown): Generator<ImportNote> {
  const settings = isRecord(value) && isRecord(value.rules) ? value.rules.terminology : value;
  if (!isRecord(settings)) return;
  if (settings.defaultTerms !== false) {
    yield {
      file,
      entry: 'defaultTerms',
      effect: 'left out',
      change: 'the terms that come with the rule are not in this file',
    };
  }
  if (settings.exclude !== undefined) {
    yield {file, entry: 'exclude', effect: 'left out', change: 'it speaks of the terms that come with the rule'};
  }
}

function readTerm(raw: unknown, place: {readonly file: string; readonly line?: number}): ForeignRule | undefined {
  if (isText(raw)) {
    return {
      ...place,
      entry: raw,
      use: [raw],
      patterns: [{source: raw, isPattern: false, ignoreCase: true}],
      whole: true,
    };
  }
  if (!Array.isArray(raw)) return undefined;
  const [from, to]: readonly unknown[] = raw;
  const sources = (Array.isArray(from) ? from : [from]).filter(isText);
  if (sources.length === 0 || typeof to !== 'string') return undefined;
  return {
    ...place,
    entry: `${sources.join(' | ')} → ${to}`,
    use: isText(to) ? [to] : [],
    patterns: sources.map((source): ForeignPattern => ({source, isPattern: true, ignoreCase: true})),
    whole: true,
  };
}
