import {encodeXml} from '../xml/encode-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import {insertAt, splice} from '../xml/splice.js';
import {findDescendants} from '../xml/xml-element.js';
import {damaged} from '../zip/damaged.js';
import {type OfficePackage, parsePart} from './open-package.js';
import {findMainPart, readRelationships, relationshipsName} from './relationships.js';
import {writeTexts} from './save-package.js';

/** A part to be added to a package. */
export interface NewPart {
  /** The part that leads to it. */
  readonly owner: string;
  readonly name: string;
  /** The last word of its relationship type. */
  readonly type: string;
  readonly contentType: string;
  readonly text: string;
}

/** A package being changed: texts as they will be, and parts to come. */
export interface PackageDraft {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  readonly add: (part: NewPart) => void;
  /** The bytes of the changed copy. Everything not written keeps its bytes. */
  readonly finish: () => Uint8Array;
}

const CONTENT_TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Starts a draft on top of an opened package. */
export function draftPackage(source: OfficePackage): PackageDraft {
  const texts = new Map<string, string>();
  const read = (name: string) => texts.get(name) ?? source.readText(name)?.text;
  const write = (name: string, text: string): void => {
    texts.set(source.readText(name)?.id ?? name, text);
  };
  const base = relationshipBase(source);
  const add = ({owner, name, type, contentType, text}: NewPart): void => {
    write(name, text);
    const types = read(CONTENT_TYPES);
    if (types === undefined) throw damaged('its list of content types is missing');
    write(
      CONTENT_TYPES,
      appendChild(
        types,
        (prefix) => `<${prefix}Override PartName="/${encodeXml(name)}" ContentType="${contentType}"/>`,
      ),
    );
    const relationships = relationshipsName(owner);
    write(relationships, addRelationship(read(relationships) ?? EMPTY_RELATIONSHIPS, `${base}/${type}`, name));
  };
  return {read, write, add, finish: () => writeTexts(source, texts)};
}

/** Strict files name their relationships by another URI; a new one follows the one that leads to the main part. */
function relationshipBase(source: OfficePackage): string {
  const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const root = source.readXml(relationshipsName(''));
  const main = findMainPart(source);
  if (!root || main === undefined) return transitional;
  for (const element of findDescendants(root.root, 'rel:Relationship')) {
    const type = readAttribute(root.text, element, 'Type');
    if (type?.endsWith('/officeDocument')) return type.slice(0, -'/officeDocument'.length);
  }
  return transitional;
}

function addRelationship(text: string, type: string, target: string): string {
  const root = parsePart('.rels', text);
  const used = new Set(
    [...findDescendants(root, 'rel:Relationship')].map((element) => readAttribute(text, element, 'Id')),
  );
  let number = used.size + 1;
  while (used.has(`rIdBrand${number}`)) number += 1;
  return appendChild(
    text,
    (prefix) => `<${prefix}Relationship Id="rIdBrand${number}" Type="${type}" Target="/${encodeXml(target)}"/>`,
  );
}

/** Puts XML behind the last child of the top element. `write` gets the prefix (with colon) of that element. */
export function appendChild(text: string, write: (prefix: string) => string): string {
  const [top] = parsePart('', text).children;
  if (!top) throw damaged('a part inside it is empty');
  const rawName = readRawName(text, top.start + 1);
  const xml = write(rawName.includes(':') ? `${rawName.split(':', 1)[0]}:` : '');
  if (top.openEnd < top.end && top.closeStart < top.end) return splice(text, [insertAt(top.closeStart, xml)]);
  return splice(text, [{start: top.end - 2, end: top.end, text: `>${xml}</${rawName}>`}]);
}

/** The name of a tag as the file writes it. `start` is behind `<`. */
export function readRawName(text: string, start: number): string {
  return /^[^\s/>]{1,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/** A name nobody uses yet: `word/comments.xml`, then `word/comments2.xml`. */
export function findFreeName(source: OfficePackage, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : number}.xml`;
    if (!source.has(name)) return name;
  }
}

/** The part of a type that `owner` leads to. */
export function findRelated(source: OfficePackage, owner: string, type: string): string | undefined {
  return readRelationships(source, owner).find((related) => related.type === type && source.has(related.target))
    ?.target;
}
