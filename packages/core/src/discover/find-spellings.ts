import {PARTICLES} from './not-variants.js';
import type {Found} from './place.js';
import {mergeTallies, type Tallies, type Tally} from './tally.js';
import type {Counted} from './tally-documents.js';

type Ways = ReadonlyMap<string, Tally>;

/** Words and compounds that are written with and without hyphen or space. */
export function findSpellings({spellings, verbs, attributive}: Counted): Found[] {
  const found: Found[] = [];
  const keys = new Set([...spellings.keys(), ...verbs.keys(), ...attributive.keys()]);
  for (const key of keys) {
    // The plural is counted with its singular.
    if (key.endsWith('s') && keys.has(key.slice(0, -1))) continue;
    const nouns = waysOf(spellings, key, keys);
    const acts = waysOf(verbs, key, keys);
    const modifiers = waysOf(attributive, key, keys);
    if (isPhrasal(nouns) || isPhrasal(acts)) {
      found.push(...judge(mergeWays([nouns, modifiers]), 'noun-or-adjective'), ...judge(acts, 'verb'));
    } else {
      // Beside the open form a hyphen before a noun is grammar; beside the closed form it is another spelling.
      const all = mergeWays([nouns, acts]);
      const isClosed = [...all.keys()].some((text) => !/[\s‐‑-]/.test(text));
      found.push(...judge(isClosed ? mergeWays([all, modifiers]) : all));
    }
  }
  return found;
}

function waysOf(tallies: Tallies, key: string, keys: ReadonlySet<string>): Ways {
  const plural = keys.has(`${key}s`) ? tallies.get(`${key}s`) : undefined;
  return mergeWays([
    tallies.get(key) ?? new Map(),
    new Map([...(plural ?? [])].map(([text, tally]) => [text.slice(0, -1), tally])),
  ]);
}

function mergeWays(several: readonly Ways[]): Ways {
  const merged = new Map<string, Tally>();
  for (const ways of several) {
    for (const [text, tally] of ways) {
      const kept = merged.get(text);
      merged.set(text, kept ? mergeTallies(kept, tally) : tally);
    }
  }
  return merged;
}

/** Is one of the ways a phrasal verb: two words, the last a particle? */
function isPhrasal(ways: Ways): boolean {
  return [...ways.keys()].some((text) => {
    const [, particle, more] = text.split(' ');
    return particle !== undefined && more === undefined && PARTICLES.has(particle.toLowerCase());
  });
}

function judge(ways: Ways, pos?: Found['pos']): Found[] {
  const merged = isName(ways) ? ways : foldCase(ways);
  const shapes = new Set([...merged.keys()].map((text) => text.toLowerCase().replace(/[‐‑]/g, '-')));
  return shapes.size < 2 ? [] : [{ways: merged, differs: 'spelling', ...(pos === undefined ? {} : {pos})}];
}

/** Names keep their capitals: each way counts for itself. */
function isName(ways: Ways): boolean {
  const [most] = sortWays(ways);
  return most !== undefined && most[0] !== most[0].toLowerCase();
}

/** Puts ways together that differ in capitals only, under the most frequent of them. */
function foldCase(ways: Ways): Ways {
  const groups = new Map<string, [string, Tally]>();
  for (const [text, tally] of sortWays(ways)) {
    const key = text.toLowerCase();
    const kept = groups.get(key);
    groups.set(key, kept ? [kept[0], mergeTallies(kept[1], tally)] : [text, tally]);
  }
  return new Map(groups.values());
}

/** The most frequent first; of two alike the one in small letters, so that the order of documents does not matter. */
function sortWays(ways: Ways): [string, Tally][] {
  return [...ways].sort(([a, one], [b, other]) => other.count - one.count || (a > b ? -1 : 1));
}
