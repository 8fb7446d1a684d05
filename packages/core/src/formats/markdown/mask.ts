import type {Comment} from '../../model/document.js';
import type {Span} from '../../model/span.js';
import type {Tag, TagAttribute} from '../html-prose/read-tag.js';

/**
 * What a masked stretch is to a reader.
 *
 * - `word`: one opaque word; it stands in the text as written.
 * - `mark`: nothing; the text goes on around it.
 * - `tag`: nothing, on lines of its own; the text before and after it are apart.
 * - `blank`: the same, and it may hold line ends that stay.
 * - `title`: the mark of a titled container; the rest of its line is a heading.
 */
export type MaskKind = 'word' | 'mark' | 'tag' | 'blank' | 'title';

/** A stretch of the source that Markdown must not read as its own. UTF-16 offsets into the part, half-open. */
export interface Mask extends Span {
  readonly kind: MaskKind;
  /** A JSX tag: what it does to the text around it. */
  readonly tag?: Tag;
  /** Attributes of a template tag. */
  readonly attributes?: readonly TagAttribute[];
  readonly comment?: Pick<Comment, 'text'>;
  /** YAML between slides or in a component, without its fences. */
  readonly matter?: Span;
}

/** Sorts masks by place and leaves out those that overlap an earlier one. */
export function arrangeMasks(masks: readonly Mask[]): Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mask) => {
    if (mask.start < end) return false;
    end = mask.end;
    return true;
  });
}

/**
 * The source with its masks written as text that Markdown reads as meant: letters for words, punctuation for marks
 * (so that `<b>_so_</b>` stays emphasis), a comment or spaces for what stands apart. It has the length of the source.
 */
export function writeView(source: string, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const mask of masks) {
    pieces.push(source.slice(at, mask.start), fill(mask, source));
    at = mask.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

function fill(mask: Mask, source: string): string {
  const length = mask.end - mask.start;
  switch (mask.kind) {
    case 'word':
      return 'x'.repeat(length);
    case 'mark':
      return ','.repeat(length);
    case 'tag':
      return length < 7 ? ' '.repeat(length) : `<!--${' '.repeat(length - 7)}-->`;
    case 'title':
      return '######'.slice(0, length - 1).padEnd(length);
    case 'blank':
      return source.slice(mask.start, mask.end).replace(/[^\r\n]/g, ' ');
  }
}

/** The masks that share at least one code unit with `[start, end)`, by binary search. */
export function masksWithin(masks: readonly Mask[], start: number, end: number): readonly Mask[] {
  if (masks.length === 0) return masks;
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((masks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < masks.length && (masks[last]?.start ?? end) < end) last += 1;
  return masks.slice(low, last);
}
