import {foldOf, LATIN, WORD_FOLDS} from './characters.js';
import {findIrregularPlurals, listIrregularNouns} from './english-nouns.js';
import {findIrregularVerb, listIrregularVerbs} from './english-verbs.js';
import {spellOut} from './inflect.js';
import {inflectPhrase} from './list-forms.js';
import type {Inflection} from './phrase.js';
import {readTokens} from './read-tokens.js';
import {foldToken} from './token-table.js';
import {createCursor, createTokens, isComplex, kindOf, OPAQUE_TOKEN, type Tokens} from './tokens.js';

// Reads of typed arrays are `as number`: every index is below a length that was looked at before.

/**
 * Words wait under keys for a text that may hold them. A key is made of the first letters of the first token: as many of
 * six, four or two as all forms of the words agree in. A token of a text has a key of each kind. Different letters may
 * share a key: then words are compiled for nothing, and that is all. There are keys enough to make it rare.
 */
export const KEY_COUNT = 1 << 17;

const LONG = 6;
const MIDDLE = 4;
const SHORT = 2;
const LENGTHS = [SHORT, MIDDLE, LONG];
/** An ending may take the place of so many letters: `tie`, `tying`. */
const LOST = 2;

/** Any number to start from, and the primes of FNV-1a and of Knuth's multiplicative hash. */
const SEED = 0x2d51;
const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(KEY_COUNT);

/** In the place of a key: the words must be looked at more closely. */
const UNKNOWN = -1;

const I = 0x69;
const E = 0x65;

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function toKey(hash: number): number {
  return Math.imul(hash, SPREAD) >>> SHIFT;
}

/** Calls `visit` with the key of every token that the words begin with, in whatever form. Not at all where there is none. */
export function visitFirstKeys(words: string, visit: (key: number) => void): void {
  const key = guessKey(words);
  if (key === UNKNOWN) for (const one of lookUpKeys(words)) visit(one);
  else visit(key);
}

/**
 * The one key of nearly all words, told by their letters: an ending takes the place of the last ones, unless the word is
 * irregular. This runs once for each word of a term base, so it makes no strings.
 */
function guessKey(words: string): number {
  let hash = SEED;
  let short = SEED;
  let middle = SEED;
  let long = SEED;
  let length = 0;
  for (; length < words.length; length += 1) {
    const unit = words.charCodeAt(length);
    const folded = unit < LATIN ? (WORD_FOLDS[unit] as number) : 0;
    if (folded === 0) {
      // An accent or something invisible may belong to the word.
      if (unit >= 128) return UNKNOWN;
      break;
    }
    hash = mix(hash, folded);
    if (length < SHORT) short = hash;
    if (length < MIDDLE) middle = hash;
    if (length < LONG) long = hash;
  }
  const letters = countSure(words, length);
  if (letters === 0 || changesEarly(letters, words, length, hash)) return UNKNOWN;
  return toKey(letters === LONG ? long : letters === MIDDLE ? middle : short);
}

/** How many of its first letters a regular word of so many has in all its forms, as far as there are keys of them. */
function countSure(words: string, length: number): number {
  if (length >= LONG + LOST) return LONG;
  if (length >= MIDDLE + LOST) return MIDDLE;
  // Short words are many, so their last letters are told apart: only `ie` loses two.
  const endsInIe = length >= SHORT && foldAt(words, length - 2) === I && foldAt(words, length - 1) === E;
  if (length > MIDDLE && !endsInIe) return MIDDLE;
  return length < SHORT + (endsInIe ? LOST : 1) ? 0 : SHORT;
}

/** The folded unit of a word of Latin-1. */
function foldAt(words: string, at: number): number {
  return WORD_FOLDS[words.charCodeAt(at)] as number;
}

/** The hash of a stretch of a word of Latin-1. */
function hashStretch(words: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at += 1) hash = mix(hash, foldAt(words, at));
  return hash;
}

/**
 * May it be an irregular word, perhaps with something before it, in which some of the first letters change (`outgo`,
 * `outwent`)?
 */
function changesEarly(letters: number, words: string, length: number, hash: number): boolean {
  if (!endsIrregularly(words, length)) return false;
  const last = letters === SHORT ? 1 : letters;
  for (let from = 0; from < last && from < length - 1; from += 1) {
    if (!isIrregular(from === 0 ? hash : hashStretch(words, from, length))) continue;
    if (from + countKept(words.slice(from, length).toLowerCase()) < letters) return true;
  }
  return false;
}

