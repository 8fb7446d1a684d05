import {agreeArticle, type Occurrence, type OccurrenceRule, type RegionFinding, type Term} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {groupByEntry, inProse} from '../entry/prose.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';

interface NameData {
  readonly term: Term;
  readonly isFull: boolean;
}

/** The full name at the first use in a document. */
export const rule: OccurrenceRule<unknown, NameData> = {
  id: 'terminology/first-use',
  scope: 'occurrence',
  summary: 'Introduce a name in full before the short form',
  severity: 'warning',
  fixable: true,
  *termPhrases(term) {
    if (!hasFullName(term)) return;
    yield {text: term.first, case: 'insensitive', inflect: 'none', data: {term, isFull: true}};
    for (const text of term.use) yield {text, case: 'sensitive', inflect: 'none', data: {term, isFull: false}};
  },
  *check(occurrences, context): Generator<RegionFinding> {
    const inForce = occurrences.filter(({match}) => isInForce(match.phrase.data.term, context));
    for (const [term, own] of groupByEntry(inForce)) {
      const [first] = inProse(own);
      if (first && !first.match.phrase.data.isFull) yield createFinding(term, first);
    }
  },
  tell: tellEntry,
};

/** A `first` that adds nothing but a mark is the business of `terminology/trademark`. */
function hasFullName(term: Term): term is Term & {readonly first: string} {
  const {first} = term;
  return first !== undefined && !term.use.includes(first.replace(/[®™℠]/g, ''));
}

function createFinding(term: Term & {readonly first?: string}, {match, region}: Occurrence<NameData>): RegionFinding {
  const full = term.first ?? '';
  const short = region.text.slice(match.span.start, match.span.end);
  return {
    region,
    span: match.span,
    message: withReason(`Write “${full}” here, and “${short}” from then on`, term.because ?? 'it is the first use'),
    fix: {title: `Write “${full}”`, edits: agreeArticle(region.text, match.span, full)},
    ...creditEntry(term),
  };
}
