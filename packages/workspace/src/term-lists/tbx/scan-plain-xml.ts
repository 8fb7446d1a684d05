import type {Whereabouts} from './collect-concepts.js';
import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';
import {createTagReader, hashByte, type PlainTag} from './read-plain-tag.js';
import {AMPERSAND, BLANK, CONTROL, readPiece, SPACE, TRAITS, traitsOf, WIDE, type XmlBytes} from './xml-bytes.js';

// Reads of bytes are `as number`: every place is before the end, and this is the hot path.

/** Is told of elements and text in their order. `T` is what becomes of a start tag, once for all that are written alike. */
export interface XmlListener<T> {
  readonly readTag: (name: string, attributes: Readonly<Record<string, string>>) => T;
  /**
   * `after` is the place after the tag, for the time of the call. `depth` counts the elements around it. False where
   * nobody wants the text that stands right in the element.
   */
  readonly open: (tag: T, after: Whereabouts, depth: number) => boolean;
  /** `isTight` where the piece surely has no white space. */
  readonly addText: (piece: string, isTight: boolean) => void;
  readonly close: () => void;
}

const B = '[ \\t\\n]';
const DECLARATION = new RegExp(
  `^<\\?xml${B}+version=(["'])1\\.0\\1(?:${B}+encoding=(["'])[A-Za-z][\\w.-]*\\2)?(?:${B}+standalone=(["'])(?:yes|no)\\3)?${B}*\\?>`,
);
/** Names a file with definitions, which is never opened. */
const DOCTYPE = new RegExp(
  `<!DOCTYPE${B}+[A-Za-z_][\\w:.-]*(?:${B}+(?:SYSTEM|PUBLIC${B}+"[^"<>]*")${B}+"[^"<>]*")?${B}*>`,
  'y',
);
const INSTRUCTION = /<\?(?!xml[ \t\n?])[A-Za-z_][\w-]*(?=[ \t\n?])/iy;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** No text is read for these alone. */
const HARMLESS = SPACE | BLANK;

/**
 * Reads XML in which nothing surprises: elements, text, references to characters, comments, instructions and a DOCTYPE
 * without definitions of its own. Tells what saxes tells, in a fraction of the time. Throws `NotPlainXml` where the text
 * holds anything else or a mistake, for saxes to look at from the start; what has been told until then is void.
 */
export function scanPlainXml<T>(xml: XmlBytes, listener: XmlListener<T>): void {
  const {bytes, units} = xml;
  if (units.includes(']]>')) throw new NotPlainXml('CDATA, or a mistake');
  const readTag = createTagReader(xml, listener.readTag);
  const open: PlainTag<T>[] = [];
  const wishes: boolean[] = [];
  const here = createWhereabouts(bytes);
  const end = bytes.length;
  let hasRoot = false;
  let hasDoctype = false;

  const readText = (from: number): number => {
    let traits = 0;
    let at = from;
    for (; at < end && bytes[at] !== LESS; at += 1) traits |= TRAITS[bytes[at] as number] as number;
    if (open.length === 0) {
      if (/[^ \t\n]/.test(units.slice(from, at))) throw new NotPlainXml('text outside of all elements');
    } else if ((traits & ~HARMLESS) !== 0 || wishes[open.length - 1] === true) {
      const text = readPiece(xml, from, at, traits);
      const decoded = (traits & AMPERSAND) === 0 ? text : decodeReferences(text);
      if (wishes[open.length - 1] === true) listener.addText(decoded, traits === 0);
    }
    return at;
  };
  const openElement = (start: number): number => {
    if (hasRoot && open.length === 0) throw new NotPlainXml('a second root');
    const from = start + 1;
    let hash = 0;
    let at = from;
    for (; at < end && bytes[at] !== GREATER; at += 1) hash = hashByte(hash, bytes[at] as number);
    if (at === end) throw new NotPlainXml('a tag without end');
    const tag = readTag(from, at, hash);
    hasRoot = true;
    here.at = at + 1;
    const wish = listener.open(tag.tag, here, open.length);
    if (tag.isEmpty) listener.close();
    else wishes[open.push(tag) - 1] = wish;
    return at + 1;
  };
  const closeElement = (start: number): number => {
    const tag = open.pop();
    if (!tag) throw new NotPlainXml('an end without its beginning');
    const length = tag.name.length;
    const from = start + 2;
    // A name is ASCII.
    for (let at = 0; at < length; at += 1) {
      if (bytes[from + at] !== bytes[tag.from + at]) throw new NotPlainXml('an end without its beginning');
    }
    if (bytes[from + length] !== GREATER) throw new NotPlainXml('an end that is not plain');
    listener.close();
    return from + length + 1;
  };
  const skipAside = (at: number): number => {
    if (bytes[at + 1] === QUESTION) return skipInstruction(units, at);
    if (units.startsWith('<!--', at)) return skipComment(units, at);
    if (hasRoot || hasDoctype) throw new NotPlainXml('a declaration out of place');
    hasDoctype = true;
    return skip(units, at, DOCTYPE);
  };

  let at = DECLARATION.exec(units)?.[0].length ?? 0;
  while (at < end) {
    if (bytes[at] !== LESS) {
      at = readText(at);
      continue;
    }
    const kind = bytes[at + 1];
    if (kind === SLASH) at = closeElement(at);
    else if (kind === EXCLAMATION || kind === QUESTION) {
      const from = at;
      at = skipAside(from);
      const traits = traitsOf(xml, from, at);
      if ((traits & (CONTROL | WIDE)) !== 0) readPiece(xml, from, at, traits);
    } else at = openElement(at);
  }
  if (!hasRoot || open.length > 0) throw new NotPlainXml('an element that is missing or not closed');
}

function skipInstruction(units: string, at: number): number {
  const end = units.indexOf('?>', skip(units, at, INSTRUCTION));
  if (end === -1) throw new NotPlainXml('an instruction without end');
  return end + 2;
}

function skipComment(units: string, at: number): number {
  const end = units.indexOf('--', at + 4);
  if (end === -1 || units.charCodeAt(end + 2) !== GREATER) throw new NotPlainXml('a comment without end');
  return end + 3;
}

function skip(units: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  if (!pattern.test(units)) throw new NotPlainXml('a declaration that is not plain');
  return pattern.lastIndex;
}

const LINE_FEED = 0x0a;

/** Counts lines, and the UTF-16 units in them, up to `at` when somebody asks. */
function createWhereabouts(bytes: Buffer): Whereabouts & {at: number} {
  let counted = 0;
  let line = 1;
  let column = 1;
  const catchUp = (to: number): void => {
    for (; counted < to; counted += 1) {
      const byte = bytes[counted] as number;
      if (byte === LINE_FEED) {
        line += 1;
        column = 1;
      } else column += unitsOf(byte);
    }
  };
  return {
    at: 0,
    findLine() {
      catchUp(this.at);
      return line;
    },
    findColumn() {
      catchUp(this.at);
      return column;
    },
  };
}

/** A character has its units with its first byte, and the longest ones have two. */
function unitsOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2;
}
