import {isDigit} from '../../opaque/character-classes.js';
import type {Findings, MarkdownSource} from './markdown-source.js';
import {type MaskKind, masksWithin} from './mask.js';
import {createProseBlock, type ProseKind} from './prose-block.js';
import {addMaskedText, readMask} from './read-embedded.js';
import {type Piece, readSimpleLine} from './simple-inline.js';

/**
 * Most blocks of real documents are a heading, a paragraph or a flat list, with a few links and bold words. They can
 * be read only one way, and need no parser: this reads the one that starts at the left edge at `start`, behind a blank
 * line or with a bullet. Returns where its last line ends; undefined where it may be anything else, and then nothing was read.
 */
export function readSimpleBlock(source: MarkdownSource, start: number, into: Findings): number | undefined {
  const {view} = source;
  if (view.charCodeAt(start) === 0x23) return readHeading(source, start, into);
  if (view.charCodeAt(start) === 0x3c) return readTemplateTag(source, start, into);
  return markerWidth(view, start) > 0 ? readList(source, start, into) : readParagraph(source, start, into);
}

interface Line {
  readonly start: number;
  /** Where its text ends, before the line end. */
  readonly end: number;
}

function lineAt(view: string, start: number): Line {
  const newline = view.indexOf('\n', start);
  const end = newline === -1 ? view.length : newline;
  return {start, end: end > start && view.charCodeAt(end - 1) === 0x0d ? end - 1 : end};
}

/** Start of the line behind this one. */
function nextLine(view: string, {end}: Line): number {
  if (end >= view.length) return view.length;
  return view.charCodeAt(end) === 0x0d ? end + 2 : end + 1;
}

