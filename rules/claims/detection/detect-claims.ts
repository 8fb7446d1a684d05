import type {Span} from '@onbrand/core';
import type {Claim, ClaimKind, Voice} from './claim.js';
import {type Context, readContext, readScene, type TextScene} from './context/context.js';
import {LEAST_SCORE, scoreMatch} from './judge/score.js';
import {type Candidate, meets, settle} from './judge/settle.js';
import {shapeClaim} from './judge/shape-span.js';
import {toClaim} from './judge/to-claim.js';
import {findTestimonials, mayBeTestimonial, mayQuote} from './kinds/find-testimonials.js';
import {findMatches} from './patterns/find-matches.js';
import {wakePatterns} from './patterns/gate.js';
import type {PatternMatch} from './patterns/match-pattern.js';
import {splitSentences} from './split-sentences.js';
import {takeUnits} from './take-units.js';

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
  return detectClaimsInText(sentence, [{start: 0, end: sentence.length}], voice, options);
}

/** The claims of a text, sentence by sentence, in text coordinates. */
export function detectClaimsInText(
  text: string,
  sentences: readonly Span[] = splitSentences(text),
  voice: Voice = UNKNOWN_VOICE,
  options: DetectOptions = {},
): Claim[] {
  const found: Claim[] = [];
  const holdsQuotes = QUOTES.test(text);
  const units = takeUnits(text);
  for (const sentence of sentences) {
    for (const {start, end} of cutLong(text, sentence)) {
      // Most sentences end here, with nothing made for them: no slice, no items.
      const woken = wakePatterns(units, start, end);
      if (woken.length === 0 && !holdsQuotes) continue;
      const words = text.slice(start, end);
      if (woken.length === 0 && !mayQuote(words)) continue;
      const claims = judge(readScene(words, voice, options.language), woken, voice, options);
      for (const claim of claims) found.push(start === 0 ? claim : shift(claim, start));
    }
  }
  return found;
}

/** No one writes sentences this long; without a bound a megabyte with no stop would cost more than its length. */
const LONGEST = 2000;

/** Cuts at the last space before the bound, or at the bound where there is none, and never inside a pair of surrogates. */
function cutLong(text: string, sentence: Span): readonly Span[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const pieces: Span[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const limit = start + LONGEST;
    const space = limit < sentence.end ? text.lastIndexOf(' ', limit) : sentence.end;
    let end = space > start ? space : limit;
    if (end < sentence.end && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end -= 1;
    pieces.push({start, end});
    start = end;
  }
  return pieces;
}

function shift(claim: Claim, by: number): Claim {
  return {...claim, trigger: move(claim.trigger, by), span: move(claim.span, by)};
}

function move({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by};
}

/** What a pattern’s strength must come to, with all that speaks for and against it. */
const THRESHOLD = 3;
const QUOTES = /["“”«»„]/;
/** Claims come together: one that is sure lets those pass that score a little less. */
const SURE = 4;

function judge(scene: TextScene, woken: readonly number[], voice: Voice, options: DetectOptions): Claim[] {
  const matches = findMatches(scene, woken);
  if (matches.length === 0 && !mayBeTestimonial(scene.items)) return [];
  const context = readContext(scene, voice);
  const all = [...findTestimonials(context, voice), ...scoreAll(matches, context)];
  if (all.length === 0) return [];
  const {kinds} = options;
  const settled = settle(keepSure(kinds ? all.filter(({kind}) => kinds.includes(kind)) : all));
  return settled.map((candidate, i) => {
    const limit = Math.max(settled[i + 1]?.claim[0] ?? context.items.length, candidate.claim[1]);
    return toClaim({...candidate, claim: shapeClaim(candidate.kind, candidate.claim, context, limit)}, context);
  });
}

/** The matches that score enough to be kept, alone or in company. */
function scoreAll(matches: readonly PatternMatch[], context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const score = scoreMatch(match, context);
    if (score < LEAST_SCORE) continue;
    candidates.push({kind: match.pattern.kind, score, claim: match.claim, trigger: match.trigger});
  }
  return candidates;
}

/** What passes the threshold alone, or in the company of a sure claim elsewhere in the sentence. */
function keepSure(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => candidate.score >= THRESHOLD || isInCompany(candidate, candidates));
}

function isInCompany({claim}: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some((other) => other.score >= SURE && !meets(other.claim, claim));
}
