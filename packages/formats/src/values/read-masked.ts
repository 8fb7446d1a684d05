import {type Extraction, mergeSpans, type Part, type Region, type Span} from '@onbrand/core';
import {hasWords} from './build-region.js';
import {maskSpans} from './mask-spans.js';
import type {Reader} from './value.js';

/**
 * Reads `part` with `spans` of it hidden from the reader, which would take them for something else; they stand in the
 * regions as written, as no words. `spans` ascend and are disjoint.
 */
export function readMasked(part: Part, spans: readonly Span[], read: Reader): Extraction {
  if (spans.length === 0) return read(part);
  const {regions, ...rest} = read({...part, text: maskSpans(part.text, spans)});
  const restored = regions.map((region) => restoreText(region, part, spans));
  return {...rest, regions: restored.filter(({text, opaque}) => hasWords(text, opaque))};
}

function restoreText(region: Region, part: Part, spans: readonly Span[]): Region {
  const pieces: string[] = [];
  const hidden: Span[] = [];
  let next = 0;
  for (const {kind, start, end, sourceStart, sourceEnd} of region.map.segments) {
    pieces.push(kind === 'linear' ? part.text.slice(sourceStart, sourceEnd) : region.text.slice(start, end));
    if (kind !== 'linear') continue;
    while (next < spans.length && (spans[next]?.end ?? 0) <= sourceStart) next += 1;
    for (let index = next; index < spans.length; index += 1) {
      const span = spans[index];
      if (!span || span.start >= sourceEnd) break;
      hidden.push({
        start: start + Math.max(0, span.start - sourceStart),
        end: start + Math.min(sourceEnd, span.end) - sourceStart,
      });
    }
  }
  return {...region, part, text: pieces.join(''), opaque: mergeSpans([...region.opaque, ...hidden])};
}
