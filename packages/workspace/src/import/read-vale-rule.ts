import type {LocatedData} from '../data/located-data.js';
import type {ForeignPattern, ForeignRule, ImportedFile, ImportNote} from './import-report.js';
import {isRecord, isText, textsOf} from './narrow.js';

/** What a Vale rule says of all its entries. */
interface Shared {
  readonly file: string;
  readonly ignoreCase: boolean;
  readonly whole: boolean;
  readonly extras: Pick<ForeignRule, 'because' | 'url' | 'severity' | 'except'>;
}

const SEVERITIES: Readonly<Record<string, ForeignRule['severity']>> = {
  suggestion: 'info',
  warning: 'warning',
  error: 'error',
};

/** Kinds of Vale rules that are no lists of words, with what serves here instead. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  capitalization: 'use the rule “tone/heading-case” and entries with “kind”',
  conditional: 'use “expand” in an entry for an abbreviation',
  consistency: 'use the rule “consistency/variant”',
  metric: 'use the rule “tone/readability”',
  occurrence: 'use the rules “tone/sentence-length” and “tone/exclamation”',
};

/** Reads one rule file of Vale, https://vale.sh/docs/topics/styles: substitution and existence are lists of words. */
export function readValeRule(file: string, {value, locate}: LocatedData): ImportedFile {
  if (!isRecord(value) || !isText(value.extends)) return {rules: [], report: []};
  if (value.extends !== 'substitution' && value.extends !== 'existence')
    return {rules: [], report: [describeKind(file, value.extends)]};
  const shared = readShared(file, value);
  const lineAt = (path: readonly (string | number)[]): {line?: number} => {
    const at = locate(path, 'key');
    return at ? {line: at.line} : {};
  };
  const rules = isRecord(value.swap)
    ? Object.entries(value.swap).map(([from, to]) => readSwap(from, to, shared, lineAt(['swap', from])))
    : textsOf(value.tokens).map((token, index) => readToken(token, shared, lineAt(['tokens', index])));
  const raw = textsOf(value.raw);
  if (raw.length > 0) rules.push(readToken(raw.join(''), shared, lineAt(['raw'])));
  return {rules, report: [...describeRest(file, value)]};
}

function readShared(file: string, value: Readonly<Record<string, unknown>>): Shared {
  const severity = isText(value.level) ? SEVERITIES[value.level] : undefined;
  const except = textsOf(value.exceptions);
  // A message with places to fill in is about the words, which our own message names.
  const because = isText(value.message) && !value.message.includes('%') ? value.message : undefined;
  return {
    file,
    ignoreCase: value.ignorecase === true,
    whole: value.nonword !== true,
    extras: {
      ...(because === undefined ? {} : {because}),
      ...(isText(value.link) && /^https?:\/\/\S+$/.test(value.link) ? {url: value.link} : {}),
      ...(severity === undefined ? {} : {severity}),
      ...(except.length === 0 ? {} : {except}),
    },
  };
}

function readSwap(from: string, to: unknown, shared: Shared, line: {line?: number}): ForeignRule {
  const use = isText(to)
    ? to
        .split('|')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : [];
  return {...line, file: shared.file, entry: `${from}: ${String(to)}`, use, ...bodyOf(from, shared)};
}

function readToken(token: string, shared: Shared, line: {line?: number}): ForeignRule {
  return {...line, file: shared.file, entry: token, use: [], ...bodyOf(token, shared)};
}

function bodyOf(source: string, {ignoreCase, whole, extras}: Shared): Pick<ForeignRule, 'patterns' | 'whole'> {
  const pattern: ForeignPattern = {source, isPattern: true, ignoreCase};
  return {patterns: [pattern], whole, ...extras};
}

function describeKind(file: string, kind: string): ImportNote {
  const instead = OTHER_KINDS[kind];
  const change = `it is no list of words${instead ? `; ${instead}` : ''}`;
  return {file, entry: `extends: ${kind}`, effect: 'left out', change};
}

function* describeRest(file: string, value: Readonly<Record<string, unknown>>): Generator<ImportNote> {
  const scopes = textsOf(value.scope).filter((scope) => scope !== 'text');
  if (scopes.length > 0) {
    yield {
      file,
      entry: `scope: ${scopes.join(', ')}`,
      effect: 'wider',
      change: 'its entries hold in the whole document',
    };
  }
  if (value.pos !== undefined) {
    yield {
      file,
      entry: 'pos',
      effect: 'wider',
      change: 'part-of-speech patterns are not read; set “pos” in the entries',
    };
  }
}
