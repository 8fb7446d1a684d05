import type {Comment} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import type {Region} from '../../model/region.js';
import {createRegion} from '../create-region.js';
import {createTextBuilder} from '../text-builder.js';
import {readTextLine, type TextLine} from './text-line.js';

/** What a person reads of plain text, in order. */
export interface TextReading {
  readonly regions: readonly Region[];
  readonly comments: readonly Comment[];
}

/** More lines without a blank one are read in stretches. */
const MAX_LINES = 500;

/**
 * Reads `part.text[start, end)` as plain text: paragraphs between blank lines, bullets, headings underlined with `===`
 * or `---`, quoted lines of mail. Lines that were wrapped to a width are joined; lines that were broken on purpose,
 * as in an address, stay apart. Linear, in bounded pieces.
 */
export function readText(part: Part, start = 0, end = part.text.length): TextReading {
  const regions: Region[] = [];
  const comments: Comment[] = [];
  let paragraph: TextLine[] = [];
  const flush = (): void => {
    readParagraph(part, paragraph, regions);
    paragraph = [];
  };
  for (let at = start; at < end; ) {
    if (paragraph.length === 0 && part.text.charCodeAt(at) === 0x0a) {
      at += 1;
      continue;
    }
    const line = readTextLine(part.text, at, end);
    at = line.next;
    if (line.comment) comments.push({part, ...line.comment});
    if (line.kind === 'underline' && isTitle(paragraph)) {
      readHeading(part, paragraph, line.level, regions);
      paragraph = [];
    } else if (line.kind !== 'text') flush();
    else {
      if (paragraph.length >= MAX_LINES) flush();
      paragraph.push(line);
    }
  }
  flush();
  return {regions, comments};
}

const MAX_TITLE = 120;

function isTitle(paragraph: readonly TextLine[]): boolean {
  const [line, ...others] = paragraph;
  return line !== undefined && others.length === 0 && !line.item && line.end - line.start <= MAX_TITLE;
}

function readHeading(part: Part, lines: readonly TextLine[], level: number, into: Region[]): void {
  for (const line of lines) {
    const builder = createTextBuilder(part.text);
    builder.addSource(line.start, line.end);
    const read = builder.finish();
    if (read) into.push(createRegion({kind: 'heading', level, part, ...read}));
  }
}

/** Longer text is cut, so that no rule ever sees a book in one piece. UTF-16 code units. */
const MAX_REGION = 16_384;

function readParagraph(part: Part, lines: readonly TextLine[], into: Region[]): void {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  let builder = createTextBuilder(part.text);
  let first: TextLine | undefined;
  const flush = (): void => {
    const read = builder.finish();
    builder = createTextBuilder(part.text);
    const kind = first?.item ? 'list-item' : 'paragraph';
    if (read) into.push(createRegion({kind, part, ...read, ...(first?.quoted && {quoted: true})}));
    first = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && goesOn(part.text, before, line, width) && builder.length() < MAX_REGION) {
      builder.addBreak(before.end, line.start);
    } else flush();
    first ??= line;
    for (let from = line.start; from < line.end; ) {
      const to = pieceEnd(part.text, from, line.end);
      builder.addSource(from, to);
      if (to < line.end) flush();
      from = to;
    }
  }
  flush();
}

/** Room that a hand leaves at the end of a wrapped line. */
const SLACK = 15;

/** Was the line before wrapped because the next word had no room? */
function goesOn(text: string, before: TextLine, line: TextLine, width: number): boolean {
  if (line.item || line.quoted !== before.quoted) return false;
  let word = line.start;
  while (word < line.end && word - line.start < 40 && text.charCodeAt(word) !== 0x20) word += 1;
  return before.end - before.start + 1 + (word - line.start) + SLACK >= width;
}

/** Where a piece of at most `MAX_REGION` ends: behind a space, where one is near, and never inside a character. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= MAX_REGION) return end;
  const limit = from + MAX_REGION;
  const space = text.lastIndexOf(' ', limit);
  if (space > limit - 500) return space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
