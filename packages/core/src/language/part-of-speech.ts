import type {PartOfSpeech} from '../config/brand.js';
import type {Form} from '../lexicon/phrase.js';
import type {Span} from '../model/span.js';
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  BEFORE_NOUNS,
  CAUSATIVES,
  CONJUNCTIONS,
  DETERMINERS,
  FLOATING,
  FREQUENCIES,
  HEAD_NOUNS,
  isClosedClass,
  OBJECT_NOUNS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUN_OBJECTS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  SUBJECT_NOUNS,
  TOWARDS_NOUNS,
  TRAILING_ADVERBS,
  VERBS_OF_STATE,
  WITHOUT_PERSONS,
} from './closed-classes.js';
import {findSurroundings, fold, type Surroundings} from './surroundings.js';

/**
 * The part a phrase plays where it stands. `attributive` is a noun or adjective right before the noun it describes
 * (“the sign-up form”), `predicative` one behind a form of “be” (“the data is real-time”).
 */
export type Reading = 'verb' | 'noun' | 'attributive' | 'predicative';

/**
 * Tells the verb (`log in`) from the noun (`login`) by the words around it: closed classes only (determiners,
 * pronouns, auxiliaries, prepositions) and endings, no dictionary. Where they say nothing, the spelling decides: two
 * words are usually the verb, one word or a hyphen the noun.
 */
export function readPartOfSpeech(text: string, span: Span, form: Form): Reading {
  const phrase = describePhrase(text.slice(span.start, span.end));
  const around = findSurroundings(text, span);
  if (form === 's' && !phrase.isOpen) return readEnding(phrase, around);
  if (form === 'ing' || form === 'past' || form === 'participle') return readParticiple(phrase, around);
  if (form === 's' && phrase.isOpen) return /^\S*s\s/i.test(phrase.words) ? 'verb' : nounReading(phrase, around);
  const said = readBefore(phrase, around) ?? readAfter(phrase, around);
  if (said === 'verb') return 'verb';
  if (said === 'noun') return nounReading(phrase, around);
  return phrase.isOpen ? 'verb' : nounReading(phrase, around);
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
      return reading === 'attributive' || reading === 'predicative';
    case 'adverb':
      return reading === 'noun';
    case 'other':
      return true;
  }
}

/** A phrase as its spelling tells. */
interface PhraseShape {
  readonly words: string;
  /** Written as two words, the last one a particle: “log in”, not “real time”. */
  readonly isOpen: boolean;
  /** Ends in a particle, however it is written: “log in”, “log-in”, “login”. */
  readonly isPhrasal: boolean;
  /** Is the past tense the same as the base: “set up”, “shut down”? */
  readonly isPastToo: boolean;
}

const COMPOUND = /^(\p{L}{2,}?)[-\s]?(?:in|on|up|outs?|off|down|over|back|away|through|around|along|by)s?$/iu;

function describePhrase(words: string): PhraseShape {
  const parts = words.split(/\s+/);
  const verb = COMPOUND.exec(words)?.[1];
  return {
    words,
    isOpen: parts.length === 2 && PARTICLES.has(fold(parts[1] ?? '')),
    isPhrasal: verb !== undefined,
    isPastToo: verb !== undefined && /^(?:set|shut|cut|put|let|hit)$/i.test(verb),
  };
}

/** “logins”, “sign-ups”: a plural, but for “she logins”, “who signups” and “the law permits this”. */
function readEnding(phrase: PhraseShape, around: Surroundings): Reading {
  const [nearest, second] = around.before;
  const subject = nearest !== undefined && isAdverb(nearest) ? second : nearest;
  if (subject === undefined) return nounReading(phrase, around);
  const [after] = around.after;
  const hasObject = after !== undefined && DETERMINERS.has(after) && !FLOATING.has(after) && !RELATIVES.has(after);
  const isVerb = THIRD_PERSONS.has(subject) || (hasObject && isSingularContent(subject));
  return isVerb ? 'verb' : nounReading(phrase, around);
}

const THIRD_PERSONS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'who',
  'everyone',
  'everybody',
  'anyone',
  'nobody',
]);

/**
 * “the logged-in users”, “tell logged-in from logged-out visitors”: with a hyphen a participle describes, unless a form
 * of “be” or “have” or its subject stands before it; without one it is the verb.
 */
function readParticiple(phrase: PhraseShape, around: Surroundings): Reading {
  const [before, second] = around.before;
  const [after] = around.after;
  if (before !== undefined && isSubject(before)) return 'verb';
  const led = before !== undefined && isAdverb(before) ? second : before;
  const isDescription = led !== undefined && !isBe(led) && !HAVE_FORMS.has(led) && !leadsToVerb(led) && !isPersons(led);
  const describes = phrase.words.includes('-') && (isDescription || (after !== undefined && !isClosedClass(after)));
  const isAfterDeterminer = before !== undefined && DETERMINERS.has(before);
  return describes || isAfterDeterminer ? nounReading(phrase, around) : 'verb';
}

