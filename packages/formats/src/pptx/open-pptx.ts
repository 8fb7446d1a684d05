import type {Part} from '@onbrand/core';
import {type OfficePackage, openPackage} from '../ooxml/open-package.js';
import {findPartLock} from '../ooxml/refuse-changes.js';
import {type Relationship, readRelationships} from '../ooxml/relationships.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findPath} from '../xml/xml-element.js';
import {listSlides, type Presentation, type Slide} from './list-slides.js';
import type {PptxContext} from './pptx-context.js';

/** A part to be read and where a person finds it. */
interface Place {
  readonly name: string;
  readonly trail: readonly string[];
}

/** Takes a PowerPoint file apart: slides as shown, each with its graphics and notes, then masters and layouts. */
export async function openPptx(bytes: Uint8Array): Promise<readonly Part[]> {
  const source = openPackage(bytes);
  const presentation = listSlides(source);
  const places = [...presentation.slides.flatMap(placeSlide), ...placeMasters(source, presentation)];
  const seen = new Set<string>();
  return places.flatMap((place) => {
    if (seen.has(place.name)) return [];
    seen.add(place.name);
    return createPart(source, place);
  });
}

function placeSlide({name, number, isHidden, related}: Slide): Place[] {
  const trail = [isHidden ? `Slide ${number} (hidden)` : `Slide ${number}`];
  const graphics = [...targetsOf(related, 'chart'), ...targetsOf(related, 'diagramData')];
  return [
    {name, trail},
    ...graphics.map((graphic) => ({name: graphic, trail})),
    ...targetsOf(related, 'notesSlide').map((notes) => ({name: notes, trail: [...trail, 'Notes']})),
  ];
}

/** What a master or layout says itself shows on every slide made from it. */
function placeMasters(source: OfficePackage, {related}: Presentation): Place[] {
  return targetsOf(related, 'slideMaster').flatMap((master) => [
    {name: master, trail: ['Slide master']},
    ...targetsOf(readRelationships(source, master), 'slideLayout').map((layout) => ({
      name: layout,
      trail: [nameLayout(source, layout)],
    })),
  ]);
}

function nameLayout(source: OfficePackage, layout: string): string {
  const xml = source.readXml(layout);
  const name = xml && readAttribute(xml.text, findPath(xml.root.children[0], 'p:cSld'), 'name');
  return name ? `Slide layout “${name}”` : 'Slide layout';
}

function targetsOf(related: readonly Relationship[], type: string): string[] {
  return related.filter((found) => found.type === type).map(({target}) => target);
}

function createPart(source: OfficePackage, {name, trail}: Place): Part[] {
  const found = source.readText(name);
  if (!found) return [];
  const locked = findPartLock(source, found);
  const context: PptxContext = {format: 'pptx', trail, ...(locked === undefined ? {} : {locked})};
  return [{id: found.id, text: found.text, context}];
}
