import type {Node, Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import type {Region} from '../model/region.js';
import type {Span} from '../model/span.js';

/** Reads regions as sentences and words (nlcst, through retext). */
export interface SyntaxReader {
  /** The tree of a region; offsets are those of `region.text`. */
  readonly parse: (region: Region) => Root;
  /** Spans of the sentences of a region. */
  readonly sentences: (region: Region) => readonly Span[];
}

/** A letter that no abbreviation rule knows: it keeps an opaque stretch one word without an end of sentence. */
const MASK = 'x';

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

/** The text of a region with each opaque stretch as one word of the same length. */
function maskOpaque({text, opaque}: Region): string {
  if (opaque.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const span of opaque) {
    masked += text.slice(at, span.start) + MASK.repeat(span.end - span.start);
    at = span.end;
  }
  return masked + text.slice(at);
}

function* findSentences(node: Node | Root): Generator<Span> {
  if (node.type === 'SentenceNode' && node.position) {
    yield {start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0};
  } else if ('children' in node) {
    for (const child of node.children) yield* findSentences(child);
  }
}
