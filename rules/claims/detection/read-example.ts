import type {Span} from '@onbrand/core';
import type {ClaimKind} from './claim.js';

/** A claim as a marked sentence writes it. */
export interface ExampleClaim extends Span {
  readonly kind: ClaimKind;
}

/** A sentence with its claims. */
export interface Example {
  readonly sentence: string;
  readonly claims: readonly ExampleClaim[];
}

/** Reads `Trusted by ⟦customer-count|12,000 teams⟧`. */
export function readExample(marked: string): Example {
  const claims: ExampleClaim[] = [];
  let sentence = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const match = /^⟦([a-z-]+)\|(.*)⟧$/su.exec(piece);
    const words = match?.[2] ?? piece;
    if (match) claims.push({kind: match[1] as ClaimKind, start: sentence.length, end: sentence.length + words.length});
    sentence += words;
  }
  return {sentence, claims};
}

/** Writes the marks back, for a failure message that shows at a glance what differs. */
export function writeExample({sentence, claims}: Example): string {
  let marked = '';
  let at = 0;
  for (const {kind, start, end} of [...claims].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    marked += `${sentence.slice(at, start)}⟦${kind}|${sentence.slice(start, end)}⟧`;
    at = end;
  }
  return marked + sentence.slice(at);
}
