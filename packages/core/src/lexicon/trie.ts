import {powerOfTwo} from './token-table.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the trie itself, and this is the hot path.

/** A trie over whole numbers in flat arrays. Node 0 is the root. At its nodes stand entries: phrases in one form each. */
export interface Trie {
  /** Triples of node, key and step (0 where free), padded to four: open addressing, a power of two of them. */
  readonly edges: Int32Array;
  /**
   * A Bloom filter over the edges, one bit each. Most steps that are tried lead nowhere, and this table is small enough
   * to stay in the cache, where `edges` of a large lexicon is not.
   */
  readonly filter: Int32Array;
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

/** A step down the trie as one number, so that a walk touches memory once a step: see the three functions below. */
export type Step = number;

const ENDS_HERE = 1;
const GOES_ON = 2;

/** The node a step leads to, 0 for none. */
export function nodeOf(step: Step): number {
  return step >>> 2;
}

/** Do entries stand at the node? */
export function endsHere(step: Step): boolean {
  return (step & ENDS_HERE) !== 0;
}

/** Has the node children? */
export function goesOn(step: Step): boolean {
  return (step & GOES_ON) !== 0;
}

/** The step from `node` under `key`, 0 when there is none. */
export function findStep({edges, filter}: Trie, node: number, key: number): Step {
  const hash = hashEdge(node, key);
  if (((filter[(hash >>> 5) & (filter.length - 1)] as number) & (1 << hash)) === 0) return 0;
  const mask = edges.length - 4;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 4) & mask) {
    const step = edges[slot + 2] as number;
    if (step === 0 || (edges[slot] === node && edges[slot + 1] === key)) return step;
  }
}

function hashEdge(node: number, key: number): number {
  const mixed = Math.imul(node ^ 0x2545f491, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

/** The edge table takes the high bits of the hash, the filter the low ones. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) << 2;
}

/** Builds the trie of entries. At one node they keep their order, and a phrase stands there once. */
export function buildTrie(entries: Entries): Trie {
  const edges = new Int32Array(4 * powerOfTwo(entries.keys.length * 2));
  const depths: number[] = [0];
  const nodes = new Int32Array(entries.ends.length);
  let at = 0;
  for (const [index, end] of entries.ends.entries()) {
    let node = 0;
    for (; at < end; at += 1) node = addStep(edges, depths, node, entries.keys[at] as number);
    nodes[index] = node;
  }
  const placed = placeEntries(entries, nodes, depths.length);
  return {...packEdges(edges, depths, placed.firsts), depths: Int32Array.from(depths), ...placed};
}

/** The child of `node` under `key`, a new one if need be. */
function addStep(edges: Int32Array, depths: number[], node: number, key: number): number {
  const slot = findSlot(edges, node, key);
  if (edges[slot + 2] === 0) {
    setEdge(edges, slot, node, key, depths.length << 2);
    depths.push((depths[node] as number) + 1);
  }
  return nodeOf(edges[slot + 2] as number);
}

function findSlot(edges: Int32Array, node: number, key: number): number {
  const mask = edges.length - 4;
  let slot = slotOf(hashEdge(node, key)) & mask;
  while (edges[slot + 2] !== 0 && !(edges[slot] === node && edges[slot + 1] === key)) slot = (slot + 4) & mask;
  return slot;
}

function setEdge(edges: Int32Array, slot: number, node: number, key: number, step: Step): void {
  edges[slot] = node;
  edges[slot + 1] = key;
  edges[slot + 2] = step;
}

/** The edges in a table of the right size, with what is known of the nodes they lead to, and their filter. */
function packEdges(loose: Int32Array, depths: readonly number[], firsts: Int32Array): Pick<Trie, 'edges' | 'filter'> {
  const parents = new Uint8Array(depths.length);
  forEachEdge(loose, (node) => {
    parents[node] = 1;
  });
  const edges = new Int32Array(4 * powerOfTwo(depths.length * 2));
  const filter = new Int32Array(powerOfTwo(depths.length / 2));
  forEachEdge(loose, (node, key, child) => {
    const ends = firsts[child] === firsts[child + 1] ? 0 : ENDS_HERE;
    setEdge(edges, findSlot(edges, node, key), node, key, (child << 2) | ends | (parents[child] === 1 ? GOES_ON : 0));
    const hash = hashEdge(node, key);
    (filter[(hash >>> 5) & (filter.length - 1)] as number) |= 1 << hash;
  });
  return {edges, filter};
}

/** Visits every edge of a table, in no order. */
export function forEachEdge(edges: Int32Array, visit: (node: number, key: number, child: number) => void): void {
  for (let slot = 0; slot < edges.length; slot += 4) {
    const child = nodeOf(edges[slot + 2] as number);
    if (child !== 0) visit(edges[slot] as number, edges[slot + 1] as number, child);
  }
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
