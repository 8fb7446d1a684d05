import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseFigures, parseNumerals} from './parse-figures.js';

/** Each ⟦…⟧ is a figure, in order; what follows the arrow is value, unit and bound of each. */
function check(marked: string, expected: readonly string[], language?: string) {
  const text = marked.replace(/[⟦⟧]/g, '');
  const figures = parseFigures(text, language === undefined ? {} : {language});
  let shown = '';
  let at = 0;
  for (const {start, end} of figures) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  expect(shown + text.slice(at)).toBe(marked);
  expect(
    figures.map((f) =>
      [f.value, f.to, f.unit, f.bound === 'exact' ? '' : f.bound].filter((x) => x !== undefined && x !== '').join(' '),
    ),
  ).toEqual(expected);
}

describe('one figure, however it is written', () => {
  it.each([
    ['⟦12,000⟧ teams'],
    ['⟦12k⟧ teams'],
    ['⟦12K⟧ teams'],
    ['⟦twelve thousand⟧ teams'],
    ['⟦Twelve Thousand⟧ teams'],
    ['⟦12 thousand⟧ teams'],
    ['⟦12 000⟧ teams'],
    ['⟦12\u00a0000⟧ teams'],
    ['⟦12\u202f000⟧ teams'],
    ['⟦12\u2009000⟧ teams'],
    ["⟦12'000⟧ teams"],
    ['⟦12.000⟧ teams'],
    ['⟦12,000.00⟧ teams'],
  ])('%s', (text) => check(text, ['12000']));

  it('reads German digits where the language says so', () => {
    check('⟦1.234⟧ Kunden und ⟦1,5 Liter⟧', ['1234', '1.5 l'], 'de-DE');
    check('⟦1.234⟧ ratio, ⟦1,234⟧ teams', ['1.234', '1234']);
  });

  it('reads German digits where their shape demands it', () => {
    check('⟦1.234.567⟧ Kunden, ⟦1.234,5⟧ Punkte, ⟦1,5 Mio. Euro⟧', ['1234567', '1234.5', '1500000 EUR']);
  });
});

describe('scales, currencies and units', () => {
  it.each<[string, string[]]>([
    ['⟦1.5 million⟧ rows', ['1500000']],
    ['⟦3M⟧ rows and ⟦3m⟧ users', ['3000000', '3000000']],
    ['raised ⟦$1.2bn⟧, ⟦$5m⟧ and ⟦£20k⟧', ['1200000000 USD', '5000000 USD', '20000 GBP']],
    ['⟦€5 million⟧, ⟦5 euros⟧, ⟦5€⟧, ⟦EUR 5⟧', ['5000000 EUR', '5 EUR', '5 EUR', '5 EUR']],
    ['⟦US$ 5.50⟧ or ⟦A$7⟧', ['5.5 USD', '7 AUD']],
    ['⟦43%⟧, ⟦43 percent⟧, ⟦43 per cent⟧, ⟦forty-three per cent⟧', ['43 %', '43 %', '43 %', '43 %']],
    ['up by ⟦3 percentage points⟧', ['3 pp']],
    ['⟦3x⟧ ⟦3×⟧ ⟦3 times⟧ ⟦three times⟧ ⟦threefold⟧ ⟦10-fold⟧', ['3 x', '3 x', '3 x', '3 x', '3 x', '10 x']],
    ['⟦Double⟧ your sales, ⟦triple⟧ your leads, ⟦twice⟧ as fast', ['2 x', '3 x', '2 x']],
    [
      '⟦half⟧ the size, ⟦a third⟧ of the cost, ⟦two-thirds⟧ of users, ⟦1/4⟧ of the hardware',
      ['0.5 /', '0.333333333333 /', '0.666666666667 /', '0.25 /'],
    ],
    ['rated ⟦4.8/5⟧ and ⟦4.9 out of 5⟧', ['4.8 /5', '4.9 /5']],
    ['⟦half a million⟧ people, ⟦a dozen⟧ eggs, ⟦a hundred⟧ ways', ['500000', '12', '100']],
    ['⟦one hundred and five days⟧ and ⟦two million three hundred thousand⟧ rows', ['105 day', '2300000']],
    ['a ⟦14-day⟧ trial, ⟦8.5MB⟧, ⟦200 ms⟧, ⟦99.95%⟧', ['14 day', '8.5 MB', '200 ms', '99.95 %']],
    ['at ⟦30°C⟧', ['30 °C']],
  ])('%s', check);
});

describe('ranges', () => {
  it.each<[string, string[]]>([
    ['⟦20–30%⟧ less', ['20 30 %']],
    ['⟦20-30%⟧ less', ['20 30 %']],
    ['⟦20% to 30%⟧ less', ['20 30 %']],
    ['⟦20%–30%⟧ less', ['20 30 %']],
    ['from ⟦5 to 10⟧ people', ['5 10']],
    ['between ⟦5 and 10 days⟧', ['5 10 day']],
    ['⟦$5–10⟧ a month', ['5 10 USD']],
    ['⟦$5–$10⟧ a month', ['5 10 USD']],
    ['⟦1–2 million⟧ rows', ['1000000 2000000']],
  ])('%s', (text, expected) => check(text, expected));
});

