import {findIrregularPlurals, HARD_CH, INVARIABLE, O_TO_OES, PLURAL_IN_US, SINGULAR_IN_S} from './english-nouns.js';
import {C_TO_CK, DOUBLING, findIrregularVerb, KEEPS_E} from './english-verbs.js';

const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\p{Nd}])[\p{Lu}\p{Nd}]+$/u;
const CONSONANT_Y = /(?:[^aeiou]|qu)y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
/** One vowel and one consonant that can be doubled, at the end. */
const SHORT_ENDING = /(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/;
const VOWEL_GROUPS = /[aeiouy]+/g;

/** Capitals and digits only: `SLA`, `B2B`. */
function isAcronym(word: string): boolean {
  // Nearly every word is settled by its first letter.
  return !/^[a-z]/.test(word) && ACRONYM.test(word);
}

/** Does a lower-case word end in one vowel and one consonant that can be doubled? The last four letters tell. */
function endsShort(lower: string): boolean {
  return SHORT_ENDING.test(lower.slice(-4));
}

/** Spellings of the plural of a noun, the recommended one first; the noun itself when it is a plural or has none. */
export function pluralsOf(noun: string): readonly string[] {
  if (isAcronym(noun)) return addSToAcronym(noun);
  const lower = noun.toLowerCase();
  const irregular = findIrregularPlurals(lower);
  if (irregular) return irregular.map((plural) => keepStart(noun, plural));
  if (isPlural(lower)) return [noun];
  return addS(noun, lower);
}

/** Is it a plural, or the same in both numbers? */
export function isPlural(lower: string): boolean {
  if (INVARIABLE.has(lower) || PLURAL_IN_US.has(lower)) return true;
  return /[^sui]s$/.test(lower) && !SINGULAR_IN_S.has(lower);
}

/** Spellings of the third person of a verb. */
export function thirdPersonsOf(verb: string): readonly string[] {
  const lower = verb.toLowerCase();
  if (lower === 'be') return [keepStart(verb, 'is')];
  if (lower === 'have') return [keepStart(verb, 'has')];
  return isAcronym(verb) ? addSToAcronym(verb) : addS(verb, lower);
}

/** Spellings of the past tense or the past participle of a verb. */
export function pastsOf(verb: string, form: 'past' | 'participle'): readonly string[] {
  const lower = verb.toLowerCase();
  const irregular = findIrregularVerb(lower, form);
  if (irregular) return irregular.map((past) => keepStart(verb, past));
  if (isAcronym(verb)) return [`${verb}ed`];
  if (lower.endsWith('e')) return [`${verb}d`];
  if (CONSONANT_Y.test(lower)) return [`${verb.slice(0, -1)}ied`];
  return stemsOf(verb, lower).map((stem) => `${stem}ed`);
}

/** Spellings of the `ing` form of a verb. */
export function ingFormsOf(verb: string): readonly string[] {
  const lower = verb.toLowerCase();
  if (isAcronym(verb)) return [`${verb}ing`];
  if (/[^aeiou]ie$/.test(lower)) return [`${verb.slice(0, -2)}ying`];
  if (lower.endsWith('ue') || lower === 'age') return [`${verb.slice(0, -1)}ing`, `${verb}ing`];
  if (/[^eoy]e$/.test(lower) && !KEEPS_E.has(lower)) return [`${verb.slice(0, -1)}ing`];
  return stemsOf(verb, lower).map((stem) => `${stem}ing`);
}

/** A verb before `ed` and `ing`: with its last consonant doubled, with `ck`, or as it is; the recommended one first. */
function stemsOf(verb: string, lower: string): readonly string[] {
  if (lower.endsWith('c') && C_TO_CK.has(lower)) return [`${verb}k`];
  if (!endsShort(lower)) return [verb];
  const doubled = verb + verb.slice(-1);
  if (isMonosyllable(lower)) return [doubled];
  // British English doubles an `l` always, and writers double or forget others.
  return DOUBLING.has(lower) ? [doubled, verb] : [verb, doubled];
}

function isMonosyllable(lower: string): boolean {
  const vowels = lower.replace('qu', 'q').replace(/^y/, '').match(VOWEL_GROUPS);
  return vowels?.length === 1;
}

function addS(word: string, lower: string): readonly string[] {
  if (CONSONANT_Y.test(lower)) return [`${word.slice(0, -1)}ies`];
  if (lower.endsWith('o')) return O_TO_OES.has(lower) ? [`${word}es`, `${word}s`] : [`${word}s`];
  if (!SIBILANT.test(lower)) return [`${word}s`];
  if (HARD_CH.has(lower)) return [`${word}s`];
  if (/(?:^|[^aeiou]|qu)[aeiou][sz]$/.test(lower) && isMonosyllable(lower)) {
    const doubled = `${word}${word.slice(-1)}es`;
    return lower.endsWith('z') ? [doubled] : [`${word}es`, doubled];
  }
  return [`${word}es`];
}

function addSToAcronym(word: string): readonly string[] {
  return /[SXZ]$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`];
}

/** An irregular form (lower case) with the capital that the word has. */
function keepStart(word: string, form: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
