import type {Extraction, Part, Region} from '@onbrand/core';
import {readGraphic} from '../ooxml/read-graphic.js';
import {sortBySource} from '../ooxml/sort-by-source.js';
import {parseXml} from '../xml/parse-xml.js';
import {findPath} from '../xml/xml-element.js';
import {readContext} from './pptx-context.js';
import {readShapes, type ShapeTree} from './read-shapes.js';

/** Which shapes of a part hold text of its own, by its top element. */
const TREES: Readonly<Record<string, ShapeTree>> = {
  'p:sld': 'slide',
  'p:notes': 'notes',
  'p:sldMaster': 'master',
  'p:sldLayout': 'master',
};

/** The regions of one part of a PowerPoint file. */
export function extractPptx(part: Part): Extraction {
  const {root, problem} = parseXml(part.text);
  const regions = sortBySource(readPart(part, root));
  return {
    regions,
    comments: [],
    ...(problem ? {notices: [`Only a part of “${part.id}” could be read: ${problem}.`]} : {}),
  };
}

function* readPart(part: Part, root: ReturnType<typeof parseXml>['root']): Generator<Region> {
  const {trail, locked} = readContext(part);
  const place = {trail, ...(locked === undefined ? {} : {locked})};
  const top = root.children.find(({name}) => name in TREES);
  const shapes = findPath(top, 'p:cSld', 'p:spTree');
  const tree = top && TREES[top.name];
  if (tree && shapes) yield* readShapes(part, shapes, tree, place);
  else yield* readGraphic(part, root, place);
}
