import type {Span} from '@onbrand/core';
import type {Claim} from '../claim.js';
import type {Context} from '../context/context.js';
import {ownsClaim} from '../voice.js';
import type {Candidate} from './settle.js';

const HEDGES =
  /^(?:may|might|could|should|can|help|helps|potentially|possibly|likely|probably|typically|often|generally|usually)$/;

/** A candidate in text coordinates, with whose claim it is and how sure it sounds. */
export function toClaim(candidate: Candidate, context: Context): Claim {
  const hedged = context.items
    .slice(Math.max(0, candidate.claim[0] - 4), candidate.claim[1])
    .some((item) => HEDGES.test(item.lower) || item.figure?.bound === 'at-most');
  return {
    kind: candidate.kind,
    trigger: spanOf(candidate.trigger, context),
    span: spanOf(candidate.claim, context),
    ownVoice: ownsClaim(candidate.claim[0], context),
    hedged,
  };
}

/** In text offsets, with the bound of a figure at its beginning (“over 25,000 banks”), without marks at the edges. */
function spanOf([from, to]: readonly [number, number], context: Context): Span {
  const {items} = context;
  let first = from;
  let last = to - 1;
  while (first < last && items[first]?.kind === 'mark' && !/^[#<>~$€£]/.test(items[first]?.lower ?? '')) first += 1;
  while (last > first && items[last]?.kind === 'mark' && !/^[%+®™]/.test(items[last]?.lower ?? '')) last -= 1;
  const opening = items[first];
  return {start: opening?.figure?.whole.start ?? opening?.start ?? 0, end: items[last]?.end ?? 0};
}
