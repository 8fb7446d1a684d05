import {type AST, ParseError, parseTOML} from 'toml-eslint-parser';
import {type Leaf, type LeafList, MAX_DEPTH} from '../data/leaf.js';
import {decodeTomlString} from './toml-string.js';

/** A node still to be visited, and the path it stands under. */
interface Visit {
  readonly node: AST.TOMLContentNode;
  readonly path: readonly string[];
}

/** Finds every string of a TOML file. A file with a mistake yields nothing but its place. */
export function scanToml(text: string): LeafList {
  try {
    const program = parseTOML(text);
    const leaves = [...visitTable(text, program.body[0])];
    const comments = program.comments.map(({range, value}) => ({start: range[0], end: range[1], text: value}));
    return {leaves, comments};
  } catch (error) {
    if (error instanceof ParseError) return {leaves: [], comments: [], brokenAt: error.index};
    // The parser calls itself for every level; a file deep enough to overflow the stack was made for that.
    if (error instanceof RangeError) return {leaves: [], comments: [], tooDeep: true};
    throw error;
  }
}

function* visitTable(text: string, top: AST.TOMLTopLevelTable): Generator<Leaf> {
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') yield* visitKeyValue(text, node, []);
    else for (const entry of node.body) yield* visitKeyValue(text, entry, node.resolvedKey.map(String));
  }
}

function* visitKeyValue(text: string, {key, value}: AST.TOMLKeyValue, path: readonly string[]): Generator<Leaf> {
  const pending: Visit[] = [{node: value, path: [...path, ...keysOf(key)]}];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const {node} = visit;
    if (node.type === 'TOMLValue') {
      if (node.kind === 'string') yield readString(text, node, visit.path);
    } else if (visit.path.length < MAX_DEPTH) {
      pending.push(...visitsOf(node, visit.path).reverse());
    }
  }
}

function visitsOf(node: AST.TOMLArray | AST.TOMLInlineTable, path: readonly string[]): Visit[] {
  return node.type === 'TOMLArray'
    ? node.elements.map((element, index) => ({node: element, path: [...path, String(index)]}))
    : node.body.map(({key, value}) => ({node: value, path: [...path, ...keysOf(key)]}));
}

function keysOf(key: AST.TOMLKey): string[] {
  return key.keys.map((one) => (one.type === 'TOMLBare' ? one.name : one.value));
}

function readString(text: string, node: AST.TOMLStringValue, path: readonly string[]): Leaf {
  const {range, style, multiline} = node;
  const basic = style === 'basic';
  const encoding = basic ? 'toml-basic' : multiline ? 'toml-multiline-literal' : 'toml-literal';
  return {...decodeTomlString(text, range[0], range[1], {basic, multiline}), path, encoding, start: range[0]};
}
