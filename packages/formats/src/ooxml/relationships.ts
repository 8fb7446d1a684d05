import {readAttribute} from '../xml/read-attributes.js';
import {findDescendants} from '../xml/xml-element.js';
import type {OfficePackage} from './open-package.js';

/** How one part of a package leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type URI, which is the same in transitional and strict files: `slide`, `footnotes`. */
  readonly type: string;
  /** The name of the part in the zip; outside targets (links) are left out of the list. */
  readonly target: string;
}

/** The relationships of the part `name`, or of the package for `''`, in the order of the file. */
export function readRelationships(source: OfficePackage, name: string): readonly Relationship[] {
  const xml = source.readXml(relationshipsName(name));
  if (!xml) return [];
  const found: Relationship[] = [];
  for (const element of findDescendants(xml.root, 'rel:Relationship')) {
    const [id, type, target, mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((attribute) =>
      readAttribute(xml.text, element, attribute),
    );
    if (id === undefined || !type || !target || mode === 'External') continue;
    found.push({id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(name, target)});
  }
  return found;
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** A target is relative to the folder of its part, or absolute with a slash in front. */
function resolveTarget(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** The main part of an Office file: the document or the presentation. */
export function findMainPart(source: OfficePackage): string | undefined {
  return readRelationships(source, '').find(({type}) => type === 'officeDocument')?.target;
}