/** How many of its first letters an irregular word keeps in all its irregular forms; all where it is none after all. */
function countKept(word: string): number {
  const forms = [
    ...(findIrregularPlurals(word) ?? []),
    ...(findIrregularVerb(word, 'past') ?? []),
    ...(findIrregularVerb(word, 'participle') ?? []),
  ];
  return Math.min(LONG, ...forms.map((form) => countShared(word, form)));
}

function countShared(word: string, form: string): number {
  let at = 0;
  while (at < word.length && word[at] === form[at]) at += 1;
  return at;
}

let irregular: Uint8Array | undefined;

/** Is it the hash of an irregular noun or verb, or one of the few that fall together with such? */
function isIrregular(hash: number): boolean {
  irregular ??= markIrregular();
  return irregular[toKey(hash)] === 1;
}

const endings = new Uint8Array(1 << 10);

/** Has some irregular word the same last two letters? Most words are settled by that. */
function endsIrregularly(words: string, length: number): boolean {
  irregular ??= markIrregular();
  return endings[placeOfEnding(words, length)] === 1;
}

function placeOfEnding(words: string, length: number): number {
  return ((foldAt(words, length - 2) << 5) ^ foldAt(words, length - 1)) & (endings.length - 1);
}

function markIrregular(): Uint8Array {
  const marks = new Uint8Array(KEY_COUNT);
  for (const words of [listIrregularNouns(), listIrregularVerbs()]) {
    for (const word of words) {
      marks[toKey(hashStretch(word, 0, word.length))] = 1;
      endings[placeOfEnding(word, word.length)] = 1;
    }
  }
  return marks;
}

/** As a noun and as a verb it has all forms that it has as either. */
const INFLECTIONS: readonly Inflection[] = ['noun', 'verb'];
/** Keys by first word: the short and the irregular ones are few, and begin many a phrase. */
const known = new Map<string, ReadonlySet<number>>();
/** So many are irregular or short; a term base that has others all the same does not fill the memory. */
const MOST_KNOWN = 2000;

function lookUpKeys(words: string): ReadonlySet<number> {
  const first = /^[A-Za-z\d]+(?![\w\u0080-\uffff])/.exec(words)?.[0];
  // Endings change the first word as they change it where it stands alone.
  if (first === undefined) return listKeysOfForms(words);
  const found = known.get(first) ?? listKeysOfForms(first);
  if (known.size < MOST_KNOWN) known.set(first, found);
  return found;
}

function listKeysOfForms(words: string): ReadonlySet<number> {
  const keys = new Set<number>();
  const add = (form: string): void => {
    const first = readFirstToken(form);
    if (first !== undefined) keys.add(keyOfUnits(first, LONG));
  };
  for (const inflection of INFLECTIONS) {
    const {words: base, others} = inflectPhrase(words, inflection);
    add(base);
    for (const other of others) add(spellOut(base, other));
  }
  return keys;
}

const one = createTokens(1);

/** The first token of a text, folded. */
function readFirstToken(text: string): string | undefined {
  return readTokens(text, [], createCursor(), one, 0, text.length) > 0 ? foldToken(text, one, 0) : undefined;
}

/** The key of the first letters, or of all where there are fewer. */
function keyOfUnits(units: string, most: number): number {
  let hash = SEED;
  for (let at = 0; at < most && at < units.length; at += 1) hash = mix(hash, units.charCodeAt(at));
  return toKey(hash);
}

/** Calls `visit` with the keys of words that may begin with the token. Tokens of more than `limit` units begin none. */
export function visitTokenKeys(
  text: string,
  tokens: Tokens,
  index: number,
  limit: number,
  visit: (key: number) => void,
): void {
  const kind = kindOf(tokens, index);
  if (kind === OPAQUE_TOKEN) return;
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (kind >= 0 || isComplex(tokens, index)) {
    if (end - start > limit) return;
    const units = foldToken(text, tokens, index);
    for (const most of LENGTHS) visit(keyOfUnits(units, most));
    return;
  }
  let hash = SEED;
  let at = start;
  for (const most of LENGTHS) {
    for (; at < end && at < start + most; at += 1) hash = mix(hash, foldUnit(tokens.units[at] as number));
    visit(toKey(hash));
  }
}

function foldUnit(unit: number): number {
  return unit < LATIN ? (WORD_FOLDS[unit] as number) : foldOf(unit);
}
