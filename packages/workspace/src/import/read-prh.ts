import type {LocatedData} from '../data/located-data.js';
import type {ForeignImport, ForeignPattern, ForeignRule, ImportedFile, ImportNote} from './import-report.js';
import {isRecord, isText, textsOf} from './narrow.js';

/**
 * Reads a dictionary of prh, https://github.com/prh/prh. Words match letter by letter and inside words, unless
 * `wordBoundary` is set; an entry with nothing but `expected` means every other case and width of it.
 */
export function readPrh(file: string, {value, locate}: LocatedData): ImportedFile {
  if (!isRecord(value)) return {rules: [], report: []};
  const rules: ForeignRule[] = [];
  const report: ImportNote[] = [];
  for (const [index, raw] of listOf(value.rules).entries()) {
    const place = {file, ...lineOf(locate(['rules', index]))};
    const rule = readRule(raw, place);
    if (!rule) {
      report.push({...place, entry: JSON.stringify(raw) ?? '', effect: 'left out', change: 'it has no “expected”'});
      continue;
    }
    rules.push(rule);
    if (isWidthless(rule)) {
      report.push({...place, entry: rule.entry, effect: 'narrower', change: 'full-width letters are no longer found'});
    }
  }
  if (value.targets !== undefined) {
    report.push({
      file,
      ...lineOf(locate(['targets'], 'key')),
      entry: 'targets',
      effect: 'different',
      change: 'which files are read, and which parts of them, is said by “ignore” and “overrides” of the brand config',
    });
  }
  return {
    rules,
    report,
    imports: listOf(value.imports)
      .map(readImport)
      .filter((found) => found !== undefined),
  };
}

/** An entry with nothing but `expected` also means its letters in full width. */
function isWidthless({patterns}: ForeignRule): boolean {
  return patterns.some(({isPattern, ignoreCase, source}) => !isPattern && ignoreCase && /[A-Za-z0-9]/.test(source));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function lineOf(place: {readonly line: number} | undefined): {line?: number} {
  return place ? {line: place.line} : {};
}

function readRule(raw: unknown, place: {readonly file: string; readonly line?: number}): ForeignRule | undefined {
  const rule = isText(raw) ? {expected: raw} : raw;
  if (!isRecord(rule) || typeof rule.expected !== 'string') return undefined;
  const written = [...textsOf(rule.pattern), ...textsOf(rule.patterns)];
  if (!isText(rule.expected) && written.length === 0) return undefined;
  const isBounded = isRecord(rule.options) && rule.options.wordBoundary === true;
  const tests = readSpecs(rule.specs);
  const emptyGroup = isText(rule.regexpMustEmpty) ? Number(/^\$(\d+)$/.exec(rule.regexpMustEmpty)?.[1]) : Number.NaN;
  return {
    ...place,
    entry: written.length > 0 ? `${written.join(' | ')} → ${rule.expected}` : rule.expected,
    use: isText(rule.expected) ? [rule.expected] : [],
    patterns:
      written.length > 0 ? written.map(readPattern) : [{source: rule.expected, isPattern: false, ignoreCase: true}],
    whole: isBounded,
    ...(isText(rule.prh) ? {because: rule.prh} : {}),
    ...(tests.flag.length > 0 || tests.pass.length > 0 ? {tests} : {}),
    ...(Number.isInteger(emptyGroup) ? {emptyGroup} : {}),
  };
}

/** `/…/flags` is a regular expression, anything else stands for itself. */
function readPattern(written: string): ForeignPattern {
  const found = /^\/([\s\S]*)\/([a-z]*)$/.exec(written);
  if (!found) return {source: written, isPattern: false, ignoreCase: false};
  return {source: found[1] ?? '', isPattern: true, ignoreCase: found[2]?.includes('i') ?? false};
}

/**
 * A spec that changes must be flagged; one that stays must pass. Full-width letters are another script to us, so specs
 * about them are left behind.
 */
function readSpecs(specs: unknown): {flag: string[]; pass: string[]} {
  const flag: string[] = [];
  const pass: string[] = [];
  for (const spec of listOf(specs)) {
    if (!isRecord(spec) || !isText(spec.from) || !isText(spec.to) || /[\uFF21-\uFF5A]/.test(spec.from)) continue;
    (spec.from === spec.to ? pass : flag).push(spec.from);
  }
  return {flag, pass};
}

function readImport(raw: unknown): ForeignImport | undefined {
  const spec = isText(raw) ? {path: raw} : raw;
  if (!isRecord(spec) || !isText(spec.path)) return undefined;
  const ignored = listOf(spec.ignoreRules).map(readIgnored);
  return {
    path: spec.path,
    followImports: spec.disableImports !== true,
    isIgnored: (rule) => ignored.some((matches) => matches(rule)),
  };
}

/** A rule is ignored by its `expected` or by one of its patterns, flags aside. */
function readIgnored(raw: unknown): (rule: ForeignRule) => boolean {
  const spec = isRecord(raw) ? raw : {pattern: raw};
  const expected = isText(spec.expected) ? spec.expected : undefined;
  const pattern = isText(spec.pattern) ? readPattern(spec.pattern).source : undefined;
  return (rule) =>
    (expected !== undefined && rule.use.includes(expected)) ||
    (pattern !== undefined && rule.patterns.some(({source}) => source === pattern || spreadsTo(source, pattern)));
}

/** prh lists an expected-only rule by the pattern it makes of it: `[TtＴｔ][EeＥｅ]…`. */
function spreadsTo(source: string, pattern: string): boolean {
  const letters = [...pattern.matchAll(/\[(.)[^\]]*\]|([^[\]])/gu)].map(([, inClass, alone]) => inClass ?? alone);
  return pattern.includes('[') && letters.join('').toLowerCase() === source.toLowerCase();
}
