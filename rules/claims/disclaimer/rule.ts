import type {ApprovedClaim, Document, Finding, Region, RegionRule, Span} from '@onbrand/core';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';
import {followMark, readMark} from './footnotes.js';
import {holdsText} from './holds-text.js';

type Nearness = 'sentence' | 'paragraph' | 'section' | 'page' | 'slide' | 'document';

/** Claims without the words that must stand by them. */
export const rule: RegionRule = {
  id: 'claims/disclaimer',
  scope: 'region',
  summary: 'Put the required disclaimer near its claim',
  severity: 'error',
  fixable: false,
  appliesTo: hasRegistered,
  *check(region, {brand, document, sentences}): Generator<Finding> {
    for (const {claim, span} of findRegistered(region, brand)) {
      const required = readDisclaimer(claim);
      if (!required) continue;
      const mark = readMark(region.text, span.end);
      const note = mark === undefined ? undefined : followMark(mark, document, region);
      if (note && holdsText(note.text, required.text)) continue;
      const inReach = listInReach(region, span, required.within, document, sentences);
      if (mark === undefined && inReach.some((text) => holdsText(text, required.text))) continue;
      const found = region.text.slice(span.start, span.end);
      yield {span, message: advise(found, required, mark, note), ...creditClaim(claim, span)};
    }
  },
};

function readDisclaimer({disclaimer}: ApprovedClaim): {text: string; within: Nearness} | undefined {
  if (disclaimer === undefined) return undefined;
  return typeof disclaimer === 'string'
    ? {text: disclaimer, within: 'document'}
    : {text: disclaimer.text, within: disclaimer.within ?? 'document'};
}

function advise(
  found: string,
  required: {text: string; within: Nearness},
  mark: string | undefined,
  note: Region | undefined,
): string {
  if (mark !== undefined && !note) {
    return `Add the note that “${mark}” behind “${found}” leads to: “${required.text}”`;
  }
  if (mark !== undefined) return `Write the disclaimer into the note behind “${mark}”: “${required.text}”`;
  const where = required.within === 'document' ? 'in this document' : `in the same ${required.within}`;
  return `Say this ${where} as “${found}”: “${required.text}”`.replace('in this document as', 'in this document, for');
}

/** The texts that are near enough. */
function listInReach(
  region: Region,
  span: Span,
  within: Nearness,
  document: Document,
  sentences: (region: Region) => readonly Span[],
): readonly string[] {
  switch (within) {
    case 'sentence': {
      const own = sentences(region).find(({start, end}) => start <= span.start && span.start < end);
      return [own ? region.text.slice(own.start, own.end) : region.text];
    }
    case 'paragraph':
      return [region.text];
    case 'section':
      return joinRegions(document, (other) => sameTrail(other, region, Number.POSITIVE_INFINITY));
    case 'slide':
    case 'page':
      return joinRegions(document, (other) => other.part === region.part && sameTrail(other, region, 1));
    case 'document':
      return joinRegions(document, () => true);
  }
}

function joinRegions({regions}: Document, belongs: (region: Region) => boolean): readonly string[] {
  return regions.filter(belongs).map(({text}) => text);
}

function sameTrail(a: Region, b: Region, depth: number): boolean {
  const left = (a.trail ?? []).slice(0, depth);
  const right = (b.trail ?? []).slice(0, depth);
  return left.length === right.length && left.every((step, index) => step === right[index]);
}
