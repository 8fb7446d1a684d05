/** What measuring on one labelled set gives. */
export interface Evaluation {
  /** Name of the set: `terminology`. */
  readonly name: string;
  /** Whole numbers by name, in the order to be shown. */
  readonly counts: Readonly<Record<string, number>>;
  /** From 0 to 1, by name. */
  readonly shares: Readonly<Record<string, number>>;
  /** Each place where found and expected differ, in a line; more lines may say more. */
  readonly misses: readonly string[];
}

/** Precision, recall and their harmonic mean. A set in which nothing is expected and nothing found is perfect. */
export function scoreMatches(right: number, found: number, expected: number) {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

/** `part` of `whole`; 1 where there is nothing to get wrong. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Reads a `.jsonl` file's text: one value on each line that is not empty. */
export function readJsonLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}

/** The figures and misses of one set, for people. */
export function writeEvaluation({name, counts, shares, misses}: Evaluation): string {
  const figures = [
    ...Object.entries(counts).map(([key, value]) => [key, String(value)] as const),
    ...Object.entries(shares).map(([key, value]) => [key, value.toFixed(3)] as const),
  ];
  const width = Math.max(...figures.map(([key]) => key.length));
  return [
    name,
    ...figures.map(([key, value]) => `  ${key.padEnd(width)}  ${value}`),
    misses.length === 0 ? '  no misses' : `  ${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}:`,
    ...misses.map((miss) => `    ${miss.replaceAll('\n', '\n      ')}`),
    '',
  ].join('\n');
}

/** The figures and misses of all sets, for programs. */
export function writeEvaluationsJson(evaluations: readonly Evaluation[]): string {
  const sets = evaluations.map(({name, counts, shares, misses}) => [name, {...counts, ...shares, misses}]);
  return JSON.stringify(Object.fromEntries(sets), null, 2);
}
