import {NUMERAL_WORDS} from '../../figures/numeral-words.js';
import {hashOf} from '../../figures/word-hash.js';
import {isNameWord} from '../words.js';
import {LARGE_DIGITS, MANY_DIGITS} from './figure-units.js';
import {ANY_DIGITS, ANY_LARGE, ANY_MANY, ANY_NAME} from './gate-words.js';
import type {Pattern} from './pattern.js';
import {DIGITS, NAMES, type Need, needsOf} from './pattern-needs.js';

/** Lists one behind the other: how long each is, and what stands in them. */
export interface ListsInRow {
  readonly sizes: readonly number[];
  readonly all: readonly number[];
}

/**
 * What the gate looks up, in numbers and nothing else, so that it can be written down. A need of many or of rare words is
 * noted by its words when they are seen; one of a few common words (“the”, “a”) is worked out when a pattern asks, as it
 * would be noted in most sentences for nothing.
 */
export interface GateTables {
  /** By word: its hash, without apostrophes. */
  readonly hashes: readonly number[];
  /** The words that are no names, capital or not. */
  readonly notNames: readonly number[];
  /** By word: the needs it notes. */
  readonly noted: ListsInRow;
  /** By need: the patterns it wakes. */
  readonly woken: ListsInRow;
  /** The words that are asked for, by their number among them. */
  readonly asked: readonly number[];
  /** By need that nothing notes: the numbers of the asked words that meet it. */
  readonly askedBy: ListsInRow;
  /**
   * By pattern its needs in order, two numbers for each: the need, doubled, and odd where it is one more of the same
   * element; and how many words behind the need before it stands at most.
   */
  readonly plans: ListsInRow;
  /** By pattern: of its needs the rarest but for the one that wakes it, which most woken patterns lack; or that one itself. */
  readonly doubts: readonly number[];
  /** Words that may be parts of a numeral, which is one thing however many words say it. */
  readonly numeralWords: readonly number[];
}

/** Compiles what wakes the patterns. */
export function compileGate(patterns: readonly Pattern[]): GateTables {
  const words = createWords();
  const needs = createNeeds(words);
  const plans = patterns.map((pattern, id) => planOf(pattern, id, needs));
  const numeralWords = [...NUMERAL_WORDS].map(words.numberOf);
  return {
    hashes: words.hashes,
    notNames: words.listNotNames(),
    noted: putInRow(words.noted),
    woken: putInRow(needs.woken),
    asked: [...needs.asked.keys()],
    askedBy: putInRow(needs.askedBy),
    plans: putInRow(plans.map(({steps}) => steps)),
    doubts: plans.map(({doubt}) => doubt),
    numeralWords,
  };
}

/** The needs of a pattern in order, each with its number. */
interface Plan {
  readonly steps: number[];
  readonly doubt: number;
}

function planOf(pattern: Pattern, id: number, {idOf, woken}: Needs): Plan {
  const elements = needsOf(pattern);
  const [rarest, second] = elements.flatMap(({needs}) => needs).sort((a, b) => a.cost - b.cost);
  if (!rarest) return {steps: [], doubt: 0};
  const waking = idOf(rarest, true);
  woken[waking]?.push(id);
  const numberOf = (need: Need) => (need === rarest ? waking : idOf(need, false));
  const steps = elements.flatMap(({needs, reach}) =>
    needs.flatMap((need, i) => [numberOf(need) * 2 + Math.min(i, 1), reach]),
  );
  return {steps, doubt: second ? numberOf(second) : waking};
}

interface GateWords {
  readonly hashes: number[];
  readonly noted: number[][];
  /** The number of a word as patterns write it. Two words with one hash are one: a false pass, once in a million words. */
  readonly numberOf: (text: string) => number;
  readonly listNotNames: () => number[];
}

function createWords(): GateWords {
  const numbers = new Map<string, number>([
    [DIGITS, ANY_DIGITS],
    [MANY_DIGITS, ANY_MANY],
    [LARGE_DIGITS, ANY_LARGE],
  ]);
  const byHash = new Map<number, number>();
  // No word of a text has the number of one that is none.
  const hashes = [0, 0, 0, 0];
  const noted: number[][] = [[], [], [], []];
  const names = new Set([ANY_NAME]);
  const add = (text: string): number => {
    const hash = hashOf(text.replace(/['\u2019]/g, ''));
    const word = byHash.get(hash) ?? noted.push([]) - 1;
    byHash.set(hash, word);
    hashes[word] = hash;
    if (isNameWord(text)) names.add(word);
    numbers.set(text, word);
    return word;
  };
  return {
    hashes,
    noted,
    numberOf: (text) => numbers.get(text) ?? add(text),
    listNotNames: () => hashes.flatMap((_, word) => (names.has(word) ? [] : [word])),
  };
}

interface Needs {
  readonly woken: number[][];
  readonly asked: Map<number, number>;
  readonly askedBy: number[][];
  /** Needs that several patterns have are met once; those that wake are noted by their words, and have an id of their own. */
  readonly idOf: (need: Need, isWaking: boolean) => number;
}

function createNeeds({noted, numberOf}: GateWords): Needs {
  const ids = new Map<string, number>();
  const woken: number[][] = [];
  const asked = new Map<number, number>();
  const askedBy: number[][] = [];
  const askFor = (word: number): number => {
    const known = asked.get(word) ?? asked.size;
    asked.set(word, known);
    return known;
  };
  const add = ({anyOf}: Need, isAsked: boolean): number => {
    const id = woken.push([]) - 1;
    // A name may begin with the sign: “& Other Stories”.
    const words = anyOf.flatMap((word) => (word === NAMES ? [ANY_NAME, numberOf('&')] : [numberOf(word)]));
    askedBy.push(isAsked ? words.map(askFor) : []);
    if (!isAsked) for (const word of words) noted[word]?.push(id);
    return id;
  };
  return {
    woken,
    asked,
    askedBy,
    idOf(need, isWaking) {
      const isAsked = !isWaking && isCommon(need);
      const name = `${isAsked} ${need.anyOf.join(' ')}`;
      const id = ids.get(name) ?? add(need, isAsked);
      ids.set(name, id);
      return id;
    },
  };
}

function isCommon({anyOf}: Need): boolean {
  return anyOf.length <= 12;
}

function putInRow(lists: readonly (readonly number[])[]): ListsInRow {
  return {sizes: lists.map((list) => list.length), all: lists.flat()};
}
