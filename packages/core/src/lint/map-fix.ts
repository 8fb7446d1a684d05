import type {Edit, Fix} from '../model/diagnostic.js';
import type {Format} from '../model/format.js';
import type {Region} from '../model/region.js';
import type {TextEdit, TextFix} from '../model/rule.js';
import {findSegment, type Segment, type SourceEdit, toSourceSpan} from '../model/source-map.js';
import {findOverlap, type Span} from '../model/span.js';

/** What a format knows of writing. */
export type Writing = Pick<Format, 'encode' | 'editsAcrossMarkup'>;

/** A fix in source coordinates, or undefined where the source cannot take it safely. */
export function mapFix(fix: TextFix, region: Region, writing: Writing): Fix | undefined {
  if (region.locked !== undefined) return undefined;
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const mapped = mapEdit(edit, region, writing);
    if (!mapped) return undefined;
    for (const {start, end, text} of mapped) edits.push({part: region.part.id, start, end, text});
  }
  return {title: fix.title, edits};
}

/**
 * An edit of region text as edits of the source. Where the words stand in one piece, the whole of them is replaced;
 * where marks stand between, only what changes is, so that `**Lark**spur cloud` keeps its marks and gets its capital.
 * Undefined where a placeholder, a line break or markup would be touched.
 */
export function mapEdit(edit: TextEdit, region: Region, writing: Writing): SourceEdit[] | undefined {
  if (touchesAny(region.opaque, edit) || touchesAny(region.lockedSpans ?? [], edit)) return undefined;
  const whole = replaceStretch(edit, region, writing);
  if (whole) return [whole];
  const smallest = trimEdit(edit, region.text);
  const trimmed = replaceStretch(smallest, region, writing);
  if (trimmed) return [trimmed];
  return writing.editsAcrossMarkup ? splitEdit(smallest, region, writing) : undefined;
}

/** Would the edit change anything inside one of the disjoint, ascending spans? An insertion right beside one does not. */
function touchesAny(spans: readonly Span[], {start, end}: TextEdit): boolean {
  if (end > start) return findOverlap(spans, start, end) !== undefined;
  const span = findOverlap(spans, start, start + 1);
  return span !== undefined && span.start < start;
}

/** Replaces a stretch whose source is contiguous and holds no line break; undefined otherwise. */
function replaceStretch(edit: TextEdit, region: Region, writing: Writing): SourceEdit | undefined {
  if (edit.end <= edit.start) return insertText(edit, region, writing);
  const segments = segmentsOf(edit, region);
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'break' || !isWhollyCovered(segment, edit)) return undefined;
    const before = segments[index - 1];
    if (before && before.sourceEnd !== segment.sourceStart) return undefined;
  }
  const text = encode(edit.text, region, writing);
  return text === undefined ? undefined : {...toSourceSpan(region.map, edit), text};
}

/** An insertion goes right behind the character before it, so that it takes on that character's formatting. */
function insertText(edit: TextEdit, region: Region, writing: Writing): SourceEdit | undefined {
  const {segments} = region.map;
  const before = edit.start > 0 ? segments[findSegment(region.map, edit.start - 1)] : segments[0];
  if (!before || before.kind === 'break') return undefined;
  if (before.kind === 'encoded' && edit.start !== before.end && edit.start !== before.start) return undefined;
  const at =
    edit.start === 0 ? before.sourceStart : toSourceSpan(region.map, {start: edit.start - 1, end: edit.start}).end;
  const text = encode(edit.text, region, writing);
  return text === undefined ? undefined : {start: at, end: at, text};
}

/** An atom can only be replaced whole. */
function isWhollyCovered(segment: Segment, edit: TextEdit): boolean {
  return segment.kind === 'linear' || (edit.start <= segment.start && segment.end <= edit.end);
}

/** The first stretch takes the new text, the others lose theirs; what stands between them stays. */
function splitEdit(edit: TextEdit, region: Region, writing: Writing): SourceEdit[] | undefined {
  const edits: SourceEdit[] = [];
  for (const segment of segmentsOf(edit, region)) {
    if (segment.kind === 'break' || !isWhollyCovered(segment, edit)) return undefined;
    const start = Math.max(edit.start, segment.start);
    const end = Math.min(edit.end, segment.end);
    const source = toSourceSpan(region.map, {start, end});
    const text = edits.length === 0 ? encode(edit.text, region, writing) : '';
    if (text === undefined) return undefined;
    edits.push({...source, text});
  }
  return edits.length === 0 ? undefined : edits;
}

function segmentsOf(edit: TextEdit, region: Region): readonly Segment[] {
  const first = findSegment(region.map, edit.start);
  const last = findSegment(region.map, edit.end - 1);
  return region.map.segments.slice(first, last + 1);
}

/** Leaves out what the old and the new words share at both ends, never splitting a surrogate pair. */
export function trimEdit(edit: TextEdit, text: string): TextEdit {
  const old = text.slice(edit.start, edit.end);
  const limit = Math.min(old.length, edit.text.length);
  let head = 0;
  while (head < limit && old.charCodeAt(head) === edit.text.charCodeAt(head)) head += 1;
  if (head > 0 && isHighSurrogate(old.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (
    tail < limit - head &&
    old.charCodeAt(old.length - 1 - tail) === edit.text.charCodeAt(edit.text.length - 1 - tail)
  )
    tail += 1;
  if (tail > 0 && isLowSurrogate(old.charCodeAt(old.length - tail))) tail -= 1;
  return {start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail)};
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** In the host's syntax; undefined where the host cannot hold it there. */
function encode(text: string, region: Region, writing: Writing): string | undefined {
  return writing.encode ? writing.encode(text, region) : text;
}
