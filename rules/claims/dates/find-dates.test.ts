import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findDates} from './find-dates.js';

test.each([
  ['until 31 July 2026', '31 July 2026', '2026-07-31'],
  ['until July 31st, 2026', 'July 31st, 2026', '2026-07-31'],
  ['by 2026-07-31', '2026-07-31', '2026-07-31'],
  ['through February 2028', 'February 2028', '2028-02-29'],
  ['ends Sept. 5, 2026', 'Sept. 5, 2026', '2026-09-05'],
  ['ends 5 May', '5 May', undefined],
  ['on 03/04/2026', '03/04/2026', undefined],
])('%s', (text, written, iso) => {
  const [date] = findDates(text);
  expect(text.slice(date?.span.start, date?.span.end)).toBe(written);
  expect(date?.iso).toBe(iso);
});

test('a verb is no month, and no day is the 32nd', () => {
  expect(findDates('You may 5 times march on.')).toMatchObject([{span: {}}]);
  expect(findDates('on 32 July 2026')[0]?.iso).toBeUndefined();
});

test('law: spans are in order, inside the text and apart', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const dates = findDates(`${text} 1 May 2026 ${text}`);
      for (const [index, {span}] of dates.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.start).toBeGreaterThanOrEqual(dates[index - 1]?.span.end ?? 0);
      }
    }),
  );
});
