import {describe, expect, it} from 'vitest';
import {coreFormats} from '../formats/core-formats.js';
import type {PhraseRule} from '../model/rule.js';
import {createLinter, type LexiconStore, type Linter} from './linter.js';
import {readDocument} from './read-document.js';

/** A rule with more words than are compiled at each start. */
const numbered: PhraseRule<unknown, string> = {
  id: 'terminology/preferred',
  scope: 'phrase',
  summary: 'Use the words the brand has chosen',
  severity: 'error',
  fixable: false,
  *termPhrases({avoid, use}) {
    for (const {text} of avoid) yield {text, case: 'insensitive', inflect: 'any', data: use[0] ?? ''};
  },
  *check({phrase, span}) {
    yield {span, message: `Use “${phrase.data}”.`};
  },
};

/** Keeps what was made, as bytes; `made` counts how often. */
function createStore(entries: Map<string, Uint8Array> = new Map(), digest = 'one config') {
  const store: LexiconStore & {made: number} = {
    digest,
    made: 0,
    read: (name) => entries.get(name),
    keep(name, make) {
      store.made += 1;
      entries.set(name, make());
    },
  };
  return {store, entries};
}

function createNumberedLinter(count: number, lexicons: LexiconStore): Linter {
  const terms = Array.from({length: count}, (_, index) => ({use: `plan ${index}`, avoid: [`tier-${index}`]}));
  return createLinter({config: {brand: 'Larkspur', terms}, rules: [numbered], today: '2026-11-21', lexicons});
}

const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();

function messagesOf(linter: Linter): string[] {
  if (!markdown) throw new Error('There is no Markdown format.');
  const document = readDocument(markdown, {path: 'site/plans.md', text: 'Choose tier-7, or two tier-1500s.'});
  return linter.lint(document).diagnostics.map(({message}) => message);
}

describe('a linter with a store for lexicons', () => {
  it('compiles once, and finds the same with what was kept', () => {
    const {store} = createStore();
    const expected = ['Use “plan 7”.', 'Use “plan 1500”.'];
    expect(messagesOf(createNumberedLinter(2000, store))).toEqual(expected);
    expect(messagesOf(createNumberedLinter(2000, store))).toEqual(expected);
    expect(store.made).toBe(1);
  });

  it('does not use what was made from other words', () => {
    const {store, entries} = createStore();
    createNumberedLinter(1500, store).settingsFor('site/plans.md');
    const {store: other} = createStore(entries, 'another config');
    expect(messagesOf(createNumberedLinter(2000, other))).toContain('Use “plan 1500”.');
    expect(other.made).toBe(1);
  });

  it('does not use what is cut short', () => {
    const {store, entries} = createStore();
    const expected = messagesOf(createNumberedLinter(2000, store));
    for (const [name, bytes] of entries) entries.set(name, bytes.slice(0, -4));
    expect(messagesOf(createNumberedLinter(2000, store))).toEqual(expected);
    expect(store.made).toBe(2);
  });

  it('keeps nothing that is compiled sooner than it is read', () => {
    const {store} = createStore();
    expect(messagesOf(createNumberedLinter(10, store))).toEqual(['Use “plan 7”.']);
    expect(store.made).toBe(0);
  });
});
