import {UNCOUNTABLE} from './english-nouns.js';
import {PARTICLES, VERB_MODIFIERS} from './english-verbs.js';
import {ingFormsOf, isPlural, pastsOf, pluralsOf, thirdPersonsOf} from './inflect-word.js';
import type {Form, Inflection} from './phrase.js';

/** What words are inflected as. `any` leaves it to the words and the form. */
export type WordClass = Exclude<Inflection, 'none'>;

/**
 * `words` in a form, in American English: `inflect('email', 's', 'any')` is `emails`, `inflect('sign in', 'ing', 'any')`
 * is `signing in`. Words that have no such form come back as they are; ask `canInflect` before.
 */
export function inflect(words: string, form: Form, as: WordClass): string {
  return spellForm(words, form, as)[0] ?? words;
}

/**
 * Can `words` stand in a form? Not an uncountable noun in the plural (`software`), nor a noun of several words as a verb
 * (`plan price`), nor what takes no ending at all (`on-premises`, `C++`).
 */
export function canInflect(words: string, form: Form, as: WordClass): boolean {
  if (form === 'base') return true;
  const heads = findHeads(words, as);
  if (spellHeads(heads, form).length === 0) return false;
  return form !== 's' || heads.isVerb || !heads.noun || !UNCOUNTABLE.has(heads.noun.word.toLowerCase());
}

/** Every accepted spelling of `words` in a form, the recommended one first; none when there is no such form. */
export function spellForm(words: string, form: Form, as: WordClass): readonly string[] {
  if (form === 'base') return [words];
  return spellHeads(findHeads(words, as), form).map((spelling) => spellOut(words, spelling));
}

/** What takes the endings of a phrase: found once, for all its forms. */
export interface Heads {
  readonly noun: Head | undefined;
  /** Missing too where it is there, but only looks like a verb. */
  readonly verb: Head | undefined;
  /** Where it makes a difference, a phrasal verb (`sign in`) is a verb and all else a noun. */
  readonly isVerb: boolean;
}

/** The word that takes the ending, and where it stands in the words. */
export interface Head {
  readonly start: number;
  readonly word: string;
}

/** Words in a form: as they are, but for their head. */
export interface Spelling {
  readonly head: Head;
  readonly word: string;
}

/** The words with another head. */
export function spellOut(words: string, {head: {start, word: before}, word}: Spelling): string {
  return words.slice(0, start) + word + words.slice(start + before.length);
}

/** Finds what takes the endings of `words`. */
export function findHeads(words: string, as: WordClass): Heads {
  const pieces = /\s/.test(words) ? words.split(/\s+/) : [words];
  const noun = as === 'verb' ? undefined : findHead(words, pieces, 'noun');
  if (as === 'noun') return {noun, verb: undefined, isVerb: false};
  const verb = findHead(words, pieces, 'verb', as === 'verb');
  if (as === 'verb') return {noun, verb, isVerb: true};
  const isVerb = verb !== undefined && pieces.length > 1 && /\s/.test(words.trim());
  return {noun, verb: verb && isPlural(verb.word.toLowerCase()) ? undefined : verb, isVerb};
}

/** The spellings of a form, for any form but the base. */
export function spellHeads({noun, verb, isVerb}: Heads, form: Exclude<Form, 'base'>): readonly Spelling[] {
  if (form === 'past' || form === 'participle') return verb ? spell(verb, pastsOf(verb.word, form)) : NONE;
  if (form === 'ing') return verb ? spell(verb, ingFormsOf(verb.word)) : NONE;
  const plurals = noun ? spell(noun, pluralsOf(noun.word)) : NONE;
  const thirdPersons = verb ? spell(verb, thirdPersonsOf(verb.word)) : NONE;
  return isVerb ? [...thirdPersons, ...plurals] : [...plurals, ...thirdPersons];
}

const NONE: readonly Spelling[] = [];

function spell(head: Head, forms: readonly string[]): readonly Spelling[] {
  return forms.map((word) => ({head, word}));
}

