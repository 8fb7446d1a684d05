import type {TermConfig} from '@onbrand/core';
import type {TermSource} from '../term-lists/term-source.js';

/** An entry, and the one of a weaker layer that says the same. */
export type RepeatedTerm = readonly [entry: TermConfig, weaker: TermConfig];

/**
 * Entries that say no more than the one they replace in a layer below. Whoever changes the lower one will wonder why
 * nothing happens. An entry that differs is meant to.
 */
export function findRepeatedTerms(layers: readonly TermSource[]): RepeatedTerm[] {
  const known = new Map<string, TermConfig[]>();
  const repeated: RepeatedTerm[] = [];
  for (const terms of layers) {
    const own = Array.from({length: terms.length}, (_, index) => index).flatMap((index) => {
      const name = terms.nameAt(index);
      return name === undefined ? [] : [{name, term: terms.at(index)}];
    });
    for (const {name, term} of own) {
      const weaker = known.get(name)?.find((one) => saysOf(one) === saysOf(term));
      if (weaker) repeated.push([term, weaker]);
    }
    for (const {name} of own) known.set(name, []);
    for (const {name, term} of own) known.get(name)?.push(term);
  }
  return repeated;
}

/** What an entry says, whatever its tests are and in whatever order its keys stand. */
function saysOf({tests: _, ...entry}: TermConfig): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}
