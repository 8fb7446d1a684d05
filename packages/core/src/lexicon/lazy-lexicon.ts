import type {Span} from '../model/span.js';
import {KEY_COUNT, listFirstKeys, visitTokenKeys} from './first-keys.js';
import {createLexicon, type Lexicon} from './lexicon.js';
import type {Phrase, PhraseMatch} from './phrase.js';
import {createPhraseCompiler} from './phrase-compiler.js';
import {createCursor, createTokens, readTokens} from './tokens.js';

/** Tokens that are held at once while a text is looked through. */
const WINDOW = 1024;
/**
 * The tables are built anew when phrases are added. Adding at least this share of those that are there keeps the work in
 * proportion to the number of phrases, however many texts follow each other.
 */
const GROWTH = 0.5;
/** When texts have asked for this share of the phrases, they will ask for the others. */
const MOST_PUT_OFF = 0.25;

/**
 * A lexicon in which each phrase is compiled when a text first has a word that may begin it. Most of the time of a short
 * run over a large term base would else go into words that nobody has written. What is found is the same as if all were
 * compiled, whatever the texts and their order; when all are, nothing of this is left but one comparison for each text.
 */
export function compileLazily<Data>(phrases: readonly Phrase<Data>[]): Lexicon<Data> {
  const compiler = createPhraseCompiler(phrases);
  const waiting = createWaitingList(phrases);
  let lexicon: Lexicon<Data> | undefined;

  function takeAll(): Lexicon<Data> {
    if (lexicon && waiting.left() === 0) return lexicon;
    waiting.takeSome(phrases.length, compiler.add);
    lexicon = createLexicon(compiler.finish(), phrases);
    return lexicon;
  }

  function takeFor(text: string, opaque: readonly Span[]): Lexicon<Data> {
    const before = phrases.length - waiting.left();
    const taken = waiting.takeFor(text, opaque, compiler.add);
    if (lexicon && taken === 0) return lexicon;
    if (process.env.DBG) console.error('rebuild', text.length, before, taken, phrases.length);
    const isEnough = before + taken > phrases.length * MOST_PUT_OFF;
    waiting.takeSome(isEnough ? phrases.length : before * GROWTH - taken, compiler.add);
    lexicon = createLexicon(compiler.finish(), phrases);
    return lexicon;
  }

  return {
    phrases,
    get tables() {
      return takeAll().tables;
    },
    findMatches(text, opaque): PhraseMatch<Data>[] {
      const ready = lexicon && waiting.left() === 0 ? lexicon : takeFor(text, opaque);
      return ready.findMatches(text, opaque);
    },
  };
}

/** Phrases that no text has asked for yet. */
interface WaitingList {
  /** How many there are. */
  readonly left: () => number;
  /** Hands over those that may stand in the text; returns how many. */
  readonly takeFor: (text: string, opaque: readonly Span[], take: (index: number) => void) => number;
  /** Hands over as many, in their order, or all that are left. */
  readonly takeSome: (count: number, take: (index: number) => void) => void;
}

/** No phrase: the end of a chain. */
const END = -1;

function createWaitingList(phrases: readonly Phrase[]): WaitingList {
  // A chain for each key, and the phrases that begin inside words, which no first letters tell.
  const heads = new Int32Array(KEY_COUNT).fill(END);
  const members: number[] = [];
  const nexts: number[] = [];
  const inside: number[] = [];
  const isTaken = new Uint8Array(phrases.length);
  let longest = 0;
  let left = phrases.length;
  let lowest = 0;
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index] as Phrase;
    longest = Math.max(longest, phrase.text.length);
    if (phrase.whole === false) inside.push(index);
    else for (const key of listFirstKeys(phrase)) hang(index, key);
  }
  // As in `longestSource`, four units for each of a word, and an ending.
  const limit = 4 * (longest + 8);

  function hang(index: number, key: number): void {
    members.push(index);
    heads[key] = nexts.push(heads[key] as number) - 1;
  }

  function takeOne(index: number, take: (index: number) => void): void {
    if (isTaken[index] === 1) return;
    isTaken[index] = 1;
    left -= 1;
    take(index);
  }

  function takeFor(text: string, opaque: readonly Span[], take: (index: number) => void): number {
    const before = left;
    for (const index of inside) takeOne(index, take);
    inside.length = 0;
    const open = (key: number): void => {
      for (let at = heads[key] as number; at !== END; at = nexts[at] as number) takeOne(members[at] as number, take);
      heads[key] = END;
    };
    const tokens = createTokens(Math.min(WINDOW, text.length + 1));
    const cursor = createCursor();
    while (cursor.at < text.length) {
      const count = readTokens(text, opaque, cursor, tokens, 0, limit);
      for (let index = 0; index < count; index += 1) visitTokenKeys(text, tokens, index, limit, open);
    }
    return before - left;
  }

  function takeSome(count: number, take: (index: number) => void): void {
    const goal = Math.max(0, left - count);
    for (; left > goal && lowest < phrases.length; lowest += 1) takeOne(lowest, take);
  }

  return {left: () => left, takeFor, takeSome};
}
