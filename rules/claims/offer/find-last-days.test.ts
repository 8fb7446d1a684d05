import {expect, test} from 'vitest';
import {findLastDays} from './find-last-days.js';

test.each([
  ['until 31 July 2026', [{day: '2026-07-31'}]],
  ['through February 2028', [{day: '2028-02-29'}]],
  ['until 5 May', [{}]],
  ['until 03/04/2026', [{}]],
  ['for 30 days', []],
])('%s', (text, days) => {
  expect(findLastDays(text)).toEqual(days);
});
