import type {Annotation} from '@onbrand/core';
import {decodeXml} from '../xml/character-data.js';
import {parseXml} from '../xml/parse-xml.js';
import type {OfficePackage} from './open-package.js';

/** What a part is called by people, by its top element. */
const NAMES: Readonly<Record<string, string>> = {
  'w:hdr': 'Page header',
  'w:ftr': 'Page footer',
  'w:footnotes': 'Footnote',
  'w:endnotes': 'Endnote',
  'c:chartSpace': 'Chart',
  'dgm:dataModel': 'Diagram',
  'p:notes': 'Notes',
  'p:sldMaster': 'Slide master',
  'p:sldLayout': 'Slide layout',
};

/** A note whose comment cannot stand at its words: says where they are and which they are. */
export function describeElsewhere(source: OfficePackage, note: Annotation, place?: string): string {
  const text = source.readText(note.part)?.text ?? '';
  const {root} = parseXml(text);
  const name = place ?? NAMES[root.children[0]?.name ?? ''];
  const words = readWords(text, note);
  const quoted = note.text.includes(words) ? '' : `“${words}”`;
  const lead = [name, quoted].filter((piece) => piece).join(', ');
  return lead ? `${lead}: ${note.text}` : note.text;
}

/** The words at a place of XML text, without the tags between them. */
export function readWords(text: string, {start, end}: Pick<Annotation, 'start' | 'end'>): string {
  return decodeXml(text.slice(start, end).replace(/<[^>]*>/g, '')).trim();
}
