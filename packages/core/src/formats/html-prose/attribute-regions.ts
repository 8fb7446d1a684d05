import type {Part} from '../../model/part.js';
import type {Region, RegionKind} from '../../model/region.js';
import {isProseKey} from '../copy-keys.js';
import {createRegion} from '../create-region.js';
import {createTextBuilder} from '../text-builder.js';
import {attributeKind} from './html-names.js';
import {addHtmlText} from './html-text.js';
import type {Tag, TagAttribute} from './read-tag.js';

/** Where a tag stands: in `view`, which stands `offset` code units into the part. */
export interface TagPlace {
  readonly part: Part;
  readonly view: string;
  readonly offset: number;
  /** What the regions share. */
  readonly shared: Partial<Pick<Region, 'quoted' | 'lang'>>;
}

/** The attributes of a tag that people read, each as a region: `alt`, `title`, `aria-label`, a component's `heading`. */
export function createAttributeRegions(tag: Tag, place: TagPlace): Region[] {
  if (tag.attributes.length === 0) return [];
  const read = (name: string): string | undefined => {
    const found = tag.attributes.find((attribute) => attribute.name.toLowerCase() === name);
    return found && place.view.slice(found.start, found.end);
  };
  const regions: Region[] = [];
  for (const attribute of tag.attributes) {
    const kind = attribute.style === 'none' ? undefined : attributeKind(tag.name, attribute.name, read);
    const region = kind && createValueRegion(kind, attribute, place);
    if (region) regions.push(region);
  }
  return regions;
}

const TEMPLATE_KINDS = new Map<string, RegionKind>([
  ['alt', 'alt-text'],
  ['caption', 'caption'],
]);

/** The attributes of a template tag, `{{< figure caption="…" >}}`, that people read. */
export function createTemplateRegions(attributes: readonly TagAttribute[], place: TagPlace): Region[] {
  const regions: Region[] = [];
  for (const attribute of attributes) {
    if (!isCopyAttribute(attribute)) continue;
    const region = createValueRegion(TEMPLATE_KINDS.get(attribute.name) ?? 'string', attribute, place);
    if (region) regions.push(region);
  }
  return regions;
}

/** Does this attribute of a template tag hold words for people? */
export function isCopyAttribute({name, style}: TagAttribute): boolean {
  return (style === 'double' || style === 'single') && isProseKey(name);
}

function createValueRegion(kind: RegionKind, attribute: TagAttribute, place: TagPlace): Region | undefined {
  const builder = createTextBuilder(place.part.text);
  const {view, offset, part} = place;
  addHtmlText(builder, {view, from: attribute.start, to: attribute.end, offset});
  const read = builder.finish();
  if (!read || !/\p{L}/u.test(read.text)) return undefined;
  const encoding = attribute.style === 'jsx-string' ? 'jsx-string' : `html-${attribute.style}`;
  const quoted = QUOTING.test(attribute.name) ? {quoted: true} : {};
  return createRegion({kind, part, ...read, ...place.shared, ...quoted, encoding});
}

/** `<Testimonial quote="…">`: another person's words. */
const QUOTING = /^(?:quote|testimonial)(?:text)?$/i;
