import type {Item} from '../sentence.js';

/** The classes of each item of a sentence, and all that stand in it. */
export interface Classes {
  readonly of: readonly number[];
  readonly all: number;
}

/** Gathers the classes of all items. */
export function readClasses(items: readonly Item[]): Classes {
  // A typed array takes longer to make than to fill.
  const of: number[] = [];
  let all = 0;
  for (let i = 0; i < items.length; i += 1) {
    const bits = (items[i] as Item).classes;
    of.push(bits);
    all |= bits;
  }
  return {of, all};
}

/** What marks no item, whatever its length. */
export const NO_MARKS = new Uint8Array(0);
