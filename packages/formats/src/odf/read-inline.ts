import {readCharacterData} from '../xml/character-data.js';
import type {Piece} from '../xml/piece.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findChild, type XmlElement} from '../xml/xml-element.js';

/** Where reading a paragraph leaves what is no text of the paragraph itself. */
export interface InlineReading {
  readonly text: string;
  /** Footnotes, text boxes and pictures met on the way. */
  readonly asides: XmlElement[];
}

/** Elements whose text is the paragraph's own. */
const TRANSPARENT = new Set(['text:span', 'text:a', 'text:meta', 'text:ruby', 'text:ruby-base', 'text:meta-field']);

/** Others' remarks, marks without text, and what repeats the text. */
const SKIPPED = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'text:note-citation',
  'text:script',
  'text:bookmark',
  'text:reference-mark',
  'text:toc-mark',
  'text:soft-page-break',
  'text:tracked-changes',
]);

const COMPUTED = 'This text is computed by a field, and a change would be overwritten';
const LONGEST_GAP = 1000;

/** The text of a paragraph as a reader sees it, with white space as the XML has it. */
export function* readInline(element: XmlElement, reading: InlineReading): Generator<Piece> {
  let gap = element.openEnd;
  for (const child of element.children) {
    yield* readCharacterData(reading.text, gap, child.start);
    gap = child.end;
    yield* readChild(child, reading);
  }
  yield* readCharacterData(reading.text, gap, element.closeStart);
}

function* readChild(child: XmlElement, reading: InlineReading): Generator<Piece> {
  const {name} = child;
  const span = {sourceStart: child.start, sourceEnd: child.end};
  if (SKIPPED.has(name)) return;
  if (TRANSPARENT.has(name)) yield* readInline(child, reading);
  else if (name === 'text:s') yield {kind: 'break', text: ' '.repeat(readCount(reading.text, child)), ...span};
  else if (name === 'text:tab') yield {kind: 'break', text: '\t', ...span};
  else if (name === 'text:line-break') yield {kind: 'break', text: '\n', ...span};
  else if (name === 'text:note' || name.startsWith('draw:')) reading.asides.push(child);
  else if (name.startsWith('text:') || name.startsWith('presentation:')) yield* readField(child, reading);
}

function readCount(text: string, element: XmlElement): number {
  const count = Number(readAttribute(text, element, 'text:c') ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, LONGEST_GAP) : 1;
}

/** Page numbers, dates, references; a field of a data source stands for one opaque word. */
function* readField(field: XmlElement, reading: InlineReading): Generator<Piece> {
  const isOpaque = field.name === 'text:database-display' || field.name === 'text:placeholder';
  for (const piece of readInline(field, reading)) yield {...piece, locked: COMPUTED, ...(isOpaque ? {isOpaque} : {})};
}

/** Title and description of a drawing, for people who do not see it. */
export function findAlternativeTexts(drawing: XmlElement): XmlElement[] {
  return ['svg:title', 'svg:desc'].map((name) => findChild(drawing, name)).filter((found) => found !== undefined);
}
