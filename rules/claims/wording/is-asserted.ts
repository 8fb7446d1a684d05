import {contains, findQuotations, type Region, type RuleContext, type Span} from '@onbrand/core';

/** Words before a phrase that take it back: “is not”, “never”, “cannot be”. */
const NEGATION =
  /\b(?:not|no|never|cannot|can't|isn't|aren't|wasn't|don't|doesn't|didn't|won't|without|nobody|none|neither|nor|avoid|instead of|rather than|so-called)\b/i;

/**
 * Does the sentence around the words assert them? A question, a negation and another person's words do not.
 * Explaining a rule (“there is no HIPAA certification”) is not claiming it.
 */
export function isAsserted(region: Region, span: Span, context: Pick<RuleContext, 'sentences'>): boolean {
  const sentence = context.sentences(region).find((candidate) => contains(candidate, span)) ?? {
    start: 0,
    end: region.text.length,
  };
  const text = region.text.slice(sentence.start, sentence.end).trimEnd();
  if (text.endsWith('?')) return false;
  if (NEGATION.test(region.text.slice(sentence.start, span.start).replaceAll('’', "'"))) return false;
  return !findQuotations(region.text).some((quotation) => contains(quotation, span));
}
