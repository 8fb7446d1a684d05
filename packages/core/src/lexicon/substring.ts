import type {Span} from '../model/span.js';
import {foldOf, IGNORED} from './characters.js';
import type {Spellings} from './exact-spelling.js';
import {foldWord} from './normalize.js';
import type {PhraseList, PhraseMatch} from './phrase.js';
import {pushMatches} from './push-matches.js';
import {charWidth, classAt, readTokens, skipMarks} from './read-tokens.js';
import {
  createCursor,
  createTokens,
  gapOf,
  isComplex,
  kindOf,
  OPAQUE_TOKEN,
  PARTED,
  TIGHT,
  type Tokens,
} from './tokens.js';
import {
  buildTrie,
  entriesOf,
  findFirstStep,
  findStep,
  forEachEdge,
  NO_ENTRIES,
  nodeCountOf,
  nodeOf,
  type PackedEntries,
  type Trie,
} from './trie.js';

// Reads of typed arrays are `as number`: every index comes from the automaton itself.

/** An automaton (Aho–Corasick) over folded code units, for phrases that also stand inside words. */
export interface SubstringTables {
  readonly trie: Trie;
  /** Units from the root to a node. */
  readonly depths: Int32Array;
  /** Where to go on from a node when the next unit does not fit: the node of its longest proper suffix. */
  readonly fallbacks: Int32Array;
  /** The nearest node on that way that has entries, 0 for none. */
  readonly shorter: Int32Array;
}

const SPACE_UNIT = 0x20;
/** Longer clusters of marks are not letters that a phrase could mean. */
const CLUSTER_LIMIT = 64;

/** One folded code unit, the stretch of the text it came from, and whether a character begins or ends with it. */
type TakeUnit = (unit: number, start: number, end: number, isFirst: boolean, isLast: boolean) => void;

/** Adds the folded code units of a phrase to a list: the keys of `buildSubstringTables`. */
export function readUnitsOf(text: string, units: number[]): void {
  const tokens = createTokens(text.length);
  const count = readTokens(text, [], createCursor(), tokens, 0, text.length);
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && gapOf(tokens, index) !== TIGHT) units.push(SPACE_UNIT);
    readUnits(text, tokens, index, (unit) => units.push(unit));
  }
}

/** Builds the automaton of entries whose keys are code units. */
export function buildSubstringTables(entries: PackedEntries): SubstringTables {
  const trie = buildTrie(entries);
  const edges = listEdges(trie);
  const depths = new Int32Array(nodeCountOf(trie));
  const fallbacks = new Int32Array(depths.length);
  const shorter = new Int32Array(depths.length);
  for (const {node, key, child} of edges) {
    depths[child] = (depths[node] as number) + 1;
    if (node === 0) continue;
    const fallback = advance(trie, fallbacks, fallbacks[node] as number, key);
    fallbacks[child] = fallback;
    shorter[child] = entriesOf(trie, fallback) !== NO_ENTRIES ? fallback : (shorter[fallback] as number);
  }
  return {trie, depths, fallbacks, shorter};
}

/** An edge of the trie. */
interface Edge {
  readonly node: number;
  readonly key: number;
  readonly child: number;
}

/** All edges, those nearer to the root first. */
function listEdges(trie: Trie): Edge[] {
  const below = new Map<number, Edge[]>();
  forEachEdge(trie, (node, key, child) => {
    const siblings = below.get(node);
    if (siblings) siblings.push({node, key, child});
    else below.set(node, [{node, key, child}]);
  });
  const edges = [...(below.get(0) ?? [])];
  // The list grows while it is read: the children of each edge go behind all that are as near to the root.
  for (const {child} of edges) edges.push(...(below.get(child) ?? []));
  return edges;
}

/** The longest suffix of what was read, with `key` after it, that begins a phrase. */
function advance(trie: Trie, fallbacks: Int32Array, from: number, key: number): number {
  let node = from;
  for (;;) {
    if (node === 0) return nodeOf(findFirstStep(trie, key));
    const child = nodeOf(findStep(trie, node, key));
    if (child !== 0) return child;
    node = fallbacks[node] as number;
  }
}

