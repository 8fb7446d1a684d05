import type {z} from 'zod';
import {type TermConfig, termSchema} from './schema.js';

/** A valid entry, or what is wrong with it. */
export type ParsedTerm =
  | {readonly success: true; readonly data: TermConfig}
  | {readonly success: false; readonly error: z.ZodError};

/**
 * As `termSchema.safeParse`. Entries of large term bases are alike and say little; a plain look settles them in a tenth
 * of the time, and the schema is asked about the others.
 */
export function parseTerm(value: unknown): ParsedTerm {
  return isSimpleTerm(value) ? {success: true, data: value} : termSchema.safeParse(value);
}

type Check = (value: unknown) => boolean;

// What the schema would trim, complete or refuse is not simple; nor are dates and URLs, which it knows better.
const isText: Check = (value) => typeof value === 'string' && value !== '' && isTrimmed(value);
const isList: Check = (value) => Array.isArray(value) && value.every(isText);
const isBoolean: Check = (value) => typeof value === 'boolean';

/** The checks of simple values, by key. Missing keys are not simple. */
const CHECKS = new Map<string, Check>([
  ['id', isText],
  ['use', (value) => isText(value) || (isList(value) && isFilled(value))],
  ['avoid', isList],
  ['kind', isOneOf(termSchema.shape.kind)],
  ['status', isOneOf(termSchema.shape.status)],
  ['pos', isOneOf(termSchema.shape.pos)],
  ['because', isText],
  ['owner', isText],
  ['severity', isOneOf(termSchema.shape.severity)],
  ['channels', isList],
  ['markets', isList],
  ['except', isList],
  ['near', isList],
  ['notNear', isList],
  [
    'match',
    hasOnly([
      ['case', isOneOf(termSchema.shape.match.unwrap().shape.case)],
      ['inflect', isBoolean],
      ['whole', isBoolean],
    ]),
  ],
  ['quoted', isOneOf(termSchema.shape.quoted)],
  ['trademark', isOneOf(termSchema.shape.trademark)],
  ['first', isText],
  ['expand', isText],
  ['policy', isOneOf(termSchema.shape.policy)],
  [
    'tests',
    hasOnly([
      ['flag', isList],
      ['pass', isList],
    ]),
  ],
]);

function isSimpleTerm(value: unknown): value is TermConfig {
  return hasOnlySimple(value, CHECKS);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isOneOf(schema: z.ZodOptional<z.ZodEnum>): Check {
  const options = new Set<unknown>(schema.unwrap().options);
  return (value) => options.has(value);
}

function hasOnly(checks: readonly (readonly [key: string, check: Check])[]): Check {
  const byKey = new Map(checks);
  return (value) => hasOnlySimple(value, byKey);
}

function hasOnlySimple(value: unknown, checks: ReadonlyMap<string, Check>): boolean {
  if (!isObject(value)) return false;
  // There are many entries, and no lists are made of their keys.
  for (const key in value) {
    if (!Object.hasOwn(value, key) || checks.get(key)?.(value[key]) !== true) return false;
  }
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Has it no white space at its ends? Letters of ASCII surely are none. */
function isTrimmed(text: string): boolean {
  return (isGraphic(text.charCodeAt(0)) && isGraphic(text.charCodeAt(text.length - 1))) || text.trim() === text;
}

function isGraphic(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}
