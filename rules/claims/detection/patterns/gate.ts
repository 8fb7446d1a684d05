import {classify, DIGIT, isApostrophe, isDigit, LETTER} from '../../figures/characters.js';
import {ASKED, ASKED_BY, ASKED_COUNT, findWord, mayBeName, NEED_COUNT, NOTED, PLANS, WOKEN} from './gate-index.js';
import {ANY_DIGITS, ANY_LARGE, ANY_MANY, ANY_NAME} from './gate-words.js';
import {addToHash, SEED} from './word-hash.js';

/**
 * The gate: one pass over the characters of a sentence, with no tokens and no strings made. It gives the patterns that may
 * match. A pattern is woken by the rarest thing it cannot do without, and let through when all it cannot do without
 * stands there in its order: “no credit card” waits for “credit”, behind a “no” and before a “card”. A false pass costs
 * time, never a claim.
 */
export function wakePatterns(text: string, start: number, end: number): readonly number[] {
  generation += 1;
  woken = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const unit = UNITS[code] as number;
    if (unit >= FIRST_LETTER) at = readWord(text, at, end);
    else if (unit === UNIT_DIGIT) at = readNumber(text, at, end);
    else {
      if (unit === UNIT_SIGN) seeSign(code, at);
      // Looked at once more when it is known.
      if (unit === UNKNOWN) learnUnit(code);
      else at += 1;
    }
  }
  return woken === 0 ? NONE : listPassed();
}

/** Sees the word that begins at `start`, and gives its end. “soc2”, “b2b”: digits do not end a word for the tokens, so neither here. */
function readWord(text: string, start: number, end: number): number {
  const isCapital = UNITS[text.charCodeAt(start)] !== text.charCodeAt(start);
  let hash = SEED;
  let at = start;
  for (;;) {
    let unit = UNIT_OTHER;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      unit = (UNITS[code] as number) || learnUnit(code);
      if (unit < FIRST_LETTER) {
        if (unit !== UNIT_DIGIT) break;
        unit = code;
      }
      hash = addToHash(hash, unit);
    }
    seeWord(hash, isCapital, at - 1);
    if (unit !== UNIT_APOSTROPHE || !isLetterAt(text, at + 1, end)) break;
    // “don’t” is one word: the apostrophe is left out, and “world’s” has been looked up as “world”.
    at += 1;
  }
  // “Get.gov” and “A&B” are names, if “get” and “a” are none.
  if (isCapital && at < end && joinsWords(text.charCodeAt(at)) && isLetterAt(text, at + 1, end)) see(ANY_NAME, at - 1);
  return at;
}

const joinsWords = (code: number) => code === 0x2e || code === 0x26;

function readNumber(text: string, start: number, end: number): number {
  let hash = SEED;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) break;
    hash = addToHash(hash, code);
  }
  seeNumber(hash, at - 1);
  if (at - start >= 3) see(ANY_MANY, at - 1);
  if (at - start >= 4 || (at - start === 3 && isDigit(text.charCodeAt(start - 2)))) see(ANY_LARGE, at - 1);
  return at;
}

const NONE: readonly number[] = [];

/** What a code unit is to the gate: a letter is its lower-case code, anything else one of these. */
const UNITS = new Uint16Array(0x10000);
const UNKNOWN = 0;
const UNIT_OTHER = 1;
const UNIT_SIGN = 2;
const UNIT_DIGIT = 3;
const UNIT_APOSTROPHE = 4;
const FIRST_LETTER = 65;

function learnUnit(code: number): number {
  const unit = unitOf(code);
  UNITS[code] = unit;
  return unit;
}

function unitOf(code: number): number {
  const kind = classify(code);
  if (isApostrophe(code)) return UNIT_APOSTROPHE;
  if (kind === DIGIT) return UNIT_DIGIT;
  if (kind === LETTER) return lowerCase(code);
  return findWord(addToHash(SEED, code)) < 0 ? UNIT_OTHER : UNIT_SIGN;
}