function nounReading({isPhrasal}: PhraseShape, {before: [before, ...others], after: [after]}: Surroundings): Reading {
  if (after === undefined || isClosedClass(after)) {
    const verb = before !== undefined && (isAdverb(before) || before === 'near') ? others[0] : before;
    return !isPhrasal && verb !== undefined && isBe(verb) ? 'predicative' : 'noun';
  }
  // “in real time orders arrive”: after a bare “in” the phrase is complete, unless a usual head follows.
  if (before === 'in' && !HEAD_NOUNS.has(after)) return 'noun';
  return 'attributive';
}

type Said = 'verb' | 'noun' | undefined;

/** What the words before say. */
function readBefore(phrase: PhraseShape, around: Surroundings): Said {
  const [before, second] = around.before;
  const [after] = around.after;
  if (before === undefined) return undefined;
  if (isCoordinated(around)) return readBefore(phrase, {...around, before: around.before.slice(2)}) ?? 'noun';
  // “teams that roll out slowly”, “that leverage your name”: these begin a clause as often as a noun phrase.
  if (RELATIVES.has(before)) {
    if ((after !== undefined && DETERMINERS.has(after)) || (second !== undefined && isPersons(second))) return 'verb';
    if (phrase.isOpen) return undefined;
  }
  if (before === 'to') return readAfterTo(phrase, around);
  // “How does checkout work?”
  if (QUESTIONS.has(before) && isQuestion(around)) return phrase.isOpen ? 'verb' : 'noun';
  // “rather than sign up”, “getting set up”
  if (phrase.isOpen && BEFORE_EITHER.has(before)) return 'verb';
  if (AUXILIARIES.has(before) || isSubject(before)) return 'verb';
  // “let them log in”
  if (BARE_OBJECTS.has(before)) return after !== undefined && HEAD_NOUNS.has(after) ? 'noun' : 'verb';
  // “when you first log in”, “they all log in”, “you are all set up”
  if (FLOATING.has(before) && second !== undefined && (leadsToVerb(second) || isBe(second))) return 'verb';
  if (DETERMINERS.has(before) || BEFORE_NOUNS.has(before) || isPossessive(before)) return 'noun';
  if (PREPOSITIONS.has(before)) return 'noun';
  if (isAdverb(before)) return readAfterAdverb(around);
  if (isPersons(before)) return 'verb';
  if (!phrase.isOpen || phrase.isPastToo || after?.endsWith('self')) return undefined;
  return endsNounPhrase(around) ? 'noun' : undefined;
}

/** “the log-in and signup pages”: what is joined by “and” plays one part. */
function isCoordinated({before: [before, second], after: [after]}: Surroundings): boolean {
  if (before !== 'and' && before !== 'or') return false;
  return second !== undefined && CLOSED_COMPOUND.test(second) && !(after !== undefined && DETERMINERS.has(after));
}

const CLOSED_COMPOUND =
  /^(?:log|sign|set|check|back|roll|opt|follow|kick|clean|shut|break|hand|look|walk|start|turn|print|build|buy)-?(?:in|on|up|out|off|down|over|back|through|around)s?$/;

/** “to log in”; but “go to checkout”, “access to backup files”, “to login pages”. */
function readAfterTo({isOpen}: PhraseShape, {before, after: [after]}: Surroundings): Said {
  const [, second] = before;
  if (after !== undefined && HEAD_NOUNS.has(after) && !OBJECT_NOUNS.has(after)) return 'noun';
  const hasObject = after !== undefined && (DETERMINERS.has(after) || PRONOUN_OBJECTS.has(after));
  if (isOpen || hasObject) return 'verb';
  // “from homepage to signup”
  const isStretch = before.slice(2, 8).includes('from');
  return isStretch || (second !== undefined && TOWARDS_NOUNS.has(second)) ? 'noun' : 'verb';
}

/** “you easily log in”, “Simply log in and …”, “then securely log in”. */
function readAfterAdverb({before: [, second], after: [after]}: Surroundings): Said {
  if (second !== undefined && leadsToVerb(second)) return 'verb';
  const opensClause = second === undefined || CONJUNCTIONS.has(second) || isAdverb(second);
  if (!opensClause) return undefined;
  return after !== undefined && (HEAD_NOUNS.has(after) || isFiniteVerb(after)) ? 'noun' : 'verb';
}

function leadsToVerb(word: string): boolean {
  return word === 'to' || AUXILIARIES.has(word) || isSubject(word);
}

