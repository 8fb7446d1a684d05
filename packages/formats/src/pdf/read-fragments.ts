import type {Fragment, Piece, Place} from './fragment.js';

/** What the parser says of a piece of text: its characters, and where and how large they are. */
export interface TextItem extends Place {
  readonly str: string;
  readonly fontName: string;
}

/** A piece of text in the coordinates of `Fragment`. */
interface Placed extends Omit<Fragment, 'pieces'> {
  /** Quarter turns clockwise. */
  readonly turns: number;
  readonly place: Place;
}

/** A fragment that grows. */
interface Growing extends Fragment {
  readonly pieces: Piece[];
}

/** Wider gaps part columns, cells and tab stops; in units of the letters' height. Justified lines have wide spaces. */
const WIDEST_GAP = 1;
const WIDEST_SPACE = 1.6;
/** Gaps of a space or more. */
const SPACE = 0.15;

/** Joins the pieces of a page into fragments, in the order of the file. `view` maps the page's space to what is shown. */
export function readFragments(items: readonly TextItem[], view: readonly number[]): Fragment[][] {
  const byTurn: Growing[][] = [[], [], [], []];
  let spaced = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const piece = placeItem(item, view);
    const fragments = byTurn[piece.turns] ?? [];
    const last = fragments.at(-1);
    const joined = last && joinPiece(last, piece, spaced);
    if (joined) fragments[fragments.length - 1] = joined;
    else fragments.push(toFragment(piece));
    spaced = /\s$/.test(item.str);
  }
  return byTurn.filter((fragments) => fragments.length > 0).map(markNeighbours);
}

/** By baseline, those on one line stand next to each other. */
function markNeighbours(fragments: readonly Fragment[]): Fragment[] {
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline);
  const marked = new Set<Fragment>();
  for (const [index, fragment] of sorted.entries()) {
    const above = sorted[index - 1];
    if (!above || fragment.baseline - above.baseline > 0.3 * fragment.size) continue;
    marked.add(above);
    marked.add(fragment);
  }
  return fragments.map((fragment) => (marked.has(fragment) ? {...fragment, hasNeighbour: true} : fragment));
}

function placeItem(item: TextItem, view: readonly number[]): Placed {
  const {str, transform, width, fontName} = item;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const direction = {x: a * ta + c * tb, y: b * ta + d * tb};
  const turns = (Math.round(Math.atan2(direction.y, direction.x) / (Math.PI / 2)) + 4) % 4;
  const [x, y] = turn(a * te + c * tf + e, b * te + d * tf + f, turns);
  const scale = Math.hypot(a, b) || 1;
  const size = Math.max(0.1, Math.hypot(tc, td) * scale);
  const text = evenSpaces(str);
  return {text, left: x, right: x + width * scale, baseline: y, size, font: fontName, turns, place: item};
}

/** Most text has single spaces already, and finding that out is quicker than putting it together anew. */
function evenSpaces(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function turn(x: number, y: number, turns: number): [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}

function toFragment(piece: Placed): Growing {
  const {text, left, right, baseline, size, font} = piece;
  return {text: text.trim(), left, right, baseline, size, font, pieces: [toPiece(piece, 0)]};
}

function toPiece({text, place}: Placed, at: number): Piece {
  return {at, text, lead: text.startsWith(' ') ? 1 : 0, place};
}

/** The fragment with the piece behind it, or undefined where the piece begins another. */
function joinPiece(last: Growing, piece: Placed, spaced: boolean): Growing | undefined {
  const rise = last.baseline - piece.baseline;
  const gap = piece.left - last.right;
  if (isRepeated(last, piece)) return last;
  const widest = (spaced ? WIDEST_SPACE : WIDEST_GAP) * last.size;
  if (gap > widest || gap < -last.size) return undefined;
  const mark = readMark(last, piece, rise);
  if (mark !== undefined) {
    last.pieces.push(toPiece(piece, last.text.length));
    return {...last, text: last.text + mark, right: Math.max(last.right, piece.right)};
  }
  const isScript = piece.size < 0.8 * last.size && Math.abs(rise) < 0.6 * last.size && gap < 0.3 * last.size;
  if (Math.abs(rise) > 0.3 * last.size && !isScript) return undefined;
  const space = spaced || gap > SPACE * last.size || piece.text.startsWith(' ') ? ' ' : '';
  const text = `${last.text}${space}${piece.text.trim()}`;
  last.pieces.push(toPiece(piece, last.text.length + space.length));
  return {...last, text, right: Math.max(last.right, piece.right), size: Math.max(last.size, piece.size)};
}

/** Bold is sometimes faked by printing the same words twice, a hair apart. */
function isRepeated(last: Fragment, piece: Placed): boolean {
  const isNear = Math.abs(last.left - piece.left) + Math.abs(last.baseline - piece.baseline) < 0.2 * last.size;
  return isNear && last.text === piece.text.trim();
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Small raised or lowered figures, as of footnotes or in CO₂, are no digits of the word before them. */
function readMark(last: Fragment, piece: Placed, rise: number): string | undefined {
  const figures = piece.text.trim();
  if (piece.size > 0.8 * last.size || Math.abs(rise) < 0.1 * last.size || !/^\d{1,3}$/.test(figures)) return undefined;
  if (Math.abs(rise) > last.size) return undefined;
  return [...figures].map((figure) => (rise > 0 ? RAISED : LOWERED).charAt(Number(figure))).join('');
}
