import {findExcess} from './check-bounds.js';
import type {ReadData} from './located-data.js';
import {readJson} from './read-json.js';
import {readToml} from './read-toml.js';
import {readYaml} from './read-yaml.js';

/** The syntaxes data is read from, by extension; JSON may have comments and trailing commas. */
export type DataSyntax = 'json' | 'yaml' | 'toml';

/** The syntax of a file by its name; a name without extension (`.brandrc`) is told by its first character. */
export function findDataSyntax(name: string, text: string): DataSyntax | undefined {
  const lower = name.toLowerCase();
  if (/\.jsonc?$/.test(lower)) return 'json';
  if (/\.ya?ml$/.test(lower)) return 'yaml';
  if (lower.endsWith('.toml')) return 'toml';
  if (/^\.?[^.]+$/.test(lower)) return /^\s*(?:\{|\/[/*])/.test(text) ? 'json' : 'yaml';
  return undefined;
}

/** Reads text as data. Never throws on any text. */
export async function readData(text: string, syntax: DataSyntax): Promise<ReadData> {
  try {
    const read = await (syntax === 'json' ? readJson(text) : syntax === 'yaml' ? readYaml(text) : readToml(text));
    if (!read.ok) return read;
    const excess = findExcess(read.data.value);
    return excess === undefined ? read : {ok: false, problem: {message: excess}};
  } catch (error) {
    // The parsers descend recursively; brackets without end exhaust the stack, and nothing else throws this.
    if (error instanceof RangeError)
      return {ok: false, problem: {message: 'It is nested too deeply. Check its brackets.'}};
    throw error;
  }
}
