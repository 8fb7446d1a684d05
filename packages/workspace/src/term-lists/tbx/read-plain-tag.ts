import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';
import {readPiece, type XmlBytes} from './xml-bytes.js';

/** A start tag, and what the listener makes of it. */
export interface PlainTag<T> {
  /** With its angle brackets, byte by byte; up to the value of its id, if it has nothing else. */
  readonly written: string;
  readonly hasId: boolean;
  readonly tag: T;
  readonly isEmpty: boolean;
  /** The end tag that belongs to it. */
  readonly end: string;
  /** Tags that have come next after it or its end: nearly always, one of them comes next again. */
  readonly followers: PlainTag<T>[];
  /** Values that have stood in it, where there are few to choose from. */
  readonly values: PlainValue[];
}

/** The text of an element without others in it. */
export interface PlainValue {
  readonly text: string;
  /** With the end tag behind it. */
  readonly written: string;
}

type Read<T> = (name: string, attributes: Readonly<Record<string, string>>) => T;

const BLANK = '[ \\t\\n]';
const NAME = '([A-Za-z_][\\w.:-]*)';
const OPENING = new RegExp(NAME, 'y');
const ATTRIBUTE = new RegExp(`${BLANK}+${NAME}${BLANK}*=${BLANK}*(?:"([^"<\\t\\n]*)"|'([^'<\\t\\n]*)')`, 'y');
const ENDING = new RegExp(`${BLANK}*(/?)$`, 'y');

/** Without attributes or with one of ASCII, as most tags are. */
const SHORT = new RegExp(`^${NAME}(?: ${NAME}="([ !#-%'-;=?-~]*)")?$`);

/** A file has thousands of tags and a handful of different ones. */
const MOST_KNOWN = 1000;

/** Reads start tags, each that is written alike only once. */
export function createTagReader<T>(xml: XmlBytes, read: Read<T>): (from: number, to: number) => PlainTag<T> {
  const known = new Map<string, PlainTag<T>>();
  return (from, to) => {
    const written = xml.units.slice(from, to);
    const found = known.get(written);
    if (found) return found;
    const inside = readPiece(xml, from + 1, to - 1);
    const tag = readShortTag(inside, read) ?? readTag(inside, written, read);
    // Those that differ in their ids are one.
    const same = (tag.hasId && known.get(tag.written)) || tag;
    if (known.size < MOST_KNOWN) known.set(tag.written, same);
    return same;
  };
}

function readShortTag<T>(inside: string, read: Read<T>): PlainTag<T> | undefined {
  const [all, name, key, value = ''] = SHORT.exec(inside) ?? [];
  if (all === undefined || name === undefined || key === '__proto__') return undefined;
  const tag = read(name, key === undefined ? {} : {[key]: value});
  // Each element may have another id, and nobody asks for it.
  return key === 'id' ? createTag(`<${name} id="`, name, tag, {hasId: true}) : createTag(`<${all}>`, name, tag);
}

function createTag<T>(
  written: string,
  name: string,
  tag: T,
  {hasId = false, isEmpty = false}: {hasId?: boolean; isEmpty?: boolean} = {},
): PlainTag<T> {
  return {written, hasId, tag, isEmpty, end: `</${name}>`, followers: [], values: []};
}

function readTag<T>(inside: string, written: string, read: Read<T>): PlainTag<T> {
  const [, name = ''] = matchAt(OPENING, inside, 0) ?? [];
  const attributes: Record<string, string> = {};
  let at = name.length;
  for (let match = matchAt(ATTRIBUTE, inside, at); match; match = matchAt(ATTRIBUTE, inside, at)) {
    const [all, key = '', double, single] = match;
    if (key === '__proto__' || Object.hasOwn(attributes, key)) throw new NotPlainXml('an attribute that comes twice');
    attributes[key] = decodeReferences(double ?? single ?? '');
    at += all.length;
  }
  const ending = matchAt(ENDING, inside, at);
  if (name === '' || !ending) throw new NotPlainXml('a tag that is not plain');
  return createTag(written, name, read(name, attributes), {isEmpty: ending[1] === '/'});
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
