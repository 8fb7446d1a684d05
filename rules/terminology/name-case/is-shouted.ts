import type {Span} from '@onbrand/core';

/** Do the words stand in capitals because everything around them does (“IMPORT FROM GITHUB”)? */
export function isShouted(text: string, span: Span): boolean {
  const found = text.slice(span.start, span.end);
  if (found !== found.toUpperCase()) return false;
  const before = /(\p{L}[\p{L}\p{N}'’-]*)[^\p{L}]*$/u.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1];
  const after = /^[^\p{L}]*(\p{L}[\p{L}\p{N}'’-]*)/u.exec(text.slice(span.end, span.end + 40))?.[1];
  const neighbours = [before, after].filter((word) => word !== undefined);
  return neighbours.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
}
