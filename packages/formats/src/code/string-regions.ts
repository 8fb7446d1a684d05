import type {Part, Region, RegionKind, Span} from '@onbrand/core';
import {buildRegion} from '../values/build-region.js';
import {createMapBuilder, type MapBuilder, type MappedText} from '../values/map-builder.js';
import {pushScriptString} from './script-string.js';
import {type Node, unwrap} from './syntax-tree.js';

/** The text of a string or template literal, what in it is code, and how it is written. */
export interface LiteralText extends MappedText {
  readonly opaque: readonly Span[];
  readonly encoding: string;
}

/** A literal as it grows out of its pieces. */
interface Draft {
  readonly source: string;
  readonly builder: MapBuilder;
  readonly opaque: Span[];
  readonly encodings: Set<string>;
}

/** Longer chains of `+` are data. */
const MOST_OPERANDS = 200;

/** Reads a string literal, a template literal, or both joined with `+`; undefined for anything else. */
export function readLiteral(source: string, expression: Node): LiteralText | undefined {
  const operands = findOperands(unwrap(expression));
  if (!operands.some(isLiteral)) return undefined;
  const draft: Draft = {source, builder: createMapBuilder(), opaque: [], encodings: new Set()};
  for (const operand of operands) pushOperand(draft, operand);
  const [encoding = 'jsx-mixed'] = draft.encodings;
  return {
    ...draft.builder.build(),
    opaque: draft.opaque,
    encoding: draft.encodings.size === 1 ? encoding : 'jsx-mixed',
  };
}

function findOperands(node: Node): Node[] {
  const operands: Node[] = [];
  let left = node;
  while (left.type === 'BinaryExpression' && left.operator === '+' && operands.length < MOST_OPERANDS) {
    operands.push(unwrap(left.right));
    left = unwrap(left.left);
  }
  return [left, ...operands.reverse()];
}

function isLiteral(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function pushOperand(draft: Draft, node: Node): void {
  const {source, builder, encodings} = draft;
  const [start, end] = node.range;
  if (node.type === 'TemplateLiteral') {
    pushTemplate(draft, node);
    encodings.add('script-template');
  } else if (isLiteral(node)) {
    pushScriptString(builder, source, start + 1, end - 1);
    encodings.add(source[start] === '"' ? 'script-double' : 'script-single');
  } else pushCode(draft, start, end);
}

function pushCode({source, builder, opaque}: Draft, start: number, end: number): void {
  const from = builder.length();
  builder.linear(source.slice(start, end), start);
  opaque.push({start: from, end: builder.length()});
}

function pushTemplate(draft: Draft, node: Extract<Node, {type: 'TemplateLiteral'}>): void {
  const {source, builder} = draft;
  let at = node.range[0] + 1;
  for (const quasi of node.quasis) {
    // A quasi's range holds the marks around it, one unit before and one or two behind: `…${ and }…`.
    const start = quasi.range[0] + 1;
    const end = quasi.range[1] - (quasi.tail ? 1 : 2);
    if (start > at) pushCode(draft, at, start);
    pushScriptString(builder, source, start, end);
    at = end;
  }
}

/** A region of one literal. */
export function createLiteralRegion(
  part: Part,
  {opaque, encoding, text, map}: LiteralText,
  kind: RegionKind,
  trail?: readonly string[],
): Region | undefined {
  return buildRegion(part, {text, map}, {kind, trail, encoding}, opaque);
}
