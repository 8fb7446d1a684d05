import {classify, DIGIT, isApostrophe, LETTER} from '../../figures/characters.js';
import {isNameItem} from '../words.js';
import {DIGITS, NAMES, type Need, needsOf} from './pattern-needs.js';
import {PATTERNS} from './patterns.js';

/**
 * The gate: one pass over the characters of a sentence, with no tokens and no strings made. It gives the patterns that may
 * match. A pattern is woken by the rarest thing it cannot do without, and let through when all it cannot do without
 * stands there in its order: “no credit card” waits for “credit”, behind a “no” and before a “card”. A false pass costs
 * time, never a claim.
 */
export function wakePatterns(text: string, start: number, end: number): readonly number[] {
  generation += 1;
  woken = 0;
  let inside = NOTHING;
  let hash = SEED;
  let isCapital = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const unit = (UNITS[code] as number) || learnUnit(code);
    if (unit >= FIRST_LETTER) {
      if (inside !== WORD) {
        if (inside === NUMBER) seeNumber(hash, at - 1);
        inside = WORD;
        hash = SEED;
        isCapital = unit !== code;
      }
      hash = Math.imul(hash ^ unit, PRIME);
    } else if (unit === UNIT_DIGIT) {
      // “soc2”, “b2b”: digits do not end a word for the tokens, so neither here.
      if (inside === NOTHING) {
        inside = NUMBER;
        hash = SEED;
      }
      hash = Math.imul(hash ^ code, PRIME);
    } else {
      if (inside === WORD) {
        seeWord(hash, isCapital, at - 1);
        // “don’t” is one word: the apostrophe is left out, and “world’s” has been looked up as “world”.
        if (unit === UNIT_APOSTROPHE && isLetter(text.charCodeAt(at + 1))) continue;
        // “Get.gov” and “A&B” are names, if “get” and “a” are none.
        if (isCapital && (code === 0x2e || code === 0x26) && isLetter(text.charCodeAt(at + 1))) meet(names, at - 1);
      } else if (inside === NUMBER) seeNumber(hash, at - 1);
      inside = NOTHING;
      if (unit === UNIT_SIGN) seeSign(code, at);
    }
  }
  if (inside === WORD) seeWord(hash, isCapital, end - 1);
  else if (inside === NUMBER) seeNumber(hash, end - 1);
  return woken === 0 ? NONE : listPassed();
}

const NONE: readonly number[] = [];

/** What the pass is inside of. */
const NOTHING = 0;
const WORD = 1;
const NUMBER = 2;

/** FNV-1a. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What a code unit is to the gate: a letter is its lower-case code, anything else one of these. 0 is not known yet. */
const UNITS = new Uint16Array(0x10000);
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
  return findMeaning(hashOf(String.fromCharCode(code))) < 0 ? UNIT_OTHER : UNIT_SIGN;
}

/** A letter above ASCII whose lower case is more than one unit stays as it is. */
function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const isLetter = (code: number) => classify(code) === LETTER;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Open addressing from the hash of a word to its meaning: [hash, meaning + 1] pairs. */
const SLOTS = 1 << 14;
const table = new Int32Array(SLOTS * 2);

