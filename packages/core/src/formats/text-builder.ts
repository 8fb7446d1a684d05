import type {Segment, SourceMap} from '../model/source-map.js';
import type {Span} from '../model/span.js';

/** Region text with the way back to its part. */
export interface RegionText {
  readonly text: string;
  readonly map: SourceMap;
  readonly opaque: readonly Span[];
}

/**
 * Joins stretches of a source to the text a person reads, and writes down where each came from. Stretches are added
 * in the order of the source. White space at the edges, and next to a break or a mark, is left out.
 */
export interface TextBuilder {
  /** What stands in the source as it reads. */
  readonly addSource: (start: number, end: number) => void;
  /** The same, for what is no words: code, a placeholder. */
  readonly addOpaque: (start: number, end: number) => void;
  /** Makes all text from `from` on opaque: code that was put together from several stretches. */
  readonly markOpaque: (from: number) => void;
  /** What the source spells otherwise: an entity, an escape. */
  readonly addEncoded: (text: string, start: number, end: number) => void;
  /** A space that the source writes as a line end, a tag or nothing. */
  readonly addBreak: (start: number, end: number) => void;
  /** The length of the text so far. */
  readonly length: () => number;
  /** The text, or undefined where nothing is left but white space. */
  readonly finish: () => RegionText | undefined;
}

/** A builder of region text over `source`; all offsets are UTF-16 offsets into it. */
export function createTextBuilder(source: string): TextBuilder {
  const segments: Segment[] = [];
  const opaque: Span[] = [];
  let text = '';

  function push(kind: Segment['kind'], piece: string, sourceStart: number, sourceEnd: number): void {
    const last = segments.at(-1);
    const start = text.length;
    text += piece;
    if (kind === 'linear' && last?.kind === 'linear' && last.sourceEnd === sourceStart) {
      segments[segments.length - 1] = {...last, end: text.length, sourceEnd};
    } else {
      segments.push({kind, start, end: text.length, sourceStart, sourceEnd});
    }
  }

  function addSource(start: number, end: number): void {
    const from = startsFresh(text, segments, start) ? skipSpaces(source, start, end) : start;
    if (from < end) push('linear', source.slice(from, end), from, end);
  }

  return {
    addSource,
    addOpaque(start, end) {
      if (start >= end) return;
      const from = text.length;
      push('linear', source.slice(start, end), start, end);
      opaque.push({start: from, end: text.length});
    },
    markOpaque(from) {
      if (from < text.length) opaque.push({start: from, end: text.length});
    },
    addEncoded(piece, start, end) {
      if (piece !== '') push('encoded', piece, start, end);
    },
    addBreak(start, end) {
      if (text === '' || segments.at(-1)?.kind === 'break') return;
      trimEnd(segments, source);
      text = text.slice(0, segments.at(-1)?.end ?? 0);
      if (text !== '') push('break', ' ', start, end);
    },
    length: () => text.length,
    finish() {
      while (segments.at(-1)?.kind === 'break') segments.pop();
      trimEnd(segments, source);
      text = text.slice(0, segments.at(-1)?.end ?? 0);
      if (text.trim() === '') return undefined;
      return {text, map: {segments}, opaque: clip(opaque, text.length)};
    },
  };
}

/** Nothing stands before, or a space that the next stretch need not repeat. */
function startsFresh(text: string, segments: readonly Segment[], start: number): boolean {
  const last = segments.at(-1);
  if (!last || last.kind === 'break') return true;
  return last.sourceEnd !== start && isBlank(text.charCodeAt(text.length - 1));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function skipSpaces(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

/** Takes white space off the end of the last linear stretches. */
function trimEnd(segments: Segment[], source: string): void {
  for (let last = segments.at(-1); last?.kind === 'linear'; last = segments.at(-1)) {
    let sourceEnd = last.sourceEnd;
    while (sourceEnd > last.sourceStart && isBlank(source.charCodeAt(sourceEnd - 1))) sourceEnd -= 1;
    if (sourceEnd === last.sourceEnd) return;
    segments.pop();
    if (sourceEnd === last.sourceStart) continue;
    segments.push({...last, end: last.end - (last.sourceEnd - sourceEnd), sourceEnd});
    return;
  }
}

function clip(opaque: readonly Span[], length: number): Span[] {
  return opaque.filter(({start}) => start < length).map(({start, end}) => ({start, end: Math.min(end, length)}));
}
