import {parseTerm, termSchema} from '@onbrand/core';
import {explainIssues} from '../config/explain-issues.js';
import {type DataPath, type LocatedData, showDataPath} from '../data/located-data.js';
import {createLazyOrigin} from '../lazy-origin.js';
import {ConfigError, type Problem} from '../problem.js';
import type {ListedTerm, TermList} from './term-list.js';

/** Reads entries as a config has them, from a list or from `terms` of an object. A bad entry is named and left out. */
export function readDataTerms(file: string, {value, locate}: LocatedData): TermList {
  const {entries, base} = findEntries(file, value);
  const terms: ListedTerm[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const path = [...base, index];
    const checked = parseTerm(entry);
    if (checked.success) {
      terms.push({term: checked.data, origin: createLazyOrigin(file, () => locate(path))});
      continue;
    }
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
