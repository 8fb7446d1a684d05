import type {Part, Region} from '@onbrand/core';
import {isCopy, kindOfKey, namingKey} from '../values/copy-fields.js';
import type {Selectors} from '../values/selectors.js';
import {isMessageKey, isSilentCall, isSpeakingCall, isSpeakingTag} from './calls.js';
import {valuesOf} from './jsx-text.js';
import {readJsx} from './read-jsx.js';
import {createLiteralRegion, readLiteral} from './string-regions.js';
import {childrenOf, type Node, nameOf, unwrap} from './syntax-tree.js';

/** A node still to be visited. */
interface Visit {
  readonly node: Node;
  /** Names it stands under: variables, properties, attributes. */
  readonly path: readonly string[];
  /** Is its value shown as it is, as in JSX? */
  readonly shown: boolean;
}

/** Finds the copy in a program: JSX, texts handed to functions that show them, strings under copy-like names. */
export function readStrings(part: Part, program: Node, selectors: Selectors): Region[] {
  const regions = visitAll(part, {node: program, path: [], shown: false}, selectors);
  return regions.sort((a, b) => firstOffset(a) - firstOffset(b));
}

function visitAll(part: Part, first: Visit, selectors: Selectors): Region[] {
  const regions: Region[] = [];
  const pending: Visit[] = [first];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const {found, next} = visitNode(part, visit, selectors);
    regions.push(...found);
    pending.push(...next);
  }
  return regions;
}

function firstOffset({map}: Region): number {
  return map.segments[0]?.sourceStart ?? 0;
}

/** What a node holds itself, and what is to be visited next. */
interface Step {
  readonly found: readonly Region[];
  readonly next: readonly Visit[];
}

const NOTHING: Step = {found: [], next: []};

function visitNode(part: Part, visit: Visit, selectors: Selectors): Step {
  const node = unwrap(visit.node);
  const {path, shown} = visit;
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return visitJsx(part, node, selectors);
  if (SILENT_NODES.has(node.type) || isDirective(node)) return NOTHING;
  const literal = readLiteral(part.text, node);
  if (literal) {
    const copy = shown || (path.length > 0 && isCopy(path, literal.text, selectors));
    const kind = shown ? 'string' : kindOfKey(namingKey(path));
    const region = copy
      ? createLiteralRegion(part, literal, kind, path.length > 0 ? [path.join('.')] : undefined)
      : undefined;
    return {found: region ? [region] : [], next: literalParts(node)};
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return visitCall(part, node);
  if (node.type === 'TaggedTemplateExpression') return visitTagged(part, node);
  if (shown && valuesOf(node)[0] !== node) return {found: [], next: visitValues(node)};
  return {found: [], next: namedChildren(node, path)};
}

/** Types and imports hold no copy. */
const SILENT_NODES: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSDeclareFunction',
  'TSModuleDeclaration',
  'TSImportEqualsDeclaration',
  'TSLiteralType',
]);

/** `'use client'`. */
function isDirective(node: Node): boolean {
  return node.type === 'ExpressionStatement' && Boolean(node.directive);
}

function visitJsx(part: Part, node: Parameters<typeof readJsx>[1], selectors: Selectors): Step {
  const readShown = (inner: Node): Region[] => visitAll(part, {node: inner, path: [], shown: true}, selectors);
  const {regions, named} = readJsx(part, node, selectors, readShown);
  return {
    found: regions,
    next: named.map(({node: inner, name}) => ({node: inner, path: name === '' ? [] : [name], shown: false})),
  };
}

/** Code in a template literal, and operands of `+` that are no strings. */
function literalParts(node: Node): Visit[] {
  const inner =
    node.type === 'Literal'
      ? []
      : childrenOf(node).filter((child) => child.type !== 'Literal' && child.type !== 'TemplateElement');
  return inner.filter((child) => child.type !== 'TemplateLiteral').map(unnamed);
}

function unnamed(node: Node): Visit {
  return {node, path: [], shown: false};
}

/** The values of `done ? 'Saved' : 'Save'` are shown, its question is not. */
function visitValues(node: Node): Visit[] {
  const values = new Set(valuesOf(node));
  return [...values].map((value) => ({node: value, path: [], shown: true}));
}

function visitCall(part: Part, node: Extract<Node, {type: 'CallExpression' | 'NewExpression'}>): Step {
  const name = nameOf(node.callee);
  const [first, ...rest] = node.arguments;
  const others = node.arguments.map(unnamed);
  const literal = first && isSpeakingCall(name) ? readLiteral(part.text, first) : undefined;
  if (literal && !isMessageKey(literal.text)) {
    const region = createLiteralRegion(part, literal, 'message', [`${name}()`]);
    return {found: region ? [region] : [], next: [unnamed(node.callee), ...rest.map(unnamed)]};
  }
  if (isSilentCall(name)) return {found: [], next: others.filter(({node: inner}) => !isLiteralLike(inner))};
  return {found: [], next: [unnamed(node.callee), ...others]};
}

function isLiteralLike(node: Node): boolean {
  return node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'ObjectExpression';
}

function visitTagged(part: Part, node: Extract<Node, {type: 'TaggedTemplateExpression'}>): Step {
  const literal = isSpeakingTag(nameOf(node.tag)) ? readLiteral(part.text, node.quasi) : undefined;
  const region = literal && createLiteralRegion(part, literal, 'message', [nameOf(node.tag)]);
  return {found: region ? [region] : [], next: node.quasi.expressions.map(unnamed)};
}

/** The children of a node, each under the name it has there. */
function namedChildren(node: Node, path: readonly string[]): Visit[] {
  const named = (inner: Node | null, name: string): Visit[] =>
    inner ? [{node: inner, path: name === '' ? [] : [...path, name], shown: false}] : [];
  switch (node.type) {
    case 'VariableDeclarator':
      return named(node.init, nameOf(node.id));
    case 'Property':
    case 'PropertyDefinition':
      return named(node.value, node.computed ? '' : nameOf(node.key));
    case 'AssignmentExpression':
      return named(node.right, nameOf(node.left).split('.').at(-1) ?? '');
    case 'ArrayExpression':
      return node.elements.flatMap((element, index) => named(element, String(index)));
    case 'ConditionalExpression':
      return [unnamed(node.test), ...keep([node.consequent, node.alternate], path)];
    case 'LogicalExpression':
      return keep([node.left, node.right], path);
    case 'ObjectExpression':
    case 'SpreadElement':
      return keep(childrenOf(node), path);
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [unnamed(node.body)] : keep([node.body], path);
    default:
      return childrenOf(node).map(unnamed);
  }
}

function keep(nodes: readonly Node[], path: readonly string[]): Visit[] {
  return nodes.map((node) => ({node, path, shown: false}));
}
