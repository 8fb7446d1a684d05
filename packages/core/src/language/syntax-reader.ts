import type {Node, Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import type {Region} from '../model/region.js';
import type {Span} from '../model/span.js';
import {maskOpaque} from './mask-opaque.js';

/** Reads regions as sentences and words (nlcst, through retext). */
export interface SyntaxReader {
  /** The tree of a region; offsets are those of `region.text`. */
  readonly parse: (region: Region) => Root;
  /** Spans of the sentences of a region. */
  readonly sentences: (region: Region) => readonly Span[];
}

/** One reader for each run. Trees are kept as long as their regions live. */
export function createSyntaxReader(): SyntaxReader {
  const processor = unified().use(retextEnglish).freeze();
  const trees = new WeakMap<Region, Root>();
  const spans = new WeakMap<Region, readonly Span[]>();
  const parse = (region: Region): Root => {
    const kept = trees.get(region);
    if (kept) return kept;
    const tree = processor.parse(maskOpaque(region));
    trees.set(region, tree);
    return tree;
  };
  return {
    parse,
    sentences(region) {
      const kept = spans.get(region);
      if (kept) return kept;
      const found = [...findSentences(parse(region))];
      spans.set(region, found);
      return found;
    },
  };
}

function* findSentences(node: Node | Root): Generator<Span> {
  if (node.type === 'SentenceNode' && node.position) {
    yield {start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0};
  } else if ('children' in node) {
    for (const child of node.children) yield* findSentences(child);
  }
}
