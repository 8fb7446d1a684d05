import type {RegionKind} from '../../model/region.js';
import {isProseKey} from '../copy-keys.js';

/** What an element makes of the text in it. Elements that are not listed stand in a line of text and change nothing. */
export interface ElementRole {
  /** Starts and ends a run of text. */
  readonly block?: boolean;
  readonly kind?: RegionKind;
  /** Heading level. */
  readonly level?: number;
  /** Its text is no words, but stands in the line: `<code>`. */
  readonly code?: boolean;
  /** Its text is nothing a reader sees, or no text at all. */
  readonly hidden?: boolean;
  /** Has no end tag. */
  readonly empty?: boolean;
  readonly quoted?: boolean;
  readonly list?: boolean;
}

/** Source: the HTML Standard, sections 4.3 to 4.12 and 15.3 (rendering). */
const ROLES = new Map<string, ElementRole>();

function assign(names: string, role: ElementRole): void {
  for (const name of names.split(' ')) ROLES.set(name, role);
}

assign(
  'address article aside body center dd details dialog div dl dt fieldset figure footer form head header hgroup html ' +
    'main nav p search section table tbody tfoot thead tr video audio noscript template picture select datalist',
  {block: true},
);
for (const level of [1, 2, 3, 4, 5, 6]) assign(`h${level}`, {block: true, kind: 'heading', level});
assign('li', {block: true, kind: 'list-item'});
assign('ul ol menu', {block: true, list: true});
assign('td th', {block: true, kind: 'table-cell'});
assign('caption figcaption legend', {block: true, kind: 'caption'});
assign('button label option optgroup summary textarea', {block: true, kind: 'label'});
assign('title', {block: true, kind: 'title'});
assign('blockquote', {block: true, quoted: true});
assign('code kbd samp var tt', {code: true});
assign('pre xmp plaintext listing', {block: true, hidden: true});
assign('script style svg math canvas object iframe noembed noframes', {hidden: true});
assign('hr', {block: true, empty: true});
assign('area base col embed img input link meta param source track wbr br', {empty: true});

const INLINE: ElementRole = {};

/** The role of an element by its lower-case name. */
export function roleOf(name: string): ElementRole {
  return ROLES.get(name) ?? INLINE;
}

/** A component of a framework, not an element of HTML: `<Hero>`, `<my-card>`, `<Card.Title>`. */
export function isComponent(name: string): boolean {
  return /[A-Z.-]/.test(name);
}

/** Components that stand in a line of text; others are blocks of their own. */
const INLINE_COMPONENT =
  /(?:^|\.)(?:A|Abbr|Anchor|Badge|Bold|Code|Em|Emoji|Highlight|Icon|Kbd|Mark|Span|Strong|T|Text|Tooltip|Trans)$|(?:Link|Icon)$/;

/** Does this component stand in a line of text, as `<Link>` does? */
export function isInlineComponent(name: string): boolean {
  return INLINE_COMPONENT.test(name);
}

const META_COPY = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
  'application-name',
  'apple-mobile-web-app-title',
]);

/** The kind of region an attribute's value makes, or undefined where people do not read it. */
export function attributeKind(
  element: string,
  attribute: string,
  other: (name: string) => string | undefined,
): RegionKind | undefined {
  const name = attribute.toLowerCase();
  if (name === 'alt') return 'alt-text';
  if (name === 'aria-label' || name === 'aria-description' || name === 'placeholder') return 'label';
  if (isComponent(element)) return isProseKey(name) ? (name === 'caption' ? 'caption' : 'string') : undefined;
  if (name === 'title') return 'tooltip';
  if (name === 'label') return 'label';
  if (name === 'value' && element === 'input') return isButton(other('type')) ? 'label' : undefined;
  if (name === 'content' && element === 'meta') return isCopyMeta(other) ? 'metadata' : undefined;
  return undefined;
}

function isButton(type: string | undefined): boolean {
  return type === 'submit' || type === 'button' || type === 'reset';
}

function isCopyMeta(other: (name: string) => string | undefined): boolean {
  return META_COPY.has((other('name') ?? other('property') ?? '').toLowerCase());
}
