import {type EntryList, listEntries, type Origin, type TermConfig} from '@onbrand/core';
import type {DataPath} from '../data/located-data.js';
import type {ListedTerm} from './term-list.js';

/** Entries of a config or of a list, wherever they are kept. */
export interface TermSource extends EntryList {
  /** The name under which a later config replaces an entry. */
  readonly nameAt: (index: number) => string | undefined;
  /** Indices of the entries that hold in some channels only. */
  readonly listLimited: () => Iterable<number>;
  /** Where an entry stands in the config that wrote it; `NOWHERE` for entries of a list. */
  readonly pathAt: (index: number) => DataPath;
}

/** The path of entries of term lists, which stand in no config. */
export const NOWHERE: DataPath = [];

/** Entries that have been read. */
export function createTermSource(terms: readonly ListedTerm[]): TermSource {
  const entries = terms.map(({term}) => term);
  return {
    ...listEntries(entries),
    originAt: (index): Origin | undefined => terms[index]?.origin,
    nameAt: (index) => nameTerm(entries[index] as TermConfig),
    *listLimited() {
      for (const [index, {channels}] of entries.entries()) if (channels) yield index;
    },
    pathAt: (index) => terms[index]?.path ?? NOWHERE,
  };
}

/** Its id, else the first word it says to use, or to avoid. */
export function nameTerm({id, use, avoid}: TermConfig): string | undefined {
  const first = typeof use === 'string' ? use : use?.[0];
  const wrong = avoid?.[0];
  return id ?? first ?? (typeof wrong === 'string' ? wrong : wrong?.text);
}

/** Entries of sources, side by side in two columns. */
export interface Picks {
  readonly sources: TermSource[];
  readonly indices: number[];
}

/** Several sources as one, in their order. */
export function joinTerms(sources: readonly TermSource[]): TermSource {
  const filled = sources.filter(({length}) => length > 0);
  const [only] = filled;
  if (only && filled.length === 1) return only;
  const picks: Picks = {sources: [], indices: []};
  for (const source of filled) {
    for (let index = 0; index < source.length; index += 1) {
      picks.sources.push(source);
      picks.indices.push(index);
    }
  }
  return pickTerms(picks);
}

/** Some entries of some sources as one, in the order picked. */
export function pickTerms({sources, indices}: Picks): TermSource {
  const all = [...new Set(sources)];
  const at = (index: number): TermConfig => (sources[index] as TermSource).at(indices[index] as number);
  function* pick(list: (source: TermSource) => Iterable<number>): Generator<number> {
    const wanted = new Map(all.map((source) => [source, new Set(list(source))]));
    for (const [index, source] of sources.entries()) {
      if (wanted.get(source)?.has(indices[index] as number)) yield index;
    }
  }
  const isUse = (words: string, {use}: TermConfig): boolean =>
    use === words || (typeof use === 'object' && use.includes(words));
  return {
    length: indices.length,
    at,
    originAt: (index) => sources[index]?.originAt(indices[index] as number),
    listNames: () => pick((source) => source.listNames()),
    listLimited: () => pick((source) => source.listLimited()),
    // The entry that a source thinks of may not be among those picked.
    prefers: (words) =>
      all.some((source) => source.prefers(words)) && indices.some((_, index) => isUse(words, at(index))),
    nameAt: (index) => sources[index]?.nameAt(indices[index] as number),
    pathAt: (index) => sources[index]?.pathAt(indices[index] as number) ?? NOWHERE,
  };
}
