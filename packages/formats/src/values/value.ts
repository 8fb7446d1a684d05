import {
  type Comment,
  composeMaps,
  type Extraction,
  type Part,
  type Region,
  type Span,
  toSourceSpan,
} from '@onbrand/core';
import {buildRegion, type RegionContext} from './build-region.js';
import {nestEncodings} from './encoders.js';
import type {MappedText} from './map-builder.js';

/** A decoded string inside a host file: a JSON value, a YAML scalar, a CSV cell, a part of a mail. */
export interface Value extends MappedText, RegionContext {
  readonly part: Part;
}

/** Takes a text apart as if it were a file of its own. */
export type Reader = (part: Part) => Extraction;

/**
 * Reads the text of a value with the reader of another format, and leads every position through both: a word across
 * `<b>`, in an escaped string, in JSON.
 */
export function readNested(value: Value, read: Reader): Extraction {
  const inner = read({id: '', text: value.text});
  return {
    regions: inner.regions.map((region) => liftRegion(region, value, inner.regions.length === 1)),
    comments: inner.comments.map((comment) => liftComment(comment, value)),
    ...(inner.notices ? {notices: inner.notices} : {}),
  };
}

function liftRegion(region: Region, value: Value, alone: boolean): Region {
  const encoding = nestEncodings(region.encoding, value.encoding);
  const trail = [...(value.trail ?? []), ...(region.trail ?? [])];
  const lang = region.lang ?? value.lang;
  const locked = region.locked ?? value.locked;
  return {
    ...region,
    kind: liftKind(region, value, alone),
    part: value.part,
    map: composeMaps(region.map, value.map),
    ...(trail.length > 0 ? {trail} : {}),
    ...(encoding === undefined ? {} : {encoding}),
    ...(lang === undefined ? {} : {lang}),
    ...(locked === undefined ? {} : {locked}),
    ...(value.quoted ? {quoted: true} : {}),
  };
}

/**
 * A paragraph is what its value is, a macro or a message; a string that holds nothing else is a title if its key says
 * so. Lists, headings and tables inside stay what they are.
 */
function liftKind(region: Region, value: Value, alone: boolean): Region['kind'] {
  if (region.kind !== 'paragraph' && region.kind !== 'link-text') return region.kind;
  return alone || value.kind === 'macro' || value.kind === 'message' ? value.kind : region.kind;
}

function liftComment({start, end, text}: Comment, {part, map}: Value): Comment {
  return {part, text, ...toSourceSpan(map, {start, end})};
}

/** Reads a value as one run of text, in which `opaque` is no words. */
export function readWhole(value: Value, opaque: readonly Span[] = []): Extraction {
  const region = buildRegion(value.part, value, value, opaque);
  return {regions: region ? [region] : [], comments: []};
}

/** Puts extractions of the same part together, in order. */
export function joinExtractions(extractions: Iterable<Extraction>): Extraction {
  const regions: Region[] = [];
  const comments: Comment[] = [];
  const notices = new Set<string>();
  for (const one of extractions) {
    for (const region of one.regions) regions.push(region);
    for (const comment of one.comments) comments.push(comment);
    for (const notice of one.notices ?? []) notices.add(notice);
  }
  return {regions, comments, ...(notices.size > 0 ? {notices: [...notices]} : {})};
}
