import type {Part, Region} from '@onbrand/core';
import {readCharacterData} from '../xml/character-data.js';
import {createOfficeRegion, type RegionTraits} from '../xml/create-office-region.js';
import {readAttribute} from '../xml/read-attributes.js';
import {findChild, type XmlElement} from '../xml/xml-element.js';
import {collapseSpace} from './collapse-space.js';
import type {OdfContext} from './odf-context.js';
import {findAlternativeTexts, type InlineReading, readInline} from './read-inline.js';
import {findRole} from './read-styles.js';

/** Where in a story a paragraph stands, and what it is for want of anything better. */
export interface Place {
  /** Below the headings: `['Table, row 2']`. */
  readonly inner: readonly string[];
  readonly kind?: RegionTraits['kind'];
  readonly listLevel?: number;
  readonly locked?: string;
  /** On a slide, where every text stands in a box. */
  readonly isSlide?: boolean;
}

/** What reading one story shares. */
export interface Story {
  readonly part: Part;
  readonly context: OdfContext;
  readonly outline: {level: number; text: string}[];
  /** How many footnotes were met. */
  readonly notes: {count: number};
}

/** Deleted text is kept in `text:tracked-changes`; forms and marks hold no text of the document. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:forms',
  'office:annotation',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'svg:title',
  'svg:desc',
  'presentation:notes',
  'text:index-title-template',
]);

const INDEXES = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
]);

const INDEX_LOCK = 'This list is computed from the rest of the document; update it there after the change';

/** Starts a story of a part: a body, a header, a slide. */
export function startStory(part: Part, context: OdfContext): Story {
  return {part, context, outline: [], notes: {count: 0}};
}

/** The regions below `element`: paragraphs in order, tables row by row, boxes and footnotes where they are anchored. */
export function* readBlocks(story: Story, element: XmlElement, place: Place): Generator<Region> {
  for (const child of element.children) {
    const {name} = child;
    if (SKIPPED.has(name)) continue;
    if (name === 'text:p' || name === 'text:h') yield* readParagraph(story, child, place);
    else if (name === 'text:list') yield* readBlocks(story, child, {...place, listLevel: (place.listLevel ?? 0) + 1});
    else if (name === 'table:table') yield* readTable(story, child, place);
    else if (INDEXES.has(name)) yield* readBlocks(story, child, {...place, locked: INDEX_LOCK});
    else if (name.startsWith('draw:')) yield* readDrawing(story, child, place);
    else yield* readBlocks(story, child, place);
  }
}

function* readTable(story: Story, table: XmlElement, place: Place): Generator<Region> {
  for (const [index, row] of findRows(table).entries()) {
    const inner = [...place.inner, `Table, row ${index + 1}`];
    const cells = row.children.filter(({name}) => name === 'table:table-cell');
    for (const cell of cells) yield* readBlocks(story, cell, {...place, inner, kind: 'table-cell'});
  }
}

/** Rows stand in groups for headers and the like, but a table in a cell is another one. */
function findRows(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return child.name.startsWith('table:') && child.name !== 'table:table-cell' ? findRows(child) : [];
  });
}

function* readParagraph(story: Story, paragraph: XmlElement, place: Place): Generator<Region> {
  const {part, context} = story;
  const reading: InlineReading = {text: part.text, asides: []};
  const pieces = [...collapseSpace(readInline(paragraph, reading))];
  const role = findRole(readAttribute(part.text, paragraph, 'text:style-name'), context.parents);
  const traits = {
    ...describe(story, paragraph, place, role),
    ...(context.lang === undefined ? {} : {lang: context.lang}),
  };
  const region = role === 'code' ? undefined : createOfficeRegion(part, pieces, traits);
  if (region) yield region;
  if (region?.kind === 'heading') enterHeading(story, region);
  for (const aside of reading.asides) yield* readAside(story, aside, place);
}

function describe(story: Story, paragraph: XmlElement, place: Place, role: ReturnType<typeof findRole>): RegionTraits {
  const locked = story.context.locked ?? place.locked;
  const shared = locked === undefined ? {} : {locked};
  if (paragraph.name === 'text:h') {
    const level = readLevel(readAttribute(story.part.text, paragraph, 'text:outline-level'));
    const above = story.outline.filter((heading) => heading.level < level).map(({text}) => text);
    return {kind: 'heading', level, trail: [...above, ...place.inner], ...shared};
  }
  const trail = [...story.outline.map(({text}) => text), ...place.inner];
  if (role === 'title' || role === 'caption') return {kind: role, trail, ...shared};
  const quoted = role === 'quote' ? {quoted: true} : {};
  if (place.kind && place.kind !== 'table-cell') return {kind: place.kind, trail, ...quoted, ...shared};
  if (place.listLevel) return {kind: 'list-item', level: place.listLevel, trail, ...quoted, ...shared};
  return {kind: place.kind ?? 'paragraph', trail, ...quoted, ...shared};
}

function readLevel(value: string | undefined): number {
  const level = Number(value ?? 1);
  return Number.isInteger(level) && level > 0 && level < 100 ? level : 1;
}

function enterHeading({outline}: Story, {level = 1, text}: Region): void {
  while (outline.length > 0 && (outline.at(-1)?.level ?? 0) >= level) outline.pop();
  const line = text.replace(/\s+/g, ' ').trim();
  outline.push({level, text: line.length > 80 ? `${line.slice(0, 79)}…` : line});
}

function* readAside(story: Story, aside: XmlElement, place: Place): Generator<Region> {
  const body = findChild(aside, 'text:note-body');
  if (!body) return yield* readDrawing(story, aside, place);
  story.notes.count += 1;
  yield* readBlocks(story, body, {
    ...place,
    inner: [...place.inner, `Footnote ${story.notes.count}`],
    kind: 'footnote',
  });
}

/** Text boxes and shapes hold paragraphs; all have an alternative text. */
function* readDrawing(story: Story, drawing: XmlElement, place: Place): Generator<Region> {
  const trail = [...story.outline.map(({text}) => text), ...place.inner, 'Picture'];
  const locked = story.context.locked ?? place.locked;
  for (const {openEnd, closeStart} of findAlternativeTexts(drawing)) {
    const pieces = collapseSpace(readCharacterData(story.part.text, openEnd, closeStart));
    const region = createOfficeRegion(story.part, pieces, {
      kind: 'alt-text',
      trail,
      ...(locked === undefined ? {} : {locked}),
    });
    if (region) yield region;
  }
  const isBox = drawing.name === 'draw:text-box' && !place.isSlide;
  yield* readBlocks(story, drawing, isBox ? {...place, inner: [...place.inner, 'Text box']} : place);
}
