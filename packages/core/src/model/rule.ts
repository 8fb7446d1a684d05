import type {Root} from 'nlcst';
import type {z} from 'zod';
import type {Brand, Channel, Term} from '../config/brand.js';
import type {Phrase, PhraseMatch} from '../lexicon/phrase.js';
import type {ClaimDetail, Reference, ToneDetail} from './diagnostic.js';
import type {Document} from './document.js';
import type {Region, RegionKind} from './region.js';
import type {Severity} from './severity.js';
import type {Span} from './span.js';

/** The families of rules; each is a folder of `rules/`. */
export const FAMILIES = ['terminology', 'claims', 'tone', 'consistency', 'structure', 'directives'] as const;

/** A family of rules: the first half of a rule id. */
export type Family = (typeof FAMILIES)[number];

/** One replacement in region text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Edits of region text that make a finding go away, all or none. */
export interface TextFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a rule noticed, in region coordinates. */
export interface Finding {
  readonly span: Span;
  /** What to write instead, then why, in one or two sentences. */
  readonly message: string;
  /** Where the entry has its own; the config's level for the rule otherwise. */
  readonly severity?: Severity;
  readonly fix?: TextFix;
  readonly suggestions?: readonly TextFix[];
  readonly ref?: Reference;
  readonly owner?: string;
  readonly url?: string;
  readonly claim?: ClaimDetail;
  readonly tone?: ToneDetail;
}

/** A finding of a rule that sees more than one region. */
export interface RegionFinding extends Finding {
  readonly region: Region;
}

/** A file that is to prove a claim, as the host found it. */
export interface EvidenceFile {
  readonly state: 'missing' | 'unreadable' | 'read';
  /** SHA-256 of its bytes, lower-case hexadecimal. */
  readonly sha256?: string;
  /** What a reader reads in it. */
  readonly text?: string;
}

/** What a rule may look at besides its region. It sees no host: no files, no clock, no output. */
export interface RuleContext<Options = unknown> {
  readonly brand: Brand;
  readonly options: Options;
  readonly document: Document;
  /** The channel of the document, where the config names one. */
  readonly channel: Channel | undefined;
  /** The day of the run, `2026-11-21`. */
  readonly today: string;
  /** The file at a path of the config; undefined where the host has not looked (the editor, the page). */
  readonly evidence: (path: string) => EvidenceFile | undefined;
  /** Sentences and words of a region (nlcst), parsed on first use. Opaque stretches are masked by one word each. */
  readonly syntax: (region: Region) => Root;
  /** Spans of the sentences of a region. */
  readonly sentences: (region: Region) => readonly Span[];
}

/** All that is known of a rule. Index, docs table and JSON Schema are generated from it. */
export interface RuleMeta<Options = unknown> {
  /** `family/name`, the same as its folder. */
  readonly id: `${Family}/${string}`;
  /** One sentence, no full stop. */
  readonly summary: string;
  /** Level when the config does not set one. */
  readonly severity: Severity;
  /** Off unless the config turns it on. */
  readonly optIn?: boolean;
  readonly fixable: boolean;
  /** Schema of the options, every one with a default and a description. Missing where there are none. */
  readonly options?: z.ZodType<Options>;
}

/** Why a rule says nothing of a place where one of its phrases stands. */
export type Obstacle =
  | 'status'
  | 'language'
  | 'channel'
  | 'market'
  | 'part-of-speech'
  | 'quotation'
  | 'near'
  | 'not-near'
  | 'date';

/** What a rule knows of a match, for `onbrand explain`. */
export interface MatchStory {
  /** The entry behind the phrase. */
  readonly term?: Term;
  /** Missing where nothing keeps the rule from speaking. */
  readonly obstacle?: Obstacle;
}

/** Judges the places where its phrases stand. All phrases of all rules are found in one pass. */
export interface PhraseRule<Options = unknown, Data = unknown> extends RuleMeta<Options> {
  readonly scope: 'phrase';
  /** The phrases that do not belong to an entry. */
  readonly phrases?: (brand: Brand, options: Options) => Iterable<Phrase<Data>>;
  /**
   * The phrases of one entry, each of them words of it as written: to use, to avoid, an exception, its first or long form.
   * Called for an entry when a text may hold such words, so that a large term base need not be read as a whole.
   */
  readonly termPhrases?: (term: Term, options: Options) => Iterable<Phrase<Data>>;
  readonly check: (match: PhraseMatch<Data>, region: Region, context: RuleContext<Options>) => Iterable<Finding>;
  /** Tells the story of a match of which `check` says nothing. Never called while linting. */
  readonly tell?: (match: PhraseMatch<Data>, region: Region, context: RuleContext<Options>) => MatchStory;
}

