import {FAMILIES, findNearest} from '@onbrand/core';
import type {z} from 'zod';
import type {DataPath} from '../data/located-data.js';
import {listKeys} from './schema-keys.js';

/** What is wrong with a value, in a person's words. `path` leads to the value, or for a wrong key to that key. */
export interface Explanation {
  readonly path: DataPath;
  /** Is the key itself wrong, rather than its value? */
  readonly isKey: boolean;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Turns what Zod found into sentences. `value` is the data that was checked. */
export function explainIssues(issues: readonly Issue[], value: unknown, schema: {readonly def: object}): Explanation[] {
  return issues.flatMap((issue) => explain(issue, [], value, schema));
}

function explain(issue: Issue, base: DataPath, value: unknown, schema: {readonly def: object}): Explanation[] {
  const path = [...base, ...toDataPath(issue.path)];
  const found = findValue(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        message: describeUnknownKey(key, listKeys(schema, path)),
      }));
    case 'invalid_key':
      return [{path, isKey: true, message: describeWrongRuleKey(String(path.at(-1)))}];
    case 'invalid_union':
      return explainUnion(issue, path, value, schema);
    default:
      return [{path, isKey: false, message: describeValue(issue, found)}];
  }
}

/** Of several shapes, the one that was meant is the one of the same kind as the value. */
function explainUnion(
  issue: Extract<Issue, {code: 'invalid_union'}>,
  path: DataPath,
  value: unknown,
  schema: {readonly def: object},
): Explanation[] {
  const fitting = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && isWrongKind(inner)),
  );
  const meant = [...fitting].sort((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((inner) => explain(inner, path, value, schema));
  const found = findValue(value, path);
  const expected = issue.errors.flatMap((branch) => branch.slice(0, 1)).map((inner) => describeExpected(inner));
  return [{path, isKey: false, message: describeMismatch([...new Set(expected)].join(', or '), found)}];
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'words in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  tuple: 'a list in [ ]',
};

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return listChoices(issue.values.map(String));
  return issue.message;
}

function describeValue(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type' && found === undefined) return `This is missing. Write ${describeExpected(issue)}.`;
  if (issue.code === 'invalid_type') return describeMismatch(describeExpected(issue), found);
  if (issue.code === 'invalid_value') return describeChoice(issue.values.map(String), found);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `Write a full address, “https://…”, instead of ${show(found)}.`;
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return `${show(found)} is not written as it should be.`;
  if (issue.code === 'too_big' || issue.code === 'too_small') return describeSize(issue, found);
  return issue.message;
}

function describeMismatch(expected: string, found: unknown): string {
  const hint = typeof found === 'number' && expected.includes('quotes') ? ` Put it in quotes: "${found}".` : '';
  return `Write ${expected} instead of ${show(found)}.${hint}`;
}

function describeChoice(choices: readonly string[], found: unknown): string {
  // Short words are near to everything.
  const nearest = typeof found === 'string' && found.length > 5 ? findNearest(found, choices) : undefined;
  const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  return `Write ${listChoices(choices)} instead of ${show(found)}.${hint}`;
}

function describeSize(issue: Extract<Issue, {code: 'too_big' | 'too_small'}>, found: unknown): string {
  if (Array.isArray(found)) {
    const wanted = issue.code === 'too_small' ? Number(issue.minimum) : Number(issue.maximum);
    return found.length === 0
      ? 'The list is empty. Name at least one, or leave the key out.'
      : `Write ${wanted} values instead of ${found.length}.`;
  }
  if (typeof found !== 'number') return issue.message;
  const {inclusive = true} = issue;
  const limit =
    issue.code === 'too_small'
      ? inclusive
        ? `${issue.minimum} or more`
        : `more than ${issue.minimum}`
      : inclusive
        ? `${issue.maximum} or less`
        : `less than ${issue.maximum}`;
  return `Write ${limit} instead of ${found}.`;
}

/** Tells an unknown key, with the nearest valid one. */
export function describeUnknownKey(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  if (nearest !== undefined) return `There is no key “${key}” here. Did you mean “${nearest}”?`;
  return known.length === 0
    ? `There is no key “${key}” here.`
    : `There is no key “${key}” here. Possible are ${known.join(', ')}.`;
}

function describeWrongRuleKey(key: string): string {
  const family = findNearest(key.split('/')[0] ?? '', FAMILIES);
  const hint = family === undefined ? `The families are ${FAMILIES.join(', ')}.` : `Did you mean “${family}/…”?`;
  return `“${key}” is no rule. Write “family/name”, “family/*” or “*”. ${hint}`;
}

function listChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `“${choice}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Enough of a value to recognise it. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function toDataPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function findValue(value: unknown, path: DataPath): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
}
