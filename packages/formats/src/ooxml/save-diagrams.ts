import {parseXml} from '../xml/parse-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import {splice} from '../xml/splice.js';
import {findDescendants} from '../xml/xml-element.js';
import {mirrorText} from './mirror-text.js';
import type {OfficePackage} from './open-package.js';
import {readRelationships} from './relationships.js';
import type {PartChange, PartTexts} from './save-package.js';

/** A SmartArt diagram is drawn from a second part with the same words: it gets the same changes. */
export function saveDiagrams(changes: readonly PartChange[], source: OfficePackage): PartTexts {
  const texts = new Map<string, string>();
  for (const {part, before, after} of changes) {
    const drawing = findDrawing(part.id, after, source);
    if (drawing === undefined) continue;
    const twin = source.readXml(drawing);
    if (!twin) continue;
    const [old, next] = [before, after].map((text) => ({text, root: parseXml(text).root}));
    if (!old || !next) continue;
    const edits = mirrorText(old, next, twin, {paragraph: 'a:p', leaf: 'a:t'});
    if (edits.length > 0) texts.set(drawing, splice(twin.text, edits));
  }
  return texts;
}

/** The data of a diagram names its drawing by a relationship of the part that shows both. */
function findDrawing(name: string, text: string, source: OfficePackage): string | undefined {
  const {root} = parseXml(text);
  if (root.children[0]?.name !== 'dgm:dataModel') return undefined;
  const [extension] = findDescendants(root, 'dsp:dataModelExt');
  const id = extension && readAttribute(text, extension, 'relId');
  if (id === undefined) return undefined;
  for (const owner of findOwners(name, source)) {
    const found = readRelationships(source, owner).find((related) => related.id === id);
    if (found?.type === 'diagramDrawing') return found.target;
  }
  return undefined;
}

/** Parts whose relationships lead to the part `name`. */
function findOwners(name: string, source: OfficePackage): string[] {
  return source.archive.entries
    .map((entry) => /^(.*)_rels\/([^/]*)\.rels$/.exec(entry.name))
    .map((match) => (match ? `${match[1]}${match[2]}` : ''))
    .filter((owner) => owner !== '' && readRelationships(source, owner).some(({target}) => target === name));
}
