import type {Part, Region, RegionKind} from '@onbrand/core';
import {type Attribute, findCopyAttributes} from '../html/attributes.js';
import {pushDecoded} from '../html/entities.js';
import {buildRegion} from '../values/build-region.js';
import {isCopy} from '../values/copy-fields.js';
import {createMapBuilder} from '../values/map-builder.js';
import type {Selectors} from '../values/selectors.js';
import {createLiteralRegion, readLiteral} from './string-regions.js';
import {type Node, nameOf} from './syntax-tree.js';

type JsxAttribute = Extract<Node, {type: 'JSXAttribute'}>;

/** An expression in which strings stand under a name. */
export interface NamedExpression {
  readonly node: Node;
  readonly name: string;
}

/** Regions of the attributes of one tag, and their values that are expressions. */
export interface AttributeReading {
  readonly regions: readonly Region[];
  readonly named: readonly NamedExpression[];
}

/** How HTML sees the attributes of a tag; those with an expression have an empty value. */
export function toAttributes(source: string, attributes: readonly JsxAttribute[]): Attribute[] {
  return attributes.map(({name, value}) => {
    const quoted = value?.type === 'Literal';
    const start = quoted ? value.range[0] + 1 : 0;
    const end = quoted ? value.range[1] - 1 : 0;
    return {name: nameOf(name).toLowerCase(), start, end, value: source.slice(start, end), quoted};
  });
}

/** Reads the attributes that are shown or spoken: those of HTML, and whatever looks like copy on a component. */
export function readJsxAttributes(
  part: Part,
  tag: string,
  component: boolean,
  attributes: readonly JsxAttribute[],
  selectors: Selectors,
): AttributeReading {
  const regions: Region[] = [];
  const named: NamedExpression[] = [];
  const html = toAttributes(part.text, attributes);
  const kinds = new Map(
    [...findCopyAttributes(tag, html, component ? 'component' : 'html')].map((one) => [one.attribute.name, one.kind]),
  );
  for (const {name, value} of attributes) {
    const key = nameOf(name);
    const kindOf = (text: string): RegionKind | undefined =>
      kinds.get(key.toLowerCase()) ?? (component && isCopy([tag, key], text, selectors) ? 'string' : undefined);
    if (value?.type === 'Literal') regions.push(...readQuoted(part, value, kindOf));
    else if (value?.type === 'JSXExpressionContainer') {
      const literal = readLiteral(part.text, value.expression);
      const kind = literal && kindOf(literal.text);
      const region = literal && kind && createLiteralRegion(part, literal, kind);
      if (region) regions.push(region);
      if (!literal && !STYLES.has(key)) named.push({node: value.expression, name: key});
    } else if (value) named.push({node: value, name: ''});
  }
  return {regions, named};
}

/** Objects of styles and class names hold no copy. */
const STYLES = new Set(['style', 'sx', 'css', 'className', 'classNames', 'class']);

function readQuoted(part: Part, {range}: Node, kindOf: (text: string) => RegionKind | undefined): Region[] {
  const builder = createMapBuilder();
  pushDecoded(builder, part.text, range[0] + 1, range[1] - 1, 'attribute');
  const mapped = builder.build();
  const kind = kindOf(mapped.text);
  const region = kind && buildRegion(part, mapped, {kind, encoding: 'html-attribute'});
  return region ? [region] : [];
}
