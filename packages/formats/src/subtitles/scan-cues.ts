import type {Comment, Span} from '@onbrand/core';
import {linesOf} from '../values/lines-of.js';

/** One cue: when it is shown, and the lines of its text. */
export interface Cue {
  /** As written, `00:01:02,500`. */
  readonly start: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Span[];
}

const TIMING =
  /^[ \t]*((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})/;
/** Finds the cues of SRT and WebVTT. What stands before a timing line (a number, a name) is no text. */
export function scanCues(text: string): {cues: Cue[]; comments: Omit<Comment, 'part'>[]} {
  const cues: Cue[] = [];
  const comments: Omit<Comment, 'part'>[] = [];
  for (const block of blocksOf(text)) {
    const first = block[0];
    if (!first) continue;
    const head = text.slice(first.start, first.end);
    const at = block.findIndex(({start, end}) => TIMING.test(text.slice(start, end)));
    if (at >= 0) cues.push(readCue(text, block, at));
    else if (head.startsWith('NOTE')) comments.push(readNote(text, block));
  }
  return {cues, comments};
}

function readCue(text: string, block: readonly Span[], at: number): Cue {
  const line = block[at];
  const timing = TIMING.exec(line ? text.slice(line.start, line.end) : '');
  const start = timing?.[1] ?? '';
  return {start, from: toMilliseconds(start), to: toMilliseconds(timing?.[2] ?? ''), lines: block.slice(at + 1)};
}

function readNote(text: string, block: readonly Span[]): Omit<Comment, 'part'> {
  const start = block[0]?.start ?? 0;
  const end = block.at(-1)?.end ?? start;
  return {start, end, text: text.slice(start + 4, end)};
}

function toMilliseconds(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = time.replace(',', '.').split(':').reverse().map(Number);
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000);
}

/** Lines between blank lines. */
function* blocksOf(text: string): Generator<Span[]> {
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    const end = line.start + text.slice(line.start, line.end).trimEnd().length;
    if (end > line.start) {
      block.push({start: line.start, end});
    } else {
      yield block;
      block = [];
    }
  }
  yield block;
}
