import {describe, expect, it} from 'vitest';
import {evaluateClaims, type LabelledSentence} from './evaluate-claims.js';

const measure = (...items: LabelledSentence[]) => evaluateClaims(items.map((item) => JSON.stringify(item)).join('\n'));
const trial: LabelledSentence = {
  id: 'A1',
  sentence: 'Start your 14-day free trial today.',
  claims: [{kind: 'price', start: 11, end: 28}],
};
const clean: LabelledSentence = {id: 'A2', sentence: 'Read the guide first.', claims: []};

describe('evaluateClaims', () => {
  it('is perfect where all claims are found and no others', () => {
    const {shares, misses} = measure(trial, clean);
    expect(misses).toEqual([]);
    expect(shares).toMatchObject({
      'sentence precision': 1,
      'sentence recall': 1,
      'kind macro f1': 1,
      'span overlap f1': 1,
      'span half shared f1': 1,
      'kind f1: price': 1,
    });
  });

  it('tells a miss, another kind and another place', () => {
    const {shares, misses} = measure(
      {...trial, claims: [{kind: 'award', start: 11, end: 28}]},
      {...clean, claims: [{kind: 'numeric', start: 0, end: 4}]},
    );
    expect(shares).toMatchObject({
      'sentence precision': 1,
      'sentence recall': 0.5,
      'kind macro f1': 0,
      'span overlap f1': 0,
    });
    expect(misses).toEqual([
      'A1 Start your 14-day free trial today.\nnot found award: 14-day free trial\nnot expected price: 14-day free trial',
      'A2 Read the guide first.\nnot found numeric: Read',
    ]);
  });

  it('tells overlap from half of the words', () => {
    const {shares} = measure({...trial, claims: [{kind: 'price', start: 24, end: 35}]});
    expect(shares).toMatchObject({'span overlap f1': 1, 'span half shared f1': 0});
  });

  it('leaves debatable rows out of the second count', () => {
    const {shares, counts} = measure(trial, {...clean, debatable: true, claims: [{kind: 'numeric', start: 0, end: 4}]});
    expect(counts).toMatchObject({sentences: 2, debatable: 1});
    expect(shares).toMatchObject({'sentence recall': 0.5, 'without debatable: sentence recall': 1});
  });
});
