import {createLexicon, type Lexicon, type Searched} from './lexicon.js';
import type {Phrase} from './phrase.js';
import {createPhraseCompiler} from './phrase-compiler.js';
import {createWaitingGroups, type WordIndex} from './waiting-words.js';

/** A phrase and its place in the order of all phrases: those with the same one stay in the order they are made in. */
export interface RankedPhrase<Data> {
  readonly phrase: Phrase<Data>;
  readonly rank: number;
}

/** Where phrases come from. */
export interface PhraseSource<Data> {
  /** Phrases that do not wait for a text. */
  readonly first: () => Iterable<RankedPhrase<Data>>;
  /** The words of groups whose phrases wait, and the phrases of a group: each begins with one of its words, in any form. */
  readonly words: WordIndex;
  readonly phrasesOf: (group: number) => Iterable<RankedPhrase<Data>>;
}

/** A lexicon that grows with the texts it has seen. */
export interface LazyLexicon<Data> extends Lexicon<Data> {
  /** The ranks of all phrases, in the order of `phrases`. Like `tables`, this compiles what is left. */
  readonly ranks: Int32Array;
}

/**
 * The tables are built anew when phrases are added. Adding at least this share of what is there keeps the work in
 * proportion to the number of groups, however many texts follow each other.
 */
const GROWTH = 0.5;
/** When texts have asked for this share of the groups, they will ask for the others. */
const MOST_WAITING = 0.25;

/**
 * A lexicon in which phrases are made and compiled when a text first has a word that may begin them. Nearly all the time
 * of a short run over a large term base would else go into words that nobody has written. What is found is the same as if
 * all were compiled, whatever the texts and their order; and when all are, one comparison for each text is left of this.
 */
export function compileLazily<Data>(source: PhraseSource<Data>): LazyLexicon<Data> {
  const phrases: Phrase<Data>[] = [];
  const ranks: number[] = [];
  const compiler = createPhraseCompiler(phrases, ranks);
  const add = ({phrase, rank}: RankedPhrase<Data>): void => {
    ranks.push(rank);
    compiler.add(phrases.push(phrase) - 1);
  };
  const waiting = createWaitingGroups(source.words, (group) => {
    for (const ranked of source.phrasesOf(group)) add(ranked);
  });
  let lexicon: Lexicon<Data> | undefined;

  function prepare(texts: Iterable<Searched>): Lexicon<Data> {
    if (lexicon && waiting.left() === 0) return lexicon;
    const before = source.words.count - waiting.left();
    if (!lexicon) for (const ranked of source.first()) add(ranked);
    for (const {text, opaque} of texts) waiting.takeFor(text, opaque);
    const taken = source.words.count - waiting.left();
    if (lexicon && taken === before) return lexicon;
    waiting.takeSome(taken > source.words.count * MOST_WAITING ? waiting.left() : before * (1 + GROWTH) - taken);
    lexicon = createLexicon(compiler.finish(), phrases);
    return lexicon;
  }

  function takeAll(): Lexicon<Data> {
    if (lexicon && waiting.left() === 0) return lexicon;
    if (!lexicon) for (const ranked of source.first()) add(ranked);
    waiting.takeSome(waiting.left());
    lexicon = createLexicon(compiler.finish(), phrases);
    return lexicon;
  }

  return {
    phrases,
    get tables() {
      return takeAll().tables;
    },
    get ranks() {
      takeAll();
      return Int32Array.from(ranks);
    },
    prepare(texts) {
      prepare(texts);
    },
    findMatches(text, opaque) {
      const ready = lexicon && waiting.left() === 0 ? lexicon : prepare([{text, opaque}]);
      return ready.findMatches(text, opaque);
    },
  };
}
