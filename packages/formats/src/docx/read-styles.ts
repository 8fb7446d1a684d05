import {readAttribute} from '../xml/read-attributes.js';
import {findChild, findPath, type XmlElement} from '../xml/xml-element.js';

/** What a paragraph or character style says of the text under it. */
export interface TextStyle {
  readonly role?: 'title' | 'heading' | 'caption' | 'quote' | 'code';
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Of a list item, from 1. */
  readonly listLevel?: number;
}

/** The styles of a Word file, resolved along what they are based on. */
export interface ParagraphStyles {
  readonly byId: Readonly<Record<string, TextStyle>>;
  /** The style of paragraphs that name none. */
  readonly fallback?: string;
  /** The language of text that names none, BCP 47. */
  readonly lang?: string;
}

interface RawStyle extends TextStyle {
  readonly basedOn: string | undefined;
}

/** Reads `word/styles.xml`. Built-in styles keep their English names in every language of Word. */
export function readStyles(text: string, root: XmlElement): ParagraphStyles {
  const styles = findChild(root, 'w:styles');
  const raw = new Map<string, RawStyle>();
  let fallback: string | undefined;
  for (const style of styles?.children ?? []) {
    if (style.name !== 'w:style') continue;
    const id = readAttribute(text, style, 'w:styleId');
    if (id === undefined) continue;
    raw.set(id, readStyle(text, style));
    if (isDefaultParagraph(text, style)) fallback = id;
  }
  const byId = Object.fromEntries([...raw.keys()].map((id) => [id, resolveStyle(id, raw)]));
  const lang = readAttribute(text, findPath(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'), 'w:val');
  return {byId, ...(fallback === undefined ? {} : {fallback}), ...(lang ? {lang} : {})};
}

function isDefaultParagraph(text: string, style: XmlElement): boolean {
  const isDefault = /^(?:1|true|on)$/.test(readAttribute(text, style, 'w:default') ?? '');
  return isDefault && readAttribute(text, style, 'w:type') === 'paragraph';
}

function readStyle(text: string, style: XmlElement): RawStyle {
  const value = (name: string) => readAttribute(text, findChild(style, name), 'w:val');
  const properties = findChild(style, 'w:pPr');
  return {
    basedOn: value('w:basedOn'),
    ...roleOfName(value('w:name') ?? ''),
    ...readOutlineLevel(text, properties),
    ...readListLevel(text, properties),
  };
}

function roleOfName(name: string): TextStyle {
  const heading = /^heading ([1-9])$/i.exec(name);
  if (heading) return {role: 'heading', level: Number(heading[1])};
  if (/^title$/i.test(name)) return {role: 'title'};
  if (/^caption$/i.test(name)) return {role: 'caption'};
  if (/^(?:intense |block )?quote\b|^block text$|^quotations?$/i.test(name)) return {role: 'quote'};
  if (/^(?:html |source |inline )?(?:code|source|preformatted|listing|verbatim)\b/i.test(name)) return {role: 'code'};
  const list = /^list (?:bullet|number)(?: ([1-9]))?$/i.exec(name);
  return list ? {listLevel: Number(list[1] ?? 1)} : {};
}

/** The outline level of paragraph properties: 0 to 8 are headings, 9 is body text. */
export function readOutlineLevel(text: string, properties: XmlElement | undefined): TextStyle {
  const outline = readAttribute(text, findChild(properties, 'w:outlineLvl'), 'w:val');
  if (outline === undefined || !/^[0-8]$/.test(outline)) return {};
  return {role: 'heading', level: Number(outline) + 1};
}

/** The list level of paragraph properties; 0 where they take the paragraph out of a list. */
export function readListLevel(text: string, properties: XmlElement | undefined): Pick<TextStyle, 'listLevel'> {
  const numbering = findChild(properties, 'w:numPr');
  if (!numbering) return {};
  if (readAttribute(text, findChild(numbering, 'w:numId'), 'w:val') === '0') return {listLevel: 0};
  const level = Number(readAttribute(text, findChild(numbering, 'w:ilvl'), 'w:val') ?? 0);
  return {listLevel: Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : 1};
}

/** Follows `basedOn` until every trait is known. A cycle ends where it began. */
function resolveStyle(id: string, raw: ReadonlyMap<string, RawStyle>): TextStyle {
  const seen = new Set<string>();
  let resolved: TextStyle = {};
  for (let at: string | undefined = id; at !== undefined && !seen.has(at) && seen.size < 50; ) {
    seen.add(at);
    const style = raw.get(at);
    if (!style) break;
    const {basedOn, ...traits} = style;
    resolved = {...traits, ...resolved};
    at = basedOn;
  }
  return resolved;
}
