/** The way to a value inside data: keys and indexes. */
export type DataPath = readonly (string | number)[];

/** A place in a text file; both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the value at `path` (or its key) stands in the file; the nearest one around it that is written there. */
export type Locate = (path: DataPath, what?: 'key' | 'value') => Place | undefined;

/** Data read from a file that still knows where each value was written. */
export interface LocatedData {
  readonly value: unknown;
  /** Computed when first asked for: a valid file is never parsed twice. */
  readonly locate: Locate;
}

/** How a reader of one syntax reports text it cannot read. */
export interface SyntaxProblem extends Partial<Place> {
  readonly message: string;
}

/** Data, or why there is none. */
export type ReadData =
  | {readonly ok: true; readonly data: LocatedData}
  | {readonly ok: false; readonly problem: SyntaxProblem};

/** `terms[3].use`, `rules["tone/hype"]`: a path as people write it. */
export function showDataPath(path: DataPath): string {
  let shown = '';
  for (const key of path) {
    if (typeof key === 'number') shown += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) shown += shown === '' ? key : `.${key}`;
    else shown += `[${JSON.stringify(key)}]`;
  }
  return shown;
}
