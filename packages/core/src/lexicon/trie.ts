import {powerOfTwo} from './token-table.js';

// Reads of typed arrays are `as number`: every index is a mask or comes from the trie itself, and this is the hot path.

/**
 * A trie over whole numbers in flat arrays, small enough to stay near the processor. At its nodes stand entries: phrases
 * in one form each. Node 0 is the root; a node is known by the place of the edge that leads to it.
 */
export interface Trie {
  /** Steps from the root, by key; 0 for none. */
  readonly roots: Int32Array;
  /** What stands at the nodes that these steps lead to: see `entriesOf`. */
  readonly rootEntries: Int32Array;
  /** All other edges, fours of node, key, step (0 where free) and what `entriesOf` says: open addressing, a power of two of them. */
  readonly edges: Int32Array;
  /**
   * A Bloom filter over these edges, one bit each. Most steps that are tried lead nowhere, and this table is small enough
   * to stay in the cache, where `edges` of a large lexicon is not.
   */
  readonly filter: Int32Array;
  /** Phrase, form and two marks in one number each: see `packEntry`. Those of one node follow each other. */
  readonly entries: Int32Array;
  /** For each entry the index of its exact spelling, -1 for none. */
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

/** Finished entries: the columns of `Entries`, packed. */
export interface PackedEntries {
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  readonly phrases: Int32Array;
  readonly forms: Int32Array;
  readonly spellings: Int32Array;
}

/** The entries in the order of their phrases: `places` has the place of each. The entries of one phrase keep theirs. */
export function packEntries(entries: Entries, places: Int32Array): PackedEntries {
  const order = orderByPlace(entries.phrases, places);
  const count = order.length;
  const [ends, phrases, forms, spellings] = [0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const keys = new Int32Array(entries.keys.length);
  let to = 0;
  for (let place = 0; place < count; place += 1) {
    const entry = order[place] as number;
    const end = entries.ends[entry] as number;
    for (let at = entry === 0 ? 0 : (entries.ends[entry - 1] as number); at < end; at += 1) {
      keys[to] = entries.keys[at] as number;
      to += 1;
    }
    ends[place] = to;
    phrases[place] = entries.phrases[entry] as number;
    forms[place] = entries.forms[entry] as number;
    spellings[place] = entries.spellings[entry] as number;
  }
  return {keys, ends, phrases, forms, spellings};
}

/** Indices of entries by the places of their phrases: a counting sort, which keeps the order of those that are alike. */
function orderByPlace(phrases: readonly number[], places: Int32Array): Int32Array {
  const next = new Int32Array(places.length + 1);
  for (const phrase of phrases) (next[(places[phrase] as number) + 1] as number) += 1;
  for (let place = 1; place < next.length; place += 1) (next[place] as number) += next[place - 1] as number;
  const order = new Int32Array(phrases.length);
  for (let entry = 0; entry < order.length; entry += 1) {
    const place = places[phrases[entry] as number] as number;
    order[next[place] as number] = entry;
    (next[place] as number) += 1;
  }
  return order;
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

/** A node without entries. */
export const NO_ENTRIES = -1;

/**
 * What stands at a node: nothing (`NO_ENTRIES`), one entry (see `singleOf`), or the place in `entries` where several
 * begin; they go on to the first that is marked as last. Most nodes have one, which is then at hand without another look
 * into memory.
 */
export function entriesOf({edges, rootEntries}: Trie, node: number): number {
  const place = node * 4 - 1;
  if (place < 0) return NO_ENTRIES;
  return (place < edges.length ? edges[place] : rootEntries[node - 1 - edges.length / 4]) as number;
}

/** Does `entriesOf` say that one entry stands there? */
export function isSingle(entries: number): boolean {
  return entries < NO_ENTRIES;
}

/** The one packed entry that `entriesOf` tells, and the other way round. */
export function singleOf(entries: number): number {
  return -2 - entries;
}

/** The step from the root under `key`, 0 when there is none. */
export function findFirstStep({roots}: Trie, key: number): Step {
  return key < roots.length ? (roots[key] as number) : 0;
}

/** The step from a node that is not the root under `key`, 0 when there is none. */
export function findStep({edges, filter}: Trie, node: number, key: number): Step {
  const hash = hashEdge(node, key);
  const bit = hash >>> shiftOf(filter);
  if (((filter[bit >>> 5] as number) & (1 << bit)) === 0) return 0;
  const mask = edges.length - 4;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 4) & mask) {
    const step = edges[slot + 2] as number;
    if (step === 0 || (edges[slot] === node && edges[slot + 1] === key)) return step;
  }
}

/** The index of the token at a start. */
export function placeOfStart(start: number): number {
  return start >> 1;
}

/** May an entry go on behind the first token? */
export function mayGoOn(start: number): boolean {
  return (start & 1) === 1;
}

/** Writes the places from `from` to `to` at which an entry may begin: see `placeOfStart`. Returns their number. */
export type ListStarts = (trie: Trie, from: number, to: number) => number;

/**
 * What lists starts into `into`. `words` has the keys of first tokens, 0 for none, and one more; `traits` what stands
 * before a token in the lowest bits, 0 for nothing. Without a branch, in a loop of its own: no processor guesses which
 * word comes next, and each wrong guess costs as much as twenty steps. Made once for many texts, so that a compiler knows
 * where the columns stand.
 */
export function createStartList(words: Int32Array, traits: Int32Array, into: Int32Array): ListStarts {
  return ({roots, edges, filter}, from, to) => {
    const firstRoot = edges.length / 4 + 1;
    const shift = shiftOf(filter);
    let count = 0;
    let word = words[from] as number;
    for (let index = from; index < to; index += 1) {
      const root = roots[word] as number;
      const node = firstRoot + word;
      word = words[index + 1] as number;
      const isApart = (((traits[index + 1] as number) & 3) + 3) >> 2;
      // As `hashEdge`: a compiler asks at every call in a loop whether the function is still the same.
      const hash = Math.imul(node, Hot.NodeMixer) ^ Math.imul((word << 1) | isApart, Hot.KeyMixer);
      const bit = hash >>> shift;
      const goesOn = (root >> 1) & ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
      into[count] = (index << 1) | goesOn;
      count += (root & 1) | goesOn;
    }
    return count;
  };
}

/** The numbers of the hot path, which compilers write where they are used. */
// biome-ignore lint/suspicious/noConstEnum: it is used in this file alone, where nothing needs it at run time
const enum Hot {
  NodeMixer = 0x9e3779b1,
  KeyMixer = 0x85ebca6b,
}

/** The hash of an edge, good at its high end. */
function hashEdge(node: number, key: number): number {
  return Math.imul(node, Hot.NodeMixer) ^ Math.imul(key, Hot.KeyMixer);
}

/** What is left of the hash of an edge when it is shifted so far is the number of its bit in the filter. */
function shiftOf(filter: Int32Array): number {
  return Math.clz32(filter.length * 32 - 1);
}

/** Spreads the hash of an edge over its low end, where the mask of the table looks. */
function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) << 2;
}

