import type {RegionKind} from '@onbrand/core';
import type {Dialect} from './elements.js';

/** An attribute of an open tag. `start` and `end` enclose its value, without quotes. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly quoted: boolean;
}

const COPY_ATTRIBUTES: Readonly<Record<string, RegionKind>> = {
  alt: 'alt-text',
  title: 'tooltip',
  'aria-label': 'label',
  'aria-description': 'label',
  'aria-placeholder': 'label',
  'aria-roledescription': 'label',
  'aria-valuetext': 'label',
  placeholder: 'label',
  label: 'label',
  'data-tooltip': 'tooltip',
};

/** Attributes in which components take copy, by the habit of component libraries. */
const COMPONENT_ATTRIBUTES: Readonly<Record<string, RegionKind>> = {
  heading: 'heading',
  headline: 'heading',
  subtitle: 'heading',
  subheading: 'heading',
  description: 'string',
  text: 'string',
  message: 'string',
  caption: 'caption',
  tooltip: 'tooltip',
  helptext: 'string',
  'help-text': 'string',
  hint: 'string',
  tagline: 'string',
  eyebrow: 'string',
  'button-text': 'label',
  buttontext: 'label',
  cta: 'label',
};

const META_TITLES = /^(?:og:title|twitter:title|og:site_name|application-name|apple-mobile-web-app-title)$/i;
const META_DESCRIPTIONS = /^(?:description|og:description|twitter:description|og:image:alt|twitter:image:alt)$/i;
const BUTTON_TYPES = /^(?:submit|button|reset)$/i;
/** Tags whose `title` names a technical thing and no tooltip. */
const TITLE_OF_MACHINE = new Set(['link', 'style', 'script']);

/** Which attributes of a tag hold copy, and of what kind. */
export function* findCopyAttributes(
  tag: string,
  attributes: readonly Attribute[],
  dialect: Dialect,
): Generator<{readonly attribute: Attribute; readonly kind: RegionKind}> {
  const lower = tag.toLowerCase();
  const component = dialect === 'component' && /[A-Z-]/.test(tag);
  for (const attribute of attributes) {
    const kind = kindOfAttribute(lower, attribute.name, attributes, component);
    if (kind) yield {attribute, kind};
  }
}

function kindOfAttribute(
  tag: string,
  name: string,
  attributes: readonly Attribute[],
  component: boolean,
): RegionKind | undefined {
  if (tag === 'meta') return name === 'content' ? kindOfMeta(attributes) : undefined;
  if (name === 'value')
    return tag === 'input' && BUTTON_TYPES.test(attributeValue(attributes, 'type')) ? 'label' : undefined;
  if (name === 'title' && TITLE_OF_MACHINE.has(tag)) return undefined;
  if (name === 'title' && component) return 'heading';
  if (name === 'summary') return tag === 'table' ? 'caption' : undefined;
  return (
    COPY_ATTRIBUTES[name] ??
    (component && isWords(attributeValue(attributes, name)) ? COMPONENT_ATTRIBUTES[name] : undefined)
  );
}

/** `text="center"` chooses a style; `text="Sign up"` is read. */
function isWords(value: string): boolean {
  return !/^[a-z\d-]*$/.test(value);
}

function kindOfMeta(attributes: readonly Attribute[]): RegionKind | undefined {
  const name = attributeValue(attributes, 'name') || attributeValue(attributes, 'property');
  if (META_TITLES.test(name)) return 'title';
  return META_DESCRIPTIONS.test(name) ? 'metadata' : undefined;
}

/** The raw value of an attribute, or the empty string. */
export function attributeValue(attributes: readonly Attribute[], name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}
