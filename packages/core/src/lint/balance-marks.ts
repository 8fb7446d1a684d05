import {findSegment, type Segment, type SourceMap} from '../model/source-map.js';
import type {Span} from '../model/span.js';

/**
 * Widens a source span to the marks it would cut in two: words found across the end of an emphasis, `**web** site`,
 * begin with the marks that end inside them. Marks that hold all of the words, or none, stay outside.
 *
 * @param span in region text
 * @param source what `span` maps to, in `text`
 */
export function balanceMarks(map: SourceMap, span: Span, source: Span, text: string): Span {
  let {start, end} = source;
  for (const gap of listGaps(map, span, text)) {
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    const opening = findOpening(gap, before);
    const closing = opening === 0 ? findClosing(gap, after) : 0;
    start -= opening;
    end += closing;
  }
  return {start, end};
}

/** Marks are short; a tag with more attributes than this is left where it is. */
const REACH = 200;

/** What stands in the source between the pieces of a span. */
function* listGaps(map: SourceMap, span: Span, text: string): Generator<string> {
  const last = findSegment(map, span.end - 1);
  for (let index = findSegment(map, span.start); index < last; index += 1) {
    const {sourceEnd} = map.segments[index] as Segment;
    const {sourceStart} = map.segments[index + 1] as Segment;
    if (sourceEnd < sourceStart && sourceStart - sourceEnd <= REACH) yield text.slice(sourceEnd, sourceStart);
  }
}

/** The length of the opening marks right before the span that `gap` closes. */
function findOpening(gap: string, before: string): number {
  if (/^[*_~]+$/.test(gap)) return before.endsWith(gap) ? gap.length : 0;
  if (/^\](?:\([^()]*\)|\[[^\][]*\])?$/.test(gap)) return before.endsWith('[') ? 1 : 0;
  const name = /^<\/([a-z][\w-]*)\s*>$/i.exec(gap)?.[1];
  const tag = name === undefined ? undefined : /<([a-z][\w-]*)(?:\s[^<>]*)?>$/i.exec(before);
  return tag?.[1] === name ? (tag?.[0].length ?? 0) : 0;
}

/** The length of the closing marks right behind the span that `gap` opens. */
function findClosing(gap: string, after: string): number {
  if (/^[*_~]+$/.test(gap)) return after.startsWith(gap) ? gap.length : 0;
  if (gap === '[') return /^\](?:\([^()]*\)|\[[^\][]*\])?/.exec(after)?.[0].length ?? 0;
  const name = /^<([a-z][\w-]*)(?:\s[^<>]*)?>$/i.exec(gap)?.[1];
  const tag = name === undefined ? undefined : /^<\/([a-z][\w-]*)\s*>/i.exec(after);
  return tag?.[1] === name ? (tag?.[0].length ?? 0) : 0;
}
