import {decodeReferences} from './decode-references.js';
import {NotPlainXml} from './not-plain-xml.js';

/** A start tag, and what the listener makes of it. */
interface PlainTag<T> {
  readonly name: string;
  readonly tag: T;
  readonly isEmpty: boolean;
}

const BLANK = '[ \\t\\n]';
const NAME = '([A-Za-z_][\\w.:-]*)';
const OPENING = new RegExp(NAME, 'y');
const ATTRIBUTE = new RegExp(`${BLANK}+${NAME}${BLANK}*=${BLANK}*(?:"([^"<\\t\\n]*)"|'([^'<\\t\\n]*)')`, 'y');
const ENDING = new RegExp(`${BLANK}*(/?)$`, 'y');

/** Without attributes or with one, as most tags are. */
const SHORT = new RegExp(`^${NAME}(?: ${NAME}="([^"<&\\t\\n]*)")?$`);

/** A file has thousands of tags and a handful of different ones. */
const MOST_KNOWN = 1000;

/** Reads start tags, without their angle brackets, each that is written alike only once. */
export function createTagReader<T>(read: Read<T>): (written: string) => PlainTag<T> {
  const known = new Map<string, PlainTag<T>>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const tag = readShortTag(written, read) ?? readTag(written, read);
    if (known.size < MOST_KNOWN) known.set(written, tag);
    return tag;
  };
}

type Read<T> = (name: string, attributes: Readonly<Record<string, string>>) => T;

function readShortTag<T>(written: string, read: Read<T>): PlainTag<T> | undefined {
  const [, name, key, value = ''] = SHORT.exec(written) ?? [];
  if (name === undefined || key === '__proto__') return undefined;
  return {name, tag: read(name, key === undefined ? {} : {[key]: value}), isEmpty: false};
}

function readTag<T>(written: string, read: Read<T>): PlainTag<T> {
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
