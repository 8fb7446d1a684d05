import {describe, expect, it} from 'vitest';
import {languageOfPath, readLanguageTag, speaks} from './languages.js';

describe('languageOfPath', () => {
  it.each([
    ['locales/de/home.json', 'de'],
    ['src/locales/en.json', 'en'],
    ['messages.pt-BR.xlf', 'pt-BR'],
    ['lib/l10n/app_de.arb', 'de'],
    ['ios/de.lproj/Main.strings', 'de'],
    ['app/src/main/res/values-pt-rBR/strings.xml', 'pt-BR'],
    ['app/src/main/res/values-b+sr+Latn/strings.xml', 'sr-Latn'],
    ['www-l10n/de/firefox/features/fast.ftl', 'de'],
    ['config/locales/zh_Hant.yml', 'zh-Hant'],
    ['captions/launch.fr.vtt', 'fr'],
  ])('%s is in %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language);
  });

  it.each(['app/src/main/res/values/strings.xml', 'locales/home.json', 'src/messages.ts', undefined])(
    '%s says none',
    (path) => {
      expect(languageOfPath(path)).toBeUndefined();
    },
  );
});

describe('readLanguageTag', () => {
  it('knows languages from other short names', () => {
    expect(['en', 'EN_us', 'zh-hans-CN', 'src', 'app', 'lib', 'main'].map(readLanguageTag)).toEqual([
      'en',
      'en-US',
      'zh-Hans-CN',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('speaks', () => {
  it('compares languages, not countries', () => {
    expect(speaks(['en-US'], 'en-GB')).toBe(true);
    expect(speaks(['en-US'], 'de')).toBe(false);
    expect(speaks(['en-US', 'de'], 'de-AT')).toBe(true);
  });

  it('lets through what is not known', () => {
    expect(speaks(undefined, 'de')).toBe(true);
    expect(speaks(['en'], undefined)).toBe(true);
  });
});
