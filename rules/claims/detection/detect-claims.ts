import {CLAIM_KINDS, type Span} from '@onbrand/core';
import type {Claim, ClaimKind, Voice} from './claim.js';
import {CONDITIONS, isNegated, NO} from './conditions.js';
import {type Context, readContext, readScene, type TextScene} from './context.js';
import {findMatches} from './find-matches.js';
import {findTestimonials} from './find-testimonials.js';
import {wakePatterns} from './gate.js';
import type {PatternMatch} from './pattern.js';
import {shapeClaim} from './shape-span.js';
import {splitSentences} from './split-sentences.js';
import {aboutOffering, hasNamedSubject, ownsClaim} from './voice.js';

/** How to read a text. */
export interface DetectOptions {
  /** BCP 47: how digits are read. */
  readonly language?: string;
  /** Only these kinds. */
  readonly kinds?: readonly ClaimKind[];
}

/** Nobody named: “we”, “our” and the shape of the sentence tell who speaks. */
export const UNKNOWN_VOICE: Voice = {};

/** The claims of one sentence, heading, bullet or cell, in order. Spans are offsets into `sentence`. */
export function detectClaims(sentence: string, voice: Voice = UNKNOWN_VOICE, options: DetectOptions = {}): Claim[] {
  const woken = wakePatterns(sentence, 0, sentence.length);
  if (woken.length === 0 && !QUOTES.test(sentence)) return [];
  return judge(readScene(sentence, voice, options.language), woken, voice, options);
}

/** The claims of a text, sentence by sentence, in text coordinates. */
export function detectClaimsInText(
  text: string,
  sentences: readonly Span[] = splitSentences(text),
  voice: Voice = UNKNOWN_VOICE,
  options: DetectOptions = {},
): Claim[] {
  const found: Claim[] = [];
  for (const {start, end} of sentences) {
    for (const claim of detectClaims(text.slice(start, end), voice, options)) found.push(shift(claim, start));
  }
  return found;
}

function shift(claim: Claim, by: number): Claim {
  const move = ({start, end}: Span): Span => ({start: start + by, end: end + by});
  return {...claim, trigger: move(claim.trigger), span: move(claim.span)};
}

/** A match with what it scored. */
interface Candidate {
  readonly kind: ClaimKind;
  readonly score: number;
  /** Item indexes, half-open. */
  readonly claim: readonly [number, number];
  readonly trigger: readonly [number, number];
}

