import {type BrandConfig, createLinter, readDocument, textFormat} from '@onbrand/core';
import {expect, test} from 'vitest';
import {rule} from './rule.js';

/** Messages by document, `path: message`. */
function compare(
  documents: Readonly<Record<string, string>>,
  claims: BrandConfig['claims'] = {},
  dates: Readonly<Record<string, string>> = {},
): string[] {
  const linter = createLinter({config: {brand: 'Larkspur', claims}, rules: [rule], today: '2026-11-02'});
  const facts = Object.entries(documents).flatMap(([path, text]) => {
    const modified = dates[path];
    const document = readDocument(textFormat, {path, text});
    return linter.lint(modified === undefined ? document : {...document, modified}).facts;
  });
  return [...linter.lintProject(facts)].flatMap(([path, found]) => found.map(({message}) => `${path}: ${message}`));
}

test('two figures for one thing are reported at both places', () => {
  expect(compare({'deck.txt': 'We serve 500+ customers.', 'site.txt': 'We serve 800+ customers.'})).toEqual([
    'deck.txt: Use one figure for “customers”: here it is “500+”, in site.txt “800+”.',
    'site.txt: Use one figure for “customers”: here it is “800+”, in deck.txt “500+”.',
  ]);
});

test('the registered figure is right', () => {
  const claims = {approved: [{id: 'customers', say: 'more than {800} customers'}]};
  const found = compare(
    {'deck.txt': 'We serve over 500 customers.', 'site.txt': 'We serve more than 800 customers.'},
    claims,
  );
  expect(found).toEqual([expect.stringContaining('deck.txt: Use one figure for “customers”: here it is “over 500”')]);
  expect(found[0]).toContain('approved as claim “customers”');
});

test('without a registered one the newest document is right', () => {
  const found = compare(
    {'deck.txt': 'We serve 500 customers.', 'site.txt': 'We serve 800 customers.'},
    {},
    {'deck.txt': '2025-01-01', 'site.txt': '2026-01-01'},
  );
  expect(found).toEqual([expect.stringContaining('deck.txt')]);
  expect(found[0]).toContain('the newest');
});

test.each([
  [{'a.txt': 'We serve more than 12,000 crews.', 'b.txt': 'We serve 12,431 crews.'}],
  [{'a.txt': 'We serve 12,000 crews.', 'b.txt': 'We serve 12k crews.'}],
  [{'a.txt': 'We serve 12,000 crews.', 'b.txt': 'We serve 900 crews in Spain.'}],
  [{'a.txt': 'We had 99.95% uptime.', 'b.txt': 'Each of our 9 regions is near.'}],
])('%o agree', (documents) => {
  expect(compare(documents)).toEqual([]);
});
