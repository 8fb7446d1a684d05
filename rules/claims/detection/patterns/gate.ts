import {BLANK, classify, DIGIT, isApostrophe, isDigit, LETTER} from '../../figures/characters.js';
import {UNIT_WORDS} from '../../figures/units.js';
import {addToHash, hashOf, SEED} from '../../figures/word-hash.js';
import {
  ASKED,
  ASKED_BY,
  ASKED_COUNT,
  DOUBTS,
  findWord,
  mayBeName,
  mayBeNumeral,
  NEED_COUNT,
  NOTED,
  PLANS,
  WOKEN,
} from './gate-index.js';
import {ANY_DIGITS, ANY_LARGE, ANY_MANY, ANY_NAME} from './gate-words.js';
import {FAR, NEAR} from './pattern-needs.js';

/**
 * The gate: one pass over the code units of a sentence, with no tokens and no strings made. It gives the patterns that may
 * match. A pattern is woken by the rarest thing it cannot do without, and let through when all it cannot do without
 * stands there in its order, near enough: “no credit card” waits for “credit”, right behind a “no” and right before a
 * “card”. A false pass costs time, never a claim.
 */
export function wakePatterns(units: Uint16Array, start: number, end: number): readonly number[] {
  generation += 1;
  woken = 0;
  place = 0;
  clauses = bitOf(0) | bitOf(1);
  let at = start;
  while (at < end) {
    const code = units[at] as number;
    const kind = KINDS[code] as number;
    if (kind >= FIRST_LETTER) at = readWord(units, at, end, at === start || !isGlue(units[at - 1] as number));
    else if (kind >= FIRST_DIGIT) at = readNumber(units, at, end);
    else {
      if (kind >= SIGN || kind === APOSTROPHE) seeSign(kind, code, at);
      if (kind === OTHER || kind === SIGN) clauses |= bitOf(place) | bitOf(place + 1);
      // Looked at once more when it is known.
      if (kind === UNKNOWN) learnKind(code);
      else at += 1;
    }
  }
  return woken === 0 ? NONE : listPassed();
}

/**
 * Sees the word that begins at `start`, and gives its end. “soc2”, “b2b”: digits do not end a word for the tokens, so
 * neither here.
 */
function readWord(units: Uint16Array, start: number, end: number, isApart: boolean): number {
  const isCapital = KINDS[units[start] as number] !== units[start];
  let isCounted = !isApart;
  let hash = SEED;
  let at = start;
  for (;;) {
    let kind = OTHER;
    for (; at < end; at += 1) {
      const code = units[at] as number;
      kind = (KINDS[code] as number) || learnKind(code);
      if (kind < FIRST_DIGIT) break;
      hash = addToHash(hash, kind);
    }
    const word = findWord(hash);
    if (!isCounted) {
      if (word < 0 || !mayBeNumeral(word)) place += 1;
      isCounted = true;
    }
    if (word >= 0) see(word, at - 1);
    if (isCapital && (word < 0 || mayBeName(word))) see(ANY_NAME, at - 1);
    if (kind !== APOSTROPHE || !isLetterAt(units, at + 1, end)) break;
    // “don’t” is one word: the apostrophe is left out, and “world’s” has been looked up as “world”.
    at += 1;
  }
  // “Get.gov” and “A&B” are names, if “get” and “a” are none.
  if (isCapital && at < end && joinsWords(units[at] as number) && isLetterAt(units, at + 1, end)) see(ANY_NAME, at - 1);
  return at;
}

const joinsWords = (code: number) => code === 0x2e || code === 0x26;

/** Does the unit tie the word behind it to what stands before: “Node.js”, “R&D”, “5k”? */
const isGlue = (code: number) => joinsWords(code) || isApostrophe(code) || isDigit(code);

function readNumber(units: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  let at = start;
  for (; at < end; at += 1) {
    const code = units[at] as number;
    if (!isDigit(code)) break;
    hash = addToHash(hash, code);
  }
  see(ANY_DIGITS, at - 1);
  const word = findWord(hash);
  if (word >= 0) see(word, at - 1);
  // “#1234” is the name of a thing and counts nothing; “#1” is a rank.
  if (start > 0 && units[start - 1] === HASH) {
    seeNumbered(units, start - 1, at);
    return at;
  }
  if (at - start === 4 && isYear(units, start, end)) return at;
  if (at - start >= 3) see(ANY_MANY, at - 1);
  if (at - start >= 4 || (at - start === 3 && start > 1 && isDigit(units[start - 2] as number))) see(ANY_LARGE, at - 1);
  return at;
}

