import {describe, expect, it} from 'vitest';
import {parseFigures} from './parse-figures.js';
import {sameAmount, sameFigure} from './same-figure.js';

function one(text: string) {
  const [figure, ...more] = parseFigures(text);
  if (!figure || more.length > 0) throw new Error(`“${text}” must hold one figure`);
  return figure;
}

describe('sameFigure', () => {
  it.each([
    ['12,000', '12k'],
    ['more than 12,000', '12k+'],
    ['over twelve thousand', 'more than 12 000'],
    ['3x', 'three times'],
    ['double', '2x'],
    ['43%', 'forty-three percent'],
    ['1 hour', '60 minutes'],
    ['1.5 GB', '1,500 MB'],
    ['$1.2bn', '1.2 billion dollars'],
    ['20–30%', '20% to 30%'],
    ['one year', '12 months'],
  ])('%s is %s', (a, b) => expect(sameFigure(one(a), one(b))).toBe(true));

  it.each([
    ['12,000', '12,001'],
    ['12,000', 'more than 12,000'],
    ['up to 40%', '40%'],
    ['43%', '43'],
    ['$5', '€5'],
    ['20–30%', '20%'],
    ['3x', '3%'],
  ])('%s is not %s', (a, b) => expect(sameFigure(one(a), one(b))).toBe(false));

  it('compares amounts without their bounds where that is asked', () => {
    expect(sameAmount(one('up to 40%'), one('40%'))).toBe(true);
  });
});
