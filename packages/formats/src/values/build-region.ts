import {createRegion, type Part, type Region, type RegionKind, type Span} from '@onbrand/core';
import {type MappedText, sliceMapped} from './map-builder.js';
import {maskSpans} from './mask-spans.js';

/** What a format knows of a region besides its text. */
export interface RegionContext {
  readonly kind: RegionKind;
  readonly trail?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly level?: number | undefined;
  readonly quoted?: boolean | undefined;
  readonly locked?: string | undefined;
  readonly encoding?: string | undefined;
}

/**
 * A region of `mapped` without white space at its ends. Undefined where nothing is left to read: no letter and no
 * figure outside code, addresses and placeholders. `opaque` ascends and is disjoint; nothing more is looked for in it.
 */
export function buildRegion(
  part: Part,
  mapped: MappedText,
  context: RegionContext,
  opaque: readonly Span[] = [],
): Region | undefined {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = mapped.text.trimEnd().length;
  if (end <= start) return undefined;
  const {text, map} = sliceMapped(mapped, start, end);
  const known = shiftSpans(opaque, start, end);
  const found = createRegion({text: maskSpans(text, known), part, map, opaque: known, ...definedOnly(context)});
  return hasWords(text, found.opaque) ? {...found, text} : undefined;
}

/** Spans as they stand in the stretch `[start, end)`, as far as they stand there. */
export function shiftSpans(spans: readonly Span[], start: number, end: number): Span[] {
  return spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start}));
}

/** Exact optional properties: what is not known is left out. */
function definedOnly(context: RegionContext): Pick<Region, 'kind'> & Partial<Region> {
  const {kind, trail, lang, level, quoted, locked, encoding} = context;
  return {
    kind,
    ...(trail === undefined ? {} : {trail}),
    ...(lang === undefined ? {} : {lang}),
    ...(level === undefined ? {} : {level}),
    ...(quoted === undefined ? {} : {quoted}),
    ...(locked === undefined ? {} : {locked}),
    ...(encoding === undefined ? {} : {encoding}),
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** Is there a letter or a figure outside the opaque stretches? */
export function hasWords(text: string, opaque: readonly Span[]): boolean {
  let at = 0;
  for (const {start, end} of opaque) {
    if (WORD.test(text.slice(at, start))) return true;
    at = end;
  }
  return WORD.test(text.slice(at));
}
