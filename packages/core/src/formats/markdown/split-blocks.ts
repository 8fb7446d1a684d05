import {findHtmlBlock} from './html-block.js';
import {fenceAt, type MarkdownLine, readLine} from './markdown-line.js';

/** A stretch of Markdown that can be read on its own. UTF-16 offsets, half-open. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Number of its first line in the view, from 1. */
  readonly line: number;
  /** A fenced code block of the document itself: nothing to read. */
  readonly code: boolean;
  /** The most list and quote marks that stand in a row on one of its lines; 0 where it has none. */
  readonly depth: number;
}

/** Blocks are joined up to this length. UTF-16 code units. */
const TARGET = 2_048;

/** What is open at the end of a line. */
interface State {
  /** A fence that is not closed; `contained` ones stand in a list or a quote, and end with it. */
  fence?: {readonly mark: string; readonly contained: boolean} | undefined;
  /** HTML that reads on until `until`, a blank line where that is empty, or until its list or quote ends. */
  html?: {readonly until: string; readonly contained: boolean} | undefined;
  afterBlank: boolean;
  /** The line before was a heading or a rule: no paragraph goes on, as behind a blank line. */
  afterLeaf: boolean;
  /** Columns up to the text of the outermost list item; 0 outside of lists. */
  itemWidth: number;
  /**
   * A tag alone on its line starts HTML unless it goes on a paragraph, and whether there is one was not certain. Up to
   * the next blank line, lines may be HTML or not; `forever` where that decided what begins in them, a fence for one.
   */
  doubt?: 'line' | 'forever' | undefined;
}

/**
 * Cuts Markdown where the parser's state is certain to be empty: before a line at the left edge that follows a blank
 * line, before a bullet at the left edge, and around fenced code. Parsers are faster on short texts, and some
 * constructs are quadratic in the length of theirs. What `readSimple` reads itself, and tells the end of, is left out.
 */
export function splitBlocks(
  view: string,
  from: number,
  target = TARGET,
  readSimple: (start: number) => number | undefined = () => undefined,
): Block[] {
  const blocks: Block[] = [];
  const state: State = {afterBlank: true, afterLeaf: false, itemWidth: 0};
  let number = countLines(view, 0, from);
  let block = {start: from, line: number + 1, code: false, depth: 0};

  function cut(at: number, line: number, code: boolean): void {
    if (!isBlank(view, block.start, at)) blocks.push({...block, end: at});
    block = {start: at, line, code, depth: 0};
  }

  for (let start = from; start < view.length; ) {
    const line = readLine(view, start);
    start = line.next;
    number += 1;
    if (isRaw(view, line, state)) {
      if (block.code && !state.fence) cut(line.next, number + 1, false);
      continue;
    }
    if (line.blank) {
      state.afterBlank = true;
      if (state.doubt === 'line') state.doubt = undefined;
      continue;
    }
    const end = isSafe(line, state) ? readSimple(line.start) : undefined;
    if (end !== undefined) {
      cut(line.start, number, false);
      const next = nextLine(view, end);
      number += countLines(view, line.start, next) - 1;
      start = next;
      block = {start, line: number + 1, code: false, depth: 0};
      state.itemWidth = 0;
      continue;
    }
    const fence = fenceAt(view, line);
    if (fence !== undefined && isTopLevel(line, state) && line.indent === 0 && !state.doubt)
      cut(line.start, number, true);
    else if (isSafe(line, state) && line.start - block.start >= target) cut(line.start, number, false);
    if (line.markers > block.depth) block = {...block, depth: line.markers};
    if (fence !== undefined) state.fence = {mark: fence, contained: !isTopLevel(line, state)};
    advance(view, line, state);
  }
  cut(view.length, number, false);
  return blocks;
}

function isBlank(view: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && ' \t\r\n'.includes(view.charAt(at))) at += 1;
  return at >= end;
}

function nextLine(view: string, at: number): number {
  const newline = view.indexOf('\n', at);
  return newline === -1 ? view.length : newline + 1;
}

function countLines(view: string, start: number, end: number): number {
  let lines = 0;
  for (let at = view.indexOf('\n', start); at !== -1 && at < end; at = view.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Is this line inside of code or HTML that runs on, or its end? Closes what it ends. */
function isRaw(view: string, line: MarkdownLine, state: State): boolean {
  const open = state.fence ?? state.html;
  if (!open) return false;
  if (open.contained && leavesContainer(line)) {
    state.fence = undefined;
    state.html = undefined;
    return false;
  }
  const ends = state.fence ? closesFence(view, line, state.fence.mark) : endsHtml(view, line, state.html?.until ?? '');
  if (ends) {
    state.afterBlank = state.fence ? !state.fence.contained : line.blank;
    state.fence = undefined;
    state.html = undefined;
  }
  return true;
}

/** Text at the left edge is in no list, and without a mark in no quote. */
function leavesContainer(line: MarkdownLine): boolean {
  return line.indent === 0 && !line.blank && !line.quoted;
}

function closesFence(view: string, line: MarkdownLine, mark: string): boolean {
  const written = line.bullet ? undefined : fenceAt(view, line);
  return written?.startsWith(mark) === true && view.slice(line.text + written.length, line.next).trim() === '';
}

function endsHtml(view: string, line: MarkdownLine, until: string): boolean {
  return until === '' ? line.blank : view.slice(line.start, line.next).toLowerCase().includes(until);
}

function isTopLevel(line: MarkdownLine, state: State): boolean {
  return line.markers === 0 && (state.itemWidth === 0 || line.indent < state.itemWidth);
}

/** Nothing before this line goes on in it. */
function isSafe(line: MarkdownLine, state: State): boolean {
  return line.indent === 0 && (state.afterBlank || line.bullet) && !state.doubt;
}

function advance(view: string, line: MarkdownLine, state: State): void {
  if (line.indent === 0 && state.afterBlank && line.markers === 0) state.itemWidth = 0;
  if (line.itemWidth > 0 && (state.itemWidth === 0 || line.indent < state.itemWidth)) state.itemWidth = line.itemWidth;
  const startsAnew = state.afterBlank || state.afterLeaf;
  const until = state.fence || line.indent > 3 ? undefined : findHtmlBlock(view, line, startsAnew);
  if (until !== undefined) state.html = {until, contained: !isTopLevel(line, state)};
  if (state.doubt && (state.fence || until !== undefined)) state.doubt = 'forever';
  else if (!state.doubt && until === undefined && findHtmlBlock(view, line, true) !== undefined) state.doubt = 'line';
  state.afterBlank = false;
  state.afterLeaf = isLeaf(view.slice(line.start, line.next));
}

/** A heading, or a rule or the line below a heading. */
function isLeaf(line: string): boolean {
  const text = line.trim();
  return /^#{1,6}(?:[ \t]|$)/.test(text) || /^(?:-+|\*{3,}|_{3,})$/.test(text.replace(/[ \t]/g, ''));
}
