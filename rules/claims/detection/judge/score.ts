import type {ClaimKind} from '../claim.js';
import {isNegated, NO, wordsIn} from '../conditions/condition.js';
import {CONDITIONS} from '../conditions/conditions.js';
import type {Context} from '../context/context.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {list} from '../words.js';

/** Kinds that deny something themselves, so that a “no” before them does not undo them. */
const DENYING: ReadonlySet<ClaimKind> = new Set(['absolute']);
/** Kinds whose words mean the same in technical prose. */
const PLAIN: ReadonlySet<ClaimKind> = new Set(['certification', 'award', 'endorsement', 'price', 'customer-count']);

/** What a pattern’s strength comes to in its place: with its conditions, with what speaks for copy, less what speaks against. */
export function scoreMatch(match: PatternMatch, context: Context): number {
  const {pattern, claim, trigger} = match;
  if (isInsideWord(match, context) || saysLess(match, context)) return NO;
  const [from] = claim;
  if (isMarked(context.unsaid, from, trigger[1])) return NO;
  const denies = DENYING.has(pattern.kind);
  if (
    !denies &&
    !pattern.flags.has('negated') &&
    isNegated(context, from, pattern.kind === 'certification' ? 6 : 3) &&
    !deniesItself(match, context)
  )
    return NO;
  const mayBeDisclaimed = !PLAIN.has(pattern.kind) || pattern.kind === 'certification' || pattern.kind === 'price';
  if (mayBeDisclaimed && isMarked(context.disclaimed, from, trigger[1])) return NO;
  // “Without providing full access”, “you’d think no tracking would happen”.
  if (denies && isNegated(context, from, 2) && !deniesItself(match, context)) return NO;
  const after = context.items[claim[1]]?.lower;
  if (after === 'would' || after === 'should' || (pattern.kind === 'certification' && isAsked(context, from)))
    return NO;
  let score = pattern.strength - (context.items[from - 1]?.lower === 'would' ? 1.5 : 0);
  for (const flag of pattern.flags) {
    score += CONDITIONS.get(flag)?.(match, context) ?? 0;
    if (score === NO) return NO;
  }
  // Nothing that follows lifts it further than this.
  if (score + MOST_BONUS < LEAST_SCORE) return NO;
  score += bonusOf(context) - penaltyOf(match, context);
  // Asked last, as they read the whole sentence: most matches have failed by then.
  return score < LEAST_SCORE ? score : score - distantOf(match, context);
}

