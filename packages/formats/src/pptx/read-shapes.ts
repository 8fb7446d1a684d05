import type {Part, Region} from '@onbrand/core';
import {readDrawingParagraph} from '../ooxml/read-drawing-text.js';
import type {GraphicPlace} from '../ooxml/read-graphic.js';
import {readCharacterData} from '../xml/character-data.js';
import {createOfficeRegion, type RegionTraits} from '../xml/create-office-region.js';
import {ATTRIBUTE_ENCODING} from '../xml/encode-xml.js';
import {findAttribute, readAttribute} from '../xml/read-attributes.js';
import {findChild, findDescendants, findPath, type XmlElement} from '../xml/xml-element.js';

/** What kind of page a tree of shapes is. The placeholders of a master only prompt, and nobody but its author sees them. */
export type ShapeTree = 'slide' | 'notes' | 'master';

/** Placeholders by type; a missing type is a body. Those set to `undefined` show nothing a person wrote. */
const PLACEHOLDERS: Readonly<Record<string, string | undefined>> = {
  title: 'Title',
  ctrTitle: 'Title',
  subTitle: 'Subtitle',
  body: 'Text',
  obj: 'Text',
  ftr: 'Footer',
  hdr: 'Header',
  dt: 'Date',
  sldNum: undefined,
  sldImg: undefined,
};

const BULLETS = new Set(['a:buChar', 'a:buAutoNum', 'a:buBlip']);

/** The regions of all shapes of a page, groups and tables included. */
export function* readShapes(part: Part, shapes: XmlElement, tree: ShapeTree, place: GraphicPlace): Generator<Region> {
  for (const shape of shapes.children) {
    if (shape.name === 'mc:AlternateContent') {
      yield* readShapes(part, findChild(shape, 'mc:Choice') ?? shape, tree, place);
    } else if (SHAPES.has(shape.name)) {
      const properties = findProperties(shape);
      if (/^(?:1|true)$/.test(readAttribute(part.text, properties, 'hidden') ?? '')) continue;
      yield* readAlternativeText(part, properties, tree, place);
      if (shape.name === 'p:grpSp') yield* readShapes(part, shape, tree, place);
      else if (shape.name === 'p:graphicFrame') yield* readTables(part, shape, place);
      else yield* readShape(part, shape, tree, place);
    }
  }
}

const SHAPES = new Set(['p:sp', 'p:grpSp', 'p:graphicFrame', 'p:pic', 'p:cxnSp']);

/** `p:cNvPr`: name, alternative text, visibility. It stands in the first child of every kind of shape. */
function findProperties(shape: XmlElement): XmlElement | undefined {
  return findChild(shape.children[0], 'p:cNvPr');
}

function* readAlternativeText(
  part: Part,
  properties: XmlElement | undefined,
  tree: ShapeTree,
  place: GraphicPlace,
): Generator<Region> {
  const attribute = findAttribute(part.text, properties, 'descr');
  if (!attribute || tree !== 'slide') return;
  const region = createOfficeRegion(part, readCharacterData(part.text, attribute.start, attribute.end), {
    ...place,
    kind: 'alt-text',
    trail: [...place.trail, 'Picture'],
    encoding: ATTRIBUTE_ENCODING,
  });
  if (region) yield region;
}

function* readShape(part: Part, shape: XmlElement, tree: ShapeTree, place: GraphicPlace): Generator<Region> {
  const body = findChild(shape, 'p:txBody');
  if (!body) return;
  const placeholder = findPath(shape.children[0], 'p:nvPr', 'p:ph');
  if (placeholder && tree === 'master') return;
  const type = placeholder && (readAttribute(part.text, placeholder, 'type') ?? 'body');
  if (type !== undefined && type in PLACEHOLDERS && PLACEHOLDERS[type] === undefined) return;
  if (tree === 'notes' && type !== undefined && PLACEHOLDERS[type] !== 'Text') return;
  const label = (type && PLACEHOLDERS[type]) ?? readAttribute(part.text, findProperties(shape), 'name') ?? 'Text';
  const trail = tree === 'notes' && type === 'body' ? place.trail : [...place.trail, label];
  for (const paragraph of findDescendants(body, 'a:p')) {
    yield* readParagraph(part, paragraph, {...place, trail, ...classify(part.text, paragraph, type, tree)});
  }
}

/** A body's paragraphs are bullets unless they say otherwise; those of a free shape only if they say so. */
function classify(
  text: string,
  paragraph: XmlElement,
  type: string | undefined,
  tree: ShapeTree,
): Pick<RegionTraits, 'kind' | 'level'> {
  if (tree === 'notes') return {kind: 'note'};
  if (type !== undefined && PLACEHOLDERS[type] === 'Title') return {kind: 'title'};
  const properties = findChild(paragraph, 'a:pPr');
  const isListed = type !== undefined && PLACEHOLDERS[type] === 'Text';
  const marks = properties?.children ?? [];
  const isItem = marks.some(({name}) => BULLETS.has(name)) || (isListed && !findChild(properties, 'a:buNone'));
  if (!isItem) return {kind: 'paragraph'};
  const level = Number(readAttribute(text, properties, 'lvl') ?? 0);
  return {kind: 'list-item', level: level >= 0 && level < 9 ? level + 1 : 1};
}

function* readTables(part: Part, frame: XmlElement, place: GraphicPlace): Generator<Region> {
  for (const table of findDescendants(frame, 'a:tbl')) {
    for (const [index, row] of table.children.filter(({name}) => name === 'a:tr').entries()) {
      const trail = [...place.trail, `Table, row ${index + 1}`];
      for (const cell of row.children) {
        if (cell.name === 'a:tc' && !isCovered(part.text, cell)) yield* readCell(part, cell, {...place, trail});
      }
    }
  }
}

/** A merged cell hides the text of the cells it covers. */
function isCovered(text: string, cell: XmlElement): boolean {
  return ['hMerge', 'vMerge'].some((name) => /^(?:1|true)$/.test(readAttribute(text, cell, name) ?? ''));
}

function* readCell(part: Part, cell: XmlElement, place: GraphicPlace): Generator<Region> {
  for (const paragraph of findDescendants(cell, 'a:p'))
    yield* readParagraph(part, paragraph, {...place, kind: 'table-cell'});
}

function* readParagraph(part: Part, paragraph: XmlElement, traits: RegionTraits): Generator<Region> {
  const {pieces, lang} = readDrawingParagraph(part.text, paragraph);
  const region = createOfficeRegion(part, pieces, {...traits, ...(lang === undefined ? {} : {lang})});
  if (region) yield region;
}
