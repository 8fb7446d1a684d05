import {
  type Comment,
  type Part,
  type Region,
  type RegionKind,
  readSuperscript,
  type SourceMap,
  type Span,
} from '@onbrand/core';
import {splitAtCode, type TemplateCode} from '../templates/template-code.js';
import {buildRegion} from '../values/build-region.js';
import type {Frame} from './element-stack.js';
import {createFlow} from './flow.js';

/** Gathers the text between two block boundaries into one region. */
export interface BlockReader {
  /** Text in the element `frame`; template code in it becomes opaque words or comments. */
  readonly addText: (start: number, end: number, frame: Frame) => void;
  /** An element that stands for a word. */
  readonly addStandIn: (start: number, end: number, frame: Frame) => void;
  /** A line break in the text; two in a row end the block. */
  readonly addLineBreak: (start: number, end: number, frame: Frame) => void;
  /** Ends the block. */
  readonly flush: () => void;
}

/** Where the reader puts what it finds. */
export interface Findings {
  readonly regions: Region[];
  readonly comments: Comment[];
}

/** The block as it grows: where it began, and whether anything but link text is in it. */
interface Block {
  readonly frame: Frame;
  onlyLink: boolean;
  button: boolean;
}

/** Starts outside any block. */
export function createBlockReader(
  part: Part,
  code: readonly TemplateCode[],
  {regions, comments}: Findings,
  blankLinesEndBlocks: boolean,
): BlockReader {
  const source = part.text;
  const flow = createFlow(source);
  let block: Block | undefined;
  let breaks = 0;
  const flush = (): void => {
    const {mapped, opaque} = flow.take();
    const region = block && buildRegion(part, mapped, {...contextOf(block), encoding: 'html-text'}, opaque);
    if (region) regions.push(region);
    block = undefined;
    breaks = 0;
  };
  const enter = (frame: Frame): void => {
    block ??= {frame, onlyLink: true, button: true};
    block.onlyLink &&= frame.link;
    block.button &&= frame.button;
    breaks = 0;
  };
  const addWords = (start: number, end: number, frame: Frame): void => {
    if (isBlank(source, start, end)) {
      if (breaks === 0) flow.addText(start, end, false);
      return;
    }
    enter(frame);
    const raised = frame.name === 'sup' ? readSuperscript(source.slice(start, end)) : undefined;
    if (raised === undefined) flow.addText(start, end, frame.code);
    else flow.addMapped({mapped: {text: raised, map: createAtom(raised.length, start, end)}, opaque: []});
  };
  const addParagraphs = (start: number, end: number, frame: Frame): void => {
    let at = start;
    if (blankLinesEndBlocks) {
      for (const blank of source.slice(start, end).matchAll(BLANK_LINE)) {
        addWords(at, start + blank.index, frame);
        flush();
        at = start + blank.index + blank[0].length;
      }
    }
    addWords(at, end, frame);
  };
  const addCode = (span: TemplateCode, frame: Frame): void => {
    if (span.role === 'comment') comments.push(readCodeComment(part, span));
    if (span.role === 'control' && standsAlone(source, span)) flush();
    if (span.role === 'output') enter(frame);
    if (span.role === 'output' || (span.role === 'control' && !flow.isEmpty()))
      flow.addOpaque(span.start, span.end, span.role === 'control');
  };
  const addText: BlockReader['addText'] = (start, end, frame) => {
    if (frame.skipped) return;
    for (const piece of splitAtCode(code, start, end)) {
      if ('role' in piece) addCode(piece, frame);
      else addParagraphs(piece.start, piece.end, frame);
    }
  };
  const addStandIn: BlockReader['addStandIn'] = (start, end, frame) => {
    enter(frame);
    flow.addOpaque(start, end);
  };
  const addLineBreak: BlockReader['addLineBreak'] = (start, end, frame) => {
    if (frame.skipped) return;
    breaks += 1;
    if (breaks > 1) flush();
    else flow.addLineBreak(start, end);
  };
  return {addText, addStandIn, addLineBreak, flush};
}

/** A stretch of the source that spells a text of `length` otherwise. */
function createAtom(length: number, sourceStart: number, sourceEnd: number): SourceMap {
  return {segments: [{kind: 'encoded', start: 0, end: length, sourceStart, sourceEnd}]};
}

/** Code on a line of its own chooses between texts or repeats one: what stands before it ends there. */
function standsAlone(source: string, {start, end}: Span): boolean {
  let before = start;
  while (before > 0 && isBlankChar(source[before - 1])) before -= 1;
  let after = end;
  while (after < source.length && isBlankChar(source[after])) after += 1;
  return (
    (before === 0 || source[before - 1] === '\n') && (after === source.length || /[\r\n]/.test(source.charAt(after)))
  );
}

function isBlankChar(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

const BLANK_LINE = /\r?\n[ \t]{0,200}\r?\n/g;

function isBlank(source: string, start: number, end: number): boolean {
  return !/[^ \t\r\n\f]/.test(source.slice(start, end));
}

function contextOf({frame, onlyLink, button}: Block): {
  kind: RegionKind;
  level: number | undefined;
  lang: string | undefined;
  quoted: boolean | undefined;
} {
  const {level, lang} = frame;
  return {kind: kindOf(frame, onlyLink, button), level, lang, quoted: frame.quoted || undefined};
}

function kindOf({kind}: Frame, onlyLink: boolean, button: boolean): RegionKind {
  if (kind && kind !== 'paragraph') return kind;
  if (button) return 'label';
  return onlyLink ? 'link-text' : 'paragraph';
}

const MARKS_BEFORE = /^(?:\{\{!--|\{\{!|\{\{\/\*|\{#|<%#|\{%-?\s*comment\s*-?%\})/;
const MARKS_AFTER = /(?:--\}\}|\*\/\}\}|\}\}|#\}|%>|\{%-?\s*endcomment\s*-?%\})$/;

function readCodeComment(part: Part, {start, end}: Span): Comment {
  const text = part.text.slice(start, end).replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
  return {part, start, end, text};
}
