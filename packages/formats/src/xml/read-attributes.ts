import {decodeXml} from './character-data.js';
import {resolveName} from './parse-xml.js';
import type {XmlElement} from './xml-element.js';

/** One attribute. The span is that of its value, without the quotes. */
export interface XmlAttribute {
  /** With the canonical prefix of its namespace; without one where it has none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /([^\s=<>/"']{1,200})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of an element, in order. */
export function* readAttributes(text: string, element: XmlElement): Generator<XmlAttribute> {
  for (let at = skipToSpace(text, element.start, element.openEnd); at < element.openEnd; ) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match?.[1] || ATTRIBUTE.lastIndex > element.openEnd) {
      at += 1;
      continue;
    }
    const end = ATTRIBUTE.lastIndex - 1;
    at = end + 1;
    const length = (match[2] ?? match[3] ?? '').length;
    const name = match[1].includes(':') ? resolveName(match[1], element.scope) : match[1];
    yield {name, start: end - length, end};
  }
}

function skipToSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** The attribute with this name, with its span. */
export function findAttribute(text: string, element: XmlElement | undefined, name: string): XmlAttribute | undefined {
  if (!element) return undefined;
  for (const attribute of readAttributes(text, element)) if (attribute.name === name) return attribute;
  return undefined;
}

/** The decoded value of the attribute with this name. */
export function readAttribute(text: string, element: XmlElement | undefined, name: string): string | undefined {
  const attribute = findAttribute(text, element, name);
  return attribute && decodeXml(text.slice(attribute.start, attribute.end));
}
