import type {RegionKind} from '@onbrand/core';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Elements that start a new stretch of text, after the default style sheet of
 * https://html.spec.whatwg.org/multipage/rendering.html, with controls, which stand apart from the text around them.
 */
const BLOCKS = words(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe input label legend li ' +
    'link listing main menu meta nav noframes noscript ol optgroup option p plaintext pre search section select slot ' +
    'summary svg table tbody td template textarea tfoot th thead title tr ul video audio canvas object xmp text desc',
);

/** Elements whose text nobody reads as prose. */
const SKIPPED = words('script style pre xmp listing plaintext noembed noframes iframe math mj-style mj-font i18n docs');

/** Elements whose text is no words: what a person types or a machine prints. */
const CODE = words('code kbd samp var tt');

/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Empty elements that stand for a word: placeholders of Intercom macros and of text expanders. */
const STAND_INS = words('attribute variable merge-field mergefield');

const KINDS: Readonly<Record<string, RegionKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
  button: 'label',
  label: 'label',
  legend: 'label',
  option: 'label',
  optgroup: 'label',
  summary: 'label',
  'mj-button': 'label',
  'mj-navbar-link': 'label',
  title: 'title',
  'mj-title': 'title',
};

/** What an element means for the text in it. */
export interface ElementRole {
  readonly block: boolean;
  readonly skipped: boolean;
  readonly code: boolean;
  readonly empty: boolean;
  readonly standIn: boolean;
  readonly kind: RegionKind | undefined;
  readonly level: number | undefined;
}

/** Kinds of documents that share the HTML path. */
export type Dialect = 'html' | 'component';

/**
 * The role of the element `name`. In components, names with a capital or a hyphen are components of the project: links
 * flow with the text, everything else stands apart.
 */
export function roleOf(name: string, dialect: Dialect): ElementRole {
  const lower = name.toLowerCase();
  const component = dialect === 'component' && /[A-Z-]/.test(name);
  return {
    block: component ? !/link$/i.test(name) : BLOCKS.has(lower) || lower.startsWith('mj-'),
    skipped: SKIPPED.has(lower),
    code: CODE.has(lower),
    empty: VOID.has(lower) && !component,
    standIn: STAND_INS.has(lower),
    kind: (component ? componentKind(name) : undefined) ?? KINDS[lower],
    level: /^h[1-6]$/.test(lower) ? Number(lower.slice(1)) : undefined,
  };
}

function componentKind(name: string): RegionKind | undefined {
  if (/button|btn|badge|tab$/i.test(name)) return 'label';
  if (/heading|title$/i.test(name)) return 'heading';
  return undefined;
}
