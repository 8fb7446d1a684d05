import {type Origin, parseTerm, type TermConfig, termSchema} from '@onbrand/core';
import {explainIssues} from '../config/explain-issues.js';
import {type DataPath, type Locate, type LocatedData, showDataPath} from '../data/located-data.js';
import {createLazyOrigin} from '../lazy-origin.js';
import {ConfigError, type Problem} from '../problem.js';
import type {ListedTerm, TermList} from './term-list.js';

/** Where the entries of a file stand. */
interface DataPlaces {
  readonly file: string;
  readonly locate: Locate;
  readonly base: DataPath;
}

/** An entry that can be asked for its place. A class, since thousands of them share what finds it. */
class DataTerm implements ListedTerm {
  readonly term: TermConfig;
  readonly #index: number;
  readonly #places: DataPlaces;
  #origin: Origin | undefined;

  constructor(term: TermConfig, index: number, places: DataPlaces) {
    this.term = term;
    this.#index = index;
    this.#places = places;
  }

  get origin(): Origin {
    const {file, locate, base} = this.#places;
    this.#origin ??= createLazyOrigin(file, () => locate([...base, this.#index]));
    return this.#origin;
  }
}

/** Reads entries as a config has them, from a list or from `terms` of an object. A bad entry is named and left out. */
export function readDataTerms(file: string, {value, locate}: LocatedData): TermList {
  const {entries, base} = findEntries(file, value);
  const terms: ListedTerm[] = [];
  const problems: Problem[] = [];
  const places = {file, locate, base};
  for (const [index, entry] of entries.entries()) {
    const checked = parseTerm(entry);
    if (checked.success) {
      terms.push(new DataTerm(checked.data, index, places));
      continue;
    }
    const path = [...base, index];
    for (const {path: at, isKey, message} of explainIssues(checked.error.issues, entry, termSchema)) {
      const whole = [...path, ...at];
      problems.push({file, ...locate(whole, isKey ? 'key' : 'value'), key: showDataPath(whole), message});
    }
  }
  return {terms, problems};
}

function findEntries(file: string, value: unknown): {entries: readonly unknown[]; base: DataPath} {
  if (Array.isArray(value)) return {entries: value, base: []};
  const inner = typeof value === 'object' && value !== null && 'terms' in value ? value.terms : undefined;
  if (Array.isArray(inner)) return {entries: inner, base: ['terms']};
  const message = 'A term list is a list of entries, or an object with one under “terms”.';
  throw new ConfigError([{file, line: 1, column: 1, message}]);
}
