import {findQuotations} from '../language/quotations.js';
import type {Diagnostic, Fix} from '../model/diagnostic.js';
import type {LineIndex} from '../model/line-index.js';
import type {Region} from '../model/region.js';
import type {TextFix} from '../model/rule.js';
import {toSourceSpan} from '../model/source-map.js';
import {contains, type Span} from '../model/span.js';
import {balanceMarks} from './balance-marks.js';
import type {RuleFinding} from './find-findings.js';
import {fingerprint} from './fingerprint.js';
import {mapFix, type Writing} from './map-fix.js';

/** Turns findings into diagnostics. The only place where positions are mapped from region to source. */
export function locate({active, region, finding}: RuleFinding, lines: LineIndex, writing: Writing): Diagnostic {
  const {start, end} = balanceMarks(region.map, finding.span, toSourceSpan(region.map, finding.span), region.part.text);
  const text = region.text.slice(finding.span.start, finding.span.end);
  const source = region.part.text.slice(start, end);
  const fix = finding.fix && mapFix(finding.fix, region, writing);
  const offered = fix && mayFix(region, finding.span) ? fix : undefined;
  const demoted = fix && !offered ? [fix] : [];
  const {claim} = finding;
  return {
    rule: active.rule.id,
    severity: finding.severity ?? active.level,
    message: finding.message,
    text,
    ...(source === text ? {} : {source}),
    start: lines.locate(start),
    end: lines.locate(end),
    part: region.part.id,
    trail: region.trail ?? [],
    ...(finding.ref ? {ref: finding.ref} : {}),
    ...(finding.owner === undefined ? {} : {owner: finding.owner}),
    ...(finding.url === undefined ? {} : {url: finding.url}),
    fingerprint: fingerprint([active.rule.id, finding.ref?.id ?? '', text, region.text]),
    ...(offered ? {fix: offered} : {}),
    suggestions: [...demoted, ...mapSuggestions(finding.suggestions ?? [], region, writing)],
    ...(claim ? {claim: {...claim, span: toSourceSpan(region.map, claim.span)}} : {}),
    ...(finding.tone ? {tone: finding.tone} : {}),
  };
}

/** Another person's words are never changed silently. */
function mayFix(region: Region, span: Span): boolean {
  return !region.quoted && !findQuotations(region.text).some((quotation) => contains(quotation, span));
}

function mapSuggestions(suggestions: readonly TextFix[], region: Region, writing: Writing): Fix[] {
  return suggestions.map((suggestion) => mapFix(suggestion, region, writing)).filter((fix) => fix !== undefined);
}

/** By part, place, then rule: the order in which people read, the same in every run. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.part, b.part) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
