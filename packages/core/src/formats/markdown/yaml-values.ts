import {isMap, isScalar, isSeq, Lexer, parseDocument, type Scalar as YamlScalar} from 'yaml';
import type {Span} from '../../model/span.js';
import type {Scalar, ScalarStyle} from './scalar-text.js';

/** What was found in a block of YAML or TOML, in offsets of the text that was read. */
export interface DataValues {
  readonly scalars: readonly Scalar[];
  readonly comments: readonly Span[];
  /** False where some of it could not be understood. */
  readonly complete: boolean;
}

/** Reads the string values of YAML with their places. Never throws; what cannot be read is left out. */
export function readYamlValues(yaml: string): DataValues {
  const scalars: Scalar[] = [];
  try {
    const document = parseDocument(yaml, {logLevel: 'silent', strict: false, uniqueKeys: false, prettyErrors: false});
    collect(yaml, document.contents, [], false, scalars);
    return {scalars, comments: findYamlComments(yaml), complete: document.errors.length === 0};
  } catch {
    // The composer recurses: thousands of brackets overflow its stack. Such a block is no front matter.
    return {scalars: [], comments: [], complete: false};
  }
}

function collect(yaml: string, node: unknown, keys: readonly string[], flow: boolean, into: Scalar[]): void {
  if (isMap(node)) {
    for (const {key, value} of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      collect(yaml, value, [...keys, name], flow || node.flow === true, into);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) collect(yaml, item, keys, flow || node.flow === true, into);
  } else if (isScalar(node)) {
    const scalar = readScalar(yaml, node, keys, flow);
    if (scalar) into.push(scalar);
  }
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'yaml-plain',
  QUOTE_SINGLE: 'yaml-single',
  QUOTE_DOUBLE: 'yaml-double',
  BLOCK_LITERAL: 'yaml-literal',
  BLOCK_FOLDED: 'yaml-folded',
};

function readScalar(yaml: string, node: YamlScalar, keys: readonly string[], flow: boolean): Scalar | undefined {
  const style = node.type === 'PLAIN' && flow ? 'yaml-flow-plain' : STYLES[node.type ?? ''];
  if (typeof node.value !== 'string' || !node.range || !style) return undefined;
  let [start, end] = node.range;
  if (style === 'yaml-single' || style === 'yaml-double') {
    if (end - start < 2 || yaml.charAt(end - 1) !== yaml.charAt(start)) return undefined;
    start += 1;
    end -= 1;
  } else if (style !== 'yaml-plain' && style !== 'yaml-flow-plain') {
    const header = yaml.indexOf('\n', start);
    start = header === -1 || header > end ? end : header + 1;
  }
  return {keys, style, start, end, value: node.value};
}

/** The tokens of the lexer, put together, are the source: where they start is where they stand. */
function findYamlComments(yaml: string): Span[] {
  if (!yaml.includes('#')) return [];
  const comments: Span[] = [];
  let at = 0;
  let isContent = false;
  for (const token of new Lexer().lex(yaml)) {
    // Control characters announce a document, a flow error or the content of a scalar; they are not in the source.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') {
      isContent = token === '\u001f';
      continue;
    }
    if (!yaml.startsWith(token, at)) return comments;
    if (token.startsWith('#') && !isContent) comments.push({start: at, end: at + token.length});
    isContent = false;
    at += token.length;
  }
  return comments;
}
