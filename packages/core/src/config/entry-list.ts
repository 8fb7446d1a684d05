import type {Origin} from './brand.js';
import type {TermConfig} from './schema.js';

/**
 * The entries of a config, in their order. A large term base is not read as a whole: most of its entries are never asked
 * for in a run.
 */
export interface EntryList {
  readonly length: number;
  /** An entry as written; the same object each time. */
  readonly at: (index: number) => TermConfig;
  /** Where it was written, if the host knows. */
  readonly originAt: (index: number) => Origin | undefined;
  /** Indices of the entries whose kind is another than `term`. */
  readonly listNames: () => Iterable<number>;
  /** Does an entry say to write exactly this? */
  readonly prefers: (words: string) => boolean;
}

/** Entries that are at hand. */
export function listEntries(
  entries: readonly TermConfig[],
  findOrigin: (entry: TermConfig) => Origin | undefined = () => undefined,
): EntryList {
  return {
    length: entries.length,
    at: (index) => entries[index] as TermConfig,
    originAt: (index) => findOrigin(entries[index] as TermConfig),
    *listNames() {
      for (const [index, entry] of entries.entries()) if (isNameEntry(entry)) yield index;
    },
    prefers: (words) => entries.some(({use}) => use === words || (typeof use === 'object' && use.includes(words))),
  };
}

/** Several lists as one, in their order. */
export function joinEntries(lists: readonly EntryList[]): EntryList {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const starts: number[] = [];
  let length = 0;
  for (const list of lists) {
    starts.push(length);
    length += list.length;
  }
  const find = (index: number): [list: EntryList | undefined, index: number] => {
    const at = starts.findLastIndex((start) => start <= index);
    return [lists[at], index - (starts[at] ?? 0)];
  };
  return {
    length,
    at(index) {
      const [list, own] = find(index);
      return list?.at(own) as TermConfig;
    },
    originAt(index) {
      const [list, own] = find(index);
      return list?.originAt(own);
    },
    *listNames() {
      for (const [at, list] of lists.entries()) for (const index of list.listNames()) yield (starts[at] ?? 0) + index;
    },
    prefers: (words) => lists.some((list) => list.prefers(words)),
  };
}

/** Is it another kind of entry than `term`? */
export function isNameEntry({kind}: Pick<TermConfig, 'kind'>): boolean {
  return kind !== undefined && kind !== 'term';
}

/**
 * Calls `visit` with all words that rules may look for on account of an entry, whatever they do with them. False where
 * these also stand inside words.
 */
export function visitWordsOf(entry: TermConfig, visit: (words: string) => void): boolean {
  const {use, avoid, except, first, expand, match} = entry;
  if (match?.whole === false) return false;
  if (typeof use === 'string') visit(use);
  else if (use) for (const words of use) visit(words);
  if (avoid) for (const variant of avoid) visit(typeof variant === 'string' ? variant : variant.text);
  if (except) for (const words of except) visit(words);
  if (first !== undefined) visit(first);
  if (expand !== undefined) visit(expand);
  return true;
}
