import type {Whereabouts} from './collect-concepts.js';
import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';
import {createTagReader, type PlainTag, type PlainValue} from './read-plain-tag.js';
import type {WantedText} from './tbx-tag.js';
import {readPiece, type XmlBytes} from './xml-bytes.js';

/** Is told of elements and text in their order. `T` is what becomes of a start tag, once for all that are written alike. */
export interface XmlListener<T> {
  readonly readTag: (name: string, attributes: Readonly<Record<string, string>>) => T;
  /**
   * `after` is the place after the tag, for the time of the call. `depth` counts the elements around it. Gives what is
   * wanted of the text that stands right in the element.
   */
  readonly open: (tag: T, after: Whereabouts, depth: number) => WantedText;
  /** `isNeat` where the piece surely has white space only between words, one space each. */
  readonly addText: (piece: string, isNeat: boolean) => void;
  readonly close: () => void;
}

const BLANK = '[ \\t\\n]';
const DECLARATION = new RegExp(
  `^<\\?xml${BLANK}+version=(["'])1\\.0\\1(?:${BLANK}+encoding=(["'])[A-Za-z][\\w.-]*\\2)?(?:${BLANK}+standalone=(["'])(?:yes|no)\\3)?${BLANK}*\\?>`,
);
/** Names a file with definitions, which is never opened. */
const DOCTYPE = new RegExp(
  `<!DOCTYPE${BLANK}+[A-Za-z_][\\w:.-]*(?:${BLANK}+(?:SYSTEM|PUBLIC${BLANK}+"[^"<>]*")${BLANK}+"[^"<>]*")?${BLANK}*>`,
  'y',
);
const INSTRUCTION = /<\?(?!xml[ \t\n?])[A-Za-z_][\w-]*(?=[ \t\n?])/iy;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const LINE_FEED = 0x0a;