/** A place where a phrase stands, with its region. */
export interface Occurrence<Data = unknown> {
  readonly match: PhraseMatch<Data>;
  readonly region: Region;
}

/**
 * Judges all places of a document where its phrases stand, together: the first use, the second spelling. Found in the
 * same pass as the phrases of all other rules; of overlapping ones the longest is kept.
 */
export interface OccurrenceRule<Options = unknown, Data = unknown> extends RuleMeta<Options> {
  readonly scope: 'occurrence';
  /** The phrases that do not belong to an entry. */
  readonly phrases?: (brand: Brand, options: Options) => Iterable<Phrase<Data>>;
  /**
   * The phrases of one entry, each of them words of it as written: to use, to avoid, an exception, its first or long form.
   * Called for an entry when a text may hold such words, so that a large term base need not be read as a whole.
   */
  readonly termPhrases?: (term: Term, options: Options) => Iterable<Phrase<Data>>;
  /** In the order of reading. Not called for a document without any. */
  readonly check: (occurrences: readonly Occurrence<Data>[], context: RuleContext<Options>) => Iterable<RegionFinding>;
  /** Tells the story of a match of which `check` says nothing. Never called while linting. */
  readonly tell?: (match: PhraseMatch<Data>, region: Region, context: RuleContext<Options>) => MatchStory;
}

/** Judges one region at a time. */
export interface RegionRule<Options = unknown> extends RuleMeta<Options> {
  readonly scope: 'region';
  /** Kinds it looks at; all when missing. */
  readonly reads?: readonly RegionKind[];
  /** Has it anything to look for under this brand? Asked once for each document, so that it is not asked at each region. */
  readonly appliesTo?: (brand: Brand) => boolean;
  readonly check: (region: Region, context: RuleContext<Options>) => Iterable<Finding>;
}

/** Judges a whole document. */
export interface DocumentRule<Options = unknown> extends RuleMeta<Options> {
  readonly scope: 'document';
  readonly check: (document: Document, context: RuleContext<Options>) => Iterable<RegionFinding>;
}

/** A small serialisable observation of one document, for a project rule. */
export interface Fact {
  /** What is compared across documents: `customers`, `uptime`. */
  readonly key: string;
  readonly value: string;
  /** The index of the region in its document, and the span in that region's text. */
  readonly region: number;
  readonly span: Span;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

/** A fact with the document it came from. */
export interface ProjectFact extends Fact {
  readonly path: string;
}

/** What a project rule says of one fact. */
export interface ProjectFinding extends Omit<Finding, 'span'> {
  readonly fact: ProjectFact;
}

/** What a project rule may look at. */
export type ProjectContext<Options = unknown> = Pick<RuleContext<Options>, 'brand' | 'options' | 'today'>;

/** Compares documents, through small facts and never the documents themselves. */
export interface ProjectRule<Options = unknown> extends RuleMeta<Options> {
  readonly scope: 'project';
  readonly collect: (document: Document, context: RuleContext<Options>) => Iterable<Fact>;
  readonly check: (facts: readonly ProjectFact[], context: ProjectContext<Options>) => Iterable<ProjectFinding>;
}

/** Known to the linter itself (directives); the definition is for docs, levels and schema. */
export interface BuiltInRule<Options = unknown> extends RuleMeta<Options> {
  readonly scope: 'built-in';
}

/** Any rule. Options and data are each rule's own affair, and method parameters compare both ways. */
// biome-ignore-start lint/suspicious/noExplicitAny: a list holds rules of all options; the linter hands each its own parsed ones.
export type Rule =
  | PhraseRule<any, any>
  | OccurrenceRule<any, any>
  | RegionRule<any>
  | DocumentRule<any>
  | ProjectRule<any>
  | BuiltInRule<any>;
// biome-ignore-end lint/suspicious/noExplicitAny: see above
