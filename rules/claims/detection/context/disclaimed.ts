import {defineClass} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';
import {type Classes, NO_MARKS} from './word-classes.js';

const DENIERS = defineClass(list("cannot can't don't doesn't not never won't no unable"));
const PROMISES = new Set(
  list(
    'guarantee guaranteed warrant warranty promise claim ensure intended responsible liable imply represent advise endorse constitute necessarily',
  ),
);
const ANY_OF_A_KIND = new Set(
  list(
    'method system transmission storage network security software website technology measure measures product service',
  ),
);

/** Marks what stands behind a disclaimer in its clause: “cannot guarantee that …”, “not intended to …”, “no method is …”. */
export function findDisclaimed(
  items: readonly Item[],
  {of, all}: Classes,
  isBreak: (index: number) => boolean,
): Uint8Array {
  if ((all & DENIERS) === 0) return NO_MARKS;
  const marked = new Uint8Array(items.length);
  let disclaimed = false;
  items.forEach((item, i) => {
    if (isBreak(i) || item.lower === 'but') disclaimed = false;
    if (disclaimed) marked[i] = 1;
    disclaimed ||= ((of[i] as number) & DENIERS) !== 0 && disclaims(items, i);
  });
  return marked;
}

function disclaims(items: readonly Item[], i: number): boolean {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1]?.lower ?? '';
  const verb = next === 'be' || next === 'yet' ? (items[i + 2]?.lower ?? '') : next;
  if (word === 'unable') return next === 'to';
  if (PROMISES.has(verb)) return true;
  return (
    word === 'no' && ANY_OF_A_KIND.has(next) && items.slice(i, i + 8).some(({lower}) => /^(?:is|can|are)$/.test(lower))
  );
}
