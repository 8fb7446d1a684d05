/** Where inline code ends. */
export interface CodeSpans {
  /** The end of the inline code that the backticks at `at` open; behind the backticks where they open none. */
  readonly endOf: (at: number) => number;
}

interface Runs {
  readonly starts: number[];
  next: number;
}

/** Inline code runs up to as many backticks as it began with, within a paragraph. Asked in ascending order, linear. */
export function findCodeSpans(text: string): CodeSpans {
  const runs = new Map<number, Runs>();
  for (const {
    0: {length},
    index,
  } of text.matchAll(/`+/g)) {
    const same = runs.get(length);
    if (same) same.starts.push(index);
    else runs.set(length, {starts: [index], next: 0});
  }
  return {
    endOf(at) {
      let length = 1;
      while (text.charCodeAt(at + length) === 0x60) length += 1;
      const same = runs.get(length);
      if (!same) return at + length;
      while ((same.starts[same.next] ?? text.length) <= at) same.next += 1;
      const close = same.starts[same.next];
      if (close === undefined || close - at > MAX_LENGTH) return at + length;
      return /\n[ \t]*\r?\n/.test(text.slice(at, close)) ? at + length : close + length;
    },
  };
}

/** Longer ones are two lone backticks. UTF-16 code units. */
const MAX_LENGTH = 2_000;
