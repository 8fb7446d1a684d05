import type {Brand, Term} from '../config/brand.js';
import {isName} from '../config/compile-brand.js';
import {findNearest} from '../language/nearest.js';
import {compileLexicon} from '../lexicon/compile.js';
import type {Form, Phrase} from '../lexicon/phrase.js';

/** What words are to an entry. */
export type TermRole = 'use' | 'avoid' | 'except' | 'first' | 'expand';

/** An entry that speaks of the words asked for. */
export interface TermMention {
  readonly term: Term;
  readonly role: TermRole;
  /** The words as the entry writes them. */
  readonly as: string;
  readonly form: Form;
}

/** What a brand says of some words. */
export interface TermExplanation {
  readonly words: string;
  readonly mentions: readonly TermMention[];
  /** Words of the brand that are inside the ones asked for; only where nothing speaks of them as a whole. */
  readonly inside: readonly TermMention[];
  /** The closest words the brand knows; only where there are no mentions at all. */
  readonly nearest?: string;
}

interface Role {
  readonly term: Term;
  readonly role: TermRole;
}

/** Finds the entries that speak of `words`, in any form and case. An id of an entry works too. */
export function explainTerm(brand: Brand, words: string): TermExplanation {
  const lexicon = compileLexicon(brand.terms.flatMap(listPhrases));
  const found = lexicon.findMatches(words, []).map(({phrase, span, form}) => ({
    mention: {...phrase.data, as: phrase.text, form},
    isWhole: words.slice(0, span.start).trim() === '' && words.slice(span.end).trim() === '',
  }));
  const mentions = dropRepeated([
    ...found.filter(({isWhole}) => isWhole).map(({mention}) => mention),
    ...brand.terms.filter(({id, use}) => id === words && !use.includes(id)).map(mentionById),
  ]);
  if (mentions.length > 0) return {words, mentions, inside: []};
  const inside = dropRepeated(found.map(({mention}) => mention));
  const nearest = inside.length === 0 ? findNearest(words, listKnown(brand)) : undefined;
  return {words, mentions, inside, ...(nearest === undefined ? {} : {nearest})};
}

function listPhrases(term: Term): Phrase<Role>[] {
  const inflect = term.match.inflect && !isName(term) ? 'any' : 'noun';
  const phrase = (text: string, role: TermRole): Phrase<Role> => ({
    text,
    case: 'insensitive',
    inflect,
    data: {term, role},
  });
  return [
    ...term.use.map((text) => phrase(text, 'use')),
    ...term.avoid.map(({text}) => phrase(text, 'avoid')),
    ...term.except.map((text) => phrase(text, 'except')),
    ...(term.first === undefined ? [] : [phrase(term.first, 'first')]),
    ...(term.expand === undefined ? [] : [phrase(term.expand, 'expand')]),
  ];
}

function mentionById(term: Term): TermMention {
  return {term, role: term.use.length > 0 ? 'use' : 'avoid', as: term.id, form: 'base'};
}

/** An entry that says the same words twice, in two cases, is one mention. */
function dropRepeated(mentions: readonly TermMention[]): TermMention[] {
  const seen = new Map<Term, Set<TermRole>>();
  return mentions.filter(({term, role}) => {
    const roles = seen.get(term) ?? new Set();
    seen.set(term, roles);
    return !roles.has(role) && roles.add(role);
  });
}

function listKnown({terms}: Brand): string[] {
  return terms.flatMap(({use, avoid}) => [...use, ...avoid.map(({text}) => text)]);
}
