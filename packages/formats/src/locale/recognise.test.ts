import {describe, expect, it} from 'vitest';
import {isAndroidStrings, isLocaleData, isMessageCatalogue, isXliff} from './recognise.js';

describe('isLocaleData', () => {
  it.each([
    'src/locales/en.json',
    'en.json',
    '_lang/de/index.json',
    'config/locales/app.yml',
    'messages.pt-BR.json',
    'i18n/home.yaml',
  ])('knows %s by its place', (path) => {
    expect(isLocaleData('{"a": "b"}', path)).toBe(true);
  });

  it.each(['package.json', 'locales/package.json', 'data/site.json', 'src/is-even.json', 'content/home.yaml'])(
    'leaves %s alone',
    (path) => {
      expect(isLocaleData('{"a": "b"}', path)).toBe(false);
    },
  );
});

describe('by content', () => {
  it('knows ARB, string catalogues, Android resources and XLIFF', () => {
    expect(isMessageCatalogue('{"@@locale": "en"}')).toBe(true);
    expect(isMessageCatalogue('{"sourceLanguage": "en", "strings": {}}')).toBe(true);
    expect(isMessageCatalogue('{"strings": {}}')).toBe(false);
    expect(isAndroidStrings('<resources>\n  <string name="a">b</string>')).toBe(true);
    expect(isAndroidStrings('<resources><color name="a">#fff</color></resources>')).toBe(false);
    expect(isXliff('<?xml version="1.0"?><xliff version="1.2">')).toBe(true);
  });
});
