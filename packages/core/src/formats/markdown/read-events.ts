import type {Event, Token} from 'micromark-util-types';
import type {RegionKind} from '../../model/region.js';
import {decodeEntity} from '../decode-entity.js';
import {isCallout} from './callout.js';
import type {Findings, MarkdownSource} from './markdown-source.js';
import {createProseBlock, type ProseBlock, type ProseKind} from './prose-block.js';
import {addMaskedText, readHtmlBlock, readInlineHtml} from './read-embedded.js';

/** Where the walk through the tokens of one block stands. */
interface Walk {
  readonly source: MarkdownSource;
  readonly into: Findings;
  readonly events: readonly Event[];
  index: number;
  /** Inline content that is open: a paragraph, the alt text in it, the title in that. */
  readonly open: ProseBlock[];
  /** Kinds that lists and footnotes give to the paragraphs in them. */
  readonly containers: RegionKind[];
  /** Open block quotes: does each hold another person's words? */
  readonly quotes: boolean[];
  lists: number;
  headingLevel: number;
  /** Of the definition at hand. */
  label: string;
}

type Handler = (walk: Walk, token: Token) => void;

/** Reads the tokens of one block. Positions are the parser's own: nothing is searched for. */
export function readEvents(events: readonly Event[], source: MarkdownSource, into: Findings): void {
  const walk: Walk = {
    source,
    into,
    events,
    index: 0,
    open: [],
    containers: [],
    quotes: [],
    lists: 0,
    headingLevel: 1,
    label: '',
  };
  for (; walk.index < events.length; walk.index += 1) {
    const event = events[walk.index];
    if (!event) break;
    const handlers = event[0] === 'enter' ? ENTER : EXIT;
    handlers.get(event[1].type)?.(walk, event[1]);
  }
  while (walk.open.length > 0) close(walk);
}

const ENTER = new Map<string, Handler>([
  ['blockQuote', (walk, token) => walk.quotes.push(!isCallout(walk.source.part.text, token.start.offset))],
  ['listOrdered', enterList],
  ['listUnordered', enterList],
  ['gfmFootnoteDefinition', (walk) => walk.containers.push('footnote')],
  ['paragraph', (walk) => open(walk, walk.containers.at(-1) ?? 'paragraph')],
  ['atxHeadingSequence', enterHeadingSequence],
  ['atxHeadingText', (walk) => open(walk, 'heading')],
  ['setextHeadingText', (walk) => open(walk, 'heading')],
  ['setextHeadingLineSequence', closeSetextHeading],
  ['tableHeader', (walk) => open(walk, 'table-cell')],
  ['tableData', (walk) => open(walk, 'table-cell')],
  ['image', (walk) => open(walk, 'alt-text')],
  ['resourceTitleString', openTitle],
  ['definitionLabel', readLabel],
  ['definitionTitleString', readDefinitionTitle],
  ['lineEnding', (walk, {start, end}) => walk.open.at(-1)?.addBreak(start.offset, end.offset)],
  ['data', (walk, {start, end}) => addText(walk, start.offset, end.offset)],
  ['chunkText', addUnreadLine],
  ['characterEscape', readEscape],
  ['characterReference', readReference],
  ['codeText', readCode],
  ['autolink', readAutolink],
  ['htmlText', readHtmlText],
  ['htmlFlow', readHtmlFlow],
  // People do not read these, or they are read elsewhere.
  ['codeFenced', takeInside],
  ['codeIndented', takeInside],
  ['definitionDestination', takeInside],
  ['gfmFootnoteCall', takeInside],
  ['gfmFootnoteDefinitionLabel', takeInside],
  ['reference', takeInside],
  ['resourceDestination', takeInside],
  ['tableDelimiterRow', takeInside],
  ['taskListCheck', takeInside],
]);

const EXIT = new Map<string, Handler>([
  ['blockQuote', (walk) => walk.quotes.pop()],
  ['listOrdered', exitList],
  ['listUnordered', exitList],
  ['gfmFootnoteDefinition', (walk) => walk.containers.pop()],
  ['paragraph', close],
  ['atxHeadingText', close],
  ['tableHeader', close],
  ['tableData', close],
  ['image', close],
  ['resourceTitleString', close],
  ['definitionTitleString', close],
]);

function enterList(walk: Walk): void {
  walk.lists += 1;
  walk.containers.push('list-item');
}

function exitList(walk: Walk): void {
  walk.lists -= 1;
  walk.containers.pop();
}

