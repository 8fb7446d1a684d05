import {describe, expect, it} from 'vitest';
import {compileSelectors} from './selectors.js';

const choose = (selectors: string[], path: string): boolean | undefined =>
  compileSelectors(selectors).choose(path.split('.'));

describe('compileSelectors', () => {
  it.each([
    ['**.title', 'title'],
    ['**.title', 'pages.0.hero.title'],
    ['faq.*.answer', 'faq.3.answer'],
    ['faq.answer', 'faq.3.answer'],
    ['faq[].answer', 'faq.3.answer'],
    ['faq[3].answer', 'faq.3.answer'],
    ['$.hero.*Text', 'hero.buttonText'],
    ['hero.**', 'hero.a.b.c'],
    ['**', 'anything.at.all'],
    ['tags', 'tags.0'],
  ])('%s chooses %s', (selector, path) => {
    expect(choose([selector], path)).toBe(true);
  });

  it.each([
    ['title', 'hero.title'],
    ['**.title', 'subtitle'],
    ['faq.*', 'faq.question.short'],
    ['faq[2].answer', 'faq.3.answer'],
    ['Title', 'title'],
  ])('%s says nothing of %s', (selector, path) => {
    expect(choose([selector], path)).toBeUndefined();
  });

  it('lets the last selector that matches decide', () => {
    const selectors = ['**', '!meta.**', 'meta.description'];
    expect(choose(selectors, 'meta.slug')).toBe(false);
    expect(choose(selectors, 'meta.description')).toBe(true);
  });

  it('takes no exponential time', () => {
    const path = Array.from({length: 200}, () => 'a').join('.');
    expect(choose([`${'**.a.'.repeat(60)}b`], path)).toBeUndefined();
    expect(choose([`${'a*'.repeat(100)}b`], 'a'.repeat(500))).toBeUndefined();
  });
});
