import {createLineIndex} from '@onbrand/core';
import type {DataPath, Locate, Place, ReadData} from './located-data.js';
import {parseYaml, type YamlLibrary} from './parse-yaml.js';
import {readPlainYaml} from './plain-yaml/read-plain-yaml.js';

/**
 * Reads YAML: the plain kind with a reader of our own, all other with js-yaml, which starts and parses several times as
 * fast as `yaml`. It gives no positions, but tells a listener of each node it opens and closes: a second pass, made only
 * when somebody asks, finds them that way.
 */
export async function readYaml(text: string): Promise<ReadData> {
  const library = await import('js-yaml');
  try {
    const {value} = readPlainYaml(text) ?? {value: parseYaml(library, text)};
    return {ok: true, data: {value, locate: createLocate(library, text)}};
  } catch (error) {
    if (!(error instanceof library.YAMLException)) throw error;
    // The mark is missing for errors about the whole stream.
    const mark: {readonly line: number; readonly column: number} | undefined = error.mark;
    const place = mark ? {line: mark.line + 1, column: mark.column + 1} : {};
    return {ok: false, problem: {...place, message: `This is not valid YAML: ${error.reason}.`}};
  }
}

/** A node as the parser met it. A mapping's children are key, value, key, value … */
interface YamlNode {
  readonly start: number;
  readonly children: YamlNode[];
  result: unknown;
}

function createLocate(library: YamlLibrary, text: string): Locate {
  let find: Locate | undefined;
  return (path, what = 'value') => {
    find ??= createFinder(text, collectNodes(library, text));
    return find(path, what);
  };
}

function collectNodes(library: YamlLibrary, text: string): YamlNode {
  const root: YamlNode = {start: 0, children: [], result: undefined};
  const open = [root];
  parseYaml(library, text, (event, state) => {
    if (event === 'open') {
      const node: YamlNode = {start: state.position, children: [], result: undefined};
      open.at(-1)?.children.push(node);
      open.push(node);
    } else {
      const node = open.pop();
      if (node) node.result = state.result;
    }
  });
  return unwrap(root.children[0] ?? root);
}

/** The parser tries every node as a block mapping first; what it then takes for something else stands inside as a copy. */
function unwrap(node: YamlNode): YamlNode {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return only && only.result === node.result && typeof node.result === 'object' ? unwrap(only) : node;
}

function createFinder(text: string, root: YamlNode): Locate {
  const lines = createLineIndex(text);
  const placeOf = (node: YamlNode): Place => {
    const {line, column} = lines.locate(skipToContent(text, node.start));
    return {line, column};
  };
  return (path: DataPath, what) => {
    let node = root;
    let key: YamlNode | undefined;
    for (const [depth, step] of path.entries()) {
      const found = findChild(node, step);
      if (!found) return placeOf(node);
      key = depth === path.length - 1 ? found.key : undefined;
      node = found.value;
    }
    return placeOf(key && (what === 'key' || node.result === null) ? key : node);
  };
}

function findChild(node: YamlNode, step: string | number): {key?: YamlNode; value: YamlNode} | undefined {
  if (Array.isArray(node.result)) {
    const value = node.children[Number(step)];
    return value && {value: unwrap(value)};
  }
  // The last one of two keys alike is the one that counts.
  for (let index = node.children.length - 2; index >= 0; index -= 2) {
    const key = node.children[index];
    const value = node.children[index + 1];
    if (key && value && String(key.result) === String(step)) return {key, value: unwrap(value)};
  }
  return undefined;
}

/** Past blanks and comments, to what stands there. */
function skipToContent(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (mark === '#') {
      const lineEnd = text.indexOf('\n', at);
      at = lineEnd === -1 ? text.length : lineEnd;
    } else if (mark === ' ' || mark === '\n' || mark === '\r' || mark === '\t') at += 1;
    else break;
  }
  return at;
}
