import type {Span} from '../model/span.js';

/** The words around a phrase, in lower case, no further than its clause. */
export interface Surroundings {
  /** The nearest first. */
  readonly before: readonly string[];
  /** In the order of the text; none where something other than white space stands right behind the phrase. */
  readonly after: readonly string[];
  /** Does a full stop or an exclamation mark end the clause? Headings and labels have none. */
  readonly isSentence: boolean;
}

/** Further away says little, and a bound keeps the cost of one match constant. UTF-16 code units. */
const REACH = 80;
const WORD = /[\p{L}\p{N}'’-]+/gu;

/** Reads what stands around `span`. */
export function findSurroundings(text: string, span: Span): Surroundings {
  const left = lastClause(text.slice(Math.max(0, span.start - REACH), span.start));
  const right = text.slice(span.end, span.end + REACH);
  const clause = firstClause(right);
  return {
    before: wordsOf(left).reverse(),
    after: /^\s/.test(clause) ? wordsOf(clause) : [],
    isSentence: /^[.!](?:\s|$)/.test(right.slice(clause.length)),
  };
}

function wordsOf(text: string): string[] {
  return text.match(WORD)?.map(fold) ?? [];
}

/** What stands behind the last mark that ends a sentence or clause. */
function lastClause(text: string): string {
  const end = /[.!?:;,()“”"–—|]\s*[^.!?:;,()“”"–—|]*$/u.exec(text);
  return end ? end[0].slice(1) : text;
}

function firstClause(text: string): string {
  return /^[^.!?:;,()“”"–—|]*/u.exec(text)?.[0] ?? '';
}

/** A word as the lists of word classes write it. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
