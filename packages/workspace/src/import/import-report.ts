import type {TermConfig} from '@onbrand/core';

/**
 * What became of the meaning of an entry: it finds less than in the other tool, more, something else, or it was left
 * out.
 */
export type ImportEffect = 'narrower' | 'wider' | 'different' | 'left out';

/** One entry whose meaning changed on the way. */
export interface ImportNote {
  /** As given on the command line, or as reached from there. */
  readonly file: string;
  /** Counts from 1; missing where the note speaks of the whole file. */
  readonly line?: number;
  /** The entry as the other tool writes it. */
  readonly entry: string;
  readonly effect: ImportEffect;
  /** What changed, one sentence without a full stop. */
  readonly change: string;
}

/** What one or several files of other tools became. */
export interface ImportResult {
  /** A config without `brand`, ready to be written or extended. */
  readonly config: {readonly terms: readonly TermConfig[]};
  readonly report: readonly ImportNote[];
  /** Files that were read, imports of imports too, with what they were taken for. */
  readonly files: readonly {readonly file: string; readonly tool: ImportTool; readonly entries: number}[];
}

/** Whose rules a file holds. */
export type ImportTool = 'prh' | 'textlint-rule-terminology' | 'cspell' | 'Vale vocabulary' | 'Vale rule';

/** A file of another tool, read. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
}

/** What a reader of one tool's files found in one file. */
export interface ImportedFile {
  readonly rules: readonly ForeignRule[];
  readonly report: readonly ImportNote[];
  /** Files it builds on, relative to it. */
  readonly imports?: readonly ForeignImport[];
}

/** A file another one builds on, and the rules of it that it does not want. */
export interface ForeignImport {
  readonly path: string;
  readonly followImports: boolean;
  readonly isIgnored: (rule: ForeignRule) => boolean;
}

/** A rule of another tool, before it becomes terms. */
export interface ForeignRule {
  readonly file: string;
  readonly line?: number;
  /** As written, for the report. */
  readonly entry: string;
  /** What to write; `$1` is what the first group of the pattern holds. None: do not write the words. */
  readonly use: readonly string[];
  readonly patterns: readonly ForeignPattern[];
  /** Whole words only, as the tool matches them. */
  readonly whole: boolean;
  readonly except?: readonly string[];
  readonly because?: string;
  readonly url?: string;
  readonly severity?: 'error' | 'warning' | 'info';
  readonly tests?: {readonly flag: readonly string[]; readonly pass: readonly string[]};
  /** Number of a group that must be empty: spellings in which it is not are exceptions (prh). */
  readonly emptyGroup?: number;
}

/** Words or a regular expression to find. */
export interface ForeignPattern {
  readonly source: string;
  readonly isPattern: boolean;
  readonly ignoreCase: boolean;
}
