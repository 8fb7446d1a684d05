import type {Span} from '@onbrand/core';
import {linesOf} from '../values/lines-of.js';

/** The outline of a Markdown deck, in offsets of its text. */
export interface DeckOutline {
  /** Where each slide begins; the first begins at 0. */
  readonly starts: readonly number[];
  /** Speaker notes that stand in the text. */
  readonly notes: readonly Span[];
  /** Separators, settings of slides and marks of notes: neither text nor Markdown. */
  readonly marks: readonly Span[];
}

/** A line with its offsets, without its line end. */
interface Line extends Span {
  readonly text: string;
}

/** Slidev and remark separate at every such line; elsewhere, under a line of text, it would make that a heading. */
const SEPARATES_ALWAYS = /^(?:\?\?\?[ \t]*$|(?:transition|drawings|routerMode|mdc|highlighter|layout|clicks):)/m;
const SEPARATOR = /^(?:---+|\*\*\*+|___+)[ \t]*$/;
const SMALL_SEPARATOR = /^--[ \t]*$/;
const SETTING = /^[A-Za-z][\w-]{0,40}:(?:[ \t]|$)/;
const NOTE_MARK = /^(?:\?\?\?[ \t]*$|notes?:[ \t]*)/i;
const FENCE = /^[ \t]{0,3}(?:`{3,}|~{3,})/;

/** What is known half-way through a deck. */
interface Scan {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly starts: number[];
  readonly notes: Span[];
  readonly marks: Span[];
  /** Does a separator need no blank line before it? */
  readonly always: boolean;
  /** The lowest level of heading that begins a slide; 0 for none. */
  readonly divider: number;
  noteStart: number | undefined;
  fence: string | undefined;
  inComment: boolean;
}

/** Finds the slides of a deck for Marp, Slidev, reveal.js, remark and programs like them. */
export function outlineDeck(text: string): DeckOutline {
  const scan: Scan = {
    text,
    lines: splitLines(text),
    starts: [0],
    notes: [],
    marks: [],
    always: SEPARATES_ALWAYS.test(text),
    divider: headingDivider(text),
    noteStart: undefined,
    fence: undefined,
    inComment: false,
  };
  for (let index = readHead(scan); index < scan.lines.length; ) index = readLine(scan, index);
  endNote(scan, text.length);
  return {starts: scan.starts, notes: scan.notes, marks: scan.marks};
}

/** Passes over the settings of the deck, or those of its first slide in remark, and says where the slides begin. */
function readHead({lines, marks, always}: Scan): number {
  const frontMatter = skipFrontMatter(lines);
  const settings = frontMatter === 0 && always ? countRemarkSettings(lines, 0) : 0;
  if (settings > 0) marks.push({start: 0, end: lines[settings - 1]?.end ?? 0});
  return frontMatter + settings;
}

/** Takes in one line and says which comes next. */
function readLine(scan: Scan, index: number): number {
  const line = scan.lines[index];
  if (!line || isCodeOrComment(scan, line)) return index + 1;
  const free = scan.always || (scan.lines[index - 1]?.text.trim() ?? '') === '';
  if (free && SEPARATOR.test(line.text)) return beginAfterSettings(scan, line, index);
  if (free && SMALL_SEPARATOR.test(line.text)) scan.marks.push(line);
  else if (free && NOTE_MARK.test(line.text)) beginNote(scan, line);
  else if (isDivider(scan, line)) beginSlide(scan, {start: line.start, end: line.start});
  return index + 1;
}

function isCodeOrComment(scan: Scan, {text}: Line): boolean {
  const mark = scan.inComment ? undefined : FENCE.exec(text)?.[0].trim();
  if (mark && scan.fence === undefined) scan.fence = mark;
  else if (mark && scan.fence !== undefined && text.trim().startsWith(scan.fence)) scan.fence = undefined;
  if (mark || scan.fence !== undefined) return true;
  scan.inComment = isInComment(text, scan.inComment);
  return scan.inComment;
}

function beginAfterSettings(scan: Scan, {start, end}: Line, index: number): number {
  const settings = countSettings(scan.lines, index + 1);
  beginSlide(scan, {start, end: scan.lines[index + settings]?.end ?? end});
  return index + settings + 1;
}

function beginSlide(scan: Scan, mark: Span): void {
  endNote(scan, mark.start);
  scan.marks.push(mark);
  scan.starts.push(mark.end);
}

function beginNote(scan: Scan, {start, text}: Line): void {
  const end = start + (NOTE_MARK.exec(text)?.[0].length ?? 0);
  scan.marks.push({start, end});
  scan.noteStart ??= end;
}

function endNote(scan: Scan, end: number): void {
  if (scan.noteStart !== undefined) scan.notes.push({start: scan.noteStart, end});
  scan.noteStart = undefined;
}

function isDivider({text, starts, divider}: Scan, line: Line): boolean {
  return headingLevel(line.text) <= divider && text.slice(starts.at(-1) ?? 0, line.start).trim() !== '';
}

function splitLines(text: string): Line[] {
  return [...linesOf(text)].map(({start, end}) => ({start, end, text: text.slice(start, end)}));
}

/** The settings of the whole deck are left to the Markdown format. */
function skipFrontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  const close = lines.findIndex(({text}, index) => index > 0 && text.trimEnd() === '---');
  return close < 0 ? 0 : close + 1;
}

/** Settings of one slide: lines up to a second separator (Slidev), or a few at its top (remark). */
function countSettings(lines: readonly Line[], from: number): number {
  if (!SETTING.test(lines[from]?.text ?? '')) return 0;
  for (let at = from; at < lines.length && at - from < 100; at += 1) {
    if (/^---[ \t]*$/.test(lines[at]?.text ?? '')) return at - from + 1;
    if ((lines[at]?.text ?? '').trim() === '') break;
  }
  return countRemarkSettings(lines, from);
}

function countRemarkSettings(lines: readonly Line[], from: number): number {
  let count = 0;
  while (REMARK_SETTING.test(lines[from + count]?.text ?? '')) count += 1;
  return count;
}

/** https://github.com/gnab/remark/wiki/Markdown#slide-properties */
const REMARK_SETTING = /^(?:name|class|layout|template|count|exclude|background-[a-z]+):[ \t]/;

function isInComment(line: string, inComment: boolean): boolean {
  const open = line.lastIndexOf('<!--');
  const close = line.lastIndexOf('-->');
  if (open < 0 && close < 0) return inComment;
  return open > close;
}

/** `headingDivider: 2` of Marp begins a slide at every heading of that level or above. */
function headingDivider(text: string): number {
  return Number(/^---[\s\S]{0,5000}?^headingDivider:[ \t]*(\d)/m.exec(text)?.[1] ?? 0);
}

function headingLevel(line: string): number {
  return /^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 7;
}
