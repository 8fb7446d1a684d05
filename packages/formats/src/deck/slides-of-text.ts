import type {Span} from '@onbrand/core';
import {SLIDE_MARKER} from './recognise.js';

/** A line of a slide, without the white space at its ends. */
export interface Line extends Span {
  /** Columns of white space before it; a tab counts as four. */
  readonly indent: number;
}

/** A slide of a text export. */
export interface TextSlide {
  readonly number: number;
  /** The title, where the line that names the slide has it. */
  readonly title: Span | undefined;
  readonly lines: readonly Line[];
}

/** How slides are told apart in one file, the surest first. */
type Separation = 'markers' | 'form-feeds' | 'rulers' | 'blank-runs' | 'none';

const RULER = /^[ \t]*(?:-{3,}|={3,}|_{3,}|\*{3,}|[-–—] ?[-–—] ?[-–—][-–— ]*)[ \t]*$/;

/** Cuts a text export into slides. */
export function findSlides(text: string): TextSlide[] {
  const lines = splitLines(text);
  const separation = chooseSeparation(text, lines);
  const slides: {number: number; title: Span | undefined; lines: Line[]}[] = [];
  let blanks = 0;
  const open = (number: number, title?: Span): void => void slides.push({number, title, lines: []});
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    const marker = separation === 'markers' && line.end - line.start < 300 ? SLIDE_MARKER.exec(written) : undefined;
    const last = slides.at(-1);
    const next = last && last.lines.length === 0 && !last.title ? last.number : (last?.number ?? 0) + 1;
    if (marker) open(Number(marker[1]), titleIn(line, written, marker[2]));
    else if (separation === 'rulers' && RULER.test(written)) open(next);
    else if (separation === 'form-feeds' && line.afterFormFeed) open(next);
    else if (separation === 'blank-runs' && blanks > 1 && written !== '') open(next);
    blanks = written === '' ? blanks + 1 : 0;
    if (marker || written === '' || RULER.test(written)) continue;
    if (slides.length === 0) open(1);
    slides.at(-1)?.lines.push(line);
  }
  return slides.filter((slide) => slide.lines.length > 0 || slide.title);
}

function titleIn(line: Line, written: string, title: string | undefined): Span | undefined {
  if (!title) return undefined;
  const start = line.start + written.lastIndexOf(title);
  return {start, end: start + title.length};
}

function chooseSeparation(text: string, lines: readonly Line[]): Separation {
  const isMarker = ({start, end}: Line): boolean => end - start < 300 && SLIDE_MARKER.test(text.slice(start, end));
  if (lines.some(isMarker)) return 'markers';
  if (text.includes('\f')) return 'form-feeds';
  if (lines.some(({start, end}) => end - start < 300 && RULER.test(text.slice(start, end)))) return 'rulers';
  return /\n[ \t]*\r?\n[ \t]*\r?\n/.test(text) ? 'blank-runs' : 'none';
}

function splitLines(text: string): (Line & {afterFormFeed: boolean})[] {
  const lines: (Line & {afterFormFeed: boolean})[] = [];
  let afterFormFeed = false;
  for (const match of text.matchAll(/[^\r\n\f]*(\r\n|[\r\n\f]|$)/g)) {
    const written = match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
    const trimmed = written.trim();
    const start = match.index + written.length - written.trimStart().length;
    const indent = written.slice(0, start - match.index).replaceAll('\t', '    ').length;
    lines.push({start, end: start + trimmed.length, indent, afterFormFeed});
    afterFormFeed = match[1] === '\f';
    if (match[1] === '') break;
  }
  return lines;
}
