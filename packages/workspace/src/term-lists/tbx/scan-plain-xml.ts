import type {Whereabouts} from './collect-concepts.js';
import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';
import {createTagReader} from './read-plain-tag.js';

/** Is told of elements and text in their order. `T` is what becomes of a start tag, once for all that are written alike. */
export interface XmlListener<T> {
  readonly readTag: (name: string, attributes: Readonly<Record<string, string>>) => T;
  /** `after` is the place after the tag, for the time of the call. `depth` counts the elements around it. */
  readonly open: (tag: T, after: Whereabouts, depth: number) => void;
  readonly addText: (piece: string) => void;
  readonly close: () => void;
}

/** What XML forbids, with what is worth a second look: line ends of Windows, and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SUSPICIOUS = /[\0-\x08\v-\x1f\ud800-\udfff\ufeff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
const FORBIDDEN = /[\0-\x08\v-\x1f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

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

/**
 * Reads XML in which nothing surprises: elements, text, references to characters, comments, instructions and a DOCTYPE
 * without definitions of its own. Tells what saxes tells, in a fraction of the time. Throws `NotPlainXml` where the text
 * holds anything else or a mistake, for saxes to look at from the start; what has been told until then is void.
 */
export function scanPlainXml<T>(written: string, listener: XmlListener<T>): void {
  const isSuspicious = SUSPICIOUS.test(written);
  const text = isSuspicious ? written.replaceAll('\r\n', '\n') : written;
  if (isSuspicious && FORBIDDEN.test(text)) throw new NotPlainXml('a forbidden character');
  if (text.includes(']]>')) throw new NotPlainXml('CDATA, or a mistake');
  const readTag = createTagReader(listener.readTag);
  const names: string[] = [];
  let hasRoot = false;
  let hasDoctype = false;
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  const here = createWhereabouts(text, () => at);

  const skipAside = (): void => {
    const kind = text.charCodeAt(at + 1);
    if (kind === QUESTION) at = skipInstruction(text, at);
    else if (text.startsWith('<!--', at)) at = skipComment(text, at);
    else if (hasRoot || hasDoctype) throw new NotPlainXml('a declaration out of place');
    else {
      at = skip(text, at, DOCTYPE);
      hasDoctype = true;
    }
  };
  const openElement = (): void => {
    const end = text.indexOf('>', at);
    if (end === -1 || (hasRoot && names.length === 0)) throw new NotPlainXml('no element');
    const {name, tag, isEmpty} = readTag(text.slice(at + 1, end));
    hasRoot = true;
    at = end + 1;
    listener.open(tag, here, names.length);
    if (isEmpty) listener.close();
    else names.push(name);
  };
  const closeElement = (): void => {
    const name = names.pop();
    const end = at + 2 + (name?.length ?? 0);
    if (name === undefined || !text.startsWith(name, at + 2) || text.charCodeAt(end) !== GREATER)
      throw new NotPlainXml('an end without its beginning');
    at = end + 1;
    listener.close();
  };

  while (at < text.length) {
    const start = at;
    if (text.charCodeAt(at) !== LESS) {
      const next = text.indexOf('<', at);
      at = next === -1 ? text.length : next;
      const piece = text.slice(start, at);
      if (names.length > 0) listener.addText(decodeReferences(piece));
      else if (/[^ \t\n]/.test(piece)) throw new NotPlainXml('text outside of all elements');
      continue;
    }
    const kind = text.charCodeAt(at + 1);
    if (kind === SLASH) closeElement();
    else if (kind === EXCLAMATION || kind === QUESTION) skipAside();
    else openElement();
  }
  if (!hasRoot || names.length > 0) throw new NotPlainXml('an element that is missing or not closed');
}

function skipInstruction(text: string, at: number): number {
  const end = text.indexOf('?>', skip(text, at, INSTRUCTION));
  if (end === -1) throw new NotPlainXml('an instruction without end');
  return end + 2;
}

function skipComment(text: string, at: number): number {
  const end = text.indexOf('--', at + 4);
  if (end === -1 || text.charCodeAt(end + 2) !== GREATER) throw new NotPlainXml('a comment without end');
  return end + 3;
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) throw new NotPlainXml('a declaration that is not plain');
  return pattern.lastIndex;
}

/** Counts lines as far as the scanner has come, when somebody asks. */
function createWhereabouts(text: string, getOffset: () => number): Whereabouts {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  const catchUp = (offset: number): void => {
    for (; lineEnd !== -1 && lineEnd < offset; lineEnd = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = lineEnd + 1;
    }
  };
  return {
    findLine() {
      catchUp(getOffset());
      return line;
    },
    findColumn() {
      const offset = getOffset();
      catchUp(offset);
      return offset - lineStart + 1;
    },
  };
}
