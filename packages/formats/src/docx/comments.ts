import {appendChild} from '../ooxml/draft-package.js';
import {parsePart} from '../ooxml/open-package.js';
import {encodeXml} from '../xml/encode-xml.js';
import {readAttribute, readAttributes} from '../xml/read-attributes.js';
import {findDescendants, findRawPrefix, type XmlElement} from '../xml/xml-element.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The text of an empty comments part, in the flavour (transitional or strict) of the document. */
export function createComments(text: string, root: XmlElement): string {
  const [top] = root.children;
  const namespaces = top ? [...readAttributes(text, top)].map(({start, end}) => text.slice(start, end)) : [];
  const namespace = namespaces.find((value) => value.endsWith('/wordprocessingml/main')) ?? TRANSITIONAL;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** Adds a comment for each text behind those that are there, and gives their ids in order. */
export function addComments(comments: string, texts: readonly string[]): {text: string; ids: readonly string[]} {
  const root = parsePart('comments.xml', comments);
  const used = [...findDescendants(root, 'w:comment')].map((comment) =>
    Number(readAttribute(comments, comment, 'w:id')),
  );
  const first = used.reduce((next, id) => (Number.isSafeInteger(id) && id >= next ? id + 1 : next), 0);
  const ids = texts.map((_, index) => String(first + index));
  const prefix = findRawPrefix(root.children[0] ?? root, 'w');
  const xml = texts.map((text, index) => writeComment(prefix, ids[index] ?? '', text)).join('');
  return {ids, text: appendChild(comments, () => xml)};
}

/** No date: this code knows no clock, and the same notes give the same bytes. */
function writeComment(prefix: string, id: string, text: string): string {
  const tag = (name: string) => `${prefix}${name}`;
  const attribute = (name: string, value: string) => ` ${prefix}${name}="${value}"`;
  const lines = text.split(/\r?\n/).map((line) => `<${tag('t')} xml:space="preserve">${encodeXml(line)}</${tag('t')}>`);
  const run = `<${tag('r')}>${lines.join(`<${tag('br')}/>`)}</${tag('r')}>`;
  const reference = `<${tag('r')}><${tag('annotationRef')}/></${tag('r')}>`;
  const open = `<${tag('comment')}${attribute('id', id)}${attribute('author', 'onbrand')}${attribute('initials', 'ob')}>`;
  return `${open}<${tag('p')}>${reference}${run}</${tag('p')}></${tag('comment')}>`;
}
