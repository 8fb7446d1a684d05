import {createLexicon, type Lexicon} from './lexicon.js';
import type {Phrase} from './phrase.js';
import {createPhraseCompiler} from './phrase-compiler.js';

/** Compiles phrases, each in all its forms, into one matcher. */
export function compileLexicon<Data>(source: Iterable<Phrase<Data>>): Lexicon<Data> {
  const phrases = [...source];
  const compiler = createPhraseCompiler(phrases);
  for (const index of phrases.keys()) compiler.add(index);
  return createLexicon(compiler.finish(), phrases);
}
