import {powerOfTwo} from './token-table.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the trie itself, and this is the hot path.

/**
 * A trie over whole numbers in flat arrays. At its nodes stand entries: phrases in one form each. A node is known by the
 * place of the edge that leads to it, from 1; the root is node 0.
 */
export interface Trie {
  /** Fours of node, key, step (0 where free) and first entry: open addressing, a power of two of them. */
  readonly edges: Int32Array;
  /**
   * A Bloom filter over the edges, one bit each. Most steps that are tried lead nowhere, and this table is small enough
   * to stay in the cache, where `edges` of a large lexicon is not.
   */
  readonly filter: Int32Array;
  /** Pairs of phrase, form and whether it is the last of its node, in one number (see `packEntry`), and exact spelling. */
  readonly entries: Int32Array;
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

/** A step down the trie as one number, so that a walk touches memory once a step. */
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

/** Where the entries of a node begin in `entries`, -1 when it has none. They go on to the first that is marked as last. */
export function entriesOf(trie: Trie, node: number): number {
  return node === 0 ? -1 : (trie.edges[node * 4 - 1] as number);
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
  const draft = draftNodes(entries);
  const order = sortByNode(entries, draft.ends, draft.parents.length);
  const edges = new Int32Array(4 * powerOfTwo(draft.parents.length * 2));
  const filter = new Int32Array(powerOfTwo(draft.parents.length / 2));
  const branches = new Uint8Array(draft.parents.length);
  for (const parent of draft.parents) branches[parent] = 1;
  const places = new Int32Array(draft.parents.length);
  for (let node = 1; node < places.length; node += 1) {
    const parent = places[draft.parents[node] as number] as number;
    const key = draft.keys[node] as number;
    const slot = findSlot(edges, parent, key);
    const first = order.firsts[node] as number;
    places[node] = slot / 4 + 1;
    setEdge(
      edges,
      slot,
      parent,
      key,
      ((places[node] as number) << 2) | (first < 0 ? 0 : ENDS_HERE) | (branches[node] === 1 ? GOES_ON : 0),
    );
    edges[slot + 3] = first;
    const hash = hashEdge(parent, key);
    (filter[(hash >>> 5) & (filter.length - 1)] as number) |= 1 << hash;
  }
  return {edges, filter, entries: order.entries};
}

/** The nodes of a trie in the order in which they were met, parents before children, and where each entry ends. */
interface Draft {
  readonly parents: readonly number[];
  readonly keys: readonly number[];
  readonly ends: Int32Array;
}

function draftNodes(entries: Entries): Draft {
  const edges = new Int32Array(4 * powerOfTwo(entries.keys.length * 2));
  const parents: number[] = [0];
  const keys: number[] = [0];
  const ends = new Int32Array(entries.ends.length);
  let at = 0;
  for (const [index, end] of entries.ends.entries()) {
    let node = 0;
    for (; at < end; at += 1) {
      const key = entries.keys[at] as number;
      const slot = findSlot(edges, node, key);
      if (edges[slot + 2] === 0) {
        setEdge(edges, slot, node, key, parents.length << 2);
        parents.push(node);
        keys.push(key);
      }
      node = nodeOf(edges[slot + 2] as number);
    }
    ends[index] = node;
  }
  return {parents, keys, ends};
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

/** Visits every edge, in no order. */
export function forEachEdge({edges}: Trie, visit: (node: number, key: number, child: number) => void): void {
  for (let slot = 0; slot < edges.length; slot += 4) {
    const child = nodeOf(edges[slot + 2] as number);
    if (child !== 0) visit(edges[slot] as number, edges[slot + 1] as number, child);
  }
}

/** An entry as one number: small tables stay in the cache. There are five forms. */
function packEntry(phrase: number, form: number, isLast: boolean): number {
  return (phrase << 4) | (form << 1) | (isLast ? 1 : 0);
}

/** The index of the phrase of a packed entry. */
export function phraseOf(entry: number): number {
  return entry >>> 4;
}

/** The index in `FORMS` of a packed entry. */
export function formOf(entry: number): number {
  return (entry >>> 1) & 7;
}

/** Is a packed entry the last of its node? */
export function isLastEntry(entry: number): boolean {
  return (entry & 1) === 1;
}

/** Entries in the order of their nodes (a counting sort), and where those of each node begin, -1 where there are none. */
function sortByNode(entries: Entries, nodes: Int32Array, nodeCount: number): {firsts: Int32Array; entries: Int32Array} {
  const kept = keepFirst(entries, nodes, nodeCount);
  const counts = new Int32Array(nodeCount);
  for (const entry of kept) (counts[nodes[entry] as number] as number) += 1;
  const firsts = new Int32Array(nodeCount).fill(-1);
  const next = new Int32Array(nodeCount);
  let at = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    next[node] = at;
    if (counts[node] !== 0) firsts[node] = at;
    at += 2 * (counts[node] as number);
  }
  const sorted = new Int32Array(at);
  for (const entry of kept) {
    const node = nodes[entry] as number;
    const place = next[node] as number;
    next[node] = place + 2;
    (counts[node] as number) -= 1;
    sorted[place] = packEntry(entries.phrases[entry] as number, entries.forms[entry] as number, counts[node] === 0);
    sorted[place + 1] = entries.spellings[entry] as number;
  }
  return {firsts, entries: sorted};
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
