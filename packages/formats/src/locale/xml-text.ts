import {decodeXML} from 'entities';
import {indexWithin} from '../values/index-within.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';
import type {XmlElement} from '../xml/xml-element.js';

/** What an element inside a message stands for. */
export type InlineRole = 'marks' | 'word' | 'nothing';

const MARKUP = /<!\[CDATA\[|<!--|<\?|<|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi;

/**
 * The text of an element as a reader sees it. An inline element is marks around its text, a word of its own (then it
 * stands as written, and its span is in `words`), or nothing to read.
 */
export function readXmlText(
  text: string,
  element: XmlElement,
  roleOf: (child: XmlElement) => InlineRole,
): MappedText & {readonly words: readonly {start: number; end: number}[]; readonly cdata: boolean} {
  const builder = createMapBuilder();
  const words: {start: number; end: number}[] = [];
  let cdata = false;
  const visit = (parent: XmlElement): void => {
    let at = parent.openEnd;
    for (const child of parent.children) {
      cdata = pushCharacters(builder, text, at, child.start) || cdata;
      const role = roleOf(child);
      if (role === 'marks') visit(child);
      if (role === 'word') {
        const start = builder.length();
        builder.linear(text.slice(child.start, child.end), child.start);
        words.push({start, end: builder.length()});
      }
      at = child.end;
    }
    cdata = pushCharacters(builder, text, at, parent.closeStart) || cdata;
  };
  visit(element);
  return {...builder.build(), words, cdata};
}

/** Pushes character data without tags; says whether a CDATA section was in it. */
function pushCharacters(builder: MapBuilder, text: string, start: number, end: number): boolean {
  let at = start;
  let cdata = false;
  const markup = new RegExp(MARKUP);
  markup.lastIndex = start;
  for (let match = markup.exec(text); match && match.index < end; match = markup.exec(text)) {
    builder.linear(text.slice(at, match.index), at);
    if (match[0].startsWith('&')) {
      at = markup.lastIndex;
      const decoded = decodeXML(match[0]);
      if (decoded === match[0]) builder.linear(decoded, match.index);
      else builder.encoded(decoded, match.index, at);
      continue;
    }
    const closing = match[0] === '<![CDATA[' ? ']]>' : match[0] === '<!--' ? '-->' : '>';
    const stop = indexWithin(text, closing, markup.lastIndex, end);
    const inner = stop < 0 ? end : stop;
    if (closing === ']]>') {
      builder.linear(text.slice(markup.lastIndex, inner), markup.lastIndex);
      cdata = true;
    }
    at = Math.min(end, inner + closing.length);
    markup.lastIndex = at;
  }
  builder.linear(text.slice(at, end), at);
  return cdata;
}

/** The name of an element without the prefix of its namespace. */
export function localName({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements with one of these local names, in the order of the text, not looking inside those found. */
export function findElements(root: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const pending: XmlElement[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (names.has(localName(element))) found.push(element);
    else for (const child of [...element.children].reverse()) pending.push(child);
  }
  return found;
}

/** Comments of an XML text. */
export function findXmlComments(text: string): {start: number; end: number; text: string}[] {
  const comments: {start: number; end: number; text: string}[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at + 4);
    const inner = close < 0 ? text.length : close;
    const end = close < 0 ? text.length : close + 3;
    comments.push({start: at, end, text: text.slice(at + 4, inner)});
    at = text.indexOf('<!--', end);
  }
  return comments;
}
