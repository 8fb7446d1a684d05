import {createRegion, type Extraction, type Part, type Region, type Segment} from '@onbrand/core';
import {type PageBlock, type PdfContext, readContext} from './pdf-context.js';

/** Line ends inside a block, with the mark of a word broken there. */
const LINE_END = /\u00ad?\n/g;

/** The regions of one page. A line end reads as a space; where a word was broken, as nothing. */
export function extractPdf(part: Part): Extraction {
  const context = readContext(part);
  const regions = context.blocks.map((block) => createBlockRegion(part, context, block));
  return {regions: regions.filter((region) => region.text.trim() !== ''), comments: [], notices: context.notices ?? []};
}

function createBlockRegion(part: Part, {page, lang}: PdfContext, {start, end, kind, level}: PageBlock): Region {
  const source = part.text.slice(start, end);
  const segments: Segment[] = [];
  let text = '';
  let at = 0;
  const push = (kindOfSegment: Segment['kind'], value: string, from: number, to: number): void => {
    if (value === '') return;
    segments.push({
      kind: kindOfSegment,
      start: text.length,
      end: text.length + value.length,
      sourceStart: start + from,
      sourceEnd: start + to,
    });
    text += value;
  };
  for (const match of source.matchAll(LINE_END)) {
    push('linear', source.slice(at, match.index), at, match.index);
    at = match.index + match[0].length;
    if (!isInsideWord(source, match.index, match[0])) push('break', ' ', match.index, at);
  }
  push('linear', source.slice(at), at, source.length);
  return createRegion({
    kind,
    text,
    part,
    map: {segments},
    trail: [`Page ${page}`],
    locked: 'A PDF cannot be changed; change the document it was made from',
    ...(level === undefined ? {} : {level}),
    ...(lang === undefined ? {} : {lang}),
  });
}

/** Behind a soft hyphen the word goes on, and behind a hyphen that stays, too. */
function isInsideWord(source: string, at: number, lineEnd: string): boolean {
  return lineEnd.length > 1 || /\p{L}[-‐]$/u.test(source.slice(Math.max(0, at - 3), at));
}