const HASH = 0x23;

function seeNumbered(units: Uint16Array, start: number, end: number): void {
  let hash = SEED;
  for (let at = start; at < end; at += 1) hash = addToHash(hash, units[at] as number);
  const word = findWord(hash);
  if (word >= 0) see(word, end - 1);
}

/**
 * Are the four digits a year and no count, whatever stands before them: “2024.”, “(2024)”, “2024 was”? The readers of
 * numerals take a year of our days for a count only where what it counts, a sign or more digits follow.
 */
function isYear(units: Uint16Array, start: number, end: number): boolean {
  let year = 0;
  for (let at = start; at < start + 4; at += 1) year = year * 10 + (units[at] as number) - FIRST_DIGIT;
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (start > 1 && isDigit(units[start - 2] as number) && !joinsDate(units[start - 1] as number)) return false;
  const next = start + 4;
  if (next >= end) return true;
  const code = units[next] as number;
  if (code === 0x20) return isUncounted(units, next + 1, end);
  if (code === 0x2d) return isDigit(units[next + 1] as number) && isDigit(units[next + 2] as number);
  return ENDS_YEAR.includes(code) && !(next + 1 < end && isDigit(units[next + 1] as number));
}

/** “10/31/2026”: or a digit itself, as the year is the end of a number then. */
const joinsDate = (code: number) => code === 0x2f || isDigit(code);

/** Is the word that begins at `start` one of small letters that no number counts: no plural, no unit? */
function isUncounted(units: Uint16Array, start: number, end: number): boolean {
  let hash = SEED;
  let at = start;
  for (; at < end; at += 1) {
    const code = units[at] as number;
    if (code < 97 || code > 122) break;
    hash = addToHash(hash, code);
  }
  if (at === start || units[at - 1] === 0x73 || COUNTED.has(hash)) return false;
  return at === end || units[at] === 0x20 || ENDS_YEAR.includes(units[at] as number);
}

/** What no plural tells to be counted. */
const COUNTED: ReadonlySet<number> = new Set([...UNIT_WORDS.keys(), 'people'].map(hashOf));

const FIRST_YEAR = 1990;
const LAST_YEAR = 2040;
/** . , ; : ! ? ) */
const ENDS_YEAR: readonly number[] = [0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x29];

const NONE: readonly number[] = [];

/** What a code unit is to the gate: a letter is its lower-case code, a digit its own, anything else one of these. */
const KINDS = new Uint16Array(0x10000);
const UNKNOWN = 0;
const BLANK_KIND = 1;
const APOSTROPHE = 2;
const OTHER = 3;
/** A sign that patterns name. */
const SIGN = 4;
/** One that ends no clause. */
const LINK = 5;
const FIRST_DIGIT = 48;
const FIRST_LETTER = 65;

function learnKind(code: number): number {
  const kind = kindOf(code);
  KINDS[code] = kind;
  return kind;
}

function kindOf(code: number): number {
  if (isApostrophe(code)) return APOSTROPHE;
  const kind = classify(code);
  if (kind === DIGIT) return code;
  if (kind === LETTER) return lowerCase(code);
  if (kind === BLANK) return BLANK_KIND;
  if (findWord(addToHash(SEED, code)) < 0) return OTHER;
  return LINKS.includes(code) ? LINK : SIGN;
}

/** , & / + % $ */
const LINKS: readonly number[] = [0x2c, 0x26, 0x2f, 0x2b, 0x25, 0x24];

