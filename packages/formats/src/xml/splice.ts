import type {SourceEdit} from '@onbrand/core';

/** Applies edits that do not overlap. Several insertions at one place keep their order. */
export function splice(text: string, edits: Iterable<SourceEdit>): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Puts text in at `at`. */
export function insertAt(at: number, text: string): SourceEdit {
  return {start: at, end: at, text};
}
