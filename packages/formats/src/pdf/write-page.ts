import type {Piece} from './fragment.js';
import type {Block} from './group-blocks.js';
import {measureBullet} from './group-blocks.js';
import {endsWithHyphen, isWordBreak} from './hyphenation.js';
import type {PageBlock} from './pdf-context.js';

/** What the whole document tells about each page. */
export interface PageStyle {
  /** Sizes of headings, largest first, in half points. */
  readonly headings: readonly number[];
  readonly words: ReadonlySet<string>;
}

/** A line of a page: UTF-16, half-open, in the text of the page; and where the file shows it. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** A page as it is read. */
export interface WrittenPage {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  /** In the order of the text. */
  readonly lines: readonly PageLine[];
}

/** The text of a page: lines end with a line feed, blocks with two. A soft hyphen marks a word broken across lines. */
export function writePage(blocks: readonly Block[], style: PageStyle): WrittenPage {
  const placed: PageBlock[] = [];
  const lines: PageLine[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const written = writeLines(block, style.words);
    let lineStart = start;
    for (const line of block.lines) {
      const end = lineStart + line.text.length;
      lines.push({start: lineStart, end, pieces: line.pieces});
      lineStart = end + 1;
    }
    text += written;
    const bullet = measureBullet(written);
    placed.push({start: start + bullet, end: text.length, ...classify(block, bullet > 0, style)});
  }
  return {text, blocks: placed, lines};
}

/** No line gets longer or shorter: a soft hyphen stands for a hyphen. */
function writeLines({lines}: Block, words: ReadonlySet<string>): string {
  return lines
    .map(({text}, index) => {
      const next = lines[index + 1]?.text;
      const isBroken = next !== undefined && endsWithHyphen(text) && isWordBreak(text, next, words);
      return isBroken ? `${text.slice(0, -1)}\u00ad` : text;
    })
    .join('\n');
}

function classify(block: Block, isItem: boolean, {headings}: PageStyle): Pick<PageBlock, 'kind' | 'level'> {
  const level = headings.indexOf(halfPoints(block.size)) + 1;
  if (level > 0 && isHeadingLike(block)) return {kind: 'heading', level: Math.min(level, 6)};
  return isItem ? {kind: 'list-item', level: 1} : {kind: 'paragraph'};
}

/** Sizes that headings of this document have: clearly larger than most of its text, and used for short blocks. */
export function findHeadingSizes(blocks: Iterable<Block>): number[] {
  const letters = new Map<number, number>();
  const candidates = new Set<number>();
  for (const block of blocks) {
    const size = halfPoints(block.size);
    const length = block.lines.reduce((sum, {text}) => sum + text.length, 0);
    letters.set(size, (letters.get(size) ?? 0) + length);
    if (isHeadingLike(block)) candidates.add(size);
  }
  const [body] = [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return [...candidates].filter((size) => size >= body * 1.15).sort((a, b) => b - a);
}

function isHeadingLike({lines}: Block): boolean {
  const length = lines.reduce((sum, {text}) => sum + text.length, 0);
  return lines.length <= 3 && length <= 150 && /\p{L}{2}/u.test(lines.map(({text}) => text).join(' '));
}

function halfPoints(size: number): number {
  return Math.round(size * 2);
}
