import {readItems} from '../sentence.js';
import {isNameItem} from '../words.js';
import {LARGE_DIGITS, MANY_DIGITS} from './figure-units.js';
import {DIGITS, NAMES, type Need, needsOf} from './pattern-needs.js';
import {PATTERNS} from './patterns.js';

/**
 * What the gate looks up, as numbers in flat arrays, so that nothing is allocated and little is fetched for a word. A need
 * of many or of rare words is noted by its words when they are seen; one of a few common words (“the”, “a”) is worked out
 * when a pattern asks, as it would be noted in most sentences for nothing.
 */

/** Words that are none: any run of digits, any word with a capital that may be a name, digits of many and of a large number. */
export const ANY_DIGITS = 0;
export const ANY_NAME = 1;
export const ANY_MANY = 2;
export const ANY_LARGE = 3;

/** FNV-1a of no characters. */
export const SEED = 0x811c9dc5 | 0;

/** The hash with one character more. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** Open addressing from the hash of a word to the word + 1. */
const SLOTS = 1 << 14;
const table = new Uint16Array(SLOTS);
const hashes = new Int32Array(SLOTS);

/** The word with this hash, or -1. Two words with one hash are one: a false pass, once in a million words. */
export function findWord(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = table[slot] as number; word !== 0; word = table[slot] as number) {
    if (hashes[word - 1] === hash) return word - 1;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** By word while the patterns are read: the needs it notes. */
const noted: number[][] = [[], [], [], []];
/** By word: how it is written, with its apostrophes. Words that differ in nothing else are one here. */
const spellings: string[][] = [[], [], [], []];
const asked = new Map<number, number>();

function wordOf(text: string): number {
  if (text === DIGITS) return ANY_DIGITS;
  if (text === MANY_DIGITS) return ANY_MANY;
  if (text === LARGE_DIGITS) return ANY_LARGE;
  const hash = hashOf(text.replace(/['\u2019]/g, ''));
  const known = findWord(hash);
  const word = known < 0 ? addWord(hash) : known;
  if (!spellings[word]?.includes(text)) spellings[word]?.push(text);
  return word;
}

function addWord(hash: number): number {
  const word = noted.push([]) - 1;
  spellings.push([]);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = word + 1;
  hashes[word] = hash;
  return word;
}

function looksLikeName(lower: string): boolean {
  const [item] = readItems(lower);
  return item !== undefined && isNameItem({...item, lower, kind: 'word', capital: true});
}

/** By need: the patterns it wakes, and the words to ask where they do not note it. */
const woken: number[][] = [];
const askedBy: Int16Array[] = [];
const needIds = new Map<string, number>();

/** Needs that several patterns have are met once; those that wake are noted by their words, and have an id of their own. */
function idOf(need: Need, isWaking: boolean): number {
  const isAsked = !isWaking && isCommon(need);
  const name = `${isAsked} ${need.anyOf.join(' ')}`;
  const known = needIds.get(name);
  if (known !== undefined) return known;
  const id = woken.push([]) - 1;
  needIds.set(name, id);
  // A name may begin with the sign: “& Other Stories”.
  const words = need.anyOf.flatMap((word) => (word === NAMES ? [ANY_NAME, wordOf('&')] : [wordOf(word)]));
  askedBy.push(Int16Array.from(isAsked ? words.map(askedIdOf) : []));
  if (!isAsked) for (const word of words) noted[word]?.push(id);
  return id;
}

function isCommon({anyOf}: Need): boolean {
  return anyOf.length <= 12;
}

function askedIdOf(word: number): number {
  const id = asked.get(word) ?? asked.size;
  asked.set(word, id);
  return id;
}

/** The needs of each pattern in order, doubled; odd where the need is one more of the same element. */
export const PLANS: readonly Int16Array[] = PATTERNS.map((pattern, id) => {
  const elements = needsOf(pattern);
  const rarest = elements.flat().sort((a, b) => a.cost - b.cost)[0];
  if (rarest) woken[idOf(rarest, true)]?.push(id);
  return Int16Array.from(
    elements.flatMap((needs) => needs.map((need, i) => idOf(need, need === rarest) * 2 + Math.min(i, 1))),
  );
});

/** Lists one behind the other: list `i` is `all` from `from[i]` to `from[i + 1]`. */
interface Lists {
  readonly from: Uint16Array;
  readonly all: Uint16Array;
}

function flatten(lists: readonly (readonly number[])[]): Lists {
  let sum = 0;
  return {from: Uint16Array.of(0, ...lists.map((one) => (sum += one.length))), all: Uint16Array.from(lists.flat())};
}

/** The needs that a word notes. */
export const NOTED = flatten(noted);
/** The patterns that a need wakes. */
export const WOKEN = flatten(woken);
/** Of a need that nothing notes, the asked words that meet it. */
export const ASKED_BY: readonly Int16Array[] = askedBy;
/** Which of the asked words a word is, or -1. */
export const ASKED = Int16Array.from(noted, (_, word) => asked.get(word) ?? -1);
/** What `mayBeName` said of a word; 0 where it was not asked. */
const answers = new Int8Array(noted.length);

/** May the word be a name when it has a capital? Told when first asked: few of them are ever met so. */
export function mayBeName(word: number): boolean {
  if (answers[word] === 0) answers[word] = spellings[word]?.some(looksLikeName) ? 1 : -1;
  return answers[word] === 1;
}

/** How many needs, and how many asked words there are. */
export const NEED_COUNT = woken.length;
export const ASKED_COUNT = asked.size;
