import type {Linter} from '../lint/linter.js';
import type {Diagnostic} from '../model/diagnostic.js';
import type {Format} from '../model/format.js';
import {markOf, type TestedEntry} from './entries.js';
import {judgeAlone, judgeTexts} from './judge-texts.js';
import type {TestFailure} from './report.js';

/** What the tests of entries are judged with. */
export interface TestBench {
  readonly entries: readonly TestedEntry[];
  readonly format: Format;
  /** Rules that look at one place or region: many texts are judged at once. */
  readonly linter: Linter;
  /** All terminology rules: the first use in a document too. */
  readonly documentLinter: () => Linter;
  /** As `documentLinter`, on a day after every date of the config. */
  readonly laterLinter: () => Linter;
}

/** One sentence of one entry. */
interface Trial {
  readonly entry: TestedEntry;
  readonly text: string;
  readonly channel: string | undefined;
  readonly expected: 'flag' | 'pass';
}

/** Runs the tests of all entries: `flag` must be flagged by its own entry, `pass` must not. */
export function runTests(bench: TestBench): TestFailure[] {
  const trials = bench.entries.flatMap(listTrials);
  const found = judgeTexts(bench.linter, bench.format, trials);
  return trials.flatMap((trial, index) => {
    const failure = judgeTrial(trial, found[index] ?? [], bench);
    return failure ? [failure] : [];
  });
}

function listTrials(entry: TestedEntry): Trial[] {
  const {flag, pass} = entry.term.tests;
  const [channel] = entry.term.channels ?? [];
  return [
    ...flag.map((text): Trial => ({entry, text, channel, expected: 'flag'})),
    ...pass.map((text): Trial => ({entry, text, channel, expected: 'pass'})),
  ];
}

function judgeTrial(trial: Trial, batched: readonly Diagnostic[], bench: TestBench): TestFailure | undefined {
  const {entry, text, expected} = trial;
  const {format} = bench;
  const own = (diagnostics: readonly Diagnostic[]): Diagnostic | undefined =>
    diagnostics.find(({ref}) => ref?.kind === 'term' && ref.id === markOf(entry));
  const found = own(needsDocument(entry) ? judgeAlone(bench.documentLinter(), format, trial) : batched);
  if (expected === 'pass') {
    return found && {entry: entry.place, text, expected, found: found.text};
  }
  if (found || (isDated(entry) && own(judgeAlone(bench.laterLinter(), format, trial)))) return undefined;
  return {entry: entry.place, text, expected};
}

/** Is the entry about the first use in a document? */
function needsDocument({term}: TestedEntry): boolean {
  return term.trademark !== undefined || term.first !== undefined || term.expand !== undefined;
}

function isDated({term}: TestedEntry): boolean {
  return term.until !== undefined || term.avoid.some(({since, until}) => since !== undefined || until !== undefined);
}
