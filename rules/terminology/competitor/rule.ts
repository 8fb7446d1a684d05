import {
  contains,
  type Finding,
  findOverlap,
  type PhraseRule,
  type Region,
  type RuleContext,
  type Span,
  type Term,
} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {mentions} from '../entry/mentions.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';
import {COMPARING, DENIGRATING} from './comparisons.js';

interface CompetitorData {
  readonly term: Term;
}

/** How other companies may be named. */
export const rule: PhraseRule<unknown, CompetitorData> = {
  id: 'terminology/competitor',
  scope: 'phrase',
  summary: 'Name competitors only as the brand has decided',
  severity: 'warning',
  fixable: false,
  *termPhrases(term) {
    if (term.kind !== 'competitor') return;
    const variants = term.avoid.map(({text}) => text);
    for (const text of [...term.use, ...variants])
      yield {text, case: 'sensitive', inflect: 'none', entry: term, data: {term}};
    for (const text of term.except)
      yield {text, case: 'insensitive', inflect: 'none', protects: 'all', entry: term, data: {term}};
  },
  *check({phrase, span}, region, context): Generator<Finding> {
    const {term} = phrase.data;
    if (!isInForce(term, context)) return;
    const sentence = sentenceAround(span, region, context);
    const message = judgeMention(term, region.text.slice(span.start, span.end), sentence, region);
    if (message !== undefined) yield {span, message, ...creditEntry(term)};
  },
  tell: tellEntry,
};

function sentenceAround(span: Span, region: Region, context: RuleContext): Span {
  return context.sentences(region).find((sentence) => contains(sentence, span)) ?? {start: 0, end: region.text.length};
}

function judgeMention(term: Term, name: string, sentence: Span, region: Region): string | undefined {
  const {policy = 'neutral', because} = term;
  if (policy === 'never') return withReason(`Write it without “${name}”`, because ?? 'we do not name this competitor');
  const text = region.text.slice(sentence.start, sentence.end);
  const harsh = DENIGRATING.find((word) => mentions(text, word));
  if (harsh !== undefined) {
    return withReason(`Leave out “${harsh}” or the name “${name}”`, because ?? 'we do not run competitors down');
  }
  const comparing = COMPARING.find((words) => mentions(text, words));
  if (comparing === undefined) return undefined;
  if (policy === 'neutral') {
    return withReason(
      `Name “${name}” without comparing (“${comparing}”)`,
      because ?? 'we speak of this competitor neutrally',
    );
  }
  if (pointsToEvidence(text, sentence, region)) return undefined;
  return withReason(
    `Say what was compared with “${name}”, when, and where readers can check it`,
    because ?? 'a comparison needs its evidence beside it',
  );
}

/** A link, a footnote mark or a named source in the same sentence. */
function pointsToEvidence(text: string, sentence: Span, region: Region): boolean {
  if (/[*†‡¹²³]|\[\^?\d+\]|\b(?:source|according to|measured|benchmark|study|report|test)\b/i.test(text)) return true;
  const link = findOverlap(region.opaque, sentence.start, sentence.end);
  return link !== undefined && /https?:|www\./.test(region.text.slice(link.start, link.end));
}
