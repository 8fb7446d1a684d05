import type {Annotation} from '@onbrand/core';
import type {OfficePackage} from '../ooxml/open-package.js';
import {parseXml} from '../xml/parse-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findDescendants, type XmlElement} from '../xml/xml-element.js';

/** The first run of the body: where remarks stand that have no place of their own. */
export function findFirstRun(root: XmlElement): XmlElement | undefined {
  for (const paragraph of findDescendants(root, 'w:p')) {
    for (const run of findDescendants(paragraph, 'w:r')) return run;
  }
  for (const paragraph of findDescendants(root, 'w:p')) return paragraph;
  return undefined;
}

/** The run in the body that refers to the footnote or endnote a note is on. */
export function findNoteReference(
  source: OfficePackage,
  text: string,
  root: XmlElement,
  {part, start}: Annotation,
): XmlElement | undefined {
  const notes = source.readText(part)?.text ?? '';
  const [top] = parseXml(notes).root.children;
  const name = REFERENCES[top?.name ?? ''];
  const note = top?.children.find((child) => child.start <= start && start < child.end);
  const id = note && readAttribute(notes, note, 'w:id');
  if (name === undefined || id === undefined) return undefined;
  for (const reference of findDescendants(root, name)) {
    if (readAttribute(text, reference, 'w:id') === id) return reference;
  }
  return undefined;
}

const REFERENCES: Readonly<Record<string, string>> = {
  'w:footnotes': 'w:footnoteReference',
  'w:endnotes': 'w:endnoteReference',
};
