import type {Part, Region} from '@onbrand/core';
import {readCharacterData} from '../xml/character-data.js';
import {createOfficeRegion, type RegionTraits} from '../xml/create-office-region.js';
import {ATTRIBUTE_ENCODING} from '../xml/encode-xml.js';
import {findAttribute, readAttribute} from '../xml/read-attributes.js';
import {findChild, type XmlElement} from '../xml/xml-element.js';
import type {DocxContext} from './docx-context.js';
import {createFieldTracker, type FieldTracker} from './fields.js';
import {findControlLock} from './read-controls.js';
import {chooseContent, type InlineReading, readInline} from './read-inline.js';
import {readListLevel, readOutlineLevel, type TextStyle} from './read-styles.js';

/** Where in a story a paragraph stands. */
interface Place {
  /** Below the headings: `['Table, row 2']`. */
  readonly inner: readonly string[];
  readonly kind?: RegionTraits['kind'];
  readonly locked?: string;
}

/** The headings above a place, from the outermost. */
interface Outline {
  readonly level: number;
  readonly text: string;
}

/** What reading one story shares: a body, a header, one footnote, one text box. */
interface Story {
  readonly part: Part;
  readonly context: DocxContext;
  readonly outline: Outline[];
  readonly fields: FieldTracker;
}

const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
]);

/** The regions of one story: paragraphs in order, tables row by row, text boxes where they are anchored. */
export function* readStory(part: Part, context: DocxContext, element: XmlElement, place: Place): Generator<Region> {
  yield* readBlocks({part, context, outline: [], fields: createFieldTracker()}, element, place);
}

function* readBlocks(story: Story, element: XmlElement, place: Place): Generator<Region> {
  const {text} = story.part;
  for (const child of element.children) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'w:p') yield* readParagraph(story, child, place);
    else if (child.name === 'w:tbl') yield* readTable(story, child, place);
    else if (child.name === 'w:sdt') yield* readBlocks(story, child, lockPlace(place, findControlLock(text, child)));
    else if (child.name === 'mc:AlternateContent') yield* readBlocks(story, chooseContent(child), place);
    else yield* readBlocks(story, child, place);
  }
}

function lockPlace(place: Place, locked: string | undefined): Place {
  return locked === undefined ? place : {...place, locked};
}

function* readTable(story: Story, table: XmlElement, place: Place): Generator<Region> {
  for (const [index, row] of findRows(table).entries()) {
    if (findChild(findChild(row, 'w:trPr'), 'w:del')) continue;
    const inner = [...place.inner, `Table, row ${index + 1}`];
    yield* readBlocks(story, row, {...place, inner, kind: place.kind ?? 'table-cell'});
  }
}

/** Rows may stand in content controls and the like, but not in a table inside a cell. */
function findRows(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return SKIPPED.has(child.name) || child.name === 'w:tc' ? [] : findRows(child);
  });
}

function* readParagraph(story: Story, paragraph: XmlElement, place: Place): Generator<Region> {
  const {part, context} = story;
  const drawings: XmlElement[] = [];
  const languages = new Map<string, number>();
  const reading: InlineReading = {text: part.text, styles: context.styles, fields: story.fields, drawings, languages};
  const style = readParagraphStyle(story, paragraph);
  const pieces = [...readInline(paragraph, reading)];
  const region =
    style.role === 'code'
      ? undefined
      : createOfficeRegion(part, pieces, describe(story, place, style, pickLanguage(reading)));
  if (region) yield region;
  if (region?.kind === 'heading') enterHeading(story.outline, region);
  for (const drawing of drawings) yield* readDrawing(story, drawing, place);
}

function readParagraphStyle({part, context}: Story, paragraph: XmlElement): TextStyle {
  const properties = findChild(paragraph, 'w:pPr');
  const {byId, fallback} = context.styles;
  const id = readAttribute(part.text, findChild(properties, 'w:pStyle'), 'w:val') ?? fallback;
  const direct = {...readOutlineLevel(part.text, properties), ...readListLevel(part.text, properties)};
  return {...(id === undefined ? {} : byId[id]), ...direct};
}

function describe(story: Story, place: Place, style: TextStyle, lang: string | undefined): RegionTraits {
  const locked = story.context.locked ?? place.locked;
  const shared = {...(lang === undefined ? {} : {lang}), ...(locked === undefined ? {} : {locked})};
  if (style.role === 'heading') {
    const level = style.level ?? 1;
    const trail = [...story.outline.filter((heading) => heading.level < level).map(({text}) => text), ...place.inner];
    return {kind: 'heading', level, trail, ...shared};
  }
  const trail = [...story.outline.map(({text}) => text), ...place.inner];
  if (style.role === 'title' || style.role === 'caption') return {kind: style.role, trail, ...shared};
  if (style.listLevel) return {kind: 'list-item', level: style.listLevel, trail, ...shared};
  const quoted = style.role === 'quote' ? {quoted: true} : {};
  return {kind: place.kind ?? 'paragraph', trail, ...quoted, ...shared};
}

function enterHeading(outline: Outline[], {level = 1, text}: Region): void {
  while (outline.length > 0 && (outline.at(-1)?.level ?? 0) >= level) outline.pop();
  const line = text.replace(/\s+/g, ' ').trim();
  outline.push({level, text: line.length > 80 ? `${line.slice(0, 79)}…` : line});
}

/** The language most of a paragraph is marked with. */
function pickLanguage({languages, styles}: InlineReading): string | undefined {
  let best = styles.lang;
  let most = 0;
  for (const [language, length] of languages) {
    if (length > most) [best, most] = [language, length];
  }
  return best;
}

/** Text boxes are stories of their own; pictures have an alternative text. */
function* readDrawing(story: Story, element: XmlElement, place: Place): Generator<Region> {
  yield* readAlternativeText(story, element, place);
  for (const child of element.children) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'w:txbxContent') {
      const box = {...story, fields: createFieldTracker()};
      yield* readBlocks(box, child, {...place, inner: [...place.inner, 'Text box']});
    } else {
      yield* readDrawing(story, child.name === 'mc:AlternateContent' ? chooseContent(child) : child, place);
    }
  }
}

/** Attributes of drawings that a person reads or hears: DrawingML, VML, and WordArt of old. */
const DRAWING_TEXTS = [
  {element: 'wp:docPr', attribute: 'descr', kind: 'alt-text', label: 'Picture'},
  {element: 'v:shape', attribute: 'alt', kind: 'alt-text', label: 'Picture'},
  {element: 'v:textpath', attribute: 'string', kind: 'paragraph', label: 'WordArt'},
] as const;

function* readAlternativeText({part, context, outline}: Story, element: XmlElement, place: Place): Generator<Region> {
  const known = DRAWING_TEXTS.find(({element: name}) => name === element.name);
  const attribute = known && findAttribute(part.text, element, known.attribute);
  if (!known || !attribute) return;
  const locked = context.locked ?? place.locked;
  const region = createOfficeRegion(part, readCharacterData(part.text, attribute.start, attribute.end), {
    kind: known.kind,
    trail: [...outline.map(({text}) => text), ...place.inner, known.label],
    encoding: ATTRIBUTE_ENCODING,
    ...(locked === undefined ? {} : {locked}),
  });
  if (region) yield region;
}
