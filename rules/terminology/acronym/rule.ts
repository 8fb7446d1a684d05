import {
  agreeArticle,
  type Occurrence,
  type OccurrenceRule,
  type Region,
  type RegionFinding,
  type Span,
  type Term,
} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {groupByEntry, inProse} from '../entry/prose.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';

interface AcronymData {
  readonly term: Term & {readonly expand: string};
  readonly isExpansion: boolean;
}

/** Letters that a reader has not been told the meaning of, and meanings introduced for nothing. */
export const rule: OccurrenceRule<unknown, AcronymData> = {
  id: 'terminology/acronym',
  scope: 'occurrence',
  summary: 'Spell out an acronym at its first use',
  severity: 'warning',
  fixable: true,
  *termPhrases(term) {
    if (!hasExpansion(term)) return;
    yield {text: term.expand, case: 'insensitive', inflect: 'noun', data: {term, isExpansion: true}};
    for (const text of term.use) yield {text, case: 'sensitive', inflect: 'noun', data: {term, isExpansion: false}};
  },
  *check(occurrences, context): Generator<RegionFinding> {
    const inForce = inProse(occurrences).filter(({match}) => isInForce(match.phrase.data.term, context));
    for (const [term, own] of groupByEntry(inForce)) {
      const letters = own.filter(({match}) => !match.phrase.data.isExpansion);
      const [first, second] = letters;
      if (!first) continue;
      const introduction = findIntroduction(first, own);
      if (!introduction) yield spellOut(term, first);
      else if (!second) yield dropLetters(term, first);
    }
  },
  tell: tellEntry,
};

function hasExpansion(term: Term): term is Term & {readonly expand: string} {
  return term.expand !== undefined;
}

/** “service level agreement (SLA)” or “SLA (service level agreement)”: the two stand side by side. */
function findIntroduction({match, region}: Occurrence<AcronymData>, own: readonly Occurrence<AcronymData>[]) {
  return own.find(
    (other) =>
      other.match.phrase.data.isExpansion &&
      other.region === region &&
      areIntroduced(region, other.match.span, match.span),
  );
}

function areIntroduced({text}: Region, expansion: Span, letters: Span): boolean {
  const [first, second] = expansion.start < letters.start ? [expansion, letters] : [letters, expansion];
  const between = text.slice(first.end, second.start);
  const behind = text.charAt(second.end);
  return /^\s?[([]$/.test(between) ? /[)\],;]/.test(behind) : /^\s?[,–—-]\s?(?:or\s)?$/.test(between);
}

function spellOut(term: AcronymData['term'], {match, region}: Occurrence<AcronymData>): RegionFinding {
  const letters = region.text.slice(match.span.start, match.span.end);
  const words = match.form === 's' ? `${term.expand}s` : term.expand;
  const full = `${words} (${letters})`;
  const fix = {title: `Write “${full}”`, edits: agreeArticle(region.text, match.span, full)};
  return {
    region,
    span: match.span,
    message: withReason(`Write “${full}” here`, term.because ?? 'it is the first time these letters stand in the text'),
    // The plural of several words is for a person to decide.
    ...(match.form === 's' ? {suggestions: [fix]} : {fix}),
    ...creditEntry(term),
  };
}

function dropLetters(term: AcronymData['term'], {match, region}: Occurrence<AcronymData>): RegionFinding {
  const letters = region.text.slice(match.span.start, match.span.end);
  return {
    region,
    span: match.span,
    message: `Leave “${letters}” out: it is introduced here and not used again.`,
    ...creditEntry(term),
    severity: 'info',
  };
}
