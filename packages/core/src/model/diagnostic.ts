import type {Severity} from './severity.js';
import type {Span} from './span.js';

/** A place in a part. `line` and `column` count from 1, `offset` from 0; all in UTF-16 code units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** One replacement in a part: UTF-16, half-open. */
export interface Edit extends Span {
  readonly part: string;
  readonly text: string;
}

/** Edits that make a diagnostic go away, all or none. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The config entry behind a diagnostic. */
export interface Reference {
  readonly kind: 'term' | 'claim' | 'message';
  readonly id: string;
}

/** The claim a diagnostic speaks of. `span` is the whole claim; `id` only when it is registered. */
export interface ClaimDetail {
  readonly kind: string;
  readonly id?: string;
  readonly span: Span;
}

/** The measured dimension a diagnostic speaks of. */
export interface ToneDetail {
  readonly dimension: string;
  readonly value: number;
  readonly band: readonly [number, number];
}

/** What a user sees, in source coordinates. Plain JSON, as INTERFACE promises it. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words as a reader reads them. */
  readonly text: string;
  /** The exact slice of the source, where it reads differently from `text`. */
  readonly source?: string;
  readonly start: Position;
  readonly end: Position;
  readonly part: string;
  readonly trail: readonly string[];
  readonly ref?: Reference;
  readonly owner?: string;
  readonly url?: string;
  /** The same for the same words at the same kind of place, wherever the lines move. */
  readonly fingerprint: string;
  readonly fix?: Fix;
  readonly suggestions: readonly Fix[];
  readonly claim?: ClaimDetail;
  readonly tone?: ToneDetail;
}

/** A diagnostic that a directive or an exception silenced. */
export interface Suppression {
  readonly rule: string;
  readonly text: string;
  readonly start: Position;
  readonly reason?: string;
  readonly until?: string;
}
