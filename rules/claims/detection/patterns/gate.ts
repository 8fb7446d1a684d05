import {FRACTIONS, MULTIPLES, SCALES, SMALL} from '../../figures/words.js';
import {STANDARD_WORDS} from '../standards.js';
import {type Key, keysOf} from './pattern-keys.js';
import {PATTERNS} from './patterns.js';

/**
 * The gate: one pass over the characters of a sentence, with no tokens and no strings made. It gives the patterns that may
 * match. A pattern is woken by the rarest element it cannot do without, and let through when the second rarest is there
 * too: “no credit card” waits for “credit” and for “card”, not for “no”. A false pass costs time, never a claim.
 */
export function wakePatterns(text: string, start: number, end: number): readonly number[] {
  generation += 1;
  woken = 0;
  let hash = SEED;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letterOf(code);
    if (letter > 0) {
      hash = Math.imul(hash ^ letter, PRIME);
      inWord = true;
    } else if (isDigit(code)) {
      if (figureSeen !== generation) seeFigure();
      // “soc2”, “b2b”: digits do not end a word for the tokens, so neither here.
      if (inWord) hash = Math.imul(hash ^ code, PRIME);
    } else if (inWord) {
      see(hash);
      // “don’t” is one word: the apostrophe is left out, and “world’s” has been looked up as “world”.
      if (code === 0x27 || code === 0x2019 || code === 0x2bc) continue;
      hash = SEED;
      inWord = false;
    }
  }
  if (inWord) see(hash);
  return woken === 0 ? NOTHING : passed();
}

const NOTHING: readonly number[] = [];
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Lower-case code of a letter, 0 for what is none. Above ASCII every code but punctuation counts as a letter. */
function letterOf(code: number): number {
  if (code < 128) return LETTERS[code] as number;
  return code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) ? 0 : code;
}

const LETTERS = Uint8Array.from({length: 128}, (_, code) => {
  if (code >= 97 && code <= 122) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});

/** Digits, and the one-character fractions. */
const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe);

/** What a word means to the gate: patterns it wakes, elements it satisfies. */
interface Meaning {
  readonly wakes: number[];
  readonly satisfies: number[];
}

const meanings: Meaning[] = [];
/** Open addressing from the hash of a word to its meaning: [hash, index + 1] pairs. */
const SLOTS = 1 << 14;
const table = new Int32Array(SLOTS * 2);

/** Scratch of one call: elements and patterns seen in this generation. */
let generation = 0;
let woken = 0;
let figureSeen = 0;
const elementSeen: number[] = [];
const patternSeen: number[] = [];
const list = new Int32Array(PATTERNS.length);
const second: number[] = [];
const figureMeaning: Meaning = {wakes: [], satisfies: []};

function see(hash: number): void {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (table[slot * 2 + 1] !== 0) {
    if (table[slot * 2] === hash) {
      heed(meanings[(table[slot * 2 + 1] as number) - 1] as Meaning);
      return;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function seeFigure(): void {
  figureSeen = generation;
  heed(figureMeaning);
}

function heed({wakes, satisfies}: Meaning): void {
  for (const element of satisfies) elementSeen[element] = generation;
  for (const pattern of wakes) {
    if (patternSeen[pattern] === generation) continue;
    patternSeen[pattern] = generation;
    list[woken] = pattern;
    woken += 1;
  }
}

/** The woken patterns whose second element was seen too, in their own order. */
function passed(): readonly number[] {
  const result: number[] = [];
  for (let i = 0; i < woken; i += 1) {
    const pattern = list[i] as number;
    const other = second[pattern] as number;
    if (other < 0 || elementSeen[other] === generation) result.push(pattern);
  }
  return result.length > 1 ? result.sort((a, b) => a - b) : result;
}

function hashOf(word: string): number {
  let hash = SEED;
  for (const char of word.replace(/['\u2019]/g, '')) hash = Math.imul(hash ^ char.charCodeAt(0), PRIME);
  return hash;
}

function meaningOf(word: string): Meaning {
  const hash = hashOf(word);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & (SLOTS - 1);
  if (table[slot * 2 + 1] === 0) {
    table[slot * 2] = hash;
    table[slot * 2 + 1] = meanings.push({wakes: [], satisfies: []});
  }
  return meanings[(table[slot * 2 + 1] as number) - 1] as Meaning;
}

const NUMBER_WORDS = [...SMALL.keys(), ...SCALES.keys(), ...FRACTIONS.keys(), ...MULTIPLES.keys()];

/** The meanings of all words by which a key can be satisfied. */
function meaningsOf({element, words, digits}: Key): Set<Meaning> {
  const all = [...words, ...(element.standard ? STANDARD_WORDS : []), ...(digits ? NUMBER_WORDS : [])];
  return new Set([...all.map(meaningOf), ...(digits ? [figureMeaning] : [])]);
}

/** Elements that stand in several patterns are seen once. */
const elementIds = new Map<string, number>();

PATTERNS.forEach((pattern, id) => {
  const [wake, check] = keysOf(pattern);
  if (wake) for (const meaning of meaningsOf(wake)) meaning.wakes.push(id);
  second[id] = -1;
  patternSeen[id] = 0;
  if (!check) return;
  const name = `${check.words.join(' ')} ${check.digits} ${check.element.standard}`;
  const known = elementIds.get(name);
  second[id] = known ?? elementIds.size;
  if (known !== undefined) return;
  const element = elementIds.size;
  elementIds.set(name, element);
  elementSeen[element] = 0;
  for (const meaning of meaningsOf(check)) meaning.satisfies.push(element);
});