/** Of the few words before the claim, those that take it back: “almost no maintenance”, “a tool should give you full control”. */
function saysLess({pattern, claim}: PatternMatch, context: Context): boolean {
  const {items} = context;
  const [from, to] = claim;
  // “We need hands to check 240 reports”, “four years ago”, “within 30 days of purchase”: asked for, and when.
  if (pattern.kind === 'numeric' && /\bwe need\b/i.test(context.text)) return true;
  if (pattern.kind === 'numeric' && WHEN.test(`${items[to]?.lower} ${items[to + 1]?.lower}`)) return true;
  if (COUNTING.has(pattern.kind) && (CALCULATION.test(context.text) || /\bwould(?: have|['’]ve)\b/.test(context.text)))
    return true;
  // “The law says that it should be available at no cost”: what is asked for.
  if (pattern.kind === 'price' && SHOULD.test(wordsIn(context, from - 4, from).join(' '))) return true;
  // “Every use case listed above”.
  if (/^(?:listed|above|below|mentioned|described|shown|following)$/.test(items[to]?.lower ?? '')) return true;
  // “The easiest for us to track”: our own gain.
  if (
    GRADED.has(pattern.kind) &&
    items[to - 1]?.lower !== 'choice' &&
    items[to]?.lower === 'for' &&
    /^(?:us|me)$/.test(items[to + 1]?.lower ?? '')
  )
    return true;
  // “The old interface cannot access stored data”: what another thing lacks.
  if (pattern.kind === 'absolute' && /^(?:cannot|can't)$/.test(items[from]?.lower ?? '') && !context.speaksOfUs)
    return !/^(?:nobody|one|anyone|they|you)$/.test(items[from - 1]?.lower ?? '');
  if (pattern.kind !== 'absolute' && pattern.kind !== 'superlative') return false;
  if (items[from - 1]?.lower === 'almost') return true;
  // “To confirm that everything is still secure”: asked.
  if (
    pattern.kind === 'absolute' &&
    items.slice(Math.max(0, from - 3), from).some(({lower}) => /^(?:confirm|verify|whether)$/.test(lower))
  )
    return true;
  for (let i = from - 1; i >= Math.max(0, from - 14) && !context.isBreak(i); i -= 1)
    if (items[i]?.lower === 'should' && items[i - 1]?.lower !== 'you') return true;
  return false;
}

const COUNTING: ReadonlySet<ClaimKind> = new Set(['numeric', 'customer-count', 'price']);
const WHEN = /^(?:ago\b|of (?:purchase|receipt|delivery|receiving|signing|arrival)$)/;
const SHOULD = /\bshould be(?: available| offered| provided)?(?: at)?$/;
const GRADED: ReadonlySet<ClaimKind> = new Set(['superlative', 'comparative']);
/** “315 * 18 regions = 5,670” is worked out. */
const CALCULATION = /\d ?[*×] ?\d|\d ?= ?[$€£]?\d/;

/** No score below it is ever kept. */
export const LEAST_SCORE = 2.5;

/** Is one of the items `[from, to)` marked? */
function isMarked(marks: Uint8Array, from: number, to: number): boolean {
  if (marks.length === 0) return false;
  for (let i = from; i < to; i += 1) if (marks[i] === 1) return true;
  return false;
}

/** What speaks against a claim in the sentence as a whole. */
function distantOf(match: PatternMatch, context: Context): number {
  const {kind} = match.pattern;
  if (kind === 'award' && /^(?:being|becoming|get|getting)$/.test(context.items[match.claim[0] - 1]?.lower ?? ''))
    return -NO;
  if (defines(match, context) || (PLANNED.has(kind) && isPlanned(context))) return -NO;
  return speaksOfSome(match, context) ? 1.5 : 0;
}

/** “By 2028, we will …”: what is planned. */
const PLAN = /\bby (?:the end of )?20[2-9]\d\b/i;

const DEFINITION =
  /^[^\w'’-]*(?!(?:that|this|it|which|so|no)\b)(?:[\w'’-]+[^\w'’-]+){1,4}(?:means(?! (?:more|less|fewer|better|no|you|your|[a-z]+er)\b)|refers to|is defined as|stands for|is an? (?:branch|form|type|kind|process|condition|disease|term))\b/i;

/** The quick look comes first: hardly a sentence names a year. */
function isPlanned({text}: Context): boolean {
  return text.includes('20') && PLAN.test(text);
}

/** “Certified organic means …”: what a word says. */
function defines({pattern}: PatternMatch, {text, speaksOfUs, speaksToYou}: Context): boolean {
  return !speaksOfUs && !speaksToYou && pattern.kind !== 'price' && DEFINITION.test(text);
}

const PLANNED: ReadonlySet<ClaimKind> = new Set([
  'environmental',
  'comparative',
  'numeric',
  'customer-count',
  'financial',
  'health',
]);

const SOME = new Set(list('some many most certain several'));
const SOME_FIRMS =
  /^(?:some|many|most|certain|several) (?:vendors|brands|companies|firms|providers|banks|sites|websites|apps|tools|products|people|businesses|manufacturers|sellers|retailers|experts|studies|reports|researchers)$/;

/** “Some vendors promise …”: of others, and in nobody’s praise. */
function speaksOfSome({pattern}: PatternMatch, {items, speaksOfUs}: Context): boolean {
  if (speaksOfUs || pattern.kind === 'comparative' || pattern.kind === 'endorsement') return false;
  const opener = items[0]?.lower ?? '';
  return SOME.has(opener) && SOME_FIRMS.test(`${opener} ${items[1]?.lower}`);
}

/** “Non-zero code”, “AVX-512 features”: what follows a hyphen is half a word, but for participles: “home-compostable”. */
function isInsideWord({claim}: PatternMatch, {items}: Context): boolean {
  const opener = items[claim[0]];
  return opener?.joint === 'hyphen' && (opener.kind !== 'word' || !/(?:able|ible|ed)$/.test(opener.lower));
}

/** “To be GDPR compliant, a banner must …” asks for it; “built to be compliant” has it. */
function isAsked({items, text}: Context, at: number): boolean {
  // “By complying with the CCPA, you give …”: how, and nobody’s.
  if (at === 1 && items[0]?.lower === 'by') return true;
  // “You can ensure you comply”: the reader has to.
  if (items[at - 1]?.lower === 'you' && /^ensur/.test(items[at - 2]?.lower ?? '')) return true;
  // “Undergoing a SOC 2 audit”: not passed yet.
  if (
    items
      .slice(Math.max(0, at - 3), at + 1)
      .some(({lower}) => /^(?:undergoing|pursuing|seeking|preparing)$/.test(lower))
  )
    return true;
  // “The consent management required to comply with …”, “may have implications for compliance with …”.
  if (
    /\b(?:required to|necessary for|necessary to|needed to|implications for|trying to|struggle to|struggling to)$/.test(
      `${items[at - 2]?.lower} ${items[at - 1]?.lower}`,
    )
  )
    return true;
  if (text.includes('implications') && items.slice(Math.max(0, at - 8), at).some(({lower}) => lower === 'implications'))
    return true;
  // “What this means for GDPR compliance”: a subject.
  if (
    /^(?:for|about|on|around|regarding)$/.test(items[at - 1]?.lower ?? '') &&
    /\b(?:means|mean|details|questions?|tips|advice|worry|guidance|information)$/.test(
      `${items[at - 3]?.lower} ${items[at - 2]?.lower}`,
    )
  )
    return true;
  if (items[at - 1]?.lower !== 'be') return false;
  if (/^(?:must|should|shall)$/.test(items[at - 2]?.lower ?? '')) return true;
  if (items[at - 2]?.lower !== 'to') return false;
  return !/^(?:designed|built|made|proven|guaranteed|engineered|proud|happy)$/.test(items[at - 3]?.lower ?? '');
}

const DENIALS = new Set(
  list(
    "no zero without never unlike at nothing don't doesn't do does will didn't not none won't can't cannot nobody neither",
  ),
);

/** “No setup fees”: the denial is the claim. */
function deniesItself({claim}: PatternMatch, context: Context): boolean {
  return DENIALS.has(context.items[claim[0]]?.lower ?? '');
}

const MOST_BONUS = 1;

function bonusOf(context: Context): number {
  if (context.speaksOfUs) return 1;
  return context.speaksToYou || context.fragment || context.speaksOfThing ? 0.5 : 0;
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
    (pattern.kind === 'certification' || pattern.kind === 'price' ? legal / 2 : legal) +
    (pattern.kind === 'endorsement' ? 0 : personal) +
    service / 2 +
    context.instruction * (pattern.kind === 'price' ? 0.5 : 1)
  );
}
