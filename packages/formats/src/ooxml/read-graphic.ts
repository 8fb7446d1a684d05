import type {Part, Region} from '@onbrand/core';
import {createOfficeRegion} from '../xml/create-office-region.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findDescendants, findPath, type XmlElement} from '../xml/xml-element.js';
import {readDrawingParagraph} from './read-drawing-text.js';

/** What a graphic's text is besides its words. */
export interface GraphicPlace {
  readonly trail: readonly string[];
  readonly locked?: string;
}

/** The titles of a chart, or the text of a SmartArt diagram; nothing where `root` is neither. */
export function* readGraphic(part: Part, root: XmlElement, place: GraphicPlace): Generator<Region> {
  const [top] = root.children;
  if (top?.name === 'c:chartSpace') yield* readChart(part, top, place);
  if (top?.name === 'dgm:dataModel') yield* readDiagram(part, top, place);
}

/** Titles that a person wrote; those taken from cells of the data sheet are shown by a cache and left alone. */
function* readChart(part: Part, chart: XmlElement, place: GraphicPlace): Generator<Region> {
  for (const rich of findDescendants(chart, 'c:rich'))
    yield* readParagraphs(part, rich, {...place, kind: 'caption', label: 'Chart'});
}

const LAYOUT_POINTS = new Set(['pres', 'parTrans', 'sibTrans']);

function* readDiagram(part: Part, model: XmlElement, place: GraphicPlace): Generator<Region> {
  for (const point of findPath(model, 'dgm:ptLst')?.children ?? []) {
    if (LAYOUT_POINTS.has(readAttribute(part.text, point, 'type') ?? 'node')) continue;
    for (const body of findDescendants(point, 'dgm:t')) {
      yield* readParagraphs(part, body, {...place, kind: 'paragraph', label: 'Diagram'});
    }
  }
}

interface LabelledPlace extends GraphicPlace {
  readonly kind: Region['kind'];
  readonly label: string;
}

function* readParagraphs(part: Part, body: XmlElement, {trail, locked, kind, label}: LabelledPlace): Generator<Region> {
  for (const paragraph of findDescendants(body, 'a:p')) {
    const {pieces, lang} = readDrawingParagraph(part.text, paragraph);
    const region = createOfficeRegion(part, pieces, {
      kind,
      trail: [...trail, label],
      ...(lang === undefined ? {} : {lang}),
      ...(locked === undefined ? {} : {locked}),
    });
    if (region) yield region;
  }
}
