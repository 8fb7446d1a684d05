import {type AST, parseTOML} from 'toml-eslint-parser';
import type {Scalar, ScalarStyle} from './scalar-text.js';
import type {DataValues} from './yaml-values.js';

/** Reads the string values of TOML with their places. Never throws; TOML that is not valid has none. */
export function readTomlValues(toml: string): DataValues {
  try {
    const program = parseTOML(toml);
    const scalars: Scalar[] = [];
    for (const table of program.body) collectBody(toml, table.body, [], scalars);
    const comments = program.comments.map(({range: [start, end]}) => ({start, end}));
    return {scalars, comments, complete: true};
  } catch {
    // The parser throws at the first mistake, and on nesting too deep for its stack.
    return {scalars: [], comments: [], complete: false};
  }
}

type Body = readonly (AST.TOMLKeyValue | AST.TOMLTable)[];

function collectBody(toml: string, body: Body, keys: readonly string[], into: Scalar[]): void {
  for (const node of body) {
    const path = [...keys, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    if (node.type === 'TOMLTable') collectBody(toml, node.body, path, into);
    else collectContent(toml, node.value, path, into);
  }
}

function collectContent(toml: string, node: AST.TOMLContentNode, keys: readonly string[], into: Scalar[]): void {
  if (node.type === 'TOMLArray') for (const item of node.elements) collectContent(toml, item, keys, into);
  else if (node.type === 'TOMLInlineTable') collectBody(toml, node.body, keys, into);
  else if (node.kind === 'string') into.push(readString(toml, node, keys));
}

function readString(toml: string, node: AST.TOMLStringValue, keys: readonly string[]): Scalar {
  const quotes = node.multiline ? 3 : 1;
  const style: ScalarStyle = `toml-${node.multiline ? 'multiline-' : ''}${node.style}`;
  const [from, to] = node.range;
  let start = from + quotes;
  // A line end right behind the opening quotes is not part of the string.
  if (node.multiline && toml.startsWith('\r\n', start)) start += 2;
  else if (node.multiline && toml.startsWith('\n', start)) start += 1;
  return {keys, style, start, end: to - quotes, value: node.value};
}
