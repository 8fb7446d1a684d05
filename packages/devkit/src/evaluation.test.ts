import {describe, expect, it} from 'vitest';
import {readJsonLines, scoreMatches, shareOf, writeEvaluation, writeEvaluationsJson} from './evaluation.js';

describe('scores', () => {
  it('are precision, recall and their harmonic mean', () => {
    expect(scoreMatches(3, 4, 6)).toEqual({precision: 0.75, recall: 0.5, f1: 0.6});
  });

  it('are perfect where there was nothing to find and nothing was found', () => {
    expect(scoreMatches(0, 0, 0)).toEqual({precision: 1, recall: 1, f1: 1});
    expect(shareOf(0, 0)).toBe(1);
  });

  it('are zero where all is wrong', () => {
    expect(scoreMatches(0, 3, 2)).toEqual({precision: 0, recall: 0, f1: 0});
  });
});

it('reads a value from each line', () => {
  expect(readJsonLines('{"id": 1}\r\n\n{"id": 2}\n')).toEqual([{id: 1}, {id: 2}]);
});

describe('an evaluation', () => {
  const evaluation = {
    name: 'terminology',
    counts: {texts: 75, found: 0},
    shares: {precision: 1, f1: 0.98},
    misses: ['A1 not found: email\nin "an e-mail"'],
  };

  it('is written in columns, with each miss', () => {
    expect(writeEvaluation(evaluation)).toBe(`terminology
  texts      75
  found      0
  precision  1.000
  f1         0.980
  1 miss:
    A1 not found: email
      in "an e-mail"
`);
  });

  it('is plain JSON for programs', () => {
    expect(JSON.parse(writeEvaluationsJson([evaluation]))).toEqual({
      terminology: {texts: 75, found: 0, precision: 1, f1: 0.98, misses: evaluation.misses},
    });
  });
});
