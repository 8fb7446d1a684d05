import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseTerm} from './parse-term.js';
import {termSchema} from './schema.js';

const text = fc.constantFrom(
  'sign in',
  'Larkspur',
  ' padded ',
  '',
  ' ',
  '\u00A0',
  '®',
  'noun',
  'product',
  'any',
  'error',
);
const anything = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined));
const list = fc.array(fc.oneof({weight: 9, arbitrary: text}, anything), {maxLength: 3});
const group = fc.record(
  {case: anything, inflect: anything, whole: anything, flag: list, pass: list},
  {requiredKeys: []},
);
const key = fc.constantFrom(...Object.keys(termSchema.shape), 'usse', '__proto__', 'constructor');
const value = fc.oneof(
  fc.constantFrom('sensitive', 'preferred', 'skip', 'never', 'verb', '2026-02-30', '2026-09-01', 'https://a.example'),
  anything,
  list,
  group,
  fc.array(fc.record({text, until: anything}, {requiredKeys: []}), {maxLength: 2}),
);
const entry = fc.array(fc.tuple(key, value), {maxLength: 5}).map((pairs) => Object.fromEntries(pairs));

describe('parseTerm', () => {
  it('says of everything what the schema says', () => {
    fc.assert(
      fc.property(fc.oneof({weight: 9, arbitrary: entry}, anything, list), (written) => {
        const parsed = parseTerm(written);
        const expected = termSchema.safeParse(written);
        expect(parsed.success).toBe(expected.success);
        expect(parsed.success ? parsed.data : undefined).toStrictEqual(expected.data);
        expect(parsed.success ? undefined : parsed.error.issues).toEqual(expected.error?.issues);
      }),
      {numRuns: 2000},
    );
  });

  it('takes a plain entry as it is', () => {
    const written = {
      use: 'sign in',
      avoid: ['log in', 'logon'],
      pos: 'verb',
      match: {case: 'insensitive', inflect: true},
      tests: {flag: ['Log in.']},
    };
    const parsed = parseTerm(written);
    expect(parsed.success && parsed.data).toBe(written);
  });
});
