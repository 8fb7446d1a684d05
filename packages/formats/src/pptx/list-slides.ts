import {UserError} from '@onbrand/core';
import type {OfficePackage} from '../ooxml/open-package.js';
import {findMainPart, type Relationship, readRelationships} from '../ooxml/relationships.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findPath} from '../xml/xml-element.js';
import {damaged} from '../zip/damaged.js';

/** A slide with the parts that belong to it. */
export interface Slide {
  readonly name: string;
  /** From 1, in the order shown. */
  readonly number: number;
  readonly isHidden: boolean;
  readonly related: readonly Relationship[];
}

/** A presentation: its main part and its slides in the order shown. */
export interface Presentation {
  readonly main: string;
  readonly related: readonly Relationship[];
  readonly slides: readonly Slide[];
}

/** Reads the list of slides. Throws `UserError` where there is none to read. */
export function listSlides(source: OfficePackage): Presentation {
  const main = findMainPart(source);
  const xml = main === undefined ? undefined : source.readXml(main);
  if (main === undefined || !xml) throw damaged('its list of slides is missing');
  const presentation = xml.root.children.find(({name}) => name === 'p:presentation');
  if (!presentation) {
    throw new UserError(
      'This is no PowerPoint file, although its name says so. Give it the ending it had, such as .docx or .xlsx.',
    );
  }
  const related = readRelationships(source, main);
  const targets = new Map(related.map(({id, target}) => [id, target]));
  const ids = findPath(presentation, 'p:sldIdLst')?.children ?? [];
  const names = ids.map((slide) => targets.get(readAttribute(xml.text, slide, 'r:id') ?? ''));
  const slides = names.flatMap((name, index) => (name === undefined ? [] : readSlide(source, name, index + 1)));
  return {main, related, slides};
}

function readSlide(source: OfficePackage, name: string, number: number): Slide[] {
  const xml = source.readXml(name);
  if (!xml) return [];
  const isHidden = /^(?:0|false)$/.test(readAttribute(xml.text, xml.root.children[0], 'show') ?? '1');
  return [{name, number, isHidden, related: readRelationships(source, name)}];
}
