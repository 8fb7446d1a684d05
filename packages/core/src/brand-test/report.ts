import type {Origin} from '../config/brand.js';

/** What testing a brand config found. Plain data. */
export interface BrandTestReport {
  readonly entries: number;
  /** Entries that have no tests. */
  readonly untested: number;
  /** Sentences that were tried. */
  readonly tests: number;
  readonly failures: readonly TestFailure[];
  readonly problems: readonly BrandProblem[];
}

/** An entry, and where it was written. */
export interface EntryPlace {
  readonly id: string;
  readonly origin?: Origin;
}

/** A sentence of an entry's tests that did not do what it should. */
export interface TestFailure {
  readonly entry: EntryPlace;
  /** As written under `tests.flag` or `tests.pass`. */
  readonly text: string;
  readonly expected: 'flag' | 'pass';
  /** The words that were flagged where none should be. */
  readonly found?: string;
}

/** How entries of a config stand in each other's way. */
export const PROBLEM_KINDS = [
  'preferred-and-avoided',
  'rewrites-each-other',
  'two-replacements',
  'duplicate',
  'replacement-breaks-rule',
  'never-matches',
  'hidden-by-exception',
  'idle-exception',
  'unknown-channel',
] as const;

/** How entries of a config stand in each other's way. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something about one or several entries that cannot be meant. */
export interface BrandProblem {
  readonly kind: ProblemKind;
  /** The words it is about. */
  readonly words: string;
  /** All entries concerned, the one to look at first first. */
  readonly entries: readonly EntryPlace[];
  /** What breaks: the rule a replacement violates, the exception that hides, the channel that is not there. */
  readonly by?: string;
}
