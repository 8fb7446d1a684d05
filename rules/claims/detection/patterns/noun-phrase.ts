import type {Item} from '../sentence.js';
import {isNameItem, isNominal} from '../words.js';

/** The end of the longest proper name that begins at `i`, or `i`. */
export function endOfName(items: readonly Item[], i: number): number {
  const item = items[i];
  if (!item || (!isNameItem(item) && item.lower !== 'new')) return i;
  // A name begins where it begins: “Analytics” is none in “Google Analytics”.
  const lead = items[i - 1];
  if (lead && i > 1 && item.joint !== 'glued' && isNameItem(lead) && lead.kind === 'word' && !lead.possessive) return i;
  // “New York”, and not “New features”.
  const isNew = item.lower === 'new' && item.capital && items[i + 1]?.capital === true;
  let end = isNew ? i + 1 : i;
  while (
    end < i + 4 &&
    end < items.length &&
    isNameItem(items[end] as Item) &&
    !(end > i && items[end - 1]?.possessive)
  )
    end += 1;
  return isNew && end === i + 1 ? i : end;
}

const LINKS = new Set([',', 'and', '&', 'or', 'the']);

/** The end of a list of names: “Oatly, LoveFrom and the Steve Jobs Archive”. */
export function endOfNames(items: readonly Item[], i: number): number {
  let end = endOfName(items, i);
  while (end > i && end < i + 20) {
    let next = end;
    while (next < end + 3 && LINKS.has(items[next]?.lower ?? '')) next += 1;
    const more = next > end ? endOfName(items, next) : end;
    if (more <= next) break;
    end = more;
  }
  return end;
}

/** The end of the noun phrase that goes on at `i`: at most five words. */
export function endOfNoun(items: readonly Item[], i: number): number {
  let end = i;
  while (end < items.length && end < i + 5 && isNominal(items[end] as Item)) {
    // “encryption protects your files”: a word in -s before a determiner is the verb.
    if (end > i && DETERMINERS.has(items[end + 1]?.lower ?? '') && /[^s]s$/.test(items[end]?.lower ?? '')) break;
    end += 1;
    if (items[end - 1]?.lower.endsWith('ly') && end === i + 1) break;
  }
  return end;
}

const DETERMINERS = new Set(
  'a an the your our their its his her my you us it them this that these all every any each more both'.split(' '),
);

const NOUN_LINKS = new Set([',', '&', ...'and or some of the many more a other in'.split(' ')]);

/** The end of several noun phrases with commas and “and” between them, in at most twelve words. */
export function endOfNouns(items: readonly Item[], i: number): number {
  let end = endOfNoun(items, i);
  while (end > i && end < i + 12) {
    let next = end;
    while (next < end + 3 && NOUN_LINKS.has(items[next]?.lower ?? '')) next += 1;
    const more = next > end ? endOfNoun(items, next) : end;
    if (more <= next) break;
    end = more;
  }
  return end;
}
