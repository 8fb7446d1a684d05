import {describe, expect, it} from 'vitest';
import {isCopy, kindOfKey, wordsOfKey} from './copy-fields.js';
import {compileSelectors} from './selectors.js';

const defaults = compileSelectors([]);

describe('isCopy', () => {
  it.each([
    ['title', 'Pricing'],
    ['hero.headline', 'Work that flows'],
    ['metaDescription', 'Plan your work.'],
    ['cta_label', 'sign-up'],
    ['features.0', 'One plan for everybody'],
    ['name', 'The big plan'],
    ['whatever', 'Nothing says what this is, but it is a sentence.'],
    ['label', 'iPhone'],
  ])('%s: “%s” is copy', (path, value) => {
    expect(isCopy(path.split('.'), value, defaults)).toBe(true);
  });

  it.each([
    ['id', 'Nothing to read here, says the key.'],
    ['slug', 'work-that-flows'],
    ['titleUrl', 'https://larkspur.example'],
    ['description', 'https://larkspur.example/about'],
    ['text', '2026-09-01'],
    ['body', './body.html'],
    ['content', 'center'],
    ['name', 'fern'],
    ['className', 'flex items-center'],
    ['type', 'Something with words'],
    ['whatever', 'no sentence'],
    ['message', 'error_not_found'],
    ['title', '{{ page.title }}'],
  ])('%s: “%s” is not', (path, value) => {
    expect(isCopy(path.split('.'), value, defaults)).toBe(false);
  });

  it('does what the config says, whatever the key', () => {
    const selectors = compileSelectors(['**.slug', '!**.title']);
    expect(isCopy(['slug'], 'work-that-flows', selectors)).toBe(true);
    expect(isCopy(['title'], 'Work that flows', selectors)).toBe(false);
    expect(isCopy(['body'], 'Work that flows.', selectors)).toBe(false);
  });

  it('only leaves out what the config rules out, if it chooses nothing', () => {
    const selectors = compileSelectors(['!legal.**']);
    expect(isCopy(['legal', 'title'], 'Terms', selectors)).toBe(false);
    expect(isCopy(['hero', 'title'], 'Terms', selectors)).toBe(true);
  });
});

describe('wordsOfKey', () => {
  it.each([
    ['metaTitle', ['meta', 'title']],
    ['meta_title-2', ['meta', 'title']],
    ['feature1_title', ['feature', 'title']],
    ['og:title', ['og', 'title']],
  ])('%s', (key, words) => {
    expect(wordsOfKey(key)).toEqual(words);
  });
});

describe('kindOfKey', () => {
  it('takes titles, labels and notes for what they are', () => {
    expect(['pageTitle', 'imageAlt', 'ctaLabel', 'subject', 'body'].map(kindOfKey)).toEqual([
      'title',
      'alt-text',
      'label',
      'subject',
      'string',
    ]);
  });
});
