import type {BrandTestReport} from '@onbrand/core';
import {expect, it} from 'vitest';
import {renderBrandTest} from './render-brand-test.js';

const well: BrandTestReport = {entries: 2, untested: 1, tests: 3, failures: [], problems: []};
const entry = {id: 'email', origin: {file: '/home/ines/brand/brand.config.json', line: 12}};
const options = {color: false, showFile: (file: string) => file.replace('/home/ines/', '')};

it('says when all is well', () => {
  expect(renderBrandTest(well, options)).toBe('✔ 3 tests in 2 entries: all is well. 1 entry without a test.\n');
});

it('names the sentence, what to do, and the place of the entry', () => {
  const report: BrandTestReport = {
    ...well,
    untested: 0,
    failures: [
      {entry, text: 'An email', expected: 'flag'},
      {entry, text: 'Two e-mails', expected: 'pass', found: 'e-mails'},
    ],
    problems: [{kind: 'preferred-and-avoided', words: 'customer', entries: [{...entry, id: 'customer'}, entry]}],
  };
  expect(renderBrandTest(report, options)).toBe(`\
✖ “An email” is not flagged. Check the words, “except”, “pos”, “near” and “channels” of the entry.
  brand/brand.config.json:12 “email”

✖ “Two e-mails” is flagged for “e-mails”. Add an exception, or drop the test.
  brand/brand.config.json:12 “email”

▲ “customer” is what one entry asks for and another avoids. Decide for one of them.
  brand/brand.config.json:12 “customer”
  brand/brand.config.json:12 “email”

✖ 3 tests in 2 entries: 2 tests failed, 1 contradiction found.
`);
});

it('says how to overrule an entry of another file', () => {
  const preset = {id: 'log in (verb)', origin: {file: '/presets/plain-english.json', line: 104}};
  const problems = [{kind: 'preferred-and-avoided' as const, words: 'log in', entries: [preset, entry]}];
  expect(renderBrandTest({...well, problems}, options)).toContain(
    'Decide for one of them. An entry of another file gives way to one of yours with the same id.\n',
  );
});

it('prints nothing that a terminal would obey', () => {
  const report: BrandTestReport = {...well, failures: [{entry, text: '\u001B[2J', expected: 'flag'}]};
  expect(renderBrandTest(report, options)).not.toContain('\u001B');
});