const HAVE_FORMS: ReadonlySet<string> = new Set([
  'have',
  'has',
  'had',
  'having',
  "i've",
  "you've",
  "we've",
  "they've",
  'get',
  'gets',
  'got',
  'getting',
]);

/** They open a question, and its subject follows. */
const QUESTIONS: ReadonlySet<string> = new Set(['does', 'did', 'will']);
/** A verb or participle of two words follows as well as a noun. */
const BEFORE_EITHER: ReadonlySet<string> = new Set(['than', 'get', 'gets', 'getting', 'got']);

function isQuestion({before: [, second, third]}: Surroundings): boolean {
  return second === undefined || isQuestionWord(second) || (third !== undefined && isQuestionWord(third));
}

function isQuestionWord(word: string): boolean {
  return /^(?:what|how|why|where|when|who)(?:'s|'re)?$/.test(word);
}

/** Object pronouns that a bare infinitive follows: “lets them log in”. Not “her”, which as often is the determiner. */
const BARE_OBJECTS: ReadonlySet<string> = new Set(['them', 'us', 'him', 'me']);
const SHORT_AUXILIARY = /^(?:i|you|we|they|he|she|it|who|that|there)'(?:ll|d|ve)$/;

function isSubject(word: string): boolean {
  return PRONOUN_SUBJECTS.has(word) || SUBJECT_NOUNS.has(word) || SHORT_AUXILIARY.test(word);
}

/** Many people or firms, who do things: “readers”, “agents”, “admins”, “companies”. */
function isPersons(word: string): boolean {
  if (SUBJECT_NOUNS.has(word)) return true;
  return /(?:ers|ors|ists|ants|ees|ians|ients|dents)$/.test(word) && !WITHOUT_PERSONS.has(word);
}

function isBe(word: string): boolean {
  return BE_FORMS.has(word) || /^(?:it|that|this|he|she|who|what|there|here)'s$|'(?:re|m)$/.test(word);
}

/** “the company's login”, “our clients' login”; not “it's”, “let's”. */
function isPossessive(word: string): boolean {
  return /(?:[^'s]'s|s')$/.test(word) && !isBe(word) && word !== "let's";
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/..ly$/.test(word) && !FREQUENCIES.has(word));
}

/**
 * “a secure log in”, “your account log in”: with an article before it, and one singular word between, the base of a verb
 * can hardly be meant; but “let the customer log in”, “a user and an admin log in”.
 */
function endsNounPhrase({before}: Surroundings): boolean {
  const [nearest] = before;
  if (nearest === undefined || !isSingularContent(nearest)) return false;
  const reach = before.slice(0, 4);
  const determiner = reach.findIndex((word) => DETERMINERS.has(word) || isPossessive(word));
  if (determiner < 1 || !reach.slice(0, determiner).every(isSingularContent)) return false;
  return !before.slice(determiner + 1, determiner + 4).some((word) => CAUSATIVES.has(word) || CONJUNCTIONS.has(word));
}

function isSingularContent(word: string): boolean {
  return !isClosedClass(word) && !/[^s]s$/.test(word) && !isAdverb(word);
}

/** What the words after say, where those before said nothing. */
function readAfter(phrase: PhraseShape, around: Surroundings): Said {
  const [before] = around.before;
  const [after, next] = around.after;
  if (after === undefined) return undefined;
  const opensClause = before === undefined || CONJUNCTIONS.has(before) || isAdverb(before);
  if (opensClause && phrase.isOpen && OBJECT_NOUNS.has(after)) return 'verb';
  if (HEAD_NOUNS.has(after) || isFiniteVerb(after)) return 'noun';
  if (!opensClause) return DETERMINERS.has(after) ? 'verb' : undefined;
  if (isObject(after) || TRAILING_ADVERBS.has(after)) return 'verb';
  if (after === 'with' && next !== undefined && DETERMINERS.has(next)) return isImperative(around) ? 'verb' : undefined;
  return around.isSentence && isObjectLike(phrase, after) && isImperative(around) ? 'verb' : undefined;
}

function isObject(word: string): boolean {
  return DETERMINERS.has(word) || PRONOUN_OBJECTS.has(word) || isQuestionWord(word);
}

/** “Resume playback at any time.”, “Purchase tickets.”; but “Login fails.” may be a noun and its verb. */
function isObjectLike({isPhrasal}: PhraseShape, after: string): boolean {
  return isClosedClass(after) || !isPhrasal || !after.endsWith('s');
}

/** A sentence without a verb of its own but the one it begins with. */
function isImperative({after}: Surroundings): boolean {
  return !after.some((word) => isFiniteVerb(word) || /..ed$/.test(word));
}

function isFiniteVerb(word: string): boolean {
  return BE_FORMS.has(word) || VERBS_OF_STATE.has(word);
}
