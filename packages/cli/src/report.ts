import type {Diagnostic, Suppression} from '@onbrand/core';

/** What checking one file gave. */
export interface FileResult {
  /** As the user knows it, with forward slashes. */
  readonly path: string;
  /** Id of the format that read it; null where none could. */
  readonly format: string | null;
  readonly channel?: string | undefined;
  readonly department?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppression[];
  /** Plain sentences on what was left out and the like. */
  readonly notices: readonly string[];
  /** Why the file could not be checked at all. */
  readonly error: string | null;
}

/** The run in figures. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Diagnostics that `--fix` makes go away. */
  readonly fixable: number;
  readonly suppressed: number;
  readonly words: number;
  /** From 0 to 100; null where nothing could be rated. */
  readonly rating: number | null;
}

/** What a run gave: what every reporter is handed. */
export interface Report {
  readonly results: readonly FileResult[];
  readonly summary: Summary;
}

/** How a report is to look. */
export interface ReporterOptions {
  readonly color: boolean;
  /** Version of onbrand, for reports that machines read. */
  readonly version: string;
  /** Columns of the terminal; 100 where nobody knows. */
  readonly columns?: number;
  /** How many fixes were made before this report. */
  readonly fixed?: number;
}

/** Turns a report into text that ends with a line end, or into nothing. Pure. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** Counts what the results hold; words and rating are known to the linter alone. */
export function summarise(results: readonly FileResult[], words: number, rating: number | null): Summary {
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return {
    files: results.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: diagnostics.filter(({fix}) => fix !== undefined).length,
    suppressed: results.reduce((sum, {suppressed}) => sum + suppressed.length, 0),
    words,
    rating,
  };
}