/**
 * Builds the trie of entries. At one node they keep their order, and a phrase stands there once. There is room for first
 * keys below `firstKeys`, so that any such key can be looked up in `roots`.
 */
export function buildTrie(entries: PackedEntries, firstKeys = 0): Trie {
  const draft = draftNodes(entries);
  const {parents, keys} = draft;
  const {firsts, ...columns} = sortByNode(entries, draft.ends, parents.length);
  const rootCount = keys.reduce((most, key, node) => (parents[node] === 0 ? Math.max(most, key + 1) : most), firstKeys);
  const roots = new Int32Array(rootCount);
  const rootEntries = new Int32Array(rootCount).fill(NO_ENTRIES);
  const inner = parents.reduce((count, parent) => (parent === 0 ? count : count + 1), 0);
  const edges = new Int32Array(4 * powerOfTwo(inner * 1.5 + 1));
  const filter = new Int32Array(powerOfTwo(inner / 2));
  const branches = new Uint8Array(parents.length);
  for (const parent of parents) branches[parent] = 1;
  const places = new Int32Array(parents.length);
  for (let node = 1; node < places.length; node += 1) {
    const parent = places[parents[node] as number] as number;
    const key = keys[node] as number;
    const first = firsts[node] as number;
    const traits = (first === NO_ENTRIES ? 0 : ENDS_HERE) | (branches[node] === 1 ? GOES_ON : 0);
    if (parent === 0) {
      places[node] = edges.length / 4 + key + 1;
      roots[key] = ((places[node] as number) << 2) | traits;
      rootEntries[key] = first;
    } else {
      const slot = findSlot(edges, parent, key);
      places[node] = slot / 4 + 1;
      setEdge(edges, slot, parent, key, ((places[node] as number) << 2) | traits);
      edges[slot + 3] = first;
      const bit = hashEdge(parent, key) >>> shiftOf(filter);
      (filter[bit >>> 5] as number) |= 1 << bit;
    }
  }
  return {roots, rootEntries, edges, filter, ...columns};
}

