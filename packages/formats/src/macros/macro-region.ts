import type {Region} from '@onbrand/core';
import {shiftSpans} from '../values/build-region.js';
import {sliceMapped} from '../values/map-builder.js';
import {macroTrail} from './read-macros.js';

/** The mark is not part of the subject. */
const SUBJECT = /^subject:\s*/i;

/** A region of a text that is a macro, `name` if it has one; a line that begins with `Subject:` is its subject. */
export function asMacro(region: Region, name: string | undefined): Region {
  if (region.kind === 'metadata') return {...region, trail: macroTrail(name, region.trail?.at(-1) ?? 'metadata')};
  if (region.kind === 'heading') return {...region, kind: 'title', trail: macroTrail(name, 'name')};
  const subject = SUBJECT.exec(region.text)?.[0].length ?? 0;
  if (subject > 0 && subject < region.text.length)
    return {...cutStart(region, subject), kind: 'subject', trail: macroTrail(name, 'subject')};
  return {...region, kind: region.kind === 'paragraph' ? 'macro' : region.kind, trail: macroTrail(name, 'reply')};
}

function cutStart(region: Region, length: number): Region {
  const {text, map, opaque} = region;
  const end = text.length;
  return {...region, ...sliceMapped({text, map}, length, end), opaque: shiftSpans(opaque, length, end)};
}
