import type {MapBuilder} from '../values/map-builder.js';

/**
 * Pushes the line ends found at `[start, end)` as YAML folds them in a flow scalar: one reads as a space, more read as
 * one less. The span must hold nothing but white space and at least one line feed.
 */
export function pushFold(builder: MapBuilder, source: string, start: number, end: number): void {
  let lines = 0;
  for (let at = start; at < end; at += 1) if (source[at] === '\n') lines += 1;
  builder.gap(lines > 1 ? '\n'.repeat(lines - 1) : ' ', start, end);
}

/** The white space around the line feed at `at`, not before `from` and not from `to` on. */
export function spaceAround(source: string, at: number, from: number, to: number): {start: number; end: number} {
  let start = at;
  while (start > from && isSpace(source[start - 1])) start -= 1;
  let end = at + 1;
  while (end < to && (isSpace(source[end]) || source[end] === '\n')) end += 1;
  return {start, end};
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}
