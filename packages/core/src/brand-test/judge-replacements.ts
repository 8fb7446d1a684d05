import type {Linter} from '../lint/linter.js';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Format} from '../model/format.js';
import {canMeet, findMarked, isReported, type TestedEntry} from './entries.js';
import {judgeTexts} from './judge-texts.js';
import type {BrandProblem} from './report.js';

/** What replacements are judged with. `linter` has all rules that judge a few words: claims and hype too. */
export interface ReplacementBench {
  readonly entries: readonly TestedEntry[];
  readonly format: Format;
  readonly linter: Linter;
}

interface Replacement {
  readonly entry: TestedEntry;
  readonly text: string;
  readonly channel: string | undefined;
}

/** Words that an entry asks for and a rule, or another entry, does not want. */
export function* findWrongReplacements({entries, format, linter}: ReplacementBench): Generator<BrandProblem> {
  const channels = [undefined, ...new Set(entries.flatMap(({term}) => term.channels ?? []))];
  const replacements = entries.filter(isWriting).flatMap((entry) => listReplacements(entry, channels));
  const found = judgeTexts(linter, format, replacements);
  const told = new Set<string>();
  for (const [index, replacement] of replacements.entries()) {
    for (const diagnostic of found[index] ?? []) {
      const problem = describe(replacement, diagnostic, entries);
      const key = problem && JSON.stringify(problem);
      if (!problem || key === undefined || told.has(key)) continue;
      told.add(key);
      yield problem;
    }
  }
}

/** Does the entry make people write its words? A competitor is only named. */
function isWriting(entry: TestedEntry): boolean {
  return isReported(entry) && entry.term.kind !== 'competitor';
}

function listReplacements(entry: TestedEntry, channels: readonly (string | undefined)[]): Replacement[] {
  return entry.term.use.flatMap((text) => (entry.term.channels ?? channels).map((channel) => ({entry, text, channel})));
}

function describe(
  {entry, text}: Replacement,
  {rule, ref}: Diagnostic,
  entries: readonly TestedEntry[],
): BrandProblem | undefined {
  if (ref?.kind !== 'term') return {kind: 'replacement-breaks-rule', words: text, entries: [entry.place], by: rule};
  const other = findMarked(entries, ref.id);
  // A name before its first day, or an acronym to be spelled out, is its own entry's affair.
  if (!other || other === entry || !canMeet(entry.term, other.term)) return undefined;
  const isAvoided = other.term.avoid.some((variant) => variant.text.toLowerCase() === text.toLowerCase());
  return {
    kind: isAvoided ? 'preferred-and-avoided' : 'replacement-breaks-rule',
    words: text,
    entries: [entry.place, other.place],
    ...(isAvoided ? {} : {by: rule}),
  };
}
