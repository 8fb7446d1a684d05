import type {Extraction, Part, Region} from '@onbrand/core';
import {readGraphic} from '../ooxml/read-graphic.js';
import {sortBySource} from '../ooxml/sort-by-source.js';
import {parseXml} from '../xml/parse-xml.js';
import {readAttribute} from '../xml/read-attributes.js';
import type {XmlElement} from '../xml/xml-element.js';
import {type DocxContext, readContext} from './docx-context.js';
import {readStory} from './read-story.js';

/** The regions of one part of a Word file. Its top element tells what it is. */
export function extractDocx(part: Part): Extraction {
  const {root, problem} = parseXml(part.text);
  const regions = sortBySource(readPart(part, readContext(part), root));
  return {
    regions,
    comments: [],
    ...(problem ? {notices: [`Only a part of “${part.id}” could be read: ${problem}.`]} : {}),
  };
}

function* readPart(part: Part, context: DocxContext, root: XmlElement): Generator<Region> {
  const top = root.children.find(({name}) => name in STORIES);
  const inner = top && STORIES[top.name];
  if (top && inner) yield* readStory(part, context, top, {inner});
  else if (root.children.some(({name}) => name in NOTES)) yield* readNotes(part, context, root);
  else yield* readGraphic(part, root, {trail: [], ...(context.locked === undefined ? {} : {locked: context.locked})});
}

const STORIES: Readonly<Record<string, readonly string[]>> = {
  'w:document': [],
  'w:hdr': ['Page header'],
  'w:ftr': ['Page footer'],
};

const NOTES: Readonly<Record<string, string>> = {'w:footnotes': 'Footnote', 'w:endnotes': 'Endnote'};

/** Footnotes are numbered in the order of the part; separators are notes in name only. */
function* readNotes(part: Part, context: DocxContext, root: XmlElement): Generator<Region> {
  let number = 0;
  for (const top of root.children) {
    for (const note of top.children) {
      if ((readAttribute(part.text, note, 'w:type') ?? 'normal') !== 'normal') continue;
      number += 1;
      yield* readStory(part, context, note, {inner: [`${NOTES[top.name]} ${number}`], kind: 'footnote'});
    }
  }
}
