import {readAttribute} from '../xml/read-attributes.js';
import {findChild, findDescendants, type XmlElement} from '../xml/xml-element.js';

/** The style each style of a part is based on, by name. Names write a space as `_20_`. */
export function readParents(text: string, root: XmlElement): Record<string, string> {
  const parents: Record<string, string> = {};
  for (const style of findDescendants(root, 'style:style')) {
    const name = readAttribute(text, style, 'style:name');
    const parent = readAttribute(text, style, 'style:parent-style-name');
    if (name !== undefined && parent !== undefined) parents[name] = parent;
  }
  return parents;
}

/** The language that paragraphs have by default, BCP 47. */
export function readLanguage(text: string, root: XmlElement): string | undefined {
  for (const style of findDescendants(root, 'style:default-style')) {
    if (readAttribute(text, style, 'style:family') !== 'paragraph') continue;
    const properties = findChild(style, 'style:text-properties');
    const [language, country] = ['fo:language', 'fo:country'].map((name) => readAttribute(text, properties, name));
    if (!language || language === 'none') return undefined;
    return country && country !== 'none' ? `${language}-${country}` : language;
  }
  return undefined;
}

/** What a paragraph style is for. */
export type StyleRole = 'title' | 'caption' | 'quote' | 'code';

const ROLES: readonly (readonly [RegExp, StyleRole])[] = [
  [/^title$/i, 'title'],
  [/^(?:caption|illustration|figure|drawing)$/i, 'caption'],
  [/^quotations?$|^block quotation$/i, 'quote'],
  [/^preformatted text$|^source (?:code|text)$|^code$/i, 'code'],
];

/** Follows what a style is based on until one of the well-known names is met. */
export function findRole(style: string | undefined, parents: Readonly<Record<string, string>>): StyleRole | undefined {
  const seen = new Set<string>();
  for (let at = style; at !== undefined && !seen.has(at) && seen.size < 50; at = parents[at]) {
    seen.add(at);
    const name = at.replaceAll('_20_', ' ');
    const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
    if (role) return role;
  }
  return undefined;
}
