import {CLAIM_KINDS} from '@onbrand/core';
import type {ClaimKind} from '../claim.js';

/** A match with what it scored. */
export interface Candidate {
  readonly kind: ClaimKind;
  readonly score: number;
  /** Item indexes, half-open. */
  readonly claim: readonly [number, number];
  readonly trigger: readonly [number, number];
}

const ORDER = new Map<ClaimKind, number>(CLAIM_KINDS.map((kind, i) => [kind, i]));
const orderOf = (kind: ClaimKind) => ORDER.get(kind) ?? CLAIM_KINDS.length;
/** Do two ranges share an item? */
export const meets = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];

/**
 * One span, one kind: where triggers share words the first kind of the order stays, and two of one kind are joined. A claim
 * whose words besides its trigger belong to another (“100%” of “100% organic cotton”) is not one of its own.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      orderOf(a.kind) - orderOf(b.kind) ||
      lengthOf(b.claim) - lengthOf(a.claim) ||
      b.score - a.score ||
      a.claim[0] - b.claim[0],
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const same = kept.findIndex((other) => other.kind === candidate.kind && meets(other.claim, candidate.claim));
    const other = kept[same];
    if (other) kept[same] = join(other, candidate);
    else if (!kept.some((another) => clashes(another, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.claim[0] - b.claim[0] || a.claim[1] - b.claim[1]);
}

const lengthOf = (range: readonly [number, number]) => range[1] - range[0];

/** Two readings of one claim: “50% faster” and “faster than before” are “50% faster than before”, if that is no long run. */
function join(kept: Candidate, candidate: Candidate): Candidate {
  const claim: [number, number] = [
    Math.min(kept.claim[0], candidate.claim[0]),
    Math.max(kept.claim[1], candidate.claim[1]),
  ];
  if (lengthOf(claim) > LONGEST_JOINED) return kept;
  const trigger: [number, number] = [
    Math.min(kept.trigger[0], candidate.trigger[0]),
    Math.max(kept.trigger[1], candidate.trigger[1]),
  ];
  return {...kept, claim, trigger};
}

/** In words. */
const LONGEST_JOINED = 10;

function clashes(kept: Candidate, candidate: Candidate): boolean {
  if (meets(kept.trigger, candidate.trigger) || meets(kept.claim, candidate.trigger)) return true;
  const rest: readonly [number, number] = [candidate.trigger[1], candidate.claim[1]];
  return lengthOf(rest) > 0 && kept.claim[0] <= rest[0] && kept.claim[1] >= rest[1];
}
