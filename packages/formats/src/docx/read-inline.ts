import {readCharacterData} from '../xml/character-data.js';
import type {Piece} from '../xml/piece.js';
import {findAttribute, readAttribute} from '../xml/read-attributes.js';
import {findChild, findDescendants, type XmlElement} from '../xml/xml-element.js';
import type {FieldTracker} from './fields.js';
import {stateOfInstruction} from './fields.js';
import {findControlLock} from './read-controls.js';
import type {ParagraphStyles} from './read-styles.js';

/** What reading the inside of a paragraph needs, and where it leaves what is no text of the paragraph itself. */
export interface InlineReading {
  readonly text: string;
  readonly styles: ParagraphStyles;
  readonly fields: FieldTracker;
  /** Text boxes and pictures met on the way: stories of their own. */
  readonly drawings: XmlElement[];
  /** Characters by language, of runs that name theirs. */
  readonly languages: Map<string, number>;
}

interface RunTraits {
  readonly locked?: string;
  readonly isOpaque?: boolean;
}

/** Deleted and moved text, properties, and what repeats text that is read elsewhere. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:fldData',
  'w:rt',
  'mc:Fallback',
]);

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);

/** The text of a paragraph, or of anything inside one, as a reader sees it. */
export function* readInline(element: XmlElement, reading: InlineReading, traits: RunTraits = {}): Generator<Piece> {
  for (const child of element.children) {
    const {name} = child;
    if (SKIPPED.has(name)) continue;
    if (name === 'w:r') yield* readRun(child, reading, traits);
    else if (name === 'w:fldSimple') yield* readSimpleField(child, reading, traits);
    else if (name === 'w:sdt') yield* readInline(child, reading, lock(traits, findControlLock(reading.text, child)));
    else if (name === 'mc:AlternateContent') yield* readInline(chooseContent(child), reading, traits);
    else if (name === 'm:oMath' || name === 'm:oMathPara') yield* readFormula(child, reading.text);
    else yield* readInline(child, reading, traits);
  }
}

/** The first choice is what a program of today shows; the fallback repeats it for old ones. */
export function chooseContent(alternate: XmlElement): XmlElement {
  return findChild(alternate, 'mc:Choice') ?? findChild(alternate, 'mc:Fallback') ?? alternate;
}

function* readSimpleField(field: XmlElement, reading: InlineReading, traits: RunTraits): Generator<Piece> {
  const {locked, isOpaque} = stateOfInstruction(readAttribute(reading.text, field, 'w:instr') ?? '');
  yield* readInline(field, reading, {...lock(traits, locked), ...(isOpaque ? {isOpaque} : {})});
}

function lock(traits: RunTraits, locked: string | undefined): RunTraits {
  return locked === undefined ? traits : {...traits, locked};
}

function* readFormula(formula: XmlElement, text: string): Generator<Piece> {
  for (const {openEnd, closeStart} of findDescendants(formula, 'm:t')) {
    for (const piece of readCharacterData(text, openEnd, closeStart)) yield {...piece, isOpaque: true};
  }
}

function* readRun(run: XmlElement, reading: InlineReading, traits: RunTraits): Generator<Piece> {
  const properties = findChild(run, 'w:rPr');
  if (isHidden(reading.text, properties)) return;
  const styled = isCode(reading, properties) ? {...traits, isOpaque: true} : traits;
  const language = readAttribute(reading.text, findChild(properties, 'w:lang'), 'w:val');
  for (const piece of readRunContent(run, reading, styled)) {
    if (language) reading.languages.set(language, (reading.languages.get(language) ?? 0) + piece.text.length);
    yield piece;
  }
}

function isHidden(text: string, properties: XmlElement | undefined): boolean {
  const vanish = findChild(properties, 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(readAttribute(text, vanish, 'w:val') ?? '1');
}

function isCode({text, styles}: InlineReading, properties: XmlElement | undefined): boolean {
  const style = readAttribute(text, findChild(properties, 'w:rStyle'), 'w:val');
  return style !== undefined && styles.byId[style]?.role === 'code';
}

function* readRunContent(run: XmlElement, reading: InlineReading, traits: RunTraits): Generator<Piece> {
  let gap = run.openEnd;
  for (const child of run.children) {
    yield* readStrayText(gap, child.start, reading, traits);
    gap = child.end;
    if (SKIPPED.has(child.name)) continue;
    if (DRAWINGS.has(child.name)) reading.drawings.push(child);
    else if (child.name === 'w:fldChar') reading.fields.mark(readAttribute(reading.text, child, 'w:fldCharType'));
    else if (child.name === 'w:instrText')
      reading.fields.addInstruction(reading.text.slice(child.openEnd, child.closeStart));
    else if (child.name === 'mc:AlternateContent') yield* readRunContent(chooseContent(child), reading, traits);
    else if (child.name === 'w:ruby') yield* readInline(child, reading, traits);
    else yield* applyTraits(readAtom(child, reading.text), reading, traits);
  }
  yield* readStrayText(gap, run.closeStart, reading, traits);
}

/** A fix that replaced a non-breaking hyphen leaves text beside `w:t`; saving wraps it, and until then it reads. */
function* readStrayText(start: number, end: number, reading: InlineReading, traits: RunTraits): Generator<Piece> {
  if (end <= start || reading.text.slice(start, end).trim() === '') return;
  yield* applyTraits(readCharacterData(reading.text, start, end), reading, traits);
}

function* applyTraits(pieces: Iterable<Piece>, {fields}: InlineReading, traits: RunTraits): Generator<Piece> {
  const state = fields.state();
  if (state.isHidden) return;
  const locked = traits.locked ?? state.locked;
  const isOpaque = traits.isOpaque || state.isOpaque;
  for (const piece of pieces) {
    yield {...piece, ...(isOpaque ? {isOpaque} : {}), ...(locked === undefined ? {} : {locked})};
  }
}

function* readAtom(element: XmlElement, text: string): Generator<Piece> {
  const {name, start, end} = element;
  const span = {sourceStart: start, sourceEnd: end};
  if (name === 'w:t') yield* readText(element, text);
  else if (name === 'w:tab' || name === 'w:ptab') yield {kind: 'break', text: '\t', ...span};
  else if (name === 'w:br' || name === 'w:cr') yield {kind: 'break', text: '\n', ...span};
  else if (name === 'w:noBreakHyphen') yield {kind: 'encoded', text: '\u2011', ...span};
  else if (name === 'w:softHyphen') yield {kind: 'encoded', text: '\u00ad', ...span};
  else if (name === 'w:sym') yield {kind: 'encoded', text: readSymbol(element, text), isOpaque: true, ...span};
}

/** Word drops white space at the edges of `w:t` unless `xml:space` keeps it. */
function* readText(element: XmlElement, text: string): Generator<Piece> {
  let {openEnd: start, closeStart: end} = element;
  if (!keepsSpace(text, element)) {
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  }
  yield* readCharacterData(text, start, end);
}

/** Does a `w:t` say that its white space counts? */
export function keepsSpace(text: string, element: XmlElement): boolean {
  const attribute = findAttribute(text, element, 'xml:space');
  return attribute !== undefined && text.slice(attribute.start, attribute.end) === 'preserve';
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Symbol fonts put their pictures in the private use area; a reader sees some picture, so do we. */
function readSymbol(element: XmlElement, text: string): string {
  const code = Number.parseInt(readAttribute(text, element, 'w:char') ?? '', 16);
  const isPrivate = !(code > 0x20) || code > 0xffff || (code >= 0xd800 && code <= 0xf8ff);
  return isPrivate ? '\ufffc' : String.fromCharCode(code);
}