/** Begins an adverbial, which takes no ending: `at scale`, `out of the box`, `on premise`. */
const PREPOSITIONS: ReadonlySet<string> = new Set('at by for from in of on out to via with without'.split(' '));
/** Adverbials and adjectives written with hyphens, which take no ending. */
const ADVERBIAL =
  /^(?:on-(?:prem|premise|premises|demand|site|the-go|brand)|off-(?:brand|the-shelf)|in-(?:app|house|person|store|game)|(?:[a-z]+-)+(?:to|of|the|and|or)-[a-z-]*|real-time|so-called)$/i;
/** What may take an English ending: letters of the Latin script, or digits at the end. */
const INFLECTABLE = /^[\p{Script=Latin}\p{M}\p{Nd}]*[\p{Script=Latin}\p{M}\p{Nd}]$/u;
/** For the last character, which may be two code units. */
const ENDS_WITH_DIGIT = /\p{Nd}$/u;

/** As `INFLECTABLE`, without the cost of Unicode properties for nearly every word. */
function isInflectable(word: string): boolean {
  return /^[A-Za-z\d]+$/.test(word) || INFLECTABLE.test(word);
}

function findHead(
  words: string,
  pieces: readonly string[],
  as: 'noun' | 'verb',
  isKnownVerb = false,
): Head | undefined {
  const index = as === 'noun' ? findNoun(pieces) : findVerb(pieces, isKnownVerb);
  const head = index < 0 ? undefined : splitHyphens(pieces[index] ?? '', as, isKnownVerb);
  if (!head || !isInflectable(head.word) || (as === 'verb' && ENDS_WITH_DIGIT.test(head.word.slice(-2))))
    return undefined;
  return index === 0 ? head : {start: head.start + startOf(words, pieces, index), word: head.word};
}

/** Where the piece at `index` begins. */
function startOf(words: string, pieces: readonly string[], index: number): number {
  let at = 0;
  for (const piece of pieces.slice(0, index)) {
    at += piece.length;
    while (/\s/.test(words.charAt(at))) at += 1;
  }
  return at;
}

/** The index of the noun: the last word, or the one before `of`. */
function findNoun(pieces: readonly string[]): number {
  const last = pieces.length - 1;
  if (last === 0) return 0;
  if (PREPOSITIONS.has((pieces[0] ?? '').toLowerCase())) return -1;
  const of = pieces.findIndex((word) => word.length === 2 && word.toLowerCase() === 'of');
  return of > 0 && of < last ? of - 1 : last;
}

/** Verbs that hardly ever stand before a noun to describe it: “make sure”, “get in touch”, “take part”. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make take get give keep let go come bring find become have do tell say see know think ask try want need'.split(' '),
);

/**
 * The index of the verb: the first word before a particle or preposition (“deal with”), the second after a modifier, the
 * first of a known verb.
 */
function findVerb(pieces: readonly string[], isKnownVerb: boolean): number {
  const last = pieces.length - 1;
  if (last === 0) return 0;
  const first = (pieces[0] ?? '').toLowerCase();
  if (PREPOSITIONS.has(first)) return -1;
  if (last === 1 && (first.length === 1 || VERB_MODIFIERS.has(first))) return 1;
  const final = (pieces[last] ?? '').toLowerCase();
  if (isKnownVerb || PARTICLES.has(final) || PREPOSITIONS.has(final) || LIGHT_VERBS.has(first)) return 0;
  return -1;
}

/**
 * The part of a hyphenated word that takes the ending: the last, but the first in `runner-up`, `mother-in-law`, and in
 * `log-in` where it is known to be meant as the verb (“logged-in”).
 */
function splitHyphens(word: string, as: 'noun' | 'verb', isKnownVerb: boolean): Head | undefined {
  if (!word.includes('-')) return {start: 0, word};
  if (ADVERBIAL.test(word)) return undefined;
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const endsInParticle = parts.length > 1 && PARTICLES.has(last.toLowerCase());
  if (endsInParticle && as === 'verb' && !isKnownVerb) return undefined;
  if (/-in-law$/i.test(word) || (endsInParticle && (as === 'verb' || /er$/i.test(first)))) {
    return {start: 0, word: first};
  }
  return {start: word.length - last.length, word: last};
}
