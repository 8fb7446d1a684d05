import type {Found} from './place.js';
import type {Tally} from './tally.js';
import type {Counted} from './tally-documents.js';

type Ways = ReadonlyMap<string, Tally>;

/** Names whose capitals are not always the same: “GitHub” and “Github”, “Larkspur Cloud” and “Larkspur cloud”. */
export function findCapitals({capitals}: Counted): Found[] {
  const found: Found[] = [];
  for (const ways of capitals.values()) {
    if (ways.size < 2) continue;
    const judged = [...ways.keys()].some((text) => text.includes(' ')) ? judgePair(ways) : judgeWord(ways);
    if (judged) found.push({ways: judged, differs: 'capitals'});
  }
  return found;
}

/**
 * A capital inside a word is no accident of grammar, and letters in capitals are an acronym where the word hardly
 * occurs in small ones. “Customer” beside “customer” says nothing.
 */
function judgeWord(ways: Ways): Ways | undefined {
  const shouted = [...ways].filter(([text]) => isShouted(text));
  const others = [...ways].filter(([text]) => !isShouted(text));
  if (others.some(([text]) => isMixed(text))) return others.length > 1 ? new Map(others) : undefined;
  const acronym = shouted[0];
  const isAcronym = acronym && others.every(([, {count}]) => count * 2 < acronym[1].count);
  return isAcronym && others.length > 0 ? ways : undefined;
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isMixed(text: string): boolean {
  const parts = text.split(/[‐‑-]/);
  return parts.some((part) => part.slice(1) !== part.slice(1).toLowerCase() && part !== part.toUpperCase());
}

/** Two capitals are a name only where they are the rule. */
function judgePair(ways: Ways): Ways | undefined {
  const [most, ...rest] = [...ways].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  if (!most || !/^\p{Lu}\S* \p{Lu}/u.test(most[0])) return undefined;
  const others = rest.filter(([text, {count}]) => !isShouted(text) && count * 2 <= most[1].count);
  return others.length > 0 ? new Map([most, ...others]) : undefined;
}