/** What keeps text from being its own bytes: letters beyond ASCII, references, white space but one space between words. */
const UNTIDY = /^ | $| {2}|[^ -%'-~]/;
const NOT_BLANK = /[^ \t\n]/;
const ID_AND_END = /[\w.:{}-]*">/y;
/** Of so many tags that may come next it is looked which one does. */
const MOST_FOLLOWERS = 6;
const MOST_VALUES = 8;

/**
 * Reads XML in which nothing surprises: elements, text, references to characters, comments, instructions and a DOCTYPE
 * without definitions of its own. Tells what saxes tells, in a fraction of the time. Throws `NotPlainXml` where the text
 * holds anything else or a mistake, for saxes to look at from the start; what has been told until then is void.
 *
 * It leaves the bytes to the engine's own searches: a loop over them here would run slowly until it is compiled, and most
 * files are read by then.
 */
export function scanPlainXml<T>(xml: XmlBytes, listener: XmlListener<T>): void {
  const {bytes, units} = xml;
  if (units.includes(']]>')) throw new NotPlainXml('CDATA, or a mistake');
  const readTag = createTagReader(xml, listener.readTag);
  const open: PlainTag<T>[] = [];
  const wanted: WantedText[] = [];
  const here = createWhereabouts(xml);
  const end = bytes.length;
  let last: PlainTag<T> | undefined;
  let hasDoctype = false;
  let after = 0;

  const readText = (from: number): number => {
    const next = units.indexOf('<', from);
    const to = next === -1 ? end : next;
    if (open.length > 0 && wanted[open.length - 1] !== 'nothing') readWords(from, to);
    else if (to !== from + 1 || bytes[from] !== LINE_FEED) passText(from, to);
    return to;
  };
  const readWords = (from: number, to: number): void => {
    const piece = units.slice(from, to);
    if (UNTIDY.test(piece)) listener.addText(decodeReferences(readPiece(xml, from, to)), false);
    else listener.addText(piece, true);
  };
  /** What nobody wants is well-formed all the same. */
  const passText = (from: number, to: number): void => {
    const piece = units.slice(from, to);
    if (!NOT_BLANK.test(piece)) return;
    if (open.length === 0) throw new NotPlainXml('text outside of all elements');
    decodeReferences(readPiece(xml, from, to));
  };
  /** The tag at a place; `after` becomes the place behind it. */
  const findTag = (at: number): PlainTag<T> => {
    const followers = last?.followers ?? [];
    for (const tag of followers) {
      after = passTag(units, at, tag);
      if (after !== -1) return tag;
    }
    const to = units.indexOf('>', at);
    if (to === -1) throw new NotPlainXml('a tag without end');
    after = to + 1;
    const tag = readTag(at, after);
    if (followers.length < MOST_FOLLOWERS) followers.push(tag);
    return tag;
  };
  const openElement = (at: number): number => {
    if (last && open.length === 0) throw new NotPlainXml('a second root');
    const tag = findTag(at);
    last = tag;
    here.at = after;
    const what = listener.open(tag.tag, here, open.length);
    if (tag.isEmpty) listener.close();
    else if (what === 'value') return readValue(tag, after);
    else wanted[open.push(tag) - 1] = what;
    return after;
  };
  const readValue = (tag: PlainTag<T>, from: number): number => {
    const known = tag.values.find(({written}) => units.startsWith(written, from));
    const value = known ?? readNewValue(tag, from);
    if (!value) {
      wanted[open.push(tag) - 1] = 'value';
      return from;
    }
    listener.addText(value.text, true);
    listener.close();
    return from + value.written.length;
  };
  /** Nothing where it is not a value alone. */
  const readNewValue = (tag: PlainTag<T>, from: number): PlainValue | undefined => {
    const to = units.indexOf('<', from);
    const text = units.slice(from, to);
    if (to === -1 || UNTIDY.test(text) || !units.startsWith(tag.end, to)) return undefined;
    const value = {text, written: text + tag.end};
    if (tag.values.length < MOST_VALUES) tag.values.push(value);
    return value;
  };
  const closeElement = (at: number): number => {
    const tag = open.pop();
    if (!tag || !units.startsWith(tag.end, at)) throw new NotPlainXml('an end without its beginning');
    last = tag;
    listener.close();
    return at + tag.end.length;
  };
  const skipAside = (from: number): number => {
    const to = findEnd(from);
    readPiece(xml, from, to);
    return to;
  };
  const findEnd = (at: number): number => {
    if (bytes[at + 1] === QUESTION) return skipInstruction(units, at);
    if (units.startsWith('<!--', at)) return skipComment(units, at);
    if (last || hasDoctype) throw new NotPlainXml('a declaration out of place');
    hasDoctype = true;
    return skip(units, at, DOCTYPE);
  };

  let at = DECLARATION.exec(units)?.[0].length ?? 0;
  while (at < end) {
    const kind = bytes[at] === LESS ? bytes[at + 1] : undefined;
    if (bytes[at] !== LESS) at = readText(at);
    else if (kind === SLASH) at = closeElement(at);
    else if (kind === EXCLAMATION || kind === QUESTION) at = skipAside(at);
    else at = openElement(at);
  }
  if (!last || open.length > 0) throw new NotPlainXml('an element that is missing or not closed');
}

/** The place behind the tag, if it stands there; else -1. */
function passTag<T>(units: string, at: number, {written, hasId}: PlainTag<T>): number {
  if (!units.startsWith(written, at)) return -1;
  const to = at + written.length;
  if (!hasId) return to;
  ID_AND_END.lastIndex = to;
  return ID_AND_END.test(units) ? ID_AND_END.lastIndex : -1;
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

/** Counts lines, and the UTF-16 units in the last one, up to `at` when somebody asks. */
function createWhereabouts({bytes, units}: XmlBytes): Whereabouts & {at: number} {
  let line = 1;
  let lineEnd = units.indexOf('\n');
  let column = 1;
  let counted = 0;
  const passLines = (to: number): void => {
    for (; lineEnd !== -1 && lineEnd < to; lineEnd = units.indexOf('\n', counted)) {
      line += 1;
      column = 1;
      counted = lineEnd + 1;
    }
  };
  return {
    at: 0,
    findLine() {
      passLines(this.at);
      return line;
    },
    findColumn() {
      passLines(this.at);
      for (; counted < this.at; counted += 1) column += unitsOf(bytes[counted] as number);
      return column;
    },
  };
}

/** A character has its units with its first byte, and the longest ones have two. */
function unitsOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2;
}
