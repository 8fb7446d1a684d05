import type {State} from 'js-yaml';

/** js-yaml, which is loaded when there is YAML. */
export type YamlLibrary = typeof import('js-yaml');

/** Is told of each node as the parser opens and closes it. */
export type YamlListener = (event: 'open' | 'close', state: State) => void;

/** Reads all of YAML. Dates stay text, as the config wants them; merge keys (`<<`) work. Throws `YAMLException`. */
export function parseYaml({CORE_SCHEMA, load, Type}: YamlLibrary, text: string, listener?: YamlListener): unknown {
  const merge = new Type('tag:yaml.org,2002:merge', {kind: 'scalar', resolve: (key: unknown) => key === '<<'});
  const schema = CORE_SCHEMA.extend({implicit: [merge]});
  return load(text, {schema, ...(listener ? {listener} : {})});
}