function describe(walk: Walk, kind: RegionKind, encoding = walk.source.encoding): ProseKind {
  const level = kind === 'heading' ? walk.headingLevel : kind === 'list-item' ? walk.lists : 0;
  return {
    kind,
    ...(level > 0 && {level}),
    ...(walk.quotes.includes(true) && {quoted: true}),
    ...(encoding !== undefined && {encoding}),
  };
}

function open(walk: Walk, kind: RegionKind, encoding?: string): void {
  walk.open.push(createProseBlock(walk.source.part, describe(walk, kind, encoding), walk.into.regions));
}

function close(walk: Walk): void {
  walk.open.pop()?.finish();
}

/** The signs before a heading tell its level; those behind it are ornament. */
function enterHeadingSequence(walk: Walk, token: Token): void {
  const before = walk.events[walk.index - 1];
  if (before?.[0] === 'enter' && before[1].type === 'atxHeading') {
    walk.headingLevel = token.end.offset - token.start.offset;
  }
}

function closeSetextHeading(walk: Walk, token: Token): void {
  walk.open.pop()?.finish(walk.source.view.charCodeAt(token.start.offset) === 0x3d ? 1 : 2);
}

function openTitle(walk: Walk, token: Token): void {
  open(walk, 'tooltip', `title-${walk.source.view.charAt(token.start.offset - 1)}`);
}

function readLabel(walk: Walk, token: Token): void {
  walk.label = walk.source.part.text.slice(token.start.offset, token.end.offset);
  takeInside(walk);
}

/** `[//]: # (Nobody sees this)` is how Markdown without HTML writes a comment. */
function readDefinitionTitle(walk: Walk, token: Token): void {
  if (walk.label !== '[//]') {
    openTitle(walk, token);
    return;
  }
  const {part} = walk.source;
  const {start, end} = token;
  walk.into.comments.push({
    part,
    start: start.offset,
    end: end.offset,
    text: part.text.slice(start.offset, end.offset),
  });
  takeInside(walk);
}

function addText(walk: Walk, start: number, end: number): void {
  const block = walk.open.at(-1);
  if (block) addMaskedText(walk.source, start, end, walk.into, block);
}

/** A line of text that has too many marks to be parsed: it is taken as it stands. */
function addUnreadLine(walk: Walk, token: Token): void {
  const {view} = walk.source;
  let end = token.end.offset;
  while (end > token.start.offset && (view.charCodeAt(end - 1) === 0x0a || view.charCodeAt(end - 1) === 0x0d)) end -= 1;
  addText(walk, token.start.offset, end);
  if (end < token.end.offset) walk.open.at(-1)?.addBreak(end, token.end.offset);
}

function readEscape(walk: Walk, token: Token): void {
  const {start, end} = token;
  const text = walk.source.part.text.slice(start.offset + 1, end.offset);
  walk.open.at(-1)?.addEncoded(text, start.offset, end.offset);
  takeInside(walk);
}

function readReference(walk: Walk, token: Token): void {
  const {start, end} = token;
  const decoded = decodeEntity(walk.source.view, start.offset);
  walk.open.at(-1)?.addEncoded(decoded?.text ?? '\ufffd', start.offset, end.offset);
  takeInside(walk);
}

function readCode(walk: Walk): void {
  const data = takeInside(walk).filter(({type}) => type === 'codeTextData');
  walk.open.at(-1)?.addCode(data.map(({start, end}) => ({start: start.offset, end: end.offset})));
}

/** `<https://example.com>` reads as its address. */
function readAutolink(walk: Walk, token: Token): void {
  takeInside(walk);
  walk.open.at(-1)?.addOpaque(token.start.offset + 1, token.end.offset - 1);
}

function readHtmlText(walk: Walk, token: Token): void {
  const data = takeInside(walk).filter(({type}) => type === 'htmlTextData');
  readInlineHtml(walk.source, token, data, walk.into, walk.open.at(-1));
}

function readHtmlFlow(walk: Walk, token: Token): void {
  const data = takeInside(walk).filter(({type}) => type === 'htmlFlowData');
  readHtmlBlock(walk.source, token, data, describe(walk, walk.containers.at(-1) ?? 'paragraph'), walk.into);
}

/** The tokens inside the one that was entered; the walk moves on to its end. */
function takeInside(walk: Walk): Token[] {
  const inside: Token[] = [];
  const token = walk.events[walk.index]?.[1];
  while (walk.index + 1 < walk.events.length) {
    walk.index += 1;
    const event = walk.events[walk.index];
    if (!event || (event[0] === 'exit' && event[1] === token)) break;
    if (event[0] === 'enter') inside.push(event[1]);
  }
  return inside;
}
