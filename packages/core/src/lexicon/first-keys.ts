import {foldOf} from './characters.js';
import {findIrregularPlurals} from './english-nouns.js';
import {findIrregularVerb} from './english-verbs.js';
import {spellOut} from './inflect.js';
import {inflectPhrase} from './list-forms.js';
import type {Phrase} from './phrase.js';
import {foldToken} from './token-table.js';
import {
  createCursor,
  createTokens,
  isComplex,
  kindOf,
  LATIN,
  OPAQUE_TOKEN,
  readTokens,
  type Tokens,
  WORD_FOLDS,
} from './tokens.js';

/**
 * Keys under which a phrase waits for a text with a word that may begin it. They are made of the first letters of the
 * first token: four where all forms of the phrase agree in them, else two. A token of a text has a key of either kind, and
 * different letters may share a key: then a phrase is compiled for nothing, and that is all.
 */
export const KEY_COUNT = 1 << 14;

const LONG = 4;
const SHORT = 2;

/** Any number to start from, and the primes of FNV-1a and of Knuth's multiplicative hash. */
const SEED = 0x2d51;
const PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(KEY_COUNT);

/** What is no key: the phrase has no token at all, or must be looked at more closely. */
const UNKNOWN = -1;

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function finishKey(hash: number): number {
  return Math.imul(hash, SPREAD) >>> SHIFT;
}

/** The key of the first `length` letters, or of all where there are fewer. */
function keyOfUnits(units: string, length: number): number {
  let hash = SEED;
  for (let at = 0; at < length && at < units.length; at += 1) hash = mix(hash, units.charCodeAt(at));
  return finishKey(hash);
}

/** Keys of the words that the phrase may begin with, in all its forms; some may be there twice. None where it has no words. */
export function listFirstKeys(phrase: Phrase): readonly number[] {
  const key = guessFirstKey(phrase);
  return key === UNKNOWN ? listKeysOfForms(phrase) : [key];
}

/**
 * The one key of nearly every phrase, told by the letters at its beginning. An ending takes the place of the last two
 * letters at most (`tie`, `tying`), unless the word is irregular.
 */
function guessFirstKey({text, inflect}: Phrase): number {
  const length = measureWord(text);
  if (length < 1) return UNKNOWN;
  if (inflect === 'none') return keyOfWord(text, length, LONG);
  if (length < 3 || (length === 3 && text.startsWith('ie', 1))) return UNKNOWN;
  const word = text.slice(0, length).toLowerCase();
  if (findIrregularVerb(word, 'past') || findIrregularPlurals(word)) return UNKNOWN;
  return keyOfWord(text, length, length > 5 || (length === 5 && !word.endsWith('ie')) ? LONG : SHORT);
}

/** The length of the word of Latin-1 that the text begins with; -1 where it is not as simple. */
function measureWord(text: string): number {
  let at = 0;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < LATIN && WORD_FOLDS[unit] !== 0) continue;
    // An accent or something invisible may follow.
    return unit < 128 ? at : UNKNOWN;
  }
  return at;
}

function keyOfWord(text: string, length: number, most: number): number {
  let hash = SEED;
  for (let at = 0; at < most && at < length; at += 1) hash = mix(hash, WORD_FOLDS[text.charCodeAt(at)] as number);
  return finishKey(hash);
}

function listKeysOfForms({text, inflect}: Phrase): number[] {
  const {words, others} = inflectPhrase(text, inflect);
  return [words, ...others.map((other) => spellOut(words, other))].flatMap((form) => {
    const first = readFirstToken(form);
    return first === undefined ? [] : [keyOfUnits(first, LONG)];
  });
}

const one = createTokens(1);

/** The first token of a text, folded. */
function readFirstToken(text: string): string | undefined {
  return readTokens(text, [], createCursor(), one, 0, text.length) > 0 ? foldToken(text, one, 0) : undefined;
}

/** Calls `visit` with the keys that a phrase beginning with the token would have. Words longer than `limit` begin none. */
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
    visit(keyOfUnits(units, SHORT));
    visit(keyOfUnits(units, LONG));
    return;
  }
  let hash = SEED;
  let at = start;
  for (; at < end && at < start + SHORT; at += 1) hash = mix(hash, foldUnit(tokens.units[at] as number));
  visit(finishKey(hash));
  for (; at < end && at < start + LONG; at += 1) hash = mix(hash, foldUnit(tokens.units[at] as number));
  visit(finishKey(hash));
}

function foldUnit(unit: number): number {
  return unit < LATIN ? (WORD_FOLDS[unit] as number) : foldOf(unit);
}