/** A letter above ASCII whose lower case is more than one unit stays as it is. */
function lowerCase(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const isLetterAt = (units: Uint16Array, at: number, end: number) =>
  at < end && classify(units[at] as number) === LETTER;

/** An apostrophe that is in no word is a sign: “20 years' experience”. */
function seeSign(kind: number, code: number, at: number): void {
  const word = findWord(kind === APOSTROPHE ? SEED : addToHash(SEED, code));
  if (word >= 0) see(word, at);
}

/**
 * What was seen, by id, four numbers for each so that they lie in one line of the cache: the call in which it was seen, the
 * offsets of the first and the last in that call, and a bit for each place it stands at; those from `FAR` on are one.
 */
const createSeen = (size: number): Int32Array => new Int32Array(size * RECORD);
const RECORD = 4;
const FIRST = 1;
const LAST = 2;
const PLACES = 3;

let generation = 0;
/**
 * How many words were read. Those that may be parts of a numeral, digits and signs are at the place of the word before
 * them: a numeral of many words is one item to a pattern, and no two places may be further apart than their items.
 */
let place = 0;
/** A bit for each place at which a clause may begin. */
let clauses = 0;
const bitOf = (at: number): number => 1 << (at < FAR ? at : FAR);
const words = createSeen(ASKED_COUNT);
const needs = createSeen(NEED_COUNT);
let woken = 0;
const list = new Int32Array(PLANS.from.length);

function see(word: number, at: number): void {
  const bit = bitOf(place);
  const asked = ASKED[word] as number;
  if (asked >= 0) note(words, asked, at, bit);
  const end = NOTED.from[word + 1] as number;
  for (let i = NOTED.from[word] as number; i < end; i += 1) {
    const need = NOTED.all[i] as number;
    if (note(needs, need, at, bit)) wake(need);
  }
}

/** Is it the first time in this call? */
function note(seen: Int32Array, id: number, at: number, bit: number): boolean {
  const record = id * RECORD;
  seen[record + LAST] = at;
  if (seen[record] === generation) {
    seen[record + PLACES] = (seen[record + PLACES] as number) | bit;
    return false;
  }
  seen[record] = generation;
  seen[record + FIRST] = at;
  seen[record + PLACES] = bit;
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
    if (!isMet(DOUBTS[pattern] as number) || !standsInOrder(pattern)) continue;
    if (passed) insert(passed, pattern);
    else passed = [pattern];
  }
  return passed ?? NONE;
}

/** Keeps a short list in order. */
function insert(sorted: number[], value: number): void {
  let at = sorted.length;
  for (; at > 0 && (sorted[at - 1] as number) > value; at -= 1) sorted[at] = sorted[at - 1] as number;
  sorted[at] = value;
}

/** Could each element stand behind the one before it, and near enough? */
function standsInOrder(pattern: number): boolean {
  const plan = PLANS.all;
  const begin = PLANS.from[pattern] as number;
  const end = PLANS.from[pattern + 1] as number;
  let reached = -1;
  let element = -1;
  /** Where the element may stand, and where it does. */
  let open = -1;
  let found = begin < end && (plan[begin + 1] as number) < FAR ? clauses : -1;
  for (let i = begin; i < end; i += 2) {
    const step = plan[i] as number;
    const need = step >> 1;
    if (!isMet(need)) return false;
    // The needs of one element may stand in any order among themselves.
    const isNext = (step & 1) === 0;
    if (isNext) {
      element = reached;
      open = spread(found, plan[i + 1] as number);
    }
    const record = need * RECORD;
    if ((needs[record + LAST] as number) <= element) return false;
    const here = (needs[record + PLACES] as number) & (isNext ? open : open & around(found));
    if (here === 0) return false;
    found = isNext ? here : found | here;
    if ((needs[record + FIRST] as number) > reached) reached = needs[record + FIRST] as number;
  }
  return true;
}

/** The places of `places`, and as many behind each of them as `reach` says. */
function spread(places: number, reach: number): number {
  if (reach >= FAR) return -(places & -places);
  let all = places;
  for (let covered = 1; covered <= reach; ) {
    const by = Math.min(covered, reach + 1 - covered);
    all |= all << by;
    covered += by;
  }
  return all;
}

/** The places of `places`, and those `NEAR` each of them on both sides. */
function around(places: number): number {
  const behind = spread(places, NEAR);
  return behind | (behind >>> NEAR);
}

/** The call in which the words of a need were asked last: many patterns have the same. */
const lastAsked = new Int32Array(NEED_COUNT);

function isMet(need: number): boolean {
  const record = need * RECORD;
  if (needs[record] === generation) return true;
  if (lastAsked[need] === generation) return false;
  lastAsked[need] = generation;
  const end = ASKED_BY.from[need + 1] as number;
  for (let i = ASKED_BY.from[need] as number; i < end; i += 1) {
    const word = (ASKED_BY.all[i] as number) * RECORD;
    if (words[word] === generation) noteFrom(word, record);
  }
  return needs[record] === generation;
}

/** Notes for a need what was seen of one of its words; both by where their numbers begin. */
function noteFrom(word: number, need: number): void {
  const isFirst = needs[need] !== generation;
  const first = words[word + FIRST] as number;
  const last = words[word + LAST] as number;
  const places = words[word + PLACES] as number;
  needs[need] = generation;
  needs[need + PLACES] = isFirst ? places : (needs[need + PLACES] as number) | places;
  if (isFirst || first < (needs[need + FIRST] as number)) needs[need + FIRST] = first;
  if (isFirst || last > (needs[need + LAST] as number)) needs[need + LAST] = last;
}
