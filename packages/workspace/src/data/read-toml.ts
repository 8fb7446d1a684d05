import type {AST} from 'toml-eslint-parser';
import type {DataPath, Locate, Place, ReadData} from './located-data.js';

/** Reads TOML. Dates become text, as the config wants them. */
export async function readToml(text: string): Promise<ReadData> {
  const {getStaticTOMLValue, ParseError, parseTOML} = await import('toml-eslint-parser');
  try {
    const program = parseTOML(text);
    return {ok: true, data: {value: datesToText(getStaticTOMLValue(program)), locate: createLocate(program)}};
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const place = {line: error.lineNumber, column: error.column + 1};
    return {ok: false, problem: {...place, message: `This is not valid TOML: ${error.message}.`}};
  }
}

function datesToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return value.map(datesToText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datesToText(inner)]));
}

interface Found extends Place {
  readonly path: DataPath;
  readonly key?: Place;
}

/** Every table, key and array element with its path, found once. */
function createLocate(program: AST.TOMLProgram): Locate {
  let found: Map<string, Found> | undefined;
  return (path, what = 'value') => {
    found ??= new Map([...listPlaces(program)].map((place) => [JSON.stringify(place.path), place]));
    for (let length = path.length; length >= 0; length -= 1) {
      const place = found.get(JSON.stringify(path.slice(0, length)));
      if (!place) continue;
      const {line, column} = (what === 'key' && length === path.length && place.key) || place;
      return {line, column};
    }
    return {line: 1, column: 1};
  };
}

function* listPlaces(program: AST.TOMLProgram): Generator<Found> {
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') yield* listKeyValue(node, []);
    else {
      const place = toPlace(node.key);
      yield {path: node.resolvedKey, ...place, key: place};
      for (const inner of node.body) yield* listKeyValue(inner, node.resolvedKey);
    }
  }
}

function* listKeyValue(node: AST.TOMLKeyValue, base: DataPath): Generator<Found> {
  const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  const path = [...base, ...keys];
  yield {path, ...toPlace(node.value), key: toPlace(node.key)};
  yield* listContent(node.value, path);
}

function* listContent(node: AST.TOMLContentNode, path: DataPath): Generator<Found> {
  if (node.type === 'TOMLInlineTable') for (const inner of node.body) yield* listKeyValue(inner, path);
  if (node.type !== 'TOMLArray') return;
  for (const [index, element] of node.elements.entries()) {
    yield {path: [...path, index], ...toPlace(element)};
    yield* listContent(element, [...path, index]);
  }
}

function toPlace({loc}: {readonly loc: AST.SourceLocation}): Place {
  return {line: loc.start.line, column: loc.start.column + 1};
}
