import type {PartOfSpeech} from '../config/brand.js';
import type {Form} from '../lexicon/phrase.js';
import type {Span} from '../model/span.js';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  BEFORE_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  HEAD_NOUNS,
  isClosedClass,
  PARTICLES,
  PREPOSITIONS,
  PRONOUN_OBJECTS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  SUBJECT_NOUNS,
  TRAILING_ADVERBS,
  VERBS_OF_STATE,
} from './closed-classes.js';

/**
 * The part a phrase plays where it stands. `attributive` is a noun or adjective right before the noun it describes
 * (“the sign-up form”).
 */
export type Reading = 'verb' | 'noun' | 'attributive';

/** Where a phrase stands: the words next to it, lower case; `undefined` where the sentence begins or ends. */
interface Surroundings {
  readonly before: string | undefined;
  readonly beforeThat: string | undefined;
  readonly after: string | undefined;
}

/**
 * Tells the verb (`log in`) from the noun (`login`) by the words around it: closed classes only (determiners,
 * pronouns, auxiliaries, prepositions), no dictionary. Where they say nothing, the spelling decides: two words are
 * usually the verb, one word or a hyphen the noun.
 */
export function readPartOfSpeech(text: string, span: Span, form: Form): Reading {
  const words = text.slice(span.start, span.end);
  const around = findSurroundings(text, span);
  const isOpen = isPhrasalVerb(words);
  if (form === 'ing' || form === 'past' || form === 'participle') return readParticiple(words, around);
  if (form === 's' && isOpen) return /^\S*s\s/i.test(words) ? 'verb' : nounReading(around);
  const said = readBefore(around, isOpen) ?? readAfter(around);
  if (said === 'verb') return 'verb';
  if (said === 'noun') return nounReading(around);
  return isOpen ? 'verb' : nounReading(around);
}

/** “the logged-in users”: with a hyphen and a noun behind it a participle describes, elsewhere it is the verb. */
function readParticiple(words: string, around: Surroundings): Reading {
  if (around.before !== undefined && isSubject(around.before)) return 'verb';
  const describes = words.includes('-') && around.after !== undefined && !isClosedClass(around.after);
  return describes || isAfterDeterminer(around) ? nounReading(around) : 'verb';
}

/** Does a reading answer to the part of speech an entry asks for? */
export function answersTo(reading: Reading, wanted: PartOfSpeech): boolean {
  switch (wanted) {
    case 'verb':
      return reading === 'verb';
    case 'noun':
    case 'noun-or-adjective':
      return reading !== 'verb';
    case 'adjective':
      return reading === 'attributive';
    case 'adverb':
      return reading === 'noun';
    case 'other':
      return true;
  }
}

function nounReading({before, after}: Surroundings): Reading {
  if (after === undefined || isClosedClass(after)) return 'noun';
  // “in real time let you …”: after a bare preposition the phrase is complete, unless a usual head follows.
  if (before !== undefined && PREPOSITIONS.has(before) && !HEAD_NOUNS.has(after)) return 'noun';
  return 'attributive';
}

function isAfterDeterminer({before}: Surroundings): boolean {
  return before !== undefined && DETERMINERS.has(before);
}

/** What the words before say. */
function readBefore({before, beforeThat, after}: Surroundings, isOpen: boolean): 'verb' | 'noun' | undefined {
  if (before === undefined) return undefined;
  // “teams that roll out slowly”, “that leverage your name”: these begin a clause as often as a noun phrase.
  if (RELATIVES.has(before)) {
    if (after !== undefined && DETERMINERS.has(after)) return 'verb';
    if (isOpen) return undefined;
  }
  if (before === 'to') return after !== undefined && HEAD_NOUNS.has(after) ? 'noun' : 'verb';
  if (AUXILIARIES.has(before) || isSubject(before)) return 'verb';
  if (DETERMINERS.has(before) || BEFORE_NOUNS.has(before)) return 'noun';
  if (PREPOSITIONS.has(before)) return 'noun';
  if (ADVERBS.has(before) && beforeThat !== undefined) {
    if (AUXILIARIES.has(beforeThat) || isSubject(beforeThat) || beforeThat === 'to') return 'verb';
  }
  return undefined;
}

function isSubject(word: string): boolean {
  return PRONOUN_SUBJECTS.has(word) || SUBJECT_NOUNS.has(word);
}

/** What the words after say, where those before said nothing. */
function readAfter({before, after}: Surroundings): 'verb' | 'noun' | undefined {
  if (after === undefined) return undefined;
  if (HEAD_NOUNS.has(after) || BE_FORMS.has(after) || VERBS_OF_STATE.has(after)) return 'noun';
  const opensClause = before === undefined || CONJUNCTIONS.has(before) || ADVERBS.has(before);
  if (!opensClause) return DETERMINERS.has(after) ? 'verb' : undefined;
  const isObject = DETERMINERS.has(after) || PRONOUN_OBJECTS.has(after) || TRAILING_ADVERBS.has(after);
  return isObject ? 'verb' : undefined;
}

/** Written as two words, the last one a particle: “log in”, not “real time”. */
function isPhrasalVerb(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length === 2 && PARTICLES.has(fold(parts[1] ?? ''));
}

/** Further away says little, and a bound keeps the cost of one match constant. */
const REACH = 80;

function findSurroundings(text: string, span: Span): Surroundings {
  const left = lastClause(text.slice(Math.max(0, span.start - REACH), span.start));
  const right = firstClause(text.slice(span.end, span.end + REACH));
  const before = left.match(/[\p{L}\p{N}'’-]+/gu)?.map(fold) ?? [];
  const after = /^\s+([\p{L}\p{N}'’-]+)/u.exec(right)?.[1];
  return {before: before.at(-1), beforeThat: before.at(-2), after: after === undefined ? undefined : fold(after)};
}

/** What stands behind the last mark that ends a sentence or clause. */
function lastClause(text: string): string {
  const end = /[.!?:;,()“”"–—|]\s*[^.!?:;,()“”"–—|]*$/u.exec(text);
  return end ? end[0].slice(1) : text;
}

function firstClause(text: string): string {
  return /^[^.!?:;,()“”"–—|]*/u.exec(text)?.[0] ?? '';
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