/** Every place where a phrase stands, inside words too; not across blank lines or opaque spans. In no order. */
export function findInside<Data>(
  tables: SubstringTables,
  spellings: Spellings,
  text: string,
  opaque: readonly Span[],
  phrases: PhraseList<Data>,
): PhraseMatch<Data>[] {
  const {trie, depths, fallbacks, shorter} = tables;
  const matches: PhraseMatch<Data>[] = [];
  const ring = createRing(depths.reduce((most, depth) => Math.max(most, depth), 1));
  let node = 0;
  let read = 0;

  function take(unit: number, start: number, end: number, isFirst: boolean, isLast: boolean): void {
    ring[read & (ring.length - 1)] = isFirst ? start : -1;
    read += 1;
    node = advance(trie, fallbacks, node, unit);
    if (!isLast || node === 0) return;
    for (let at = node; at !== 0; at = shorter[at] as number) {
      const entries = entriesOf(trie, at);
      const from = ring[(read - (depths[at] as number)) & (ring.length - 1)] as number;
      if (entries !== NO_ENTRIES && from >= 0) {
        pushMatches(trie, spellings, phrases, text, entries, {start: from, end}, matches);
      }
    }
  }

  forEachToken(text, opaque, (tokens, index) => {
    const gap = gapOf(tokens, index);
    if (gap === PARTED || kindOf(tokens, index) === OPAQUE_TOKEN) node = 0;
    if (kindOf(tokens, index) === OPAQUE_TOKEN) return;
    if (gap !== TIGHT) take(SPACE_UNIT, -1, -1, false, false);
    readUnits(text, tokens, index, take);
  });
  return matches;
}

/** Room for the starts of the last units, a power of two of them. */
function createRing(depth: number): Int32Array {
  let size = 2;
  while (size < depth + 1) size *= 2;
  return new Int32Array(size).fill(-1);
}

function forEachToken(text: string, opaque: readonly Span[], visit: (tokens: Tokens, index: number) => void): void {
  const tokens = createTokens(Math.min(text.length + 1, 4096));
  const cursor = createCursor();
  // The last token of a window is kept, for the reader looks one back.
  for (let kept = 0; cursor.at < text.length; kept = 1) {
    const count = readTokens(text, opaque, cursor, tokens, kept, CLUSTER_LIMIT);
    for (let index = kept; index < count; index += 1) visit(tokens, index);
    tokens.traits[0] = tokens.traits[count - 1] as number;
    tokens.starts[0] = tokens.starts[count - 1] as number;
    tokens.ends[0] = tokens.ends[count - 1] as number;
  }
}

function readUnits(text: string, tokens: Tokens, index: number, take: TakeUnit): void {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  const kind = kindOf(tokens, index);
  if (isComplex(tokens, index)) {
    for (let at = start; at < end; ) {
      const next = endOfCharacter(text, at, end);
      takeAll(foldWord(text.slice(at, next), CLUSTER_LIMIT), at, next, take);
      at = skipInvisible(text, next, end);
    }
  } else if (kind >= 0) {
    takeAll(String.fromCodePoint(kind), start, end, take);
  } else {
    for (let at = start; at < end; at += 1) take(foldOf(text.charCodeAt(at)), at, at + 1, true, true);
  }
}

function takeAll(units: string, start: number, end: number, take: TakeUnit): void {
  for (let unit = 0; unit < units.length; unit += 1) {
    take(units.charCodeAt(unit), start, end, unit === 0, unit === units.length - 1);
  }
}

/** Where the character at `at` ends, with its marks. */
function endOfCharacter(text: string, at: number, stop: number): number {
  return skipMarks(text, at + charWidth(text, at, stop), stop);
}

function skipInvisible(text: string, at: number, stop: number): number {
  let next = at;
  while (next < stop && classAt(text, next, stop) === IGNORED) next += charWidth(text, next, stop);
  return next;
}
