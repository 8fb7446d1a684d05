import type {Span} from '../model/span.js';
import {KEY_COUNT, visitFirstKeys, visitTokenKeys} from './first-keys.js';
import {readTokens} from './read-tokens.js';
import {createCursor, createTokens} from './tokens.js';

// Reads of typed arrays are `as number`: every index is a key, or a place in a chain.

/** Words to be found, by group: all words of an entry are one. */
export interface WordGroups {
  /** How many there are. */
  readonly count: number;
  /** Calls `visit` with all words of a group. False where they also stand inside words, which no first letters tell. */
  readonly visitWords: (group: number, visit: (words: string) => void) => boolean;
}

/** Which groups may have words in a text, by the first letters of those. */
export interface WordIndex {
  readonly count: number;
  /** Chains of groups, one for each key: the place of the first link, `END` where there is none. */
  readonly heads: Int32Array;
  /** The group of a link, and the place of the next one. */
  readonly members: Int32Array;
  readonly nexts: Int32Array;
  /** Groups that any text may have words of. */
  readonly anywhere: readonly number[];
  /** Code units of the longest words. */
  readonly longest: number;
}

const END = -1;

/** Hangs each group under the keys of its words. */
export function indexWords({count, visitWords}: WordGroups): WordIndex {
  const heads = new Int32Array(KEY_COUNT).fill(END);
  const links = createLinks(count * 3);
  const anywhere: number[] = [];
  let longest = 0;
  let group = 0;
  const hang = (key: number): void => {
    const head = heads[key] as number;
    // An entry often begins several of its words alike.
    if (head === END || links.groupAt(head) !== group) heads[key] = links.add(group, head);
  };
  const visit = (words: string): void => {
    if (words.length > longest) longest = words.length;
    visitFirstKeys(words, hang);
  };
  for (; group < count; group += 1) if (!visitWords(group, visit)) anywhere.push(group);
  return {count, heads, ...links.finish(), anywhere, longest};
}

function createLinks(room: number) {
  let members = new Int32Array(room);
  let nexts = new Int32Array(room);
  let count = 0;
  return {
    groupAt: (link: number): number => members[link] as number,
    add(group: number, next: number): number {
      if (count === members.length) {
        members = enlarge(members);
        nexts = enlarge(nexts);
      }
      members[count] = group;
      nexts[count] = next;
      count += 1;
      return count - 1;
    },
    finish: () => ({members, nexts}),
  };
}

function enlarge(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2 + 16);
  larger.set(column);
  return larger;
}

/** Groups that no text has asked for yet. */
export interface WaitingGroups {
  /** How many there are. */
  readonly left: () => number;
  /** Hands over those that may have words in the text. */
  readonly takeFor: (text: string, opaque: readonly Span[]) => void;
  /** Hands over as many, in their order, or all that are left. */
  readonly takeSome: (count: number) => void;
}

/** Tokens that are held at once while a text is looked through. */
const WINDOW = 1024;
/** No word has more units in a text than four for each of its own, and those of an ending. */
const ENDING = 8;

/** All groups wait; each is handed to `take` once. */
export function createWaitingGroups(index: WordIndex, take: (group: number) => void): WaitingGroups {
  const {members, nexts, anywhere} = index;
  const heads = index.heads.slice();
  const isTaken = new Uint8Array(index.count);
  const limit = 4 * (index.longest + ENDING);
  let left = index.count;
  let lowest = 0;
  let isFirst = true;

  function takeOne(group: number): void {
    if (isTaken[group] === 1) return;
    isTaken[group] = 1;
    left -= 1;
    take(group);
  }

  function takeUnder(key: number): void {
    for (let at = heads[key] as number; at !== END; at = nexts[at] as number) takeOne(members[at] as number);
    heads[key] = END;
  }

  function takeFor(text: string, opaque: readonly Span[]): void {
    if (isFirst) for (const group of anywhere) takeOne(group);
    isFirst = false;
    const tokens = createTokens(Math.min(WINDOW, text.length + 2));
    const cursor = createCursor();
    // The last token of a window is kept, for what the first one of the next is may depend on it.
    for (let kept = 0; cursor.at < text.length && left > 0; kept = 1) {
      const count = readTokens(text, opaque, cursor, tokens, kept, limit);
      for (let at = kept; at < count; at += 1) visitTokenKeys(text, tokens, at, limit, takeUnder);
      for (const column of [tokens.starts, tokens.ends, tokens.traits]) column[0] = column[count - 1] as number;
    }
  }

  function takeSome(count: number): void {
    const goal = Math.max(0, left - count);
    for (; left > goal && lowest < index.count; lowest += 1) takeOne(lowest);
  }

  return {left: () => left, takeFor, takeSome};
}