describe('bounds', () => {
  it.each<[string, string, string]>([
    ['more than 12,000 teams', 'more than 12,000', 'at-least'],
    ['over 12,000 teams', 'over 12,000', 'at-least'],
    ['12,000+ teams', '12,000+', 'at-least'],
    ['at least 12,000 teams', 'at least 12,000', 'at-least'],
    ['12,000 or more teams', '12,000 or more', 'at-least'],
    ['from $5 a month', 'from $5', 'at-least'],
    ['up to 40% faster', 'up to 40%', 'at-most'],
    ['no more than 5 minutes', 'no more than 5 minutes', 'at-most'],
    ['in under 5 minutes', 'under 5 minutes', 'at-most'],
    ['<1KB of script', '<1KB', 'at-most'],
    ['about 40 people', 'about 40', 'about'],
    ['~40% less', '~40%', 'about'],
    ['exactly 40 people', '40', 'exact'],
  ])('%s', (text, whole, bound) => {
    const [figure] = parseFigures(text);
    expect(figure && text.slice(figure.whole.start, figure.whole.end)).toBe(whole);
    expect(figure?.bound).toBe(bound);
  });
});

describe('numbers that measure nothing', () => {
  it.each<[string, string]>([
    ['In 2024 we moved.', 'date 2024'],
    ['Since 1999', 'date 1999'],
    ['on March 1, 2026', 'date 2026-03-01'],
    ['on 1 March 2026', 'date 2026-03-01'],
    ['in March 2026', 'date 2026-03'],
    ['until 2026-03-01', 'date 2026-03-01'],
    ['by 31.12.2026', 'date 2026-12-31'],
    ['Node 20 is here', 'label'],
    ['Cilium 1.18, released today', 'version'],
    ['v1.2.3 and 1.2.3', 'version'],
    ['Call +1 (555) 123-4567 today', 'phone'],
    ['Call 555-123-4567 today', 'phone'],
    ['at 10:30 am or 9pm', 'clock clock'],
    ['See step 3 on page 12', 'label label'],
    ['issue #1234', 'label'],
    ['ISO 9001 and SOC 2', 'label label'],
    ['24/7 support in 3D over 5G at 1080p', 'code code code code'],
    ['the 1st, the 22nd and the twenty-first', 'ordinal 1 ordinal 22 ordinal 21'],
    ['one of the double-click tricks', ''],
  ])('%s', (text, expected) => {
    const numerals = parseNumerals(text);
    expect(numerals.map((n) => ('value' in n ? `${n.kind} ${n.value}` : n.kind)).join(' ')).toBe(expected);
    expect(parseFigures(text)).toEqual([]);
  });

  it('knows a count from a year', () => {
    check('Over ⟦2000⟧ customers since 2010', ['2000 at-least']);
    check('⟦1,999⟧ customers', ['1999']);
    check('In 2024 ⟦500⟧ people came', ['500']);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    '12',
    ',',
    '.',
    ' ',
    '000',
    '%',
    '$',
    '€',
    'k',
    'M',
    'x',
    'twelve',
    'thousand',
    'half',
    'a',
    'to',
    '-',
    '–',
    'of',
    '/',
    '+',
    '(',
    ')',
    'May',
    '2024',
    'up to',
    "'",
    '\u202f',
    '😀',
    '\ud800',
    'ß',
    'and',
    ':',
    '#',
  );
  const anyText = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(piece, {maxLength: 40}).map((parts) => parts.join('')),
    fc.array(piece, {maxLength: 30}).map((parts) => parts.join(' ')),
  );

  it('never throws; spans are inside the text, in order, apart, and hold no space at their edges', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const numeral of parseNumerals(text)) {
          expect(numeral.start).toBeGreaterThanOrEqual(at);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(numeral.end).toBeLessThanOrEqual(text.length);
          const slice = text.slice(numeral.start, numeral.end);
          expect(slice.trim()).toBe(slice);
          if (numeral.kind === 'quantity') {
            expect(numeral.whole.start).toBeLessThanOrEqual(numeral.start);
            expect(numeral.whole.end).toBeGreaterThanOrEqual(numeral.end);
            expect(Number.isFinite(numeral.value)).toBe(true);
          }
          at = numeral.end;
        }
      }),
      {numRuns: 2000},
    );
  });

  it('reads back every whole number in every grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 3000, max: 999_999_999}),
        fc.constantFrom(',', '\u00a0', '\u202f', "'", ' '),
        (value, mark) => {
          const text = `${String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark)} teams`;
          expect(parseFigures(text).map((figure) => figure.value)).toEqual([value]);
        },
      ),
    );
  });
});
