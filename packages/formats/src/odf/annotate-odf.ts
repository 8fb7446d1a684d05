import type {Annotation, SourceEdit} from '@onbrand/core';
import {readWords} from '../ooxml/describe-elsewhere.js';
import {findPathAt} from '../ooxml/find-path-at.js';
import {openPackage} from '../ooxml/open-package.js';
import {writeTexts} from '../ooxml/save-package.js';
import {encodeXml} from '../xml/encode-xml.js';
import {insertAt, splice} from '../xml/splice.js';
import {findDescendants, type XmlElement} from '../xml/xml-element.js';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['officeooo', 'http://openoffice.org/2009/office'],
];
const DECLARATIONS = NAMESPACES.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');

/**
 * A copy of an OpenDocument file with a comment at each note: in a text at its words, on a slide at the slide. A note
 * on a page header or a master goes to the first paragraph or slide and quotes the words.
 */
export async function annotateOdf(notes: readonly Annotation[], original: Uint8Array): Promise<Uint8Array> {
  if (notes.length === 0) return original;
  const source = openPackage(original);
  const content = source.readXml('content.xml');
  if (!content) return original;
  const [first] = [...findDescendants(content.root, 'draw:page'), ...findDescendants(content.root, 'text:p')];
  const edits = notes.flatMap((note, index) => {
    const name = `onbrand-${index + 1}`;
    if (note.part === 'content.xml') {
      const path = findPathAt(content.root, note.start);
      const placed = placeNote(content.text, path, note, name);
      if (placed) return placed;
    }
    const text = quote(source.readText(note.part)?.text ?? '', note);
    return first
      ? [insertAt(first.name === 'draw:page' ? findPageEnd(first) : first.openEnd, write(first, text, name))]
      : [];
  });
  return writeTexts(source, new Map([['content.xml', splice(content.text, edits)]]));
}

function placeNote(
  text: string,
  path: readonly XmlElement[],
  note: Annotation,
  name: string,
): SourceEdit[] | undefined {
  const page = path.find((element) => element.name === 'draw:page');
  if (page) return [insertAt(findPageEnd(page), write(page, quote(text, note), name))];
  const paragraph = path.find((element) => element.name === 'text:p' || element.name === 'text:h');
  if (!paragraph) return undefined;
  const drawing = path.slice(path.indexOf(paragraph)).find((element) => element.name.startsWith('draw:'));
  if (drawing) return [insertAt(drawing.start, write(paragraph, quote(text, note), name))];
  const end = `<office:annotation-end${DECLARATIONS} office:name="${name}"/>`;
  return [insertAt(note.start, write(paragraph, note.text, name)), insertAt(Math.max(note.start, note.end), end)];
}

/** Comments stand behind the shapes of a slide and before its notes. */
function findPageEnd(page: XmlElement): number {
  return page.children.find(({name}) => name === 'presentation:notes')?.start ?? page.closeStart;
}

function quote(part: string, note: Annotation): string {
  const words = readWords(part, note);
  return words === '' || note.text.includes(words) ? note.text : `“${words}”: ${note.text}`;
}

function write(owner: XmlElement, text: string, name: string): string {
  const isPage = owner.name === 'draw:page';
  const tag = isPage ? 'officeooo:annotation' : 'office:annotation';
  const place = isPage ? ' svg:x="0cm" svg:y="0cm"' : ` office:name="${name}"`;
  const lines = text.split(/\r?\n/).map((line) => `<text:p>${encodeXml(line)}</text:p>`);
  return `<${tag}${DECLARATIONS}${place}><dc:creator>onbrand</dc:creator>${lines.join('')}</${tag}>`;
}
