import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compileLexicon} from './compile.js';
import {listIrregularNouns} from './english-nouns.js';
import {listIrregularVerbs} from './english-verbs.js';
import {visitFirstKeys, visitTokenKeys} from './first-keys.js';
import {compileLazily, type LazyLexicon} from './lazy-lexicon.js';
import type {Lexicon} from './lexicon.js';
import {listForms} from './list-forms.js';
import type {Inflection, Phrase} from './phrase.js';
import {readTokens} from './read-tokens.js';
import {restoreLexicon, serializeLexicon} from './serialize.js';
import {createCursor, createTokens} from './tokens.js';
import {indexWords} from './waiting-words.js';

/** Words that phrases and texts are made of; many begin alike, are irregular, or are more than letters. */
const PIECES = [
  ...[
    'log',
    'logs',
    'logged',
    'in',
    'buy',
    'bought',
    'go',
    'went',
    'outgo',
    'outwent',
    'man',
    'men',
    'layman',
    'laymen',
  ],
  ...['tie', 'tying', 'e', 'mail', 'Mail', 'mailing', 'café', 'cafe\u0301', 'cafés', 'SLA', 'SLAs', 'be', 'is', 'was'],
  ...[
    'person',
    'people',
    'company',
    'companies',
    'почта',
    'İ',
    'ﬁ',
    'ﬁx',
    '😀',
    '电',
    '한',
    '5',
    '_',
    'foo_bar',
    '.NET',
  ],
  ...[' ', ' ', ' ', '-', '‑', '–', '.', "'", '’', '+', '#', '\n\n', '\u00AD', '\u200B'],
];
const pieces = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength}).map((parts) => parts.join(''));

/** Entries, each with some phrases; what a phrase carries is its entry and its place there. */
const groups = fc
  .array(
    fc.array(
      fc.record({
        text: pieces(4),
        case: fc.constantFrom<Phrase['case'][]>('insensitive', 'sensitive'),
        inflect: fc.constantFrom<Inflection[]>('none', 'noun', 'verb', 'any'),
        whole: fc.constantFrom(true, true, true, false),
      }),
      {maxLength: 4},
    ),
    {maxLength: 12},
  )
  .map((entries) =>
    entries.map((own, group) => own.map((phrase, place): Phrase<string> => ({...phrase, data: `${group}.${place}`}))),
  );

/** The phrases in the order of their ranks: all of one kind first, as those of one rule come before those of another. */
function rankOf(group: number, place: number, count: number): number {
  return (place % 2) * count + group;
}

function putOff(entries: readonly (readonly Phrase<string>[])[]): LazyLexicon<string> {
  return compileLazily({
    first: () => [],
    words: indexWords({
      count: entries.length,
      visitWords(group, visit) {
        for (const {text} of entries[group] ?? []) visit(text);
        return entries[group]?.every(({whole}) => whole !== false) ?? true;
      },
    }),
    phrasesOf: (group) =>
      [...(entries[group] ?? []).entries()]
        .map(([place, phrase]) => ({phrase, rank: rankOf(group, place, entries.length)}))
        .sort((a, b) => a.rank - b.rank),
  });
}

function compileNow(entries: readonly (readonly Phrase<string>[])[]): Lexicon<string> {
  const ranked = entries.flatMap((own, group) =>
    own.map((phrase, place) => ({phrase, rank: rankOf(group, place, entries.length)})),
  );
  return compileLexicon(ranked.sort((a, b) => a.rank - b.rank).map(({phrase}) => phrase));
}

function keysOfWords(words: string): ReadonlySet<number> {
  const keys = new Set<number>();
  visitFirstKeys(words, (key) => keys.add(key));
  return keys;
}

function keysOfFirstToken(text: string): ReadonlySet<number> {
  const keys = new Set<number>();
  const tokens = createTokens(text.length + 1);
  if (readTokens(text, [], createCursor(), tokens, 0, text.length) > 0) {
    visitTokenKeys(text, tokens, 0, text.length, (key) => keys.add(key));
  }
  return keys;
}

/** Forms under whose first token the words would not be looked for. */
function listMissed(words: string): string[] {
  const keys = keysOfWords(words);
  return (['none', 'noun', 'verb', 'any'] as const)
    .flatMap((inflection) => listForms(words, inflection))
    .map(({text}) => text)
    .filter((form) => {
      const found = [...keysOfFirstToken(form)];
      return found.length > 0 && !found.some((key) => keys.has(key));
    });
}

describe('a lexicon whose phrases wait for a text', () => {
  it('finds what it would find if all were compiled, in any order of texts', () => {
    fc.assert(
      fc.property(
        groups,
        fc.array(pieces(12), {minLength: 1, maxLength: 6}),
        fc.boolean(),
        (entries, texts, isTold) => {
          const lazy = putOff(entries);
          const eager = compileNow(entries);
          if (isTold) lazy.prepare(texts.slice(0, 2).map((text) => ({text, opaque: []})));
          for (const text of texts) expect(lazy.findMatches(text, [])).toEqual(eager.findMatches(text, []));
        },
      ),
      {numRuns: 1000},
    );
  });

  it('can be stored at any time, with phrases that are made again from their ranks', () => {
    fc.assert(
      fc.property(groups, pieces(12), pieces(12), (entries, before, text) => {
        const lazy = putOff(entries);
        lazy.findMatches(before, []);
        const bytes = serializeLexicon(lazy, '', lazy.ranks);
        const restored = restoreLexicon<string>(bytes, '', () => lazy.phrases);
        expect(restored?.findMatches(text, [])).toEqual(compileNow(entries).findMatches(text, []));
        expect(lazy.findMatches(text, [])).toEqual(compileNow(entries).findMatches(text, []));
        expect([...lazy.ranks]).toHaveLength(entries.flat().length);
      }),
      {numRuns: 200},
    );
  });
});

describe('visitFirstKeys', () => {
  const bases = [
    ...listIrregularNouns(),
    ...listIrregularVerbs(),
    'human',
    'outlet',
    'relay',
    'tie',
    'pie',
    'movie',
    'a',
    'x',
  ];
  const prefixes = ['', 'a', 'xy', 're', 'un', 'out', 'abc', 'over', 'inter', 'e-', 'É', 'B2'];

  it('knows every first token of words that bend irregularly, alone, compounded and in phrases', () => {
    const words = prefixes.flatMap((prefix) => bases.map((base) => prefix + base));
    expect(words.flatMap((word) => [word, `${word} in`, `${word} of sale`, `${word}-up`].flatMap(listMissed))).toEqual(
      [],
    );
  });

  it('knows every first token of any words', () => {
    const letters = fc.string({unit: fc.constantFrom(...'abdegiknoqsuyz', 'é', 'X'), minLength: 1, maxLength: 8});
    const words = fc.oneof(
      pieces(4),
      letters,
      fc.tuple(letters, fc.constantFrom(' in', '-in', ' of x', 's')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(listMissed(text.trim())).toEqual([]);
      }),
      {numRuns: 3000},
    );
  });
});
