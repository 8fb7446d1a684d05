import type {Comment, Extraction, ExtractOptions, Part, Region, Span} from '@onbrand/core';
import {mapSlice} from '../values/map-builder.js';
import {extractMarkdown} from '../values/markdown.js';
import {blankSpans} from '../values/mask-spans.js';
import {readValue} from '../values/syntax.js';
import {type DeckOutline, outlineDeck} from './slides-of-markdown.js';

/** Reads a deck in Markdown: what the Markdown format reads, slide by slide, and the speaker notes. */
export function readMarkdownDeck(part: Part, options?: ExtractOptions): Extraction {
  const outline = outlineDeck(part.text);
  const masked = {...part, text: blankSpans(part.text, outline.marks)};
  const {regions, comments, ...rest} = extractMarkdown(masked, options);
  const own = comments.map((comment) => ({...comment, part}));
  const notes = own.filter(isSpeakerNote).flatMap((comment) => readNote(part, comment));
  const all = [...regions.map((region) => ({...region, part})), ...notes];
  all.sort((a, b) => firstOffset(a) - firstOffset(b));
  return {...rest, regions: placeRegions(all, outline), comments: own};
}

function firstOffset({map}: Region): number {
  return map.segments[0]?.sourceStart ?? 0;
}

/** Gives each region its slide; the first heading of a slide is its title. */
function placeRegions(regions: readonly Region[], {starts, notes}: DeckOutline): Region[] {
  let slide = 0;
  let titled = -1;
  return regions.map((region) => {
    if (region.kind === 'metadata') return region;
    const at = firstOffset(region);
    while (slide + 1 < starts.length && (starts[slide + 1] ?? 0) <= at) slide += 1;
    const isNote = region.kind === 'note' || notes.some(({start, end}) => start <= at && at < end);
    const isTitle = !isNote && region.kind === 'heading' && titled !== slide;
    if (isTitle) titled = slide;
    const kind = isNote ? 'note' : isTitle ? 'title' : region.kind;
    return {...region, kind, trail: [`Slide ${slide + 1}`, placeName(kind)]};
  });
}

function placeName(kind: Region['kind']): string {
  if (kind === 'note') return 'notes';
  if (kind === 'title' || kind === 'heading' || kind === 'caption') return kind;
  if (kind === 'list-item') return 'bullet';
  return kind === 'table-cell' ? 'table' : 'text';
}

/**
 * What Marp reads as settings, and only that: each name in its own case, and with `_` for one slide alone. A comment
 * with any other label (`Say: …`) is a note. https://marpit.marp.app/directives, https://github.com/marp-team/marp-core
 */
const MARP_SETTING = new RegExp(
  `^_?(?:${[
    'marp|theme|style|headingDivider|lang|size|math|title|author|description|keywords|url|image',
    'paginate|header|footer|class|color|transition|background(?:Color|Image|Position|Repeat|Size)',
  ].join('|')}):(?:\\s|$)`,
  'm',
);
/** `name: value`, an item of a list, a remark, or a line set in below a name. */
const SETTING_LINE = /^(?:_?[A-Za-z][\w-]*:(?:\s|$)|-|#|\s|$)/;

/** One word alone (`fit`, `more`) is a mark for some program; quotes and brackets may stand around either. */
const TWO_WORDS = /\p{L}[”’"'),.:;!?*_]{0,3}\s+[“‘"'(*_]{0,3}\p{L}/u;

/**
 * Marp and Slidev keep speaker notes in comments. Settings (`_class: lead`), directives of ours and code that was
 * commented out are none.
 */
function isSpeakerNote({part, start, text}: Comment): boolean {
  if (!part.text.startsWith('<!--', start)) return false;
  const note = text.trim();
  if (/^(?:onbrand-|\.(?:slide|element)\b|<|\{|@|prettier-|eslint-|markdownlint-)/.test(note)) return false;
  if (MARP_SETTING.test(note) && note.split('\n').every((line) => SETTING_LINE.test(line))) return false;
  return TWO_WORDS.test(note);
}

function readNote(part: Part, {start, end}: Span): Region[] {
  const label = /^\s*notes?:/i.exec(part.text.slice(start + 4, start + 100))?.[0].length ?? 0;
  const inner = {start: start + 4 + label, end: end - 3};
  if (inner.end <= inner.start) return [];
  const value = {...mapSlice(part.text, inner.start, inner.end), part, kind: 'note' as const};
  return readValue(value).regions.map((region) => ({...region, kind: 'note' as const}));
}
