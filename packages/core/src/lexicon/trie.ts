import {powerOfTwo} from './token-table.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the trie itself, and this is the hot path.

/** A trie over whole numbers in flat arrays. Node 0 is the root. At its nodes stand entries: phrases in one form each. */
export interface Trie {
  /** Pairs of node and key (open addressing, a power of two of them). */
  readonly edges: Int32Array;
  /** The child an edge leads to, 0 where the slot is free. */
  readonly children: Int32Array;
  /** 1 where a node has children. */
  readonly branches: Uint8Array;
  /** Keys from the root to a node. */
  readonly depths: Int32Array;
  /** Where the entries of node `n` begin (`n`) and end (`n + 1`). */
  readonly firsts: Int32Array;
  /** Index of the phrase of an entry. */
  readonly phrases: Int32Array;
  /** Index in `FORMS` of the form of an entry. */
  readonly forms: Uint8Array;
  /** Index of the exact spelling of an entry that is case-sensitive, -1 for the others. */
  readonly spellings: Int32Array;
}

/** Ways to stand in a text, column by column: the keys to follow from the root, and what stands at their end. */
export interface Entries {
  /** Keys of all entries, one after the other. */
  readonly keys: number[];
  /** Where the keys of an entry end. */
  readonly ends: number[];
  readonly phrases: number[];
  readonly forms: number[];
  readonly spellings: number[];
}

/** No entries yet. */
export function createEntries(): Entries {
  return {keys: [], ends: [], phrases: [], forms: [], spellings: []};
}

/** The child of `node` under `key`, 0 when there is none. */
export function findChild(trie: Trie, node: number, key: number): number {
  const {edges, children} = trie;
  const mask = children.length - 1;
  for (let slot = slotOf(node, key) & mask; ; slot = (slot + 1) & mask) {
    const child = children[slot] as number;
    if (child === 0 || (edges[slot * 2] === node && edges[slot * 2 + 1] === key)) return child;
  }
}

function slotOf(node: number, key: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Builds the trie of entries. At one node they keep their order, and a phrase stands there once. */
export function buildTrie(entries: Entries): Trie {
  const size = powerOfTwo(entries.keys.length * 2);
  const edges = new Int32Array(size * 2);
  const children = new Int32Array(size);
  const depths: number[] = [0];
  const branches: number[] = [0];
  const nodes = new Int32Array(entries.ends.length);
  let at = 0;
  for (const [index, end] of entries.ends.entries()) {
    let node = 0;
    for (; at < end; at += 1) {
      const slot = findSlot(edges, children, node, entries.keys[at] as number);
      if (children[slot] === 0) {
        edges[slot * 2] = node;
        edges[slot * 2 + 1] = entries.keys[at] as number;
        children[slot] = depths.length;
        branches[node] = 1;
        branches.push(0);
        depths.push((depths[node] as number) + 1);
      }
      node = children[slot] as number;
    }
    nodes[index] = node;
  }
  const tree = {edges, children, branches: Uint8Array.from(branches), depths: Int32Array.from(depths)};
  return {...tree, ...placeEntries(entries, nodes, depths.length)};
}

function findSlot(edges: Int32Array, children: Int32Array, node: number, key: number): number {
  const mask = children.length - 1;
  let slot = slotOf(node, key) & mask;
  while (children[slot] !== 0 && !(edges[slot * 2] === node && edges[slot * 2 + 1] === key)) slot = (slot + 1) & mask;
  return slot;
}

/** Sorts entries by node (a counting sort). Entries of one phrase follow each other, so a repetition is seen at once. */
function placeEntries(
  entries: Entries,
  nodes: Int32Array,
  nodeCount: number,
): Pick<Trie, 'firsts' | 'phrases' | 'forms' | 'spellings'> {
  const kept = keepFirst(entries, nodes, nodeCount);
  const firsts = new Int32Array(nodeCount + 1);
  for (const entry of kept) (firsts[(nodes[entry] as number) + 1] as number) += 1;
  for (let node = 0; node < nodeCount; node += 1) (firsts[node + 1] as number) += firsts[node] as number;
  const next = firsts.slice();
  const placed = {
    firsts,
    phrases: new Int32Array(kept.length),
    forms: new Uint8Array(kept.length),
    spellings: new Int32Array(kept.length),
  };
  for (const entry of kept) {
    const node = nodes[entry] as number;
    const place = next[node] as number;
    next[node] = place + 1;
    placed.phrases[place] = entries.phrases[entry] as number;
    placed.forms[place] = entries.forms[entry] as number;
    placed.spellings[place] = entries.spellings[entry] as number;
  }
  return placed;
}

/** Indices of entries without those that repeat a phrase at a node; exact spellings differ and stay. */
function keepFirst(entries: Entries, nodes: Int32Array, nodeCount: number): number[] {
  const lastPhrase = new Int32Array(nodeCount).fill(-1);
  const kept: number[] = [];
  for (let entry = 0; entry < nodes.length; entry += 1) {
    const node = nodes[entry] as number;
    const phrase = entries.phrases[entry] as number;
    if (lastPhrase[node] === phrase && entries.spellings[entry] === -1) continue;
    lastPhrase[node] = phrase;
    kept.push(entry);
  }
  return kept;
}
