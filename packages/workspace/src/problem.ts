import path from 'node:path';
import {UserError} from '@onbrand/core';

/** Something a person has to put right in a config or a term list. `line` and `column` count from 1, in UTF-16 units. */
export interface Problem {
  /** Absolute. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Where in the data: `terms[3].use`. */
  readonly key?: string;
  readonly message: string;
}

/** More than this is not read by anyone; the rest is counted. */
const MOST_SHOWN = 20;

/** A config or a term list that cannot be used as it is. The message names every place; `problems` holds them as data. */
export class ConfigError extends UserError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], cwd: string = process.cwd()) {
    const sorted = sortByPlace(problems);
    super(formatProblems(sorted, cwd));
    this.problems = sorted;
  }
}

/** Files in the order in which they were found wanting, each from top to bottom. */
function sortByPlace(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({file}) => file))];
  return files.flatMap((file) =>
    problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}

/** One line for each problem, files as seen from `cwd`. */
export function formatProblems(problems: readonly Problem[], cwd: string = process.cwd()): string {
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => formatProblem(problem, cwd));
  const hidden = problems.length - lines.length;
  if (hidden > 0) lines.push(`… and ${hidden} more.`);
  return lines.length > 1 ? `${problems.length} things to put right:\n  ${lines.join('\n  ')}` : lines.join('');
}

/** `brand.config.json:12:5 terms[3].ues: There is no key “ues” here.` */
export function formatProblem({file, line, column, key, message}: Problem, cwd: string = process.cwd()): string {
  const place = [showPath(file, cwd), ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])];
  return `${place.join(':')}${key ? ` ${key}` : ''}: ${message}`;
}

/** A path as a person at `cwd` would type it: relative where that is shorter, with forward slashes. */
export function showPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown =
    relative === '' || relative.startsWith(`..${path.sep}..`) || path.isAbsolute(relative) ? file : relative;
  return shown.split(path.sep).join('/');
}
