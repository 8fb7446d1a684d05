import type {Extraction} from '../../model/document.js';
import type {Part} from '../../model/part.js';
import {collectHtml} from '../html-prose/read-html.js';
import {orderRegions} from '../order-regions.js';
import {readText} from '../text/read-text.js';
import type {Findings, MarkdownSource} from './markdown-source.js';
import {arrangeMasks, writeView} from './mask.js';
import {maskMarks} from './mask-marks.js';
import type {MdxReading} from './mask-mdx.js';
import {maskTemplates} from './mask-templates.js';
import {parseBlocks} from './parse-blocks.js';
import {readEvents} from './read-events.js';
import {readFrontMatter} from './read-front-matter.js';
import {readSimpleBlock} from './read-simple-block.js';
import {type Block, splitBlocks} from './split-blocks.js';

/** How to read, for formats built on Markdown and for tests. */
export interface MarkdownOptions {
  /** Reads tags and expressions as MDX has them. */
  readonly maskMdx?: (part: Part, from: number) => MdxReading;
  /**
   * Blocks are joined up to this length; where it is infinite, the parser reads all of them in one. A law of the tests
   * is that it changes nothing.
   */
  readonly blockLength?: number;
}

/** A file beyond this is a log or a data file. UTF-16 code units; lines. */
const MAX_FILE = 4_000_000;
const MAX_LINES = 100_000;
/** A block without a place to cut it is parsed up to this length. */
const MAX_BLOCK = 65_536;
/** The same, where it has lists or quotes: the parser's time grows with the square of their length. */
const MAX_NESTED_BLOCK = 20_000;
const MAX_DEPTH = 40;

/** Reads Markdown as a person does. Never throws; what would take too long is read as plain text, with a notice. */
export function readMarkdown(part: Part, {maskMdx, blockLength}: MarkdownOptions = {}): Extraction {
  if (part.text.length > MAX_FILE || hasManyLines(part.text)) return readAsText(part);
  const front = readFrontMatter(part);
  const mdx = maskMdx?.(part, front?.end ?? 0);
  const found = [...(mdx?.masks ?? []), ...maskTemplates(part.text), ...maskMarks(part.text)];
  const masks = arrangeMasks(found.filter(({start}) => start >= (front?.end ?? 0)));
  const encoding = mdx ? {encoding: 'mdx'} : {};
  const source: MarkdownSource = {part, masks, view: writeView(part.text, masks), ...encoding};
  const into: Findings = {
    regions: [...(front?.regions ?? []), ...(mdx?.regions ?? [])],
    comments: [...(front?.comments ?? []), ...(mdx?.comments ?? [])],
    notices: new Set(front?.notices),
  };
  const isWhole = blockLength === Number.POSITIVE_INFINITY;
  const readSimple = isWhole ? undefined : (start: number) => readSimpleBlock(source, start, into);
  readBlocks(source, splitBlocks(source.view, front?.end ?? 0, blockLength, readSimple), mdx !== undefined, into);
  const comments = [...into.comments].sort((a, b) => a.start - b.start);
  return {regions: orderRegions(into.regions), comments, notices: [...into.notices]};
}

function hasManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= MAX_LINES; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > MAX_LINES;
}

function readAsText(part: Part): Extraction {
  const {regions, comments} = readText(part);
  const notice =
    'The file is too large to be read as Markdown and was read as plain text. Split it to have its Markdown understood.';
  return {regions: orderRegions(regions), comments, notices: [notice]};
}

function readBlocks(source: MarkdownSource, blocks: readonly Block[], isMdx: boolean, into: Findings): void {
  const parsable: Block[] = [];
  for (const block of blocks) {
    if (block.code) continue;
    if (isParsable(block)) parsable.push(block);
    else readLargeBlock(source, block, into);
  }
  const crowded: number[] = [];
  for (const {events, unread} of parseBlocks(source.view, parsable, isMdx)) {
    readEvents(events, source, into);
    crowded.push(...unread);
  }
  if (crowded.length > 0) into.notices.add(crowdedNotice(source.part.text, crowded));
}

function isParsable({start, end, depth}: Block): boolean {
  return depth <= MAX_DEPTH && end - start <= (depth > 0 ? MAX_NESTED_BLOCK : MAX_BLOCK);
}

/** HTML needs no Markdown parser; anything else is read as plain text. */
function readLargeBlock({part, view}: MarkdownSource, block: Block, into: Findings): void {
  const {start, end} = block;
  const isHtml =
    block.depth === 0 &&
    view
      .slice(start, start + 100)
      .trimStart()
      .startsWith('<');
  const {regions, comments} = isHtml
    ? collectHtml(part, {start, view: view.slice(start, end)})
    : readText(part, start, end);
  into.regions.push(...regions);
  into.comments.push(...comments);
  if (!isHtml) into.notices.add(largeNotice(lineOf(part.text, start)));
}

/** Counted in the source: masks may stand for several lines. */
function lineOf(text: string, at: number): number {
  const behindBlanks = text.slice(at).search(/\S/) + at;
  return text.slice(0, behindBlanks).split('\n').length;
}

function largeNotice(line: number): string {
  return `The block near line ${line} is too large to be read as Markdown and was read as plain text. Blank lines would divide it.`;
}

function crowdedNotice(text: string, places: readonly number[]): string {
  const lines = places.slice(0, 5).map((at) => lineOf(text, at));
  const more = places.length > lines.length ? ` and ${places.length - lines.length} more` : '';
  return `Paragraphs with too many Markdown marks were read as plain text (line ${lines.join(', ')}${more}). Blank lines would divide them.`;
}
