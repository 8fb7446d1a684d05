import type {Part, Region} from '@onbrand/core';
import {createElementStack, type Frame} from '../html/element-stack.js';
import {roleOf} from '../html/elements.js';
import {createFlow} from '../html/flow.js';
import {buildRegion, type RegionContext} from '../values/build-region.js';
import type {Selectors} from '../values/selectors.js';
import {type NamedExpression, readJsxAttributes, toAttributes} from './jsx-attributes.js';
import {isLoop, isMixed, type JsxElement, type JsxParent, tagOf, trimJsxText} from './jsx-text.js';
import {readLiteral} from './string-regions.js';
import type {Node} from './syntax-tree.js';

/** What was read of one tree of JSX, and what is left to be read inside of it. */
export interface JsxReading {
  readonly regions: readonly Region[];
  /** Values of attributes: strings in them stand under the name of the attribute. */
  readonly named: readonly NamedExpression[];
}

/** Reads an expression whose value is shown: its strings are copy. */
export type ReadShown = (expression: Node) => readonly Region[];

/** The text between two block boundaries. */
interface Block {
  readonly frame: Frame;
  onlyLink: boolean;
  /** Are strings of JavaScript part of it? Then only text that means the same in both is written into it. */
  mixed: boolean;
}

/** Reads JSX as it is rendered: text flows through inline elements, expressions stand for words. */
export function readJsx(part: Part, root: JsxParent, selectors: Selectors, readShown: ReadShown): JsxReading {
  const source = part.text;
  const regions: Region[] = [];
  const named: NamedExpression[] = [];
  const stack = createElementStack(undefined);
  const flow = createFlow(source);
  let block: Block | undefined;

  const flush = (): void => {
    const {mapped, opaque} = flow.take();
    const region = block && buildRegion(part, mapped, contextOf(block), opaque);
    if (region) regions.push(region);
    block = undefined;
  };
  const enter = (mixed = false): void => {
    const frame = stack.top();
    block ??= {frame, onlyLink: true, mixed: false};
    block.onlyLink &&= frame.link;
    block.mixed ||= mixed;
  };
  const visitText = ({range}: Node): void => {
    const {start, end} = trimJsxText(source, range[0], range[1]);
    if (/\S/.test(source.slice(start, end))) enter();
    if (end > start) flow.addText(start, end, stack.top().code);
  };
  const visitExpression = (container: Node, expression: Node): void => {
    const [start, end] = container.range;
    const literal = readLiteral(source, expression);
    if (expression.type === 'JSXEmptyExpression') return;
    if (literal?.text.trim() === '') flow.addSpace(start, end);
    else if (literal) {
      enter(true);
      flow.addMapped({mapped: literal, opaque: literal.opaque});
    } else {
      visitCode(container, expression);
    }
  };
  /** Text inside an expression is read on its own; in a sentence, the expression stands for a word. */
  const visitCode = ({range: [start, end]}: Node, expression: Node): void => {
    const inner = readShown(expression);
    if (inner.length === 0) {
      enter();
      flow.addOpaque(start, end);
    } else if (flow.isEmpty() || isLoop(expression)) flush();
    else flow.addStandIn(start);
    regions.push(...inner);
  };
  const visitElement = (element: JsxElement, flows: boolean): void => {
    const tag = tagOf(element);
    const component = /^[A-Z]|\./.test(tag);
    const role = roleOf(tag, component ? 'component' : 'html');
    const attributes = element.openingElement.attributes.filter((one) => one.type === 'JSXAttribute');
    const apart = role.block && !(component && flows);
    if (apart) flush();
    const read = readJsxAttributes(part, tag, component, attributes, selectors);
    regions.push(...read.regions);
    named.push(...read.named);
    if (tag === 'br') flow.addLineBreak(element.range[0], element.range[1]);
    stack.push(tag.toLowerCase(), role, toAttributes(source, attributes));
    if (!stack.top().skipped) visitChildren(element);
    if (apart) flush();
    stack.pop(tag.toLowerCase());
  };
  const visitChildren = (parent: JsxParent): void => {
    const flows = isMixed(source, parent);
    for (const child of parent.children) {
      if (child.type === 'JSXText') visitText(child);
      else if (child.type === 'JSXExpressionContainer') visitExpression(child, child.expression);
      else if (child.type === 'JSXElement') visitElement(child, flows);
      else if (child.type === 'JSXFragment') visitChildren(child);
    }
  };

  if (root.type === 'JSXElement') visitElement(root, false);
  else visitChildren(root);
  flush();
  return {regions, named};
}

function contextOf({frame, onlyLink, mixed}: Block): RegionContext {
  const {kind, level, lang, button} = frame;
  return {
    kind: kind && kind !== 'paragraph' ? kind : button ? 'label' : onlyLink ? 'link-text' : 'paragraph',
    level,
    lang,
    quoted: frame.quoted || undefined,
    encoding: mixed ? 'jsx-mixed' : 'jsx-text',
  };
}
