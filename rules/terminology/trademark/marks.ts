import type {Span} from '@onbrand/core';

/** How marks are written: as signs, and as the letters people type for them. */
const MARK = /^(?:®|™|℠|\(R\)|\(TM\)|\(SM\))/i;

/** The marks right behind a name, one after another. */
export interface Marks extends Span {
  readonly signs: readonly string[];
}

/** Reads the marks that follow `at`. A space between name and mark is read over, and belongs to the marks. */
export function readMarks(text: string, at: number): Marks {
  const signs: string[] = [];
  let end = at;
  for (let next = at; ; next = end) {
    const gap = /^[\s\u200A\u2009]?/u.exec(text.slice(next, next + 1))?.[0].length ?? 0;
    const sign = MARK.exec(text.slice(next + gap, next + gap + 4))?.[0];
    if (sign === undefined) return {start: at, end, signs};
    signs.push(toSign(sign));
    end = next + gap + sign.length;
  }
}

function toSign(written: string): string {
  switch (written.toUpperCase()) {
    case '(R)':
      return '®';
    case '(TM)':
      return '™';
    case '(SM)':
      return '℠';
    default:
      return written;
  }
}
