import {canMeet, isReported, type TestedEntry} from './entries.js';
import type {BrandProblem} from './report.js';

/** An entry that turns words into others. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly entry: TestedEntry;
}

type Steps = ReadonlyMap<string, readonly Step[]>;

/**
 * Entries that turn words into each other, so that no text is ever right: `sign in` → `log in` → `sign in`. Pairs are
 * all found; of longer circles one through each of its words. Linear in the number of words.
 */
export function* findCycles(entries: readonly TestedEntry[]): Generator<BrandProblem> {
  const steps = indexSteps(entries);
  const told = new Set<string>();
  for (const cycle of [...findPairs(steps), ...findCircles(pruneDeadEnds(steps))]) {
    const key = [...new Set(cycle.map(({from}) => from))].sort().join('\n');
    if (told.has(key)) continue;
    told.add(key);
    yield {
      kind: 'rewrites-each-other',
      words: [...cycle.map(({from}) => from), cycle[0]?.from].join(' → '),
      entries: [...new Set(cycle.map(({entry}) => entry.place))],
    };
  }
}

function indexSteps(entries: readonly TestedEntry[]): Steps {
  const steps = new Map<string, Step[]>();
  for (const entry of entries.filter(isReported)) {
    const wanted = new Set(entry.term.use.map((use) => use.toLowerCase()));
    for (const {text} of entry.term.avoid) {
      const from = text.toLowerCase();
      // What the entry itself asks for is left as it is.
      if (wanted.has(from)) continue;
      const own = entry.term.use.map((use) => ({from, to: use.toLowerCase(), entry}));
      const known = steps.get(from);
      if (known) known.push(...own);
      else if (own.length > 0) steps.set(from, own);
    }
  }
  return steps;
}

/** More entries for one word are looked through by nobody. */
const MOST_STEPS = 50;

function* findPairs(steps: Steps): Generator<readonly Step[]> {
  for (const there of steps.values()) {
    for (const step of there.slice(0, MOST_STEPS)) {
      const back = (steps.get(step.to) ?? [])
        .slice(0, MOST_STEPS)
        .find((other) => other.to === step.from && canMeet(step.entry.term, other.entry.term));
      if (back) yield [step, back];
    }
  }
}

/** Leaves only words that lead somewhere and are led to, again and again: what is left lies on or between circles. */
function pruneDeadEnds(steps: Steps): Steps {
  const comings = new Map<string, string[]>();
  const goings = new Map<string, number>();
  for (const [from, own] of steps) {
    goings.set(from, own.length);
    for (const {to} of own) {
      const known = comings.get(to);
      if (known) known.push(from);
      else comings.set(to, [from]);
    }
  }
  const dead = [...comings.keys()].filter((word) => !goings.has(word));
  for (let at = 0; at < dead.length; at += 1) {
    for (const from of comings.get(dead[at] ?? '') ?? []) {
      const left = (goings.get(from) ?? 0) - 1;
      goings.set(from, left);
      if (left === 0) dead.push(from);
    }
  }
  const gone = new Set(dead);
  const alive = [...steps].filter(([from]) => !gone.has(from));
  return new Map(alive.map(([from, own]) => [from, own.filter(({to}) => !gone.has(to))]));
}

/** Follows the first step of each word until a word comes again. */
function* findCircles(steps: Steps): Generator<readonly Step[]> {
  const walked = new Set<string>();
  for (const start of steps.keys()) {
    const way: Step[] = [];
    const places = new Map<string, number>();
    let word = start;
    while (!walked.has(word)) {
      walked.add(word);
      places.set(word, way.length);
      const step = steps.get(word)?.[0];
      if (!step) break;
      way.push(step);
      word = step.to;
    }
    const from = places.get(word);
    const circle = from === undefined ? [] : way.slice(from);
    if (circle.length > 2 && circle.every((a, index) => canMeet(a.entry.term, (circle[index + 1] ?? a).entry.term)))
      yield circle;
  }
}
