import {parse, preprocess} from 'micromark';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import {subtokenize} from 'micromark-util-subtokenize';
import type {Event, Extension, Token} from 'micromark-util-types';
import type {Block} from './split-blocks.js';

/** CommonMark with tables, footnotes, strikethrough and task lists; bare URLs are found in the text later. */
const GFM: readonly Extension[] = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()];

/** MDX has tags and expressions where Markdown has HTML, autolinks and indented code. */
const NO_HTML: Extension = {disable: {null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink']}};

/** The tokens of one block, with offsets of the whole text. */
export interface ParsedBlock {
  readonly block: Block;
  readonly events: readonly Event[];
  /** Where text stands that has too many marks, and was left as it is. */
  readonly unread: readonly number[];
}

/** Parses blocks with micromark. Definitions hold across blocks. Tokens are made block by block, as they are asked for. */
export function* parseBlocks(view: string, blocks: readonly Block[], mdx: boolean): Generator<ParsedBlock> {
  const parser = parse({extensions: mdx ? [...GFM, NO_HTML] : [...GFM]});
  const flows = blocks.map(({start, end, line}, index) => {
    // The parser remembers lazy lines by their number; a gap between blocks keeps the end of one from the next.
    const point = {line: line + index, column: 1, offset: start, _index: 0, _bufferIndex: -1};
    // A byte-order mark is not counted by the preprocessor; inside a document it is a character like others.
    const text = view.slice(start, end).replace(/^\ufeff/, ' ');
    return parser.document(point).write(preprocess()(text, undefined, true));
  });
  for (const [index, block] of blocks.entries()) {
    const events = flows[index] ?? [];
    flows[index] = [];
    yield {block, events, unread: expand(events, view)};
  }
}

/** Reads the content of tokens, level by level, as `postprocess` of micromark does; but no text with too many marks. */
function expand(events: Event[], view: string): number[] {
  const unread = leaveCrowded(events, view);
  while (!subtokenize(events)) unread.push(...leaveCrowded(events, view));
  return unread;
}

/** Marks that a parser pairs up, in time that grows with the square of their number. */
const MAX_MARKS = 1_000;

/** Takes the content type from text with too many marks, so that it stays a plain `chunkText`. */
function leaveCrowded(events: readonly Event[], view: string): number[] {
  const left: number[] = [];
  for (const [type, token] of events) {
    if (type !== 'enter' || token.contentType !== 'text' || token.previous) continue;
    if (!isCrowded(token, view)) continue;
    left.push(token.start.offset);
    for (let line: Token | undefined = token; line; line = line.next) delete line.contentType;
  }
  return left;
}

function isCrowded(first: Token, view: string): boolean {
  let marks = 0;
  for (let line: Token | undefined = first; line; line = line.next) {
    for (let at = line.start.offset; at < line.end.offset; at += 1) if (isMark(view.charCodeAt(at))) marks += 1;
    if (marks > MAX_MARKS) return true;
  }
  return false;
}

/** `*` `_` `[` `]` `~` */
function isMark(code: number): boolean {
  return code === 0x2a || code === 0x5f || code === 0x5b || code === 0x5d || code === 0x7e;
}
