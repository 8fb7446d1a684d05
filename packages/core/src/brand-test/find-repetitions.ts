import type {Term, Variant} from '../config/brand.js';
import {isName} from '../config/compile-brand.js';
import {canMeet, isReported, type TestedEntry} from './entries.js';
import type {BrandProblem} from './report.js';

/** Words that several entries avoid, and names that several entries hold. */
export function* findRepetitions(entries: readonly TestedEntry[]): Generator<BrandProblem> {
  for (const {words, group} of groupEntries(entries, ({term}) => term.avoid.map((variant) => keyOfVariant(variant)))) {
    const [first, ...others] = group;
    const other = others.find(
      (candidate) => first && canMeet(first.term, candidate.term) && areAlike(first.term, candidate.term),
    );
    if (!first || !other) continue;
    const kind = sameWords(first.term.use, other.term.use) ? 'duplicate' : 'two-replacements';
    yield {kind, words, entries: group.map(({place}) => place)};
  }
  const names = entries.filter(({term}) => isName(term));
  for (const {words, group} of groupEntries(names, ({term}) => term.use)) {
    const [first, ...others] = group;
    if (first && others.some((other) => canMeet(first.term, other.term) && sameWords(first.term.use, other.term.use)))
      yield {kind: 'duplicate', words, entries: group.map(({place}) => place)};
  }
}

/** Words that are taken letter by letter are others than the same in any case. */
function keyOfVariant({text, case: policy}: Variant): string {
  return policy === 'sensitive' ? text : text.toLowerCase();
}

/** Entries told apart by the words around them may share their words. */
function areAlike(a: Term, b: Term): boolean {
  return [a, b].every(({near, notNear}) => near.length === 0 && notNear.length === 0);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((words) => b.includes(words));
}

/** Entries that share a key, two or more. */
function* groupEntries(
  entries: readonly TestedEntry[],
  keysOf: (entry: TestedEntry) => readonly string[],
): Generator<{words: string; group: readonly TestedEntry[]}> {
  const groups = new Map<string, TestedEntry[]>();
  for (const entry of entries) {
    if (!isReported(entry)) continue;
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  for (const [words, group] of groups) if (group.length > 1) yield {words, group};
}
