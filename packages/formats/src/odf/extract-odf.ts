import type {Extraction, Part, Region} from '@onbrand/core';
import {sortBySource} from '../ooxml/sort-by-source.js';
import {parseXml} from '../xml/parse-xml.js';
import {findChild, findPath, type XmlElement} from '../xml/xml-element.js';
import {readContext} from './odf-context.js';
import {readPage, readSlides} from './read-slides.js';
import {readBlocks, type Story, startStory} from './read-story.js';
import {readParents} from './read-styles.js';

/** The regions of one part of an OpenDocument file: the body, or the headers, footers and masters beside the styles. */
export function extractOdf(part: Part): Extraction {
  const {root, problem} = parseXml(part.text);
  const regions = sortBySource(readPart(part, root));
  return {
    regions,
    comments: [],
    ...(problem ? {notices: [`Only a part of “${part.id}” could be read: ${problem}.`]} : {}),
  };
}

function* readPart(part: Part, root: XmlElement): Generator<Region> {
  const [top] = root.children;
  if (!top) return;
  const context = readContext(part);
  const story = startStory(part, {...context, parents: {...context.parents, ...readParents(part.text, top)}});
  const body = findChild(top, 'office:body');
  const presentation = findChild(body, 'office:presentation');
  if (presentation) yield* readSlides(story, presentation, top);
  else if (body) yield* readBlocks(story, body, {inner: []});
  else yield* readMasters(story, top);
}

const STRIPS: Readonly<Record<string, string>> = {
  'style:header': 'Page header',
  'style:header-left': 'Page header',
  'style:header-first': 'Page header',
  'style:footer': 'Page footer',
  'style:footer-left': 'Page footer',
  'style:footer-first': 'Page footer',
};

function* readMasters(story: Story, top: XmlElement): Generator<Region> {
  for (const master of findPath(top, 'office:master-styles')?.children ?? []) {
    if (master.name !== 'style:master-page') continue;
    for (const strip of master.children) {
      const label = STRIPS[strip.name];
      if (label !== undefined) yield* readBlocks(story, strip, {inner: [label]});
    }
    yield* readPage(story, master, {inner: ['Slide master']}, true);
  }
}
