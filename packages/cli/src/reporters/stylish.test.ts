import {describe, expect, test} from 'vitest';
import {displayWidth} from './display-width.js';
import {sampleDiagnostic, sampleFix, sampleReport, sampleResult} from './sample-report.js';
import {stylish} from './stylish.js';

const PLAIN = {color: false, version: '0.1.0'} as const;
const at = (line: number, column: number) => ({offset: 0, line, column});
const hype = sampleDiagnostic({
  severity: 'warning',
  rule: 'tone/hype',
  message: 'Say what it does instead of “revolutionary”.',
  start: at(112, 1),
});

describe('stylish', () => {
  test('shows place, severity, message, rule and what can be fixed, file by file', () => {
    const result = sampleResult({
      channel: 'website',
      department: 'marketing',
      diagnostics: [sampleDiagnostic({fix: sampleFix}), hype],
    });
    expect(stylish(sampleReport([result, sampleResult({path: 'site/about.md'})]), {...PLAIN, columns: 110})).toBe(`\
site/pricing.md  website · marketing
    4:9  ✖ error    Use “sign in” instead of “log in”: one verb for one act.  terminology/preferred  fixable
  112:1  ▲ warning  Say what it does instead of “revolutionary”.              tone/hype

✖ 1 error and 1 warning in 1 of 2 files. On brand: 93.1 of 100.
  1 can be fixed with --fix; see them first with --fix-dry-run.
`);
  });

  test('puts the rule under the message where the terminal is narrow', () => {
    const report = sampleReport([sampleResult({diagnostics: [hype]})], 60, null);
    expect(stylish(report, {...PLAIN, columns: 50})).toBe(`\
site/pricing.md
  112:1  ▲ warning  Say what it does instead of
                    “revolutionary”.
                    tone/hype

▲ 1 warning in 1 of 1 file.
  Why? onbrand explain site/pricing.md:112:1
`);
  });

  test('says where in a deck, and says nothing of lines in its XML', () => {
    const inSlide = {part: 'ppt/slides/slide3.xml', severity: 'info'} as const;
    const diagnostics = [
      sampleDiagnostic({...inSlide, trail: ['Slide 3', 'Title'], suggestions: [sampleFix]}),
      sampleDiagnostic({...inSlide, trail: ['Slide 3', 'Title'], suggestions: [sampleFix, sampleFix]}),
      sampleDiagnostic({...inSlide, trail: ['Slide 3', 'Notes']}),
    ];
    const report = sampleReport([sampleResult({path: 'decks/q4.pptx', diagnostics})]);
    expect(stylish(report, {...PLAIN, columns: 120})).toBe(`\
decks/q4.pptx
  Slide 3 › Title
    ● info     Use “sign in” instead of “log in”: one verb for one act.  terminology/preferred  1 suggestion
    ● info     Use “sign in” instead of “log in”: one verb for one act.  terminology/preferred  2 suggestions
  Slide 3 › Notes
    ● info     Use “sign in” instead of “log in”: one verb for one act.  terminology/preferred

● 3 infos in 1 of 1 file. On brand: 93.1 of 100.
`);
  });

  test('keeps columns straight beside wide characters', () => {
    const diagnostics = [
      sampleDiagnostic({message: '「ログイン」と書きます。'}),
      sampleDiagnostic({message: 'Write “sign in” here, please. 👍🏽'}),
    ];
    const lines = stylish(sampleReport([sampleResult({diagnostics})]), PLAIN).split('\n');
    const [wide, narrow] = lines.slice(1, 3).map((line) => displayWidth(line.slice(0, line.indexOf('terminology/'))));
    expect(wide).toBe(narrow);
  });

  test('lets no document speak to the terminal', () => {
    const hostile = '\u001b[2J\u009b31m\u202egnp.exe\u0007\r\nnext';
    const result = sampleResult({
      path: `a${hostile}.md`,
      diagnostics: [sampleDiagnostic({message: hostile, trail: [hostile]})],
      notices: [hostile],
      error: hostile,
    });
    expect(stylish(sampleReport([result]), PLAIN)).not.toMatch(/[^\n\P{Control}]|\p{Bidi_Control}/u);
  });

  test('says what went well, what could not be read, and what was done', () => {
    expect(stylish(sampleReport([sampleResult()], 4120, 100), PLAIN)).toBe(
      '✔ 1 file with 4,120 words: nothing to change. On brand: 100 of 100.\n',
    );
    expect(stylish(sampleReport([], 0, null), PLAIN)).toBe('No files were checked.\n');
    const locked = sampleResult({path: 'old.pdf', error: 'it is locked with a password.'});
    expect(stylish(sampleReport([locked, sampleResult()], 10, null), {...PLAIN, fixed: 2})).toBe(`\
old.pdf
  ✖ could not be checked: it is locked with a password.

✔ 2 fixes made.
✖ 1 file could not be checked. 1 file with 10 words: nothing to change.
`);
  });

  test('never calls less than everything a hundred', () => {
    expect(stylish(sampleReport([sampleResult()], 10, 99.99), PLAIN)).toContain('On brand: 99.9 of 100.');
  });

  test('colours only when asked', () => {
    const report = sampleReport([sampleResult({diagnostics: [hype]})]);
    expect(stylish(report, {...PLAIN, color: true})).toContain('\u001b[33m');
    expect(stylish(report, PLAIN)).not.toContain('\u001b');
  });
});
