import type {Span} from '@onbrand/core';

/** A line without its line end, and where the next one begins. */
export interface Line extends Span {
  readonly next: number;
}

/**
 * The lines of a text. `\r\n` ends one line: to a regular expression, `^.*$` finds an empty line between the two, and
 * empty lines mean something in most formats. The text behind the last line end is a line, too, even if it is empty.
 */
export function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
    yield {start, end: found.index, next: lineEnd.lastIndex};
    start = lineEnd.lastIndex;
  }
  yield {start, end: text.length, next: text.length};
}
