import type {Severity} from '../model/severity.js';
import type {
  ApprovedClaim,
  ForbiddenClaim,
  MessageConfig,
  PARTS_OF_SPEECH,
  RuleSetting,
  TERM_STATUSES,
  ToneProfile,
} from './schema.js';

/** Where in the config something was written. `line` and `column` count from 1. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A part of speech an entry may be limited to. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];
/** Where a term stands in its life. */
export type TermStatus = (typeof TERM_STATUSES)[number];

/** Words not to be written. */
export interface Variant {
  readonly text: string;
  /** To be avoided from this day on. */
  readonly since?: string;
  /** May be used until this day. */
  readonly until?: string;
  readonly because?: string;
  readonly case?: 'sensitive' | 'insensitive';
}

/** A term entry with all defaults filled in. */
export interface Term {
  readonly id: string;
  readonly use: readonly string[];
  readonly avoid: readonly Variant[];
  readonly kind: 'term' | 'product' | 'company' | 'feature' | 'person' | 'place' | 'competitor';
  readonly status: TermStatus;
  readonly pos?: PartOfSpeech;
  readonly because?: string;
  readonly owner?: string;
  readonly url?: string;
  readonly severity?: Severity;
  readonly since?: string;
  readonly until?: string;
  readonly channels?: readonly string[];
  readonly markets?: readonly string[];
  readonly except: readonly string[];
  readonly near: readonly string[];
  readonly notNear: readonly string[];
  readonly match: {readonly case: 'sensitive' | 'insensitive'; readonly inflect: boolean; readonly whole: boolean};
  readonly quoted: 'report' | 'skip';
  readonly trademark?: '®' | '™' | '℠';
  readonly first?: string;
  readonly expand?: string;
  readonly policy?: 'never' | 'neutral' | 'with-evidence';
  readonly tests: {readonly flag: readonly string[]; readonly pass: readonly string[]};
  readonly origin?: Origin;
}

/** A kind of touchpoint. */
export interface Channel {
  readonly name: string;
  readonly files: readonly string[];
  readonly department?: string;
  readonly tone?: string;
  readonly market?: string;
  readonly language?: string;
}

/** The entries of a brand, each compiled when it is first asked for. */
export interface Terms {
  readonly length: number;
  /** The same object each time. */
  readonly at: (index: number) => Term;
  /** Those whose kind is another than `term`. */
  readonly listNames: () => readonly Term[];
  /** Calls `visit` with all words of an entry, without compiling it; false where these also stand inside words. */
  readonly visitWords: (index: number, visit: (words: string) => void) => boolean;
  /** Does an entry say to write exactly this? */
  readonly prefers: (words: string) => boolean;
}

/** The config with everything resolved: what rules see. */
export interface Brand {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly channels: readonly Channel[];
  /** All entries. A large term base takes long to compile: what wants one entry, or the names alone, asks `entries`. */
  readonly terms: readonly Term[];
  readonly entries: Terms;
  readonly tone: Readonly<Record<string, ToneProfile>>;
  readonly claims: {
    readonly require: readonly string[];
    readonly profiles: readonly string[];
    readonly approved: readonly ApprovedClaim[];
    readonly forbidden: readonly ForbiddenClaim[];
  };
  readonly messages: readonly MessageConfig[];
}

/** Levels and options by rule id or wildcard, in the order written; the later and more specific wins. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
