import {type Fragment, movePieces} from './fragment.js';

/** Lines that a reader takes for one paragraph, heading or list item. */
export interface Block {
  readonly lines: readonly Fragment[];
  readonly size: number;
}

/** Between lines of one paragraph, in units of the letters' height; double spacing is 2.3. */
const WIDEST_LEADING = 2.4;
const BULLET = /^[•‣▪●○■□◦–—*➢➤✓✔\u{f0b7}\u{f0a7}\u{f0d8}-](?:\s|$)/u;
const NUMBER = /^(?:\d{1,2}|[a-z])[.)]\s/;

/** Groups fragments, which stand in the order of reading, into blocks. */
export function groupBlocks(fragments: readonly Fragment[]): Block[] {
  const blocks: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = blocks.at(-1);
    if (last && isLoneBullet(last) && isSameLine(last[0], fragment)) last.push(joinBullet(last, fragment));
    else if (last && continuesBlock(last, fragment)) last.push(fragment);
    else blocks.push([fragment]);
  }
  return blocks.map((lines) => ({lines, size: Math.max(...lines.map(({size}) => size))}));
}

/** Where the words of a list item begin, behind its bullet; 0 where there is none. */
export function measureBullet(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

function isLoneBullet(lines: readonly Fragment[]): boolean {
  return lines.length === 1 && /^(?:[^\p{L}\p{N}]|\d{1,2}[.)])$/u.test(lines[0]?.text ?? '');
}

function isSameLine(a: Fragment | undefined, b: Fragment): boolean {
  return a !== undefined && Math.abs(a.baseline - b.baseline) < 0.4 * Math.max(a.size, b.size) && b.left > a.left;
}

function joinBullet(lines: Fragment[], fragment: Fragment): Fragment {
  const bullet = lines.pop();
  if (!bullet) return fragment;
  const pieces = [...bullet.pieces, ...movePieces(fragment.pieces, bullet.text.length + 1)];
  return {...fragment, text: `${bullet.text} ${fragment.text}`, left: bullet.left, pieces};
}

function continuesBlock(block: readonly Fragment[], next: Fragment): boolean {
  const lines = linesOfColumn(block);
  const last = lines.at(-1);
  if (!last || Math.abs(next.size - last.size) > 0.12 * last.size) return false;
  const leading = next.baseline - last.baseline;
  if (leading < -0.5 * last.size) return runsOn(last, next);
  if (leading < 0.5 * last.size || leading > widestLeading(lines)) return false;
  if (Math.min(last.right, next.right) <= Math.max(last.left, next.left)) return false;
  if (BULLET.test(next.text) || NUMBER.test(next.text) || isNextCell(last, next)) return false;
  return !isIndented(lines, next) && !endsEarly(lines, last, next) && !changesFont(lines, next);
}

/** The last lines of a block, from where its column begins, and no more than it takes to judge the next. */
function linesOfColumn(block: readonly Fragment[]): readonly Fragment[] {
  const lines = block.slice(-20);
  const jump = lines.findLastIndex((line, index) => line.baseline < (lines[index - 1]?.baseline ?? -Infinity));
  return jump > 0 ? lines.slice(jump) : lines;
}

/** A sentence that stops at the foot of a column goes on at the head of the next. */
function runsOn(last: Fragment, next: Fragment): boolean {
  return last.text.length > 15 && !/[.!?:]["”’)]?$/.test(last.text) && /^\p{Ll}/u.test(next.text);
}

const LONGEST_CELL = 25;

/** Short texts with others beside them, one below the other: the column of a table, not lines of a paragraph. */
function isNextCell(last: Fragment, next: Fragment): boolean {
  if (!last.hasNeighbour || !next.hasNeighbour) return false;
  return last.text.length <= LONGEST_CELL && next.text.length <= LONGEST_CELL && !/^\p{Ll}/u.test(next.text);
}

/** Once a block has two lines, its third keeps their distance. */
function widestLeading(lines: readonly Fragment[]): number {
  const [first, second] = lines;
  if (!first) return 0;
  return second ? (second.baseline - first.baseline) * 1.2 : first.size * WIDEST_LEADING;
}

/** The first line of a paragraph may stand further in than the ones before; centred lines do so without meaning it. */
function isIndented(lines: readonly Fragment[], next: Fragment): boolean {
  const body = lines.slice(1);
  if (body.length === 0) return false;
  const left = Math.min(...body.map((line) => line.left));
  const right = Math.max(...body.map((line) => line.right));
  const isCentred = Math.abs(left + right - next.left - next.right) < 2 * next.size;
  return next.left > left + 0.9 * next.size && !isCentred;
}

/** A sentence ends on a line that had room for the next word: the paragraph ended there. */
function endsEarly(lines: readonly Fragment[], last: Fragment, next: Fragment): boolean {
  if (!/[.!?:]["”’)]?$/.test(last.text)) return false;
  const right = Math.max(next.right, ...lines.map((line) => line.right));
  const word = (/^\S+/.exec(next.text)?.[0].length ?? 0) + 1;
  const width = (word / Math.max(1, next.text.length)) * (next.right - next.left);
  return last.right + width + next.size < right;
}

/** A short bold line over a paragraph of the same size is its heading. */
function changesFont(lines: readonly Fragment[], next: Fragment): boolean {
  const [only] = lines;
  return (
    lines.length === 1 &&
    only !== undefined &&
    only.font !== next.font &&
    only.text.length < 60 &&
    /^\p{Lu}/u.test(next.text) &&
    !/[,;–-]$/.test(only.text)
  );
}