/** A letter above ASCII whose lower case is more than one unit stays as it is. */
function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const isLetterAt = (text: string, at: number, end: number) => at < end && classify(text.charCodeAt(at)) === LETTER;

function seeWord(hash: number, isCapital: boolean, at: number): void {
  const word = findWord(hash);
  if (word >= 0) see(word, at);
  if (isCapital && (word < 0 || mayBeName(word))) see(ANY_NAME, at);
}

function seeNumber(hash: number, at: number): void {
  see(ANY_DIGITS, at);
  const word = findWord(hash);
  if (word >= 0) see(word, at);
}

function seeSign(code: number, at: number): void {
  see(findWord(addToHash(SEED, code)), at);
}

/** What was seen in this call, by id: where it is of this generation, the places of the first and the last. */
interface Seen {
  readonly generation: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const createSeen = (size: number): Seen => ({
  generation: new Int32Array(size),
  first: new Int32Array(size),
  last: new Int32Array(size),
});

let generation = 0;
const words = createSeen(ASKED_COUNT);
const needs = createSeen(NEED_COUNT);
let woken = 0;
const list = new Int32Array(PLANS.length);

function see(word: number, at: number): void {
  const asked = ASKED[word] as number;
  if (asked >= 0) note(words, asked, at);
  const end = NOTED.from[word + 1] as number;
  for (let i = NOTED.from[word] as number; i < end; i += 1) {
    const need = NOTED.all[i] as number;
    if (note(needs, need, at)) wake(need);
  }
}

/** Is it the first time in this call? */
function note(seen: Seen, id: number, at: number): boolean {
  seen.last[id] = at;
  if (seen.generation[id] === generation) return false;
  seen.generation[id] = generation;
  seen.first[id] = at;
  return true;
}

function wake(need: number): void {
  const end = WOKEN.from[need + 1] as number;
  for (let i = WOKEN.from[need] as number; i < end; i += 1) {
    list[woken] = WOKEN.all[i] as number;
    woken += 1;
  }
}

/** The woken patterns all whose needs are met in their order, in the order of the patterns. */
function listPassed(): readonly number[] {
  let passed: number[] | undefined;
  for (let i = 0; i < woken; i += 1) {
    const pattern = list[i] as number;
    if (!standsInOrder(PLANS[pattern] as Uint16Array)) continue;
    if (passed) passed.push(pattern);
    else passed = [pattern];
  }
  return passed && passed.length > 1 ? passed.sort((a, b) => a - b) : (passed ?? NONE);
}

/** Could each element stand behind the one before it? Only the first and the last place of a need are known. */
function standsInOrder(plan: Uint16Array): boolean {
  let reached = -1;
  let element = -1;
  for (let i = 0; i < plan.length; i += 1) {
    const step = plan[i] as number;
    const need = step >> 1;
    if (!isMet(need)) return false;
    // The needs of one element may stand in any order among themselves.
    if ((step & 1) === 0) element = reached;
    if ((needs.last[need] as number) <= element) return false;
    if ((needs.first[need] as number) > reached) reached = needs.first[need] as number;
  }
  return true;
}

function isMet(need: number): boolean {
  if (needs.generation[need] === generation) return true;
  const asked = ASKED_BY[need] as Uint16Array;
  for (let i = 0; i < asked.length; i += 1) noteFrom(asked[i] as number, need);
  return needs.generation[need] === generation;
}

/** Notes for a need what was seen of one of its words. */
function noteFrom(word: number, need: number): void {
  if (words.generation[word] !== generation) return;
  const isFirst = needs.generation[need] !== generation;
  const first = words.first[word] as number;
  const last = words.last[word] as number;
  needs.generation[need] = generation;
  if (isFirst || first < (needs.first[need] as number)) needs.first[need] = first;
  if (isFirst || last > (needs.last[need] as number)) needs.last[need] = last;
}