/** The nodes of a trie in the order in which they were met, parents before children, and where each entry ends. */
interface Draft {
  readonly parents: readonly number[];
  readonly keys: readonly number[];
  readonly ends: Int32Array;
}

function draftNodes(entries: PackedEntries): Draft {
  const edges = new Int32Array(4 * powerOfTwo(entries.keys.length * 2));
  const parents: number[] = [0];
  const keys: number[] = [0];
  const ends = new Int32Array(entries.ends.length);
  let at = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = entries.ends[index] as number;
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
export function forEachEdge({roots, edges}: Trie, visit: (node: number, key: number, child: number) => void): void {
  for (const [key, step] of roots.entries()) if (step !== 0) visit(0, key, nodeOf(step));
  for (let slot = 0; slot < edges.length; slot += 4) {
    const child = nodeOf(edges[slot + 2] as number);
    if (child !== 0) visit(edges[slot] as number, edges[slot + 1] as number, child);
  }
}

/** Nodes are numbered below this. */
export function nodeCountOf({roots, edges}: Trie): number {
  return edges.length / 4 + roots.length + 1;
}

/** An entry as one number: its phrase, its form (there are five), has it an exact spelling, is it the last of its node? */
function packEntry(phrase: number, form: number, isSpelled: boolean, isLast: boolean): number {
  return (phrase << 5) | (form << 2) | (isSpelled ? 2 : 0) | (isLast ? 1 : 0);
}

/** The index of the phrase of a packed entry. */
export function phraseOf(entry: number): number {
  return entry >>> 5;
}

/** The index in `FORMS` of a packed entry. */
export function formOf(entry: number): number {
  return (entry >>> 2) & 7;
}

/** Has a packed entry an exact spelling? */
export function hasSpelling(entry: number): boolean {
  return (entry & 2) !== 0;
}

/** Is a packed entry the last of its node? */
export function isLastEntry(entry: number): boolean {
  return (entry & 1) === 1;
}

/** Entries in the order of their nodes (a counting sort), and what stands at each node, as `entriesOf` says it. */
function sortByNode(
  {phrases, forms, spellings}: PackedEntries,
  nodes: Int32Array,
  nodeCount: number,
): {firsts: Int32Array; entries: Int32Array; spellings: Int32Array} {
  const kept = keepFirst({phrases, spellings}, nodes, nodeCount);
  const counts = new Int32Array(nodeCount);
  for (const entry of kept) (counts[nodes[entry] as number] as number) += 1;
  const firsts = new Int32Array(nodeCount).fill(NO_ENTRIES);
  const next = new Int32Array(nodeCount);
  for (let node = 0, at = 0; node < nodeCount; node += 1) {
    next[node] = at;
    if (counts[node] !== 0) firsts[node] = at;
    at += counts[node] as number;
  }
  const sorted = {entries: new Int32Array(kept.length), spellings: new Int32Array(kept.length)};
  for (const entry of kept) {
    const node = nodes[entry] as number;
    const place = next[node] as number;
    const spelling = spellings[entry] as number;
    next[node] = place + 1;
    (counts[node] as number) -= 1;
    sorted.entries[place] = packEntry(
      phrases[entry] as number,
      forms[entry] as number,
      spelling >= 0,
      counts[node] === 0,
    );
    sorted.spellings[place] = spelling;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    const entry = sorted.entries[firsts[node] as number] ?? 0;
    if (firsts[node] !== NO_ENTRIES && isLastEntry(entry) && !hasSpelling(entry)) firsts[node] = singleOf(entry);
  }
  return {firsts, ...sorted};
}

/** Indices of entries without those that repeat a phrase at a node; exact spellings differ and stay. */
function keepFirst(
  entries: Pick<PackedEntries, 'phrases' | 'spellings'>,
  nodes: Int32Array,
  nodeCount: number,
): number[] {
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
