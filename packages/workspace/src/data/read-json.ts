import {createLineIndex} from '@onbrand/core';
import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type {DataPath, Locate, ReadData} from './located-data.js';

/** Where recursive descent is still safe. */
const DEEPEST = 500;

/** Reads JSON with comments and trailing commas. Plain JSON takes the engine's own parser; positions wait until asked. */
export function readJson(text: string): ReadData {
  const strict = parseStrictly(text);
  if (strict) return {ok: true, data: {value: strict.value, locate: createLocate(text)}};
  if (measureDepth(text) > DEEPEST)
    return {ok: false, problem: {message: 'It is nested too deeply. Check its brackets.'}};
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {allowTrailingComma: true});
  const first = errors[0];
  if (first || !tree) return {ok: false, problem: describeError(text, first)};
  return {ok: true, data: {value: toValue(tree), locate: createLocate(text, tree)}};
}

function parseStrictly(text: string): {value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    // Not plain JSON: comments, trailing commas or a mistake. The tolerant parser tells which.
    return undefined;
  }
}

function createLocate(text: string, parsed?: Node): Locate {
  let tree = parsed;
  let lines: ReturnType<typeof createLineIndex> | undefined;
  return (path, what = 'value') => {
    tree ??= parseTree(text, [], {allowTrailingComma: true});
    const node = tree && findNearestNode(tree, path, what);
    if (!node) return undefined;
    lines ??= createLineIndex(text);
    const {line, column} = lines.locate(node.offset);
    return {line, column};
  };
}

function findNearestNode(tree: Node, path: DataPath, what: 'key' | 'value'): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    const property = node.parent;
    const isWhole = length === path.length;
    return isWhole && what === 'key' && property?.type === 'property' ? (property.children?.[0] ?? node) : node;
  }
  return tree;
}

/** Own properties only, so that a key `__proto__` is data like any other. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value;
  const entries = (node.children ?? []).map(({children}): [string, unknown] => [
    String(children?.[0]?.value),
    children?.[1] ? toValue(children[1]) : undefined,
  ]);
  return Object.fromEntries(entries);
}

function measureDepth(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let deepest = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    if (scanner.getTokenLength() !== 1) continue;
    const mark = text.charAt(scanner.getTokenOffset());
    if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth -= 1;
  }
  return deepest;
}

/** By the names of jsonc-parser. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON. Put words in double quotes.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'A key in double quotes belongs here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing after the key.',
  CommaExpected: 'A comma or a closing bracket is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The file should end here; delete what follows, or check the brackets before it.',
  UnexpectedEndOfComment: 'A comment is not closed: end it with */.',
  UnexpectedEndOfString: 'A closing double quote is missing on this line.',
  InvalidUnicode: 'After \\u four digits 0–9 or a–f belong.',
  InvalidEscapeCharacter: 'This backslash starts no escape. Write \\\\ for a backslash.',
  InvalidCharacter: 'This character cannot stand in a string. Write \\n for a line break, \\t for a tab.',
};

function describeError(text: string, error: ParseError | undefined) {
  if (!error) return {line: 1, column: 1, message: 'The file is empty. Start with { }.'};
  const {line, column} = createLineIndex(text).locate(error.offset);
  return {line, column, message: EXPLANATIONS[printParseErrorCode(error.error)] ?? 'This is not JSON.'};
}
