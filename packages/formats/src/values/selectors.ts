/**
 * Selectors of copy-bearing fields: `**.title`, `faq.*.answer`, `!**.slug`, `items[].name`, `hero.*Text`.
 *
 * A path is a list of keys; the index of a list item is a key too, and a selector may leave it out. `**` stands for
 * any number of keys, `*` for one key or for any letters inside one.
 */
export interface Selectors {
  /** `true` chosen, `false` ruled out, `undefined` when no selector says anything. The last one that matches decides. */
  readonly choose: (path: readonly string[]) => boolean | undefined;
  /** Does a selector choose fields? Then they replace the defaults. */
  readonly hasChoice: boolean;
}

interface Selector {
  readonly keys: readonly string[];
  readonly chosen: boolean;
}

/** Compiles the selectors of the config. */
export function compileSelectors(sources: readonly string[]): Selectors {
  const selectors = sources.map(parseSelector).filter((selector) => selector.keys.length > 0);
  const backwards = [...selectors].reverse();
  return {
    choose: (path) => backwards.find((selector) => matchesPath(selector.keys, path))?.chosen,
    hasChoice: selectors.some((selector) => selector.chosen),
  };
}

function parseSelector(source: string): Selector {
  const trimmed = source.trim();
  const chosen = !trimmed.startsWith('!');
  const keys = trimmed
    .slice(chosen ? 0 : 1)
    .replace(/^\$\.?/, '')
    .replaceAll('[', '.')
    .replaceAll(']', '')
    .split('.')
    .filter((key) => key !== '');
  return {keys, chosen};
}

/** Matches keys against a path with one row of a table per key, so that no pattern can take exponential time. */
function matchesPath(keys: readonly string[], path: readonly string[]): boolean {
  let reachable = new Array<boolean>(path.length + 1).fill(false);
  reachable[0] = true;
  skipIndexes(reachable, path);
  for (const key of keys) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    let open = false;
    for (let at = 0; at <= path.length; at += 1) {
      if (key === '**') {
        open ||= reachable[at] === true;
        next[at] = open;
      } else if (at > 0 && reachable[at - 1] && matchesKey(key, path[at - 1] ?? '')) {
        next[at] = true;
      }
    }
    reachable = next;
    skipIndexes(reachable, path);
  }
  return reachable[path.length] === true;
}

/** A list index may stay unnamed in a selector. */
function skipIndexes(reachable: boolean[], path: readonly string[]): void {
  for (let at = 0; at < path.length; at += 1) {
    if (reachable[at] && isIndex(path[at] ?? '')) reachable[at + 1] = true;
  }
}

/** Is this key the index of a list item? */
export function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

/** A key against a pattern with `*`, going back to the last star only: linear in practice, quadratic at worst. */
function matchesKey(pattern: string, key: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < key.length) {
    if (pattern[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (pattern[at] === key[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      index = resume;
      at = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
