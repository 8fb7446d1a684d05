import {expect, test} from 'vitest';
import {json} from './json.js';
import {sampleDiagnostic, sampleFix, sampleReport, sampleResult} from './sample-report.js';

const OPTIONS = {color: true, version: '0.1.0'} as const;

test('json has the fields that are promised', () => {
  const start = {offset: 120, line: 4, column: 9};
  const result = sampleResult({
    channel: 'deck',
    department: 'sales',
    diagnostics: [sampleDiagnostic({fix: sampleFix, ref: {kind: 'term', id: 'sign in'}, owner: 'product'})],
    suppressed: [{rule: 'tone/hype', text: 'awesome', start, reason: 'a quotation', until: '2027-01-01'}],
  });
  expect(JSON.parse(json(sampleReport([result]), OPTIONS))).toEqual({
    version: 1,
    tool: {name: 'onbrand', version: '0.1.0'},
    results: [
      {
        path: 'site/pricing.md',
        format: 'markdown',
        channel: 'deck',
        department: 'sales',
        diagnostics: [
          {
            rule: 'terminology/preferred',
            severity: 'error',
            message: 'Use “sign in” instead of “log in”: one verb for one act.',
            text: 'log in',
            start,
            end: {offset: 126, line: 4, column: 15},
            part: '',
            trail: [],
            ref: {kind: 'term', id: 'sign in'},
            owner: 'product',
            fingerprint: '9f2c41d0',
            fix: sampleFix,
            suggestions: [],
          },
        ],
        suppressed: [{rule: 'tone/hype', reason: 'a quotation', until: '2027-01-01', text: 'awesome', start}],
        error: null,
      },
    ],
    summary: {files: 1, errors: 1, warnings: 0, infos: 0, fixable: 1, suppressed: 1, words: 412, rating: 93.17},
  });
});

test('json keeps every character, and none that a terminal obeys', () => {
  const text = 'a\u001b[31m\u009b2J\u202e\ud800';
  const output = json(sampleReport([sampleResult({diagnostics: [sampleDiagnostic({text})]})]), OPTIONS);
  expect(output).not.toMatch(/[^\n\P{Control}]|\p{Bidi_Control}/u);
  expect(JSON.parse(output).results[0].diagnostics[0].text).toBe(text);
});