/** What a pattern’s strength must come to, with all that speaks for and against it. */
const THRESHOLD = 3;
const QUOTES = /["“”«»„]/;
/** Claims come together: what one sure claim of a sentence adds to the others. */
const COMPANY = 0.5;
const SURE = 4;

function judge(scene: TextScene, woken: readonly number[], voice: Voice, options: DetectOptions): Claim[] {
  const matches = findMatches(scene, woken);
  if (matches.length === 0 && !QUOTES.test(scene.text)) return [];
  const context = readContext(scene, voice);
  const candidates: Candidate[] = findTestimonials(context, voice);
  for (const match of matches) {
    const {pattern, claim, trigger} = match;
    if (options.kinds && !options.kinds.includes(pattern.kind)) continue;
    const score = scoreMatch(match, context);
    if (score >= THRESHOLD - COMPANY) candidates.push({kind: pattern.kind, score, claim, trigger});
  }
  const sure = candidates.filter((candidate) => candidate.score >= SURE);
  const inCompany = (candidate: Candidate) => sure.some((other) => !meets(other.claim, candidate.claim));
  const kept = candidates.filter((candidate) => candidate.score >= THRESHOLD || inCompany(candidate));
  const settled = settle(kept);
  return settled.map((candidate, i) => {
    const limit = settled[i + 1]?.claim[0] ?? context.items.length;
    return toClaim(
      {...candidate, claim: shapeClaim(candidate.kind, candidate.claim, context, Math.max(limit, candidate.claim[1]))},
      context,
    );
  });
}

/** Kinds that deny something themselves, so that a “no” before them does not undo them. */
const DENYING: ReadonlySet<ClaimKind> = new Set(['absolute']);
/** Kinds whose words mean the same in technical prose. */
const PLAIN: ReadonlySet<ClaimKind> = new Set(['certification', 'award', 'endorsement', 'price', 'customer-count']);

export function scoreMatch(match: PatternMatch, context: Context): number {
  const {pattern, claim, trigger} = match;
  for (let i = claim[0]; i < trigger[1]; i += 1) if (context.unsaid[i] === 1) return NO;
  if (
    !DENYING.has(pattern.kind) &&
    !pattern.flags.has('negated') &&
    !deniesItself(match, context) &&
    isNegated(context, claim[0])
  )
    return NO;
  if (!PLAIN.has(pattern.kind) || pattern.kind === 'certification')
    for (let i = claim[0]; i < trigger[1]; i += 1) if (context.disclaimed[i] === 1) return NO;
  let score = pattern.strength;
  for (const flag of pattern.flags) score += CONDITIONS[flag]?.(match, context) ?? 0;
  return score + bonusOf(context) - penaltyOf(match, context);
}

/** “No setup fees”: the denial is the claim. */
function deniesItself({claim}: PatternMatch, context: Context): boolean {
  return /^(?:no|zero|without|never|unlike|at|nothing|don't|not|none|won't|can't|cannot|nobody)$/.test(
    context.items[claim[0]]?.lower ?? '',
  );
}

function bonusOf(context: Context): number {
  if (context.speaksOfUs) return 1;
  return context.speaksToYou || context.fragment || hasNamedSubject(context.items) || aboutOffering(context.items)
    ? 0.5
    : 0;
}

function penaltyOf({pattern, claim}: PatternMatch, context: Context): number {
  const distance = context.distance(claim[0], claim[1]);
  if (pattern.strength >= 5) {
    const told = pattern.kind === 'certification' && context.instruction === 1 ? 3 : 0;
    return told + (distance.legal >= 1.5 ? 1 : 0);
  }
  const {technical, research, legal, personal, service} = distance;
  const plain = PLAIN.has(pattern.kind);
  return (
    (plain ? 0 : technical) +
    (pattern.flags.has('share') || plain ? research / 2 : research) +
    (pattern.kind === 'certification' ? legal / 2 : legal) +
    (pattern.kind === 'endorsement' ? 0 : personal) +
    service / 2 +
    context.instruction * (pattern.kind === 'price' ? 0.5 : 1)
  );
}

const ORDER = new Map<ClaimKind, number>(CLAIM_KINDS.map((kind, i) => [kind, i]));
const orderOf = (kind: ClaimKind) => ORDER.get(kind) ?? CLAIM_KINDS.length;
const meets = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];

/**
 * One span, one kind: where triggers share words the first kind of the order stays, and of one kind the longest. A claim
 * whose words besides its trigger belong to another (“100%” of “100% organic cotton”) is not one of its own.
 */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      orderOf(a.kind) - orderOf(b.kind) ||
      lengthOf(b.claim) - lengthOf(a.claim) ||
      b.score - a.score ||
      a.claim[0] - b.claim[0],
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) if (!kept.some((other) => clashes(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.claim[0] - b.claim[0] || a.claim[1] - b.claim[1]);
}

const lengthOf = (range: readonly [number, number]) => range[1] - range[0];

function clashes(kept: Candidate, candidate: Candidate): boolean {
  if (kept.kind === candidate.kind) return meets(kept.claim, candidate.claim);
  if (meets(kept.trigger, candidate.trigger) || meets(kept.claim, candidate.trigger)) return true;
  const rest: readonly [number, number] = [candidate.trigger[1], candidate.claim[1]];
  return lengthOf(rest) > 0 && kept.claim[0] <= rest[0] && kept.claim[1] >= rest[1];
}

const HEDGES =
  /^(?:may|might|could|should|can|help|helps|potentially|possibly|likely|probably|typically|often|generally|usually)$/;

function toClaim(candidate: Candidate, context: Context): Claim {
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
