import {compileLazily} from './lazy-lexicon.js';
import {createLexicon, type Lexicon} from './lexicon.js';
import type {Phrase} from './phrase.js';
import {createPhraseCompiler} from './phrase-compiler.js';

/** Fewer phrases are compiled sooner than they are put off. */
const WORTH_PUTTING_OFF = 1000;

/**
 * Compiles phrases, each in all its forms, into one matcher. Of many, each is compiled when a text first has a word that
 * may begin it: nothing tells the two apart but the time they take.
 */
export function compileLexicon<Data>(source: Iterable<Phrase<Data>>): Lexicon<Data> {
  const phrases = [...source];
  return phrases.length < WORTH_PUTTING_OFF ? compileAtOnce(phrases) : compileLazily(phrases);
}

/** Compiles all phrases now, however many there are. */
export function compileAtOnce<Data>(phrases: readonly Phrase<Data>[]): Lexicon<Data> {
  const compiler = createPhraseCompiler(phrases);
  for (const index of phrases.keys()) compiler.add(index);
  return createLexicon(compiler.finish(), phrases);
}
