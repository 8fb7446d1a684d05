/** `1 error`, `2 errors`, `1,204 words`. */
export function count(amount: number, noun: string): string {
  return `${formatNumber(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** With thousands parted, the same on every machine. */
export function formatNumber(amount: number): string {
  // Loading the customs of a language for a number without thousands is what would take longest in a small run.
  return Number.isInteger(amount) && Math.abs(amount) < 1000 ? String(amount) : amount.toLocaleString('en-US');
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
