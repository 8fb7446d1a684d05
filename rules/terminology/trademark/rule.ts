import type {Occurrence, OccurrenceRule, RegionFinding, Term} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {mayBeWord} from '../entry/may-be-word.js';
import {groupByEntry, inProse} from '../entry/prose.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';
import {readMarks} from './marks.js';

/** A name that carries a mark. */
interface MarkedName {
  readonly term: Term;
  /** What stands there is the full first form of the entry, mark included. */
  readonly isFirstForm: boolean;
}

/** The mark of a trademark: there at the first use, and the right one wherever it stands. */
export const rule: OccurrenceRule<unknown, MarkedName> = {
  id: 'terminology/trademark',
  scope: 'occurrence',
  summary: 'Give a trademark its mark at the first use, and the right one',
  severity: 'warning',
  fixable: true,
  *termPhrases(term) {
    if (term.trademark === undefined) return;
    for (const text of term.use) yield {text, case: 'insensitive', inflect: 'none', data: {term, isFirstForm: false}};
    if (term.first === undefined) return;
    yield {text: term.first, case: 'sensitive', inflect: 'none', data: {term, isFirstForm: true}};
  },
  *check(occurrences, context): Generator<RegionFinding> {
    const inForce = occurrences.filter(({match, region}) => {
      const found = region.text.slice(match.span.start, match.span.end);
      return isInForce(match.phrase.data.term, context) && !mayBeWord(match.phrase.text, found);
    });
    for (const [term, own] of groupByEntry(inForce)) {
      const [first] = inProse(own);
      for (const occurrence of own) {
        const finding =
          judgeMarks(term, occurrence) ?? (occurrence === first ? judgeFirst(term, occurrence) : undefined);
        if (finding) yield {...finding, region: occurrence.region, ...creditEntry(term)};
      }
    }
  },
  tell: tellEntry,
};

/** The wrong mark, or more than one. */
function judgeMarks({trademark = '™'}: Term, {match, region}: Occurrence<MarkedName>) {
  const marks = readMarks(region.text, match.span.end);
  if (marks.signs.length === 0) return undefined;
  if (match.phrase.data.isFirstForm) {
    return {
      span: {start: match.span.start, end: marks.end},
      message: 'Remove the last mark: the name carries one already.',
      fix: {title: 'Remove the mark', edits: [{start: marks.start, end: marks.end, text: ''}]},
    };
  }
  const isRight = marks.signs.length === 1 && marks.signs[0] === trademark;
  if (isRight) return undefined;
  const name = region.text.slice(match.span.start, match.span.end);
  return {
    span: {start: match.span.start, end: marks.end},
    message: withReason(`Write “${name}${trademark}”`, `“${trademark}” is the mark of this name, once`),
    fix: {title: `Write ${trademark}`, edits: [{start: marks.start, end: marks.end, text: trademark}]},
  };
}

/** No mark at the first use in running text. */
function judgeFirst({trademark = '™', first}: Term, {match, region}: Occurrence<MarkedName>) {
  if (match.phrase.data.isFirstForm) return undefined;
  if (readMarks(region.text, match.span.end).signs.length > 0) return undefined;
  const name = region.text.slice(match.span.start, match.span.end);
  const right = first ?? `${name}${trademark}`;
  return {
    span: match.span,
    message: withReason(`Write “${right}” here`, 'the first use in a document carries the mark'),
    fix: {title: `Write “${right}”`, edits: [{start: match.span.start, end: match.span.end, text: right}]},
  };
}
