import type {Region} from '@onbrand/core';
import {readAttribute} from '../xml/read-attributes.js';
import {findChild, findDescendants, type XmlElement} from '../xml/xml-element.js';
import {type Place, readBlocks, type Story} from './read-story.js';

/** What the frames of a slide are, by `presentation:class`. Those that are missing keep their name or are pictures. */
const CLASSES: Readonly<Record<string, Place>> = {
  title: {inner: ['Title'], kind: 'title'},
  subtitle: {inner: ['Subtitle']},
  outline: {inner: ['Text']},
  text: {inner: ['Text']},
  footer: {inner: ['Footer']},
  header: {inner: ['Header']},
};

/** The regions of all slides of a presentation, in the order shown, each with its notes. */
export function* readSlides(story: Story, presentation: XmlElement, root: XmlElement): Generator<Region> {
  const {text} = story.part;
  const hidden = findHiddenStyles(text, root);
  const pages = presentation.children.filter(({name}) => name === 'draw:page');
  for (const [index, page] of pages.entries()) {
    const isHidden = hidden.has(readAttribute(text, page, 'draw:style-name') ?? '');
    const slide = isHidden ? `Slide ${index + 1} (hidden)` : `Slide ${index + 1}`;
    yield* readPage(story, page, {inner: [slide]});
    const notes = findChild(page, 'presentation:notes');
    if (notes) yield* readNotes(story, notes, {inner: [slide, 'Notes'], kind: 'note', isSlide: true});
  }
}

/** What stands on a slide or a master. The placeholders of a master only prompt. */
export function* readPage(story: Story, page: XmlElement, place: Place, isMaster = false): Generator<Region> {
  const {text} = story.part;
  for (const shape of page.children) {
    if (!shape.name.startsWith('draw:')) continue;
    const type = readAttribute(text, shape, 'presentation:class');
    if (readAttribute(text, shape, 'presentation:placeholder') === 'true' || (isMaster && type !== undefined)) continue;
    const own = (type === undefined ? undefined : CLASSES[type]) ?? {inner: nameShape(text, shape)};
    yield* readBlocks(story, wrap(shape), {...place, ...own, inner: [...place.inner, ...own.inner], isSlide: true});
  }
}

function nameShape(text: string, shape: XmlElement): string[] {
  const name = readAttribute(text, shape, 'draw:name');
  return name && !findChild(shape, 'table:table') ? [name] : [];
}

/** An element that holds only this child, so that the child itself is read and not just what is in it. */
function wrap(child: XmlElement): XmlElement {
  return {...child, name: 'draw:page', children: [child]};
}

function* readNotes(story: Story, notes: XmlElement, place: Place): Generator<Region> {
  for (const frame of notes.children) {
    const isNotes = readAttribute(story.part.text, frame, 'presentation:class') === 'notes';
    if (isNotes && readAttribute(story.part.text, frame, 'presentation:placeholder') !== 'true') {
      yield* readBlocks(story, frame, place);
    }
  }
}

function findHiddenStyles(text: string, root: XmlElement): Set<string> {
  const hidden = new Set<string>();
  for (const style of findDescendants(root, 'style:style')) {
    const properties = findChild(style, 'style:drawing-page-properties');
    const name = readAttribute(text, style, 'style:name');
    if (name !== undefined && readAttribute(text, properties, 'presentation:visibility') === 'hidden') hidden.add(name);
  }
  return hidden;
}
