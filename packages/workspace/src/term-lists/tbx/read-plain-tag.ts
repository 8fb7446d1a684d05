import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';
import {readPiece, traitsOf, type XmlBytes} from './xml-bytes.js';

/** A start tag, and what the listener makes of it. */
export interface PlainTag<T> {
  readonly name: string;
  readonly tag: T;
  readonly isEmpty: boolean;
  /** Where it first stands. */
  readonly from: number;
  readonly to: number;
}

/** Reads the start tag that stands between two places, without its angle brackets; `hash` is that of its bytes. */
export type ReadPlainTag<T> = (from: number, to: number, hash: number) => PlainTag<T>;

type Read<T> = (name: string, attributes: Readonly<Record<string, string>>) => T;

const BLANK = '[ \\t\\n]';
const NAME = '([A-Za-z_][\\w.:-]*)';
const OPENING = new RegExp(NAME, 'y');
const ATTRIBUTE = new RegExp(`${BLANK}+${NAME}${BLANK}*=${BLANK}*(?:"([^"<\\t\\n]*)"|'([^'<\\t\\n]*)')`, 'y');
const ENDING = new RegExp(`${BLANK}*(/?)$`, 'y');

/** Without attributes or with one, as most tags are. */
const SHORT = new RegExp(`^${NAME}(?: ${NAME}="([^"<&\\t\\n]*)")?$`);

/** A file has thousands of tags and a handful of different ones. */
const MOST_KNOWN = 1000;
/** A power of two, so that no chain becomes long. */
const SLOTS = 4096;

/** The hash of bytes with one more behind them. */
export function hashByte(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

/** Reads start tags, each that is written alike only once. */
export function createTagReader<T>(xml: XmlBytes, read: Read<T>): ReadPlainTag<T> {
  const {bytes} = xml;
  const slots = new Array<PlainTag<T> | undefined>(SLOTS).fill(undefined);
  let known = 0;
  const isAlike = (tag: PlainTag<T>, from: number, to: number): boolean => {
    if (tag.to - tag.from !== to - from) return false;
    for (let at = from, own = tag.from; at < to; at += 1, own += 1) if (bytes[at] !== bytes[own]) return false;
    return true;
  };
  const readNew = (from: number, to: number): PlainTag<T> => {
    const written = readPiece(xml, from, to, traitsOf(xml, from, to));
    return {...(readShortTag(written, read) ?? readTag(written, read)), from, to};
  };
  return (from, to, hash) => {
    let slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    for (let tag = slots[slot]; tag; tag = slots[slot]) {
      if (isAlike(tag, from, to)) return tag;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const tag = readNew(from, to);
    if (known < MOST_KNOWN) slots[slot] = tag;
    known += 1;
    return tag;
  };
}

type WrittenTag<T> = Omit<PlainTag<T>, 'from' | 'to'>;

function readShortTag<T>(written: string, read: Read<T>): WrittenTag<T> | undefined {
  const [, name, key, value = ''] = SHORT.exec(written) ?? [];
  if (name === undefined || key === '__proto__') return undefined;
  return {name, tag: read(name, key === undefined ? {} : {[key]: value}), isEmpty: false};
}

function readTag<T>(written: string, read: Read<T>): WrittenTag<T> {
  const [, name = ''] = matchAt(OPENING, written, 0) ?? [];
  const attributes: Record<string, string> = {};
  let at = name.length;
  for (let match = matchAt(ATTRIBUTE, written, at); match; match = matchAt(ATTRIBUTE, written, at)) {
    const [all, key = '', double, single] = match;
    if (key === '__proto__' || Object.hasOwn(attributes, key)) throw new NotPlainXml('an attribute that comes twice');
    attributes[key] = decodeReferences(double ?? single ?? '');
    at += all.length;
  }
  const ending = matchAt(ENDING, written, at);
  if (name === '' || !ending) throw new NotPlainXml('a tag that is not plain');
  return {name, tag: read(name, attributes), isEmpty: ending[1] === '/'};
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
