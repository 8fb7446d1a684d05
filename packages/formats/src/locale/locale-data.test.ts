import {describe, expect, it} from 'vitest';
import {localeJsonFormat, localeYamlFormat} from './index.js';

const readJson = (data: unknown, path = 'locales/en.json'): string[] =>
  localeJsonFormat
    .extract({id: '', text: JSON.stringify(data)}, {path, languages: ['en-US']})
    .regions.map(({text}) => text);

describe('localeJsonFormat', () => {
  it('reads every message of nested keys, though some look like languages', () => {
    expect(readJson({hi: {title: 'Hi there'}, is: 'It is', url: 'https://larkspur.example'})).toEqual([
      'Hi there',
      'It is',
    ]);
  });

  it('reads messages with a note to translators', () => {
    expect(
      readJson({hi: {message: 'Hi $NAME$', description: 'A note', placeholders: {name: {content: '$1'}}}}),
    ).toEqual(['Hi $NAME$']);
    expect(readJson({a1: {defaultMessage: 'Sign in', description: 'A note'}})).toEqual(['Sign in']);
  });

  it('reads a description that is a message itself', () => {
    expect(readJson({hero: {title: 'Fern', description: 'Work that flows.'}})).toEqual(['Fern', 'Work that flows.']);
  });

  it('reads the languages of the config only, by language', () => {
    const strings = {
      'Sign in': {localizations: {en: {stringUnit: {value: 'Sign in'}}, de: {stringUnit: {value: 'Anmelden'}}}},
    };
    expect(readJson({sourceLanguage: 'en', strings}, 'Localizable.xcstrings')).toEqual(['Sign in']);
    expect(readJson({'@@locale': 'de', title: 'Hallo'}, 'app.arb')).toEqual([]);
  });

  it('says why a file in another language has no text', () => {
    const {notices} = localeJsonFormat.extract(
      {id: '', text: '{"a": "Hallo"}'},
      {path: 'locales/de.json', languages: ['en-US']},
    );
    expect(notices).toEqual(['Left out: it is in another language (de) than the config.']);
  });
});

describe('localeYamlFormat', () => {
  it('reads one of the languages that stand in a file', () => {
    const text = 'en:\n  hi: "Hi %{name}, log in"\nde:\n  hi: Hallo\n';
    const {regions} = localeYamlFormat.extract({id: '', text}, {path: 'config/locales/app.yml', languages: ['en-US']});
    expect(regions.map((region) => [region.text, region.lang, region.opaque])).toEqual([
      ['Hi %{name}, log in', 'en', [{start: 3, end: 10}]],
    ]);
  });
});
