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

/** Finds the slides of a deck for Marp, Slidev, reveal.js, remark and programs like them. */
export function outlineDeck(text: string): DeckOutline {
  const lines = splitLines(text);
  const starts = [0];
  const notes: Span[] = [];
  const marks: Span[] = [];
  const divider = headingDivider(text);
  let noteStart: number | undefined;
  let fence: string | undefined;
  let inComment = false;
  let index = skipFrontMatter(lines);
  const begin = (mark: Span): void => {
    if (noteStart !== undefined) notes.push({start: noteStart, end: mark.start});
    noteStart = undefined;
    marks.push(mark);
    starts.push(mark.end);
  };
  const always = SEPARATES_ALWAYS.test(text);
  const firstSettings = index === 0 && always ? countRemarkSettings(lines, 0) : 0;
  if (firstSettings > 0) marks.push({start: 0, end: lines[firstSettings - 1]?.end ?? 0});
  index += firstSettings;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const opening = FENCE.exec(line.text)?.[0].trim();
    if (!inComment && opening)
      fence = fence === undefined ? opening : line.text.trim().startsWith(fence) ? undefined : fence;
    if (fence !== undefined || opening) continue;
    inComment = isInComment(line.text, inComment);
    if (inComment) continue;
    const afterBlank = (lines[index - 1]?.text.trim() ?? '') === '';
    if (SEPARATOR.test(line.text) && (always || afterBlank)) {
      const settings = countSettings(lines, index + 1);
      begin({start: line.start, end: lines[index + settings]?.end ?? line.end});
      index += settings;
    } else if (SMALL_SEPARATOR.test(line.text) && (always || afterBlank)) {
      marks.push(line);
    } else if (NOTE_MARK.test(line.text) && (always || afterBlank)) {
      const length = NOTE_MARK.exec(line.text)?.[0].length ?? 0;
      marks.push({start: line.start, end: line.start + length});
      noteStart ??= line.start + length;
    } else if (divider > 0 && headingLevel(line.text) <= divider && hasText(text, starts.at(-1) ?? 0, line.start)) {
      begin({start: line.start, end: line.start});
    }
  }
  if (noteStart !== undefined) notes.push({start: noteStart, end: text.length});
  return {starts, notes, marks};
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

function hasText(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() !== '';
}