/** The meaning of a hash, or -1. Two words with one hash share a meaning: a false pass, once in a million words. */
function findMeaning(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (table[slot * 2 + 1] !== 0) {
    if (table[slot * 2] === hash) return (table[slot * 2 + 1] as number) - 1;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** What a word means to the gate: the needs it meets, and whether with a capital it may be a name. */
interface Meaning {
  readonly needs: number[];
  mayBeName: boolean;
}

const meanings: Meaning[] = [];
const digits: number[] = [];
const names: number[] = [];

function seeWord(hash: number, isCapital: boolean, at: number): void {
  const meaning = findMeaning(hash);
  if (meaning >= 0) {
    const {needs, mayBeName} = meanings[meaning] as Meaning;
    meet(needs, at);
    if (isCapital && mayBeName) meet(names, at);
  } else if (isCapital) meet(names, at);
}

function seeNumber(hash: number, at: number): void {
  meet(digits, at);
  const meaning = findMeaning(hash);
  if (meaning >= 0) meet((meanings[meaning] as Meaning).needs, at);
}

function seeSign(code: number, at: number): void {
  meet((meanings[findMeaning(Math.imul(SEED ^ code, PRIME))] as Meaning).needs, at);
}

function meet(needs: readonly number[], at: number): void {
  for (let i = 0; i < needs.length; i += 1) {
    const need = needs[i] as number;
    if (met[need] !== generation) {
      met[need] = generation;
      first[need] = at;
      wake(wakes[need] as readonly number[]);
    }
    last[need] = at;
  }
}

function wake(patterns: readonly number[]): void {
  for (let i = 0; i < patterns.length; i += 1) {
    list[woken] = patterns[i] as number;
    woken += 1;
  }
}

/** The woken patterns all whose needs are met in their order, in the order of the patterns. */
function listPassed(): readonly number[] {
  let passed: number[] | undefined;
  for (let i = 0; i < woken; i += 1) {
    const pattern = list[i] as number;
    if (!standsInOrder(plans[pattern] as Int16Array)) continue;
    if (passed) passed.push(pattern);
    else passed = [pattern];
  }
  return passed && passed.length > 1 ? passed.sort((a, b) => a - b) : (passed ?? NONE);
}

/** Could each element stand behind the one before it? Only the first and the last place of a need are known. */
function standsInOrder(plan: Int16Array): boolean {
  let reached = -1;
  let element = -1;
  for (let i = 0; i < plan.length; i += 1) {
    const step = plan[i] as number;
    const need = step >> 1;
    if (met[need] !== generation) return false;
    // The needs of one element may stand in any order among themselves.
    if ((step & 1) === 0) element = reached;
    if ((last[need] as number) <= element) return false;
    reached = Math.max(reached, first[need] as number);
  }
  return true;
}

/** What was seen in this call: needs are met where their generation is the present one. */
let generation = 0;
let woken = 0;
const list = new Int32Array(PATTERNS.length);
/** The patterns each need wakes. */
const wakes: number[][] = [];
/** The needs of each pattern in order, doubled; odd where the need is one more of the same element. */
const plans: Int16Array[] = [];
const ids = new Map<string, number>();

PATTERNS.forEach((pattern, id) => {
  const elements = needsOf(pattern);
  const rarest = elements.flat().sort((a, b) => a.cost - b.cost)[0];
  plans.push(Int16Array.from(elements.flatMap((needs) => needs.map((need, i) => idOf(need) * 2 + Math.min(i, 1)))));
  if (rarest) wakes[idOf(rarest)]?.push(id);
});

const met = new Int32Array(wakes.length);
const first = new Int32Array(wakes.length);
const last = new Int32Array(wakes.length);

/** Needs that several patterns have are met once. */
function idOf({anyOf}: Need): number {
  const name = anyOf.join(' ');
  const known = ids.get(name);
  if (known !== undefined) return known;
  const id = wakes.push([]) - 1;
  ids.set(name, id);
  for (const word of anyOf) {
    if (word === DIGITS) digits.push(id);
    else if (word === NAMES) names.push(id);
    else meaningOf(word).needs.push(id);
    // A name may begin with the sign: “& Other Stories”.
    if (word === NAMES) meaningOf('&').needs.push(id);
  }
  return id;
}

function meaningOf(word: string): Meaning {
  const hash = hashOf(word.replace(/['\u2019]/g, ''));
  let meaning = findMeaning(hash);
  if (meaning < 0) {
    meaning = meanings.push({needs: [], mayBeName: false}) - 1;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (SLOTS - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = meaning + 1;
  }
  const found = meanings[meaning] as Meaning;
  found.mayBeName ||= looksLikeName(word);
  return found;
}

function looksLikeName(lower: string): boolean {
  const word = {start: 0, end: lower.length, lower, kind: 'word', joint: 'space', capital: true} as const;
  return isNameItem({...word, caps: false, possessive: false});
}
