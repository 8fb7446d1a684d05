import {expect, test} from 'vitest';
import {compact} from './compact.js';
import {sampleDiagnostic, sampleReport, sampleResult} from './sample-report.js';

test('compact writes one line for each diagnostic, and nothing when all is well', () => {
  const inSlide = sampleDiagnostic({part: 'ppt/slides/slide3.xml', trail: ['Slide 3', 'Title'], severity: 'warning'});
  const report = sampleReport([
    sampleResult({diagnostics: [sampleDiagnostic({message: 'Write “sign in”.\nOne verb \u001b[31mfor one act.'})]}),
    sampleResult({path: 'decks/q4.pptx', diagnostics: [inSlide]}),
    sampleResult({path: 'old.pdf', error: 'it is locked with a password.'}),
  ]);
  expect(compact(report)).toBe(`\
site/pricing.md:4:9: error: Write “sign in”. One verb ␛[31mfor one act. [terminology/preferred]
decks/q4.pptx: Slide 3 › Title: warning: Use “sign in” instead of “log in”: one verb for one act. [terminology/preferred]
old.pdf: error: Could not be checked: it is locked with a password.
`);
  expect(compact(sampleReport([sampleResult()]))).toBe('');
});
