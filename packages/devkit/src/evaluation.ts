/** What measuring on one labelled set gives. */
export interface Evaluation {
  /** Name of the set: `terminology`. */
  readonly name: string;
  /** Figures by name, in the order to be shown. Shares run from 0 to 1; counts are whole numbers. */
  readonly figures: Readonly<Record<string, number>>;
  /** One line for each place where found and expected differ. */
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
export function writeEvaluation({name, figures, misses}: Evaluation): string {
  const width = Math.max(...Object.keys(figures).map((key) => key.length));
  const rows = Object.entries(figures).map(([key, value]) => `  ${key.padEnd(width)}  ${writeFigure(value)}`);
  const list =
    misses.length === 0
      ? ['  no misses']
      : [`  ${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}:`, ...misses.map((miss) => `    ${miss}`)];
  return [name, ...rows, ...list, ''].join('\n');
}

function writeFigure(value: number): string {
  return Number.isInteger(value) && value !== 1 && value !== 0 ? String(value) : value.toFixed(3);
}
