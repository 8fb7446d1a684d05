/** Far above any real brand config (20,000 entries make some 200,000 values), far below what exhausts memory. */
const MOST_VALUES = 2_000_000;
const DEEPEST = 100;

/**
 * Says what is too much about `value`, or nothing. Counts every value as often as it is reached, so that a YAML alias
 * bomb (a few lines that stand for billions of values) and a value that holds itself are seen for what they are.
 */
export function findExcess(value: unknown): string | undefined {
  // Two columns: an object for each of so many values would cost more than all else here.
  const waiting: unknown[] = [value];
  const depths: number[] = [0];
  let count = 1;
  while (waiting.length > 0) {
    const holder = waiting.pop();
    const depth = (depths.pop() ?? 0) + 1;
    if (typeof holder !== 'object' || holder === null) continue;
    for (const inner of Array.isArray(holder) ? holder : Object.values(holder)) {
      count += 1;
      if (count > MOST_VALUES) return 'It holds too many values. Split it into smaller files.';
      if (depth > DEEPEST) return `It is nested more than ${DEEPEST} levels deep. Check its brackets.`;
      if (typeof inner !== 'object' || inner === null) continue;
      waiting.push(inner);
      depths.push(depth);
    }
  }
  return undefined;
}
