import {isDigit, isLineEnd} from '../../opaque/character-classes.js';

/** A line of Markdown and the marks it begins with. UTF-16 offsets; indents are columns, a tab reaches the next fourth. */
export interface MarkdownLine {
  readonly start: number;
  /** Start of the next line. */
  readonly next: number;
  /** Where the text behind indentation, quote and list marks begins. */
  readonly text: number;
  readonly indent: number;
  readonly blank: boolean;
  /** List and quote marks in a row. */
  readonly markers: number;
  /** Begins with a quote mark. */
  readonly quoted: boolean;
  /** Begins with a bullet, and text behind it. */
  readonly bullet: boolean;
  /** Columns up to the text of the list item that it begins with; 0 where it begins with none. */
  readonly itemWidth: number;
}

/** Reads the line that starts at `start`. */
export function readLine(view: string, start: number): MarkdownLine {
  const newline = view.indexOf('\n', start);
  const next = newline === -1 ? view.length : newline + 1;
  const first = skipIndent(view, start, next, 0);
  let {at, column} = first;
  let markers = 0;
  let itemWidth = 0;
  for (let end = markerEnd(view, at, next); end !== undefined; end = markerEnd(view, at, next)) {
    const isQuote = view.charCodeAt(at) === 0x3e;
    const after = skipIndent(view, end, next, column + end - at);
    const gap = after.column - (column + end - at);
    if (markers === 0 && !isQuote) itemWidth = column + end - at + (gap > 4 || gap === 0 ? 1 : gap);
    markers += 1;
    ({at, column} = after);
  }
  const code = view.charCodeAt(first.at);
  const blank = at >= next || isLineEnd(view.charCodeAt(at));
  return {
    start,
    next,
    text: at,
    indent: first.column,
    blank: blank && markers === 0,
    markers,
    quoted: markers > 0 && code === 0x3e,
    bullet: markers > 0 && !blank && (code === 0x2d || code === 0x2a || code === 0x2b),
    itemWidth,
  };
}

function skipIndent(view: string, start: number, limit: number, from: number): {at: number; column: number} {
  let at = start;
  let column = from;
  for (; at < limit; at += 1) {
    const code = view.charCodeAt(at);
    if (code === 0x20) column += 1;
    else if (code === 0x09) column += 4 - (column % 4);
    else break;
  }
  return {at, column};
}

/** Where the quote or list mark at `at` ends; undefined where none stands there. */
function markerEnd(view: string, at: number, limit: number): number | undefined {
  const code = view.charCodeAt(at);
  if (at >= limit) return undefined;
  if (code === 0x3e) return at + 1;
  let end = at;
  if (code === 0x2d || code === 0x2a || code === 0x2b) end = at + 1;
  else {
    while (end < at + 9 && isDigit(view.charCodeAt(end))) end += 1;
    const sign = view.charCodeAt(end);
    if (end === at || (sign !== 0x2e && sign !== 0x29)) return undefined;
    end += 1;
  }
  const after = view.charCodeAt(end);
  return end >= limit || after === 0x20 || after === 0x09 || isLineEnd(after) ? end : undefined;
}

/** The fence this line opens or closes, as written; undefined where it has none. */
export function fenceAt(view: string, line: MarkdownLine): string | undefined {
  const mark = view.charCodeAt(line.text);
  if (mark !== 0x60 && mark !== 0x7e) return undefined;
  let end = line.text;
  while (view.charCodeAt(end) === mark) end += 1;
  if (end - line.text < 3) return undefined;
  if (mark === 0x60 && view.slice(end, line.next).includes('`')) return undefined;
  return view.slice(line.text, end);
}
