import type {Token} from 'micromark-util-types';
import type {Part} from '../../model/part.js';
import {createAttributeRegions, createTemplateRegions, type TagPlace} from '../html-prose/attribute-regions.js';
import {collectHtml} from '../html-prose/read-html.js';
import {readMarkup} from '../html-prose/read-markup.js';
import type {Findings, MarkdownSource} from './markdown-source.js';
import {type Mask, masksWithin} from './mask.js';
import type {ProseBlock, ProseKind} from './prose-block.js';
import {readMatter} from './read-front-matter.js';

/** Reads HTML that stands in a line of text. `data` are the pieces of the tag itself, without marks of quotes between. */
export function readInlineHtml(
  source: MarkdownSource,
  token: Token,
  data: readonly Token[],
  into: Findings,
  block: ProseBlock | undefined,
): void {
  const {part} = source;
  const offset = token.start.offset;
  const html = writeHtml(source, token, data);
  const markup = readMarkup(html, 0);
  if (markup?.type === 'comment') {
    const text = part.text.slice(offset + 4, offset + markup.textEnd);
    if (part.text.startsWith('<!--', offset)) into.comments.push({part, start: offset, end: token.end.offset, text});
    else readMaskAt(source, offset, into, block);
  } else if (markup?.type === 'tag') {
    if (!markup.closing) into.regions.push(...createAttributeRegions(markup, {part, view: html, offset, shared: {}}));
    block?.applyTag({...markup, start: offset + markup.start, end: offset + markup.end});
  }
}

/** Reads a block of HTML: its text is prose, its tags are not. */
export function readHtmlBlock(
  source: MarkdownSource,
  token: Token,
  data: readonly Token[],
  {encoding: _, ...shared}: ProseKind,
  into: Findings,
): void {
  const start = token.start.offset;
  const view = writeHtml(source, token, data);
  const onMask = (at: number): void => readMaskAt(source, at, into, undefined);
  const {regions, comments} = collectHtml(source.part, {start, view, shared, onMask});
  into.regions.push(...regions);
  into.comments.push(...comments);
}

/** The HTML of a token, with spaces for what is not its own: marks of quotes and lists at the line starts. */
function writeHtml({view}: MarkdownSource, token: Token, data: readonly Token[]): string {
  const [start, end] = [token.start.offset, token.end.offset];
  if (data.length < 2) return view.slice(start, end);
  let html = '';
  for (const piece of data) {
    const gap = view.slice(start + html.length, piece.start.offset);
    html += gap.replace(/[^\r\n]/g, ' ') + view.slice(start + html.length + gap.length, piece.end.offset);
  }
  return html + view.slice(start + html.length, end).replace(/[^\r\n]/g, ' ');
}

/** Adds text that stands in the source as it reads, but for the masks in it. */
export function addMaskedText(
  {part, masks}: MarkdownSource,
  start: number,
  end: number,
  into: Findings,
  block: ProseBlock,
): void {
  let at = start;
  for (const mask of masksWithin(masks, start, end)) {
    block.addText(at, mask.start);
    if (mask.kind === 'word') block.addOpaque(Math.max(start, mask.start), Math.min(end, mask.end));
    if (mask.start >= start) readMask(mask, part, into, block);
    at = mask.end;
  }
  block.addText(at, end);
}

function readMaskAt(source: MarkdownSource, at: number, into: Findings, block: ProseBlock | undefined): void {
  for (const mask of masksWithin(source.masks, at, at + 1)) readMask(mask, source.part, into, block);
}

/** Reads what stands behind a mask: a comment, attributes of a template tag, metadata; and what its tag does to the text. */
export function readMask(mask: Mask, part: Part, into: Findings, block: ProseBlock | undefined): void {
  const {start, end} = mask;
  if (mask.comment) into.comments.push({part, start, end, text: mask.comment.text});
  if (mask.attributes) {
    const place: TagPlace = {part, view: part.text, offset: 0, shared: {}};
    into.regions.push(...createTemplateRegions(mask.attributes, place));
  }
  if (mask.matter) {
    const {regions, comments, notices} = readMatter(part, mask.matter.start, mask.matter.end, 'yaml');
    into.regions.push(...regions);
    into.comments.push(...comments);
    for (const notice of notices) into.notices.add(notice);
  }
  if (mask.tag) block?.applyTag(mask.tag);
}
