import type {ListsInRow} from './compile-gate.js';
import {GATE_TABLES} from './gate-tables.at-build.js';
import {FIRST_WORD} from './gate-words.js';

/** What the gate looks up, in flat arrays of numbers, so that nothing is allocated and little is fetched for a word. */

const hashes = Int32Array.from(GATE_TABLES.hashes);

/** Open addressing from the hash of a word to the word. */
const SLOTS = 1 << 14;
const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (SLOTS - 1);
const nextSlot = (slot: number) => (slot + 1) & (SLOTS - 1);
const table = fillTable();

function fillTable(): Uint16Array {
  const slots = new Uint16Array(SLOTS);
  for (let word = FIRST_WORD; word < hashes.length; word += 1) {
    let slot = slotOf(hashes[word] as number);
    while (slots[slot] !== 0) slot = nextSlot(slot);
    slots[slot] = word;
  }
  return slots;
}

/** A bit for each slot of a larger table that is filled: it stays in the fastest memory, and tells most words off. */
const BITS = 1 << 15;
const bitOf = (hash: number) => (hash ^ (hash >>> 15)) & (BITS - 1);
const filled = new Uint8Array(BITS >> 3);
for (const bit of hashes.map(bitOf)) filled[bit >> 3] = (filled[bit >> 3] as number) | (1 << (bit & 7));

/** The word with this hash, or -1. */
export function findWord(hash: number): number {
  const bit = bitOf(hash);
  if (((filled[bit >> 3] as number) & (1 << (bit & 7))) === 0) return -1;
  let slot = slotOf(hash);
  for (let word = table[slot] as number; word !== 0; word = table[slot] as number) {
    if (hashes[word] === hash) return word;
    slot = nextSlot(slot);
  }
  return -1;
}

const notNames = new Uint8Array(hashes.length);
for (const word of GATE_TABLES.notNames) notNames[word] = 1;

/** May the word be a name when it has a capital? */
export function mayBeName(word: number): boolean {
  return notNames[word] === 0;
}

const numeralWords = new Uint8Array(hashes.length);
for (const word of GATE_TABLES.numeralWords) numeralWords[word] = 1;

/** May the word be a part of a numeral? */
export function mayBeNumeral(word: number): boolean {
  return numeralWords[word] === 1;
}

/** Lists one behind the other: list `i` is `all` from `from[i]` to `from[i + 1]`. */
interface Lists {
  readonly from: Uint16Array;
  readonly all: Uint16Array;
}

function placeLists({sizes, all}: ListsInRow): Lists {
  const from = new Uint16Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i += 1) from[i + 1] = (from[i] as number) + (sizes[i] as number);
  return {from, all: Uint16Array.from(all)};
}

/** The needs that a word notes. */
export const NOTED = placeLists(GATE_TABLES.noted);
/** The patterns that a need wakes. */
export const WOKEN = placeLists(GATE_TABLES.woken);
/** Of a need that nothing notes, the asked words that meet it. */
export const ASKED_BY = placeLists(GATE_TABLES.askedBy);
/** Which of the asked words a word is, or -1. */
export const ASKED = new Int16Array(hashes.length).fill(-1);
for (const [id, word] of GATE_TABLES.asked.entries()) ASKED[word] = id;
/** The needs of each pattern in order: see `GateTables.plans`. */
export const PLANS = placeLists(GATE_TABLES.plans);
/** The need of each pattern to ask for first: see `GateTables.doubts`. */
export const DOUBTS = Uint16Array.from(GATE_TABLES.doubts);

/** How many needs, and how many asked words there are. */
export const NEED_COUNT = GATE_TABLES.askedBy.sizes.length;
export const ASKED_COUNT = GATE_TABLES.asked.length;
