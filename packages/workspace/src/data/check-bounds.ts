/** Far above any real brand config (20,000 entries make some 200,000 values), far below what exhausts memory. */
const MOST_VALUES = 2_000_000;
const DEEPEST = 100;

/**
 * Says what is too much about `value`, or nothing. Counts every value as often as it is reached, so that a YAML alias
 * bomb (a few lines that stand for billions of values) and a value that holds itself are seen for what they are.
 */
export function findExcess(value: unknown): string | undefined {
  const waiting: {readonly value: unknown; readonly depth: number}[] = [{value, depth: 0}];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count += 1;
    if (count > MOST_VALUES) return 'It holds too many values. Split it into smaller files.';
    if (next.depth > DEEPEST) return `It is nested more than ${DEEPEST} levels deep. Check its brackets.`;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = next.depth + 1;
    for (const inner of Object.values(next.value)) waiting.push({value: inner, depth});
  }
  return undefined;
}
