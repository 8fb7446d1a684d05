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
  return form === 'base' ? [words] : spellHeads(findHeads(words, as), form);
}

/** What takes the endings of a phrase: found once, for all its forms. */
export interface Heads {
  readonly noun: Head | undefined;
  /** Missing too where it is there, but only looks like a verb. */
  readonly verb: Head | undefined;
  /** Where it makes a difference, a phrasal verb (`sign in`) is a verb and all else a noun. */
  readonly isVerb: boolean;
}

/** Finds what takes the endings of `words`. */
export function findHeads(words: string, as: WordClass): Heads {
  const spaced = /\s/.test(words) ? words.split(/(\s+)/) : [words];
  const noun = as === 'verb' ? undefined : findHead(spaced, 'noun');
  if (as === 'noun') return {noun, verb: undefined, isVerb: false};
  const verb = findHead(spaced, 'verb', as === 'verb');
  if (as === 'verb') return {noun, verb, isVerb: true};
  const isVerb = verb !== undefined && /\s/.test(words.trim());
  return {noun, verb: verb && isPlural(verb.word.toLowerCase()) ? undefined : verb, isVerb};
}

/** As `spellForm`, for any form but the base. */
export function spellHeads({noun, verb, isVerb}: Heads, form: Exclude<Form, 'base'>): readonly string[] {
  if (form === 'past' || form === 'participle') return verb ? spell(verb, pastsOf(verb.word, form)) : NONE;
  if (form === 'ing') return verb ? spell(verb, ingFormsOf(verb.word)) : NONE;
  const plurals = noun ? spell(noun, pluralsOf(noun.word)) : NONE;
  const thirdPersons = verb ? spell(verb, thirdPersonsOf(verb.word)) : NONE;
  return isVerb ? [...thirdPersons, ...plurals] : [...plurals, ...thirdPersons];
}

const NONE: readonly string[] = [];

function spell({before, after}: Head, forms: readonly string[]): readonly string[] {
  return before === '' && after === '' ? forms : forms.map((form) => before + form + after);
}

/** The word that takes the ending, with what stands before and after it. */
interface Head {
  readonly before: string;
  readonly word: string;
  readonly after: string;
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

function findHead(spaced: readonly string[], as: 'noun' | 'verb', isKnownVerb = false): Head | undefined {
  const index = as === 'noun' ? findNoun(spaced) : findVerb(spaced, isKnownVerb);
  const head = index < 0 ? undefined : splitHyphens(spaced[index] ?? '', as, isKnownVerb);
  if (!head || !isInflectable(head.word) || (as === 'verb' && ENDS_WITH_DIGIT.test(head.word.slice(-2))))
    return undefined;
  if (spaced.length === 1) return head;
  return {
    ...head,
    before: spaced.slice(0, index).join('') + head.before,
    after: head.after + spaced.slice(index + 1).join(''),
  };
}

/** The index of the noun among words at even indices: the last, or the one before `of`. */
function findNoun(spaced: readonly string[]): number {
  const last = spaced.length - 1;
  if (last > 0 && PREPOSITIONS.has((spaced[0] ?? '').toLowerCase())) return -1;
  const of = spaced.findIndex((word) => word.toLowerCase() === 'of');
  return of > 1 && of < last ? of - 2 : last;
}

/** The index of the verb: the first word before a particle, the second after a modifier, the first of a known verb. */
function findVerb(spaced: readonly string[], isKnownVerb: boolean): number {
  const last = spaced.length - 1;
  if (last === 0) return 0;
  const first = (spaced[0] ?? '').toLowerCase();
  if (PREPOSITIONS.has(first)) return -1;
  if (last === 2 && (first.length === 1 || VERB_MODIFIERS.has(first))) return 2;
  if (isKnownVerb || PARTICLES.has((spaced[last] ?? '').toLowerCase())) return 0;
  return -1;
}

/**
 * The part of a hyphenated word that takes the ending: the last, but the first in `runner-up`, `mother-in-law`, and in
 * `log-in` where it is known to be meant as the verb (“logged-in”).
 */
function splitHyphens(word: string, as: 'noun' | 'verb', isKnownVerb: boolean): Head | undefined {
  if (!word.includes('-')) return {before: '', word, after: ''};
  if (ADVERBIAL.test(word)) return undefined;
  const parts = word.split('-');
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const endsInParticle = parts.length > 1 && PARTICLES.has(last.toLowerCase());
  if (endsInParticle && as === 'verb' && !isKnownVerb) return undefined;
  if (/-in-law$/i.test(word) || (endsInParticle && (as === 'verb' || /er$/i.test(first)))) {
    return {before: '', word: first, after: word.slice(first.length)};
  }
  return {before: word.slice(0, word.length - last.length), word: last, after: ''};
}
