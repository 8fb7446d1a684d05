import {isClosedClass} from '../language/closed-classes.js';
import {isShouted} from '../lexicon/match-case.js';
import type {Region} from '../model/region.js';
import {findOverlap, type Span} from '../model/span.js';

/** A word as it stands in a region. Hyphenated words are one word; a possessive ending is cut off. */
export interface Word extends Span {
  readonly text: string;
  /** Does one space, and nothing else, stand between the word before and this one? */
  readonly follows: boolean;
  /** Do its capitals say nothing: first in a sentence, in a title, among capitals? */
  readonly isCapitalised: boolean;
  /** Is it in capitals, and a neighbour too? A lone “GDPR” is an acronym, wherever it stands. */
  readonly isShouted: boolean;
}

/** Letters and digits, joined by single hyphens or apostrophes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’](?:s|S)?$/;
/** Between two words: one space, or the single line break a wrapped line has. */
const GAP = /^(?: |\u00A0|\n)$/;
/** A sentence ended, or a new thought begins: after it a capital is a matter of grammar. */
const OPENING = /[.!?:;…•|>/([{“”"'‘—–]\s*$|\n\s*\n\s*$/;

/** The words of a region that are prose, in order. */
export function readWords({text, opaque}: Region): Word[] {
  const isTitle = isInTitleCase(text);
  const words: Omit<Word, 'isShouted'>[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const written = match[0].replace(POSSESSIVE, '');
    const end = start + match[0].length;
    if (!findOverlap(opaque, start, end) && !isCode(text, start, end)) {
      const between = text.slice(last, start);
      words.push({
        text: written,
        start,
        end: start + written.length,
        follows: words.length > 0 && GAP.test(between) && words.at(-1)?.end === last,
        isCapitalised: isTitle || last === 0 || OPENING.test(between),
      });
    }
    last = end;
  }
  const shouted = words.map(({text: word}) => isShouted(word));
  return words.map((word, index) => ({
    ...word,
    isShouted: shouted[index] === true && (shouted[index - 1] === true || shouted[index + 1] === true),
  }));
}

/** Part of an identifier, a path or a domain that the format did not know as one. */
function isCode(text: string, start: number, end: number): boolean {
  return /[_/\\@#$.=<>{}]/.test(text.charAt(start - 1)) || /^(?:[_/\\@=<>{}(]|\.\p{L})/u.test(text.slice(end, end + 2));
}

/** Are most words of content capitalised (“Set Up Your First Team”, “CONTACT SALES”)? A sentence may hold many names. */
function isInTitleCase(text: string): boolean {
  if (/\.\s*$/.test(text.slice(-5)) && /\p{Ll}/u.test(text)) return false;
  let capitals = 0;
  let words = 0;
  for (const [word] of text.slice(0, 400).matchAll(WORD)) {
    if (!/^\p{L}/u.test(word) || isClosedClass(word.toLowerCase())) continue;
    words += 1;
    if (/^\p{Lu}/u.test(word)) capitals += 1;
  }
  return words > 0 && capitals * 2 > words;
}
