import {describe, expect, it} from 'vitest';
import {readJsonLines, scoreMatches, shareOf, writeEvaluation} from './evaluation.js';

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

it('writes figures in columns and each miss on a line', () => {
  expect(
    writeEvaluation({name: 'terminology', figures: {texts: 75, f1: 0.98, precision: 1}, misses: ['A1 not found']}),
  ).toBe(
    `terminology
  texts      75
  f1         0.980
  precision  1.000
  1 miss:
    A1 not found
`,
  );
});
