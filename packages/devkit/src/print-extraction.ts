import {type Extraction, type Part, type Region, toSourceSpan} from '@onbrand/core';

/**
 * Writes what a format found for people to review: kind, place and trail of each region, its text with opaque
 * stretches in `⟦⟧`, breaks as `⏎` and encoded stretches in `‹›`, and the slice of the source where that differs.
 */
export function printExtraction(part: Part, {regions, comments, notices = []}: Extraction): string {
  const blocks = regions.map((region) => printRegion(part, region));
  for (const {start, end, text} of comments) blocks.push(`comment ${start}–${end}\n  ${quote(text)}`);
  for (const notice of notices) blocks.push(`notice\n  ${notice}`);
  return `${blocks.join('\n\n')}\n`;
}

function printRegion(part: Part, region: Region): string {
  const span = toSourceSpan(region.map, {start: 0, end: region.text.length});
  const source = part.text.slice(span.start, span.end);
  const level = region.level === undefined ? '' : ` ${region.level}`;
  const marks = [region.quoted && 'quoted', region.lang, region.encoding].filter(Boolean).join(' ');
  const trail = region.trail ? ` · ${region.trail.join(' › ')}` : '';
  const lines = [`${region.kind}${level} ${span.start}–${span.end}${marks && ` (${marks})`}${trail}`];
  lines.push(`  ${quote(markText(region))}`);
  if (source !== region.text) lines.push(`  = ${quote(source)}`);
  return lines.join('\n');
}

/** One character stands for one code unit or sign, so that nothing hides. */
function quote(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

function markText({text, map, opaque}: Region): string {
  const signs = new Map<number, string>();
  const add = (at: number, sign: string): void => {
    signs.set(at, (signs.get(at) ?? '') + sign);
  };
  for (const {kind, start, end} of map.segments) {
    if (kind !== 'encoded') continue;
    add(end, '›');
    add(start, '‹');
  }
  for (const {start, end} of opaque) {
    add(start, '⟦');
    add(end, '⟧');
  }
  const breaks = new Set(map.segments.filter(({kind}) => kind === 'break').map(({start}) => start));
  let marked = '';
  for (let at = 0; at <= text.length; at += 1)
    marked += (signs.get(at) ?? '') + (breaks.has(at) ? '⏎' : text.charAt(at));
  return marked;
}
