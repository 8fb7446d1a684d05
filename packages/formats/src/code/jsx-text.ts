import type {Span} from '@onbrand/core';
import {type Node, nameOf, unwrap} from './syntax-tree.js';

/** An element or fragment of JSX. */
export type JsxParent = Extract<Node, {type: 'JSXElement' | 'JSXFragment'}>;
/** An element of JSX. */
export type JsxElement = Extract<Node, {type: 'JSXElement'}>;

/**
 * The stretch of a text node that is rendered: white space that holds a line end is dropped at both ends, as
 * https://react.dev/learn/javascript-in-jsx-with-curly-braces and the JSX transform have it.
 */
export function trimJsxText(source: string, start: number, end: number): Span {
  const text = source.slice(start, end);
  const lead = /^[ \t]*[\r\n]\s*/.exec(text)?.[0].length ?? 0;
  let tail = text.length;
  while (tail > lead && /\s/.test(text.charAt(tail - 1))) tail -= 1;
  const trailing = text.slice(tail);
  return {start: start + lead, end: /[\r\n]/.test(trailing) ? start + tail : end};
}

/** Does text stand directly in the element? Then the elements beside it flow with it. */
export function isMixed(source: string, {children}: JsxParent): boolean {
  return children.some((child) => {
    if (child.type === 'JSXText') return /\S/.test(source.slice(child.range[0], child.range[1]));
    return child.type === 'JSXExpressionContainer' && unwrap(child.expression).type === 'TemplateLiteral';
  });
}

/** Is it `items.map((item) => …)`? What it yields stands apart from the text around it. */
export function isLoop(expression: Node): boolean {
  const node = unwrap(expression);
  return node.type === 'CallExpression' && /\.(?:map|flatMap)$/.test(nameOf(node.callee));
}

/** The expressions a conditional or logical expression may come down to. */
export function valuesOf(expression: Node): Node[] {
  const node = unwrap(expression);
  if (node.type === 'ConditionalExpression') return [...valuesOf(node.consequent), ...valuesOf(node.alternate)];
  if (node.type === 'LogicalExpression') {
    return node.operator === '&&' ? valuesOf(node.right) : [...valuesOf(node.left), ...valuesOf(node.right)];
  }
  return [node];
}

/** The name in the tag of an element: `p`, `Hero.Title`. */
export function tagOf({openingElement}: JsxElement): string {
  return nameOf(openingElement.name);
}
