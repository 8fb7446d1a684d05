import type {Comment} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import type {Region} from '../../model/region.js';
import {createAttributeRegions} from '../html-prose/attribute-regions.js';
import {readStringLiteral, readTag} from '../html-prose/read-tag.js';
import {skipExpression} from '../html-prose/skip-expression.js';
import {type CodeSpans, findCodeSpans} from './code-spans.js';
import {fenceAt, readLine} from './markdown-line.js';
import type {Mask} from './mask.js';
import {isBlankAfter, isBlankBefore} from './mask-templates.js';
import {findModuleEnd} from './mdx-module.js';

/** What MDX adds to Markdown, found before Markdown is read. */
export interface MdxReading {
  readonly masks: Mask[];
  /** Attributes of components that people read. */
  readonly regions: Region[];
  readonly comments: Comment[];
}

/** A tag or an expression that runs on longer is taken for an accident. UTF-16 code units. */
const MAX_LENGTH = 20_000;
/** After so many accidents the rest is read as text: each costs a look ahead. */
const MAX_ACCIDENTS = 100;

interface Walk {
  readonly part: Part;
  readonly text: string;
  readonly into: MdxReading;
  readonly codeSpans: CodeSpans;
  at: number;
  accidents: number;
}

/**
 * Masks what is JavaScript in MDX: imports and exports, `{expressions}`, comments, tags. Tolerant: what does not close
 * is text. `from` is where the document begins, behind front matter.
 */
export function maskMdx(part: Part, from: number): MdxReading {
  const {text} = part;
  const into: MdxReading = {masks: [], regions: [], comments: []};
  const walk: Walk = {part, text, into, codeSpans: findCodeSpans(text), at: from, accidents: 0};
  let lineStart = true;
  while (walk.at < text.length) {
    if (lineStart && skipLine(walk)) continue;
    lineStart = step(walk);
  }
  return {...into, masks: blankOwnLines(text, into.masks)};
}

/** Skips fenced code and masks a module statement; false where the line has neither. */
function skipLine(walk: Walk): boolean {
  const {text} = walk;
  const line = readLine(text, walk.at);
  const fence = fenceAt(text, line);
  if (fence !== undefined) {
    walk.at = findFenceEnd(text, line.next, fence);
    return true;
  }
  const end = findModuleEnd(text, walk.at);
  if (end === undefined) return false;
  walk.into.masks.push({start: walk.at, end, kind: 'blank'});
  walk.at = end;
  return true;
}

function findFenceEnd(text: string, from: number, fence: string): number {
  let at = from;
  while (at < text.length) {
    const line = readLine(text, at);
    at = line.next;
    const written = fenceAt(text, line);
    if (written?.startsWith(fence) && text.slice(line.text + written.length, line.next).trim() === '') break;
  }
  return at;
}

const SIGN = /[\\`{<\n]/g;

/** Moves behind the next sign of interest; true where a line starts there. */
function step(walk: Walk): boolean {
  SIGN.lastIndex = walk.at;
  const at = SIGN.exec(walk.text)?.index ?? walk.text.length;
  walk.at = at + 1;
  switch (walk.text.charCodeAt(at)) {
    case 0x0a:
      return true;
    case 0x5c:
      walk.at = at + 2;
      break;
    case 0x60:
      walk.at = walk.codeSpans.endOf(at) ?? at + 1;
      break;
    case 0x7b:
      readExpression(walk, at);
      break;
    case 0x3c:
      readMarkup(walk, at);
      break;
  }
  return walk.text.charCodeAt(walk.at - 1) === 0x0a;
}

function readExpression(walk: Walk, at: number): void {
  const {text, part, into} = walk;
  const end =
    walk.accidents < MAX_ACCIDENTS ? skipExpression(text, at, Math.min(text.length, at + MAX_LENGTH)) : undefined;
  if (end === undefined) {
    walk.accidents += 1;
    return;
  }
  walk.at = end;
  const inner = text.slice(at + 1, end - 1).trim();
  const literal = readStringLiteral(text, at + 1, end - 1);
  if (inner.startsWith('/*') && inner.endsWith('*/')) {
    into.comments.push({part, start: at, end, text: inner.slice(2, -2)});
    into.masks.push({start: at, end, kind: 'mark'});
  } else if (literal) {
    into.masks.push({start: at, end: literal.start, kind: 'mark'}, {start: literal.end, end, kind: 'mark'});
  } else into.masks.push({start: at, end, kind: inner === '' ? 'mark' : 'word'});
}

function readMarkup(walk: Walk, at: number): void {
  const {text, part, into} = walk;
  if (walk.accidents >= MAX_ACCIDENTS) return;
  const limit = Math.min(text.length, at + MAX_LENGTH);
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    if (close === -1 || close > limit) {
      walk.accidents += 1;
      return;
    }
    walk.at = close + 3;
    into.comments.push({part, start: at, end: walk.at, text: text.slice(at + 4, close)});
    into.masks.push({start: at, end: walk.at, kind: 'mark'});
    return;
  }
  const tag = readTag(text, at, limit, true);
  if (!tag) {
    if (/[A-Za-z/]/.test(text.charAt(at + 1))) walk.accidents += 1;
    return;
  }
  walk.at = tag.end;
  if (tag.name.endsWith(':')) {
    into.masks.push({start: at, end: tag.end, kind: 'word'});
    return;
  }
  into.masks.push({start: at, end: tag.end, kind: 'mark', tag});
  if (!tag.closing) into.regions.push(...createAttributeRegions(tag, {part, view: text, offset: 0, shared: {}}));
}

/** Tags and expressions that fill their lines are no part of a paragraph. */
function blankOwnLines(text: string, masks: readonly Mask[]): Mask[] {
  const blanked: Mask[] = [];
  for (let first = 0; first < masks.length; ) {
    let last = first;
    while (last + 1 < masks.length && isGapOnLine(text, masks[last]?.end ?? 0, masks[last + 1]?.start ?? 0)) last += 1;
    const group = masks.slice(first, last + 1);
    const fills = isBlankBefore(text, group[0]?.start ?? 0) && isBlankAfter(text, group.at(-1)?.end ?? 0);
    for (const mask of group) blanked.push(fills ? {start: mask.start, end: mask.end, kind: 'blank'} : mask);
    first = last + 1;
  }
  return blanked;
}

function isGapOnLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}
