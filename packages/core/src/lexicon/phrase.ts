import type {Span} from '../model/span.js';

/** `sensitive` matches only the letters as written; `insensitive` any case. */
export type CasePolicy = 'sensitive' | 'insensitive';

/** Which word class a phrase is inflected as. `any` takes both noun and verb endings. */
export type Inflection = 'none' | 'noun' | 'verb' | 'any';

/** The forms in which a phrase may stand in a text. */
export const FORMS = ['base', 's', 'past', 'participle', 'ing'] as const;

/**
 * The form in which a phrase stands in the text: as written, with the `s` of a plural or of the third person, as past
 * tense, past participle or `ing` form. A possessive ending is never part of a match.
 */
export type Form = (typeof FORMS)[number];

/** One entry of the lexicon: words to find. */
export interface Phrase<Data = unknown> {
  readonly text: string;
  readonly case: CasePolicy;
  readonly inflect: Inflection;
  /** Only whole words (default). Else also inside words, for scripts and compounds that need it. */
  readonly whole?: boolean;
  /**
   * Yields nothing itself and keeps other phrases quiet: `all` those of the same `entry` that it overlaps (an
   * exception), `parts` shorter ones of its family (a right name that happens to hold a wrong word).
   */
  readonly protects?: 'all' | 'parts';
  /** What the phrase belongs to, compared by identity: an exception speaks for its own entry only. */
  readonly entry?: object;
  /** What the rule wants back with a match. */
  readonly data: Data;
}

/** Phrases by index. An array is one; others make a phrase when it is asked for. */
export interface PhraseList<Data = unknown> {
  readonly length: number;
  readonly at: (index: number) => Phrase<Data> | undefined;
}

/** A place where a phrase stands, in region coordinates. */
export interface PhraseMatch<Data = unknown> {
  readonly phrase: Phrase<Data>;
  readonly span: Span;
  readonly form: Form;
}