function isBlank(view: string, {start, end}: Line): boolean {
  for (let at = start; at < end; at += 1) {
    const code = view.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

/** A template tag on a line of its own, which the view writes as a comment. */
function readTemplateTag({part, view, masks}: MarkdownSource, start: number, into: Findings): number | undefined {
  const [mask, ...others] = masksWithin(masks, start, start + 1);
  if (mask?.kind !== 'tag' || mask.start !== start || others.length > 0) return undefined;
  const {end} = lineAt(view, mask.end);
  if (!isBlank(view, {start: mask.end, end})) return undefined;
  readMask(mask, part, into, undefined);
  return end;
}

/** `# Title`, without closing signs. */
function readHeading(source: MarkdownSource, start: number, into: Findings): number | undefined {
  const {view} = source;
  let text = start;
  while (view.charCodeAt(text) === 0x23) text += 1;
  const {end} = lineAt(view, start);
  const level = text - start;
  if (level > 6 || view.charCodeAt(text) !== 0x20 || view.slice(text, end).trimEnd().endsWith('#')) return undefined;
  const lines = readLines(source, [{start: text + 1, end}]);
  if (!lines) return undefined;
  emit(source, lines, {kind: 'heading', level}, into);
  return end;
}

/** A longer paragraph is a log or the like. UTF-16 code units. */
const MAX_PARAGRAPH = 20_000;

function readParagraph(source: MarkdownSource, start: number, into: Findings): number | undefined {
  const {view} = source;
  const lines: Line[] = [];
  for (let at = start; at < view.length; ) {
    const line = lineAt(view, at);
    if (isBlank(view, line)) break;
    if (!startsText(view, at) || line.end - start > MAX_PARAGRAPH) return undefined;
    lines.push(line);
    at = nextLine(view, line);
  }
  const read = readLines(source, lines);
  if (!read) return undefined;
  emit(source, read, {kind: 'paragraph'}, into);
  return lines.at(-1)?.end;
}

/**
 * Items of one line each. With bullets, they are read up to the first that is more than that: a bullet at the left edge
 * always starts another item. A numbered list is read whole or not at all.
 */
function readList(source: MarkdownSource, start: number, into: Findings): number | undefined {
  const {view} = source;
  const numbered = isDigit(view.charCodeAt(start));
  const delimiter = listDelimiter(view, start);
  const items: ReadLine[] = [];
  let at = start;
  for (; at < view.length && !isBlank(view, lineAt(view, at)); at = nextLine(view, lineAt(view, at))) {
    const item = readItem(source, at, delimiter);
    if (item) items.push(item);
    else if (numbered) return undefined;
    else break;
  }
  // The last item may go on in what comes next, if that is no item itself.
  if (goesOn(view, at)) {
    if (numbered) return undefined;
    items.pop();
  }
  for (const item of items) emit(source, [item], {kind: 'list-item', level: 1}, into);
  return items.at(-1)?.end;
}

/** `.` or `)` of a numbered item, `-` of every bullet. */
function listDelimiter(view: string, at: number): string {
  return isDigit(view.charCodeAt(at)) ? view.charAt(at + markerWidth(view, at) - 2) : '-';
}

/** The item of one line at `at`, if it belongs to the same list. */
function readItem(source: MarkdownSource, at: number, delimiter: string): ReadLine | undefined {
  const {view} = source;
  const width = markerWidth(view, at);
  if (width === 0 || listDelimiter(view, at) !== delimiter || !startsText(view, at + width)) return undefined;
  return readLines(source, [{start: at + width, end: lineAt(view, at).end}])?.[0];
}

/** Is the line at `at`, or the first with text behind blank ones, a part of the item before? */
function goesOn(view: string, at: number): boolean {
  if (at >= view.length) return false;
  return isBlank(view, lineAt(view, at)) ? goesOnIndented(view, at) : markerWidth(view, at) === 0;
}

/** Is the next line with text indented, so that it could go on in a list item? */
function goesOnIndented(view: string, from: number): boolean {
  for (let at = from; at < view.length; ) {
    const line = lineAt(view, at);
    if (!isBlank(view, line)) return view.charCodeAt(at) === 0x20 || view.charCodeAt(at) === 0x09;
    at = nextLine(view, line);
  }
  return false;
}

/** The width of `- `, `* `, `+ `, `1. ` or `1) ` before text; 0 where the line begins otherwise. */
function markerWidth(view: string, at: number): number {
  const code = view.charCodeAt(at);
  let end = at;
  if (code === 0x2d || code === 0x2a || code === 0x2b) end += 1;
  else {
    while (end < at + 9 && isDigit(view.charCodeAt(end))) end += 1;
    const sign = view.charCodeAt(end);
    if (end === at || (sign !== 0x2e && sign !== 0x29)) return 0;
    end += 1;
  }
  return view.charCodeAt(end) === 0x20 && view.charCodeAt(end + 1) > 0x20 ? end + 1 - at : 0;
}

/** Signs at the start of a line that may make it something else than text. */
const BLOCK_SIGNS = '#>-+=<|:~\\&\ufeff';

function startsText(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  if (!(code > 0x20) || BLOCK_SIGNS.includes(view.charAt(at)) || view.startsWith('```', at)) return false;
  if (!isDigit(code)) return true;
  let end = at;
  while (isDigit(view.charCodeAt(end))) end += 1;
  const sign = view.charCodeAt(end);
  return sign !== 0x2e && sign !== 0x29;
}

interface ReadLine extends Line {
  readonly pieces: readonly Piece[];
}

/** The lines with their pieces, if every one is simple and no mask runs over its edge. */
function readLines({view, masks}: MarkdownSource, lines: readonly Line[]): ReadLine[] | undefined {
  const read: ReadLine[] = [];
  for (const line of lines) {
    const within = masksWithin(masks, line.start, line.end);
    if (within.some(({kind, start, end}) => !isInline(kind) || start < line.start || end > line.end)) return undefined;
    const pieces = readSimpleLine(view, line.start, line.end);
    if (!pieces) return undefined;
    read.push({...line, pieces});
  }
  return read;
}

function isInline(kind: MaskKind): boolean {
  return kind === 'word' || kind === 'mark';
}

function emit(source: MarkdownSource, lines: readonly ReadLine[], described: ProseKind, into: Findings): void {
  const {part, view, encoding} = source;
  const shared = encoding === undefined ? {} : {encoding};
  const block = createProseBlock(part, {...described, ...shared}, into.regions);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) block.addBreak(before.end, nextLine(view, before));
    for (const {kind, start, end} of line.pieces) {
      if (kind === 'code') block.addCode([{start, end}]);
      else if (kind === 'text') addMaskedText(source, start, end, into, block);
      else {
        const alt = createProseBlock(part, {kind: 'alt-text', ...shared}, into.regions);
        addMaskedText(source, start, end, into, alt);
        alt.finish();
      }
    }
  }
  block.finish();
}
