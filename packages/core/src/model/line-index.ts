import type {Position} from './diagnostic.js';

/** Finds line and column of offsets in one text. Built once for each part, in one pass. */
export interface LineIndex {
  /** Line and column count from 1, in UTF-16 code units; `\r\n`, `\n` and a lone `\r` each end a line. */
  readonly locate: (offset: number) => Position;
  /** The half-open span of a line (from 1) without its line end, or undefined past the last one. */
  readonly lineSpan: (line: number) => {readonly start: number; readonly end: number} | undefined;
  readonly lineCount: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Builds the index of line starts of `text`. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    lineCount: starts.length,
    locate(offset) {
      const line = findLine(starts, offset);
      return {offset, line, column: offset - startOf(line) + 1};
    },
    lineSpan(line) {
      if (line < 1 || line > starts.length) return undefined;
      const start = startOf(line);
      let end = line === starts.length ? text.length : startOf(line + 1);
      while (end > start && (text.charCodeAt(end - 1) === LINE_FEED || text.charCodeAt(end - 1) === CARRIAGE_RETURN))
        end -= 1;
      return {start, end};
    },
  };
}

/** The last line that starts at or before `offset`, by binary search. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
