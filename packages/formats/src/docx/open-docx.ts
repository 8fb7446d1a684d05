import {type Part, UserError} from '@onbrand/core';
import {type OfficePackage, openPackage} from '../ooxml/open-package.js';
import {findPartLock} from '../ooxml/refuse-changes.js';
import {findMainPart, readRelationships} from '../ooxml/relationships.js';
import {damaged} from '../zip/damaged.js';
import type {DocxContext} from './docx-context.js';
import {type ParagraphStyles, readStyles} from './read-styles.js';

/** Parts that hold text a reader sees, in the order they are read. Comments are others' remarks and left out. */
const TEXT_PARTS = ['chart', 'diagramData', 'footnotes', 'endnotes', 'header', 'footer'];

/** Takes a Word file apart. Throws `UserError` where it cannot. */
export async function openDocx(bytes: Uint8Array): Promise<readonly Part[]> {
  const source = openPackage(bytes);
  const main = findDocument(source);
  const styles = readPackageStyles(source, main);
  const related = readRelationships(source, main);
  const names = TEXT_PARTS.flatMap((type) => related.filter((found) => found.type === type).map(({target}) => target));
  return [...new Set([main, ...names])].flatMap((name) => createPart(source, name, styles));
}

/** The name of the part with the body. */
export function findDocument(source: OfficePackage): string {
  const main = findMainPart(source);
  const xml = main === undefined ? undefined : source.readXml(main);
  if (main === undefined || !xml) throw damaged('its text is missing');
  if (xml.root.children.some(({name}) => name === 'w:document')) return main;
  throw new UserError(
    'This is no Word file, although its name says so. Give it the ending it had, such as .pptx or .xlsx.',
  );
}

function readPackageStyles(source: OfficePackage, main: string): ParagraphStyles {
  const target = readRelationships(source, main).find(({type}) => type === 'styles')?.target;
  const xml = target === undefined ? undefined : source.readXml(target);
  return xml ? readStyles(xml.text, xml.root) : {byId: {}};
}

function createPart(source: OfficePackage, name: string, styles: ParagraphStyles): Part[] {
  const found = source.readText(name);
  if (!found) return [];
  const locked = findPartLock(source, found);
  const context: DocxContext = {format: 'docx', styles, ...(locked === undefined ? {} : {locked})};
  return [{id: found.id, text: found.text, context}];
}
