import type {FindOrigin} from '../config/compile-brand.js';
import type {BrandConfig, TermConfig} from '../config/schema.js';
import {createLinter, type Linter} from '../lint/linter.js';
import type {Format} from '../model/format.js';
import type {Rule} from '../model/rule.js';
import {listEntries, markOf, placeEntry, type TestedEntry} from './entries.js';
import {findCycles} from './find-cycles.js';
import {findRepetitions} from './find-repetitions.js';
import {findWrongReplacements} from './judge-replacements.js';
import {findSilentWords} from './judge-variants.js';
import type {BrandProblem, BrandTestReport} from './report.js';
import {runTests} from './run-tests.js';

/** What a brand config is tested with. */
export interface BrandTestOptions {
  /** Merged and valid, term lists read. */
  readonly config: BrandConfig;
  readonly rules: readonly Rule[];
  /** The day of the run, `2026-11-21`. */
  readonly today: string;
  /** Reads the test sentences: Markdown, so that `code` in them is code. */
  readonly format: Format;
  /** Where an entry was written. */
  readonly findOrigin?: FindOrigin;
  /** Entries with those of weaker layers that say the same, and are no longer in `config`. */
  readonly repeated?: readonly (readonly [TermConfig, TermConfig])[];
}

/** After every date a config may name. */
const LAST_DAY = '9999-12-31';

/**
 * Runs the tests inside the entries of a config, and finds entries that cannot be meant: contradictions, circles, words
 * that can never match, exceptions that hide everything. Levels, overrides and directives do not matter: it is the
 * entries that are tested.
 */
export function testBrand(options: BrandTestOptions): BrandTestReport {
  const {config, rules, today, format, findOrigin = () => undefined, repeated = []} = options;
  const entries = listEntries(config, findOrigin);
  const terminology = rules.filter(({id}) => id.startsWith('terminology/'));
  const create = (some: readonly Rule[], day: string): Linter =>
    createLinter({config: markEntries(config, entries), rules: some, today: day});
  const linter = create(terminology.filter(isLocal), today);
  const failures = runTests({
    entries,
    format,
    linter,
    documentLinter: once(() => create(terminology, today)),
    laterLinter: once(() => create(terminology, LAST_DAY)),
  });
  const judgingWords = rules.filter(judgesWords);
  const problems = [
    ...findCycles(entries),
    ...findWrongReplacements({entries, format, linter: create(judgingWords, today)}),
    ...findRepetitions(entries),
    ...repeated.map((pair) => describeRepetition(pair, findOrigin)),
    ...findSilentWords({entries, format, linter}),
    ...findUnknownChannels(entries, config),
  ];
  return {
    entries: entries.length,
    untested: entries.filter(({term}) => term.tests.flag.length + term.tests.pass.length === 0).length,
    tests: entries.reduce((sum, {term}) => sum + term.tests.flag.length + term.tests.pass.length, 0),
    failures,
    problems: dropToldTwice(problems),
  };
}

/** The same entry in two layers. */
function describeRepetition(pair: readonly [TermConfig, TermConfig], findOrigin: FindOrigin): BrandProblem {
  const entries = pair.map((entry) => placeEntry(entry, findOrigin(entry)));
  return {kind: 'duplicate', words: entries[0]?.id ?? '', entries};
}

/** Judges one place or one region: many texts can share a document. */
function isLocal({scope}: Rule): boolean {
  return scope === 'phrase' || scope === 'region';
}

/** Can the rule judge a few words that stand alone? Tone is measured over sentences, claims stand in a few words. */
function judgesWords(rule: Rule): boolean {
  return rule.scope === 'phrase' || (rule.scope === 'region' && rule.id.startsWith('claims/'));
}

/** The config with entries that carry their marks for ids, and nothing that turns rules off. */
function markEntries(config: BrandConfig, entries: readonly TestedEntry[]): BrandConfig {
  const {rules: _rules, overrides: _overrides, terms: _terms, channels = {}, ...rest} = config;
  const bare = Object.entries(channels).map(([name, {rules: _own, terms: _words, ...channel}]) => [name, channel]);
  const written = entries.map((entry) => ({...entry.config, id: markOf(entry)}));
  return {...rest, channels: Object.fromEntries(bare), terms: written};
}

/** Most configs need one linter only. */
function once<T>(create: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => {
    made ??= {value: create()};
    return made.value;
  };
}

function* findUnknownChannels(entries: readonly TestedEntry[], {channels = {}}: BrandConfig): Generator<BrandProblem> {
  for (const {term, place} of entries) {
    for (const name of term.channels ?? []) {
      if (!Object.hasOwn(channels, name)) yield {kind: 'unknown-channel', words: term.id, entries: [place], by: name};
    }
  }
}

/** Entries in a circle prefer what the others avoid, of course; the circle says it all. */
function dropToldTwice(problems: readonly BrandProblem[]): BrandProblem[] {
  const circles = problems.filter(({kind}) => kind === 'rewrites-each-other').map(({entries}) => new Set(entries));
  return problems.filter(
    ({kind, entries}) =>
      kind !== 'preferred-and-avoided' || !circles.some((circle) => entries.every((entry) => circle.has(entry))),
  );
}
