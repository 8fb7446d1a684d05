import {isClosedClass} from '@onbrand/core';
import type {Figure} from '../../claims/figures/figure.js';

/** Words that say how much, not of what: “40% less paperwork” counts paperwork. */
const DEGREES: ReadonlySet<string> = new Set(
  'less more fewer faster slower higher lower better cheaper greater smaller quicker easier than ago old active happy satisfied paying registered'.split(
    ' ',
  ),
);

/** A figure is told of what stands right behind it; further away it is told of something else. */
const REACH = 4;

/**
 * What a figure counts: the noun behind it (“12,000 crews”, “99.95% uptime”), or before it (“uptime of 99.95%”), in
 * lower case. A place or a group behind the noun belongs to it: customers in Germany are not all customers.
 */
export function nameMetric(text: string, figure: Figure): string | undefined {
  const behind = readWords(/^[^.!?;:()|]*/u.exec(text.slice(figure.whole.end))?.[0] ?? '');
  const before = readWords(text.slice(findClause(text, figure.whole.start), figure.whole.start)).reverse();
  return nameBehind(behind) ?? nameBefore(before);
}

function readWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function nameBehind(words: readonly string[]): string | undefined {
  const named: string[] = [];
  for (const [index, word] of words.slice(0, REACH).entries()) {
    if (DEGREES.has(word) || (index === 0 && word === 'of')) continue;
    if (isClosedClass(word)) return named.length === 0 ? undefined : withPlace(named, words.slice(index));
    named.push(word);
  }
  return named.length === 0 ? undefined : named.join(' ');
}

/** “in Germany”, “across Europe”, “with Fern”. */
function withPlace(named: readonly string[], rest: readonly string[]): string {
  const [preposition, place] = rest;
  const narrows = preposition !== undefined && /^(?:in|across|from|with|using|on|at)$/.test(preposition);
  return narrows && place !== undefined && !isClosedClass(place)
    ? `${named.join(' ')} ${preposition} ${place}`
    : named.join(' ');
}

/** “an uptime of 99.95%”, “our uptime is 99.95%”. */
function nameBefore([link, word]: readonly string[]): string | undefined {
  if (link === undefined || word === undefined || !/^(?:of|is|was|at|to)$/.test(link)) return undefined;
  return isClosedClass(word) ? undefined : word;
}

/** Where the clause that runs up to `end` begins. Looked for backwards: a pattern would try at every unit of the text. */
function findClause(text: string, end: number): number {
  let start = end;
  while (start > 0 && !'.!?;:()|'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}
