import {type BrandConfig, createLinter, type EvidenceFile, readDocument, textFormat} from '@onbrand/core';
import {expect, test} from 'vitest';
import {rule} from './rule.js';

const sha256 = 'a'.repeat(64);

/** The messages on one claim, with its proof as the host found it. */
function judge(say: string, file: EvidenceFile | undefined): readonly string[] {
  const config: BrandConfig = {
    brand: 'Larkspur',
    claims: {approved: [{id: 'proof', say, evidence: [{path: 'proof.csv', sha256}]}]},
  };
  const linter = createLinter({
    config,
    rules: [rule],
    today: '2026-11-02',
    evidence: new Map(file ? [['proof.csv', file]] : []),
  });
  const text = `We had ${say.replace(/[{}]/g, '')}.`;
  return linter.lint(readDocument(textFormat, {path: 'a.txt', text})).diagnostics.map(({message}) => message);
}

const read = (text: string): EvidenceFile => ({state: 'read', sha256, text});

test.each([
  ['{99.95%} uptime', 'Uptime in 2026: 99.95 %'],
  ['{99.95%} uptime', 'month | uptime\nJuly | 99.95'],
  ['more than {12,000} crews', 'crews\n12431'],
  ['up to {40%} less paperwork', 'The median was 41.5%.'],
])('“%s” is proven by “%s”', (say, text) => {
  expect(judge(say, read(text))).toEqual([]);
});

test.each<[string, string, EvidenceFile]>([
  ['the file is gone', 'there is no file “proof.csv”', {state: 'missing'}],
  ['the file cannot be opened', 'cannot be opened', {state: 'unreadable'}],
  ['the file was changed', 'was changed after the approval', {...read('99.95%'), sha256: 'b'.repeat(64)}],
  ['the figure is another one', '“99.95%” does not stand in “proof.csv”', read('99.90% uptime')],
])('%s', (_, message, file) => {
  expect(judge('{99.95%} uptime', file)).toEqual([expect.stringContaining(message)]);
});

test('a host that cannot read files is silent', () => {
  expect(judge('{99.95%} uptime', undefined)).toEqual([]);
});
