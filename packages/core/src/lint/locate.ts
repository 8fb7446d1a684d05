import {isInQuotation} from '../language/quotations.js';
import type {Diagnostic, Fix} from '../model/diagnostic.js';
import type {LineIndex} from '../model/line-index.js';
import type {Region} from '../model/region.js';
import type {TextFix} from '../model/rule.js';
import {toSourceSpan} from '../model/source-map.js';
import type {Span} from '../model/span.js';
import {balanceMarks} from './balance-marks.js';
import type {RuleFinding} from './find-findings.js';
import {fingerprint} from './fingerprint.js';
import {mapFix, type Writing} from './map-fix.js';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** Turns findings into diagnostics. The only place where positions are mapped from region to source. */
export function locate({active, region, finding}: RuleFinding, lines: LineIndex, writing: Writing): Diagnostic {
  const {span, ref, owner, url, claim, tone} = finding;
  const {start, end} = balanceMarks(region.map, span, toSourceSpan(region.map, span), region.part.text);
  const text = region.text.slice(span.start, span.end);
  const source = region.part.text.slice(start, end);
  const fix = finding.fix && mapFix(finding.fix, region, writing);
  const isOffered = fix !== undefined && mayFix(region, span);
  const suggestions = finding.suggestions ? mapSuggestions(finding.suggestions, region, writing) : [];
  const diagnostic: Mutable<Diagnostic> = {
    rule: active.rule.id,
    severity: finding.severity ?? active.level,
    message: finding.message,
    text,
    start: lines.locate(start),
    end: lines.locate(end),
    part: region.part.id,
    trail: trailOf(region),
    fingerprint: fingerprint([active.rule.id, ref?.id ?? '', text, fingerprintRegion(region)]),
    suggestions: fix && !isOffered ? [fix, ...suggestions] : suggestions,
  };
  // What is not there is missing rather than undefined.
  if (source !== text) diagnostic.source = source;
  if (ref) diagnostic.ref = ref;
  if (owner !== undefined) diagnostic.owner = owner;
  if (url !== undefined) diagnostic.url = url;
  if (isOffered) diagnostic.fix = fix;
  if (claim) diagnostic.claim = {...claim, span: toSourceSpan(region.map, claim.span)};
  if (tone) diagnostic.tone = tone;
  return diagnostic;
}

const LONGEST_QUOTE = 40;

/**
 * The way to the region. In a container there is no line to point to: where no heading stands above, the words that the
 * region begins with can be searched for.
 */
function trailOf({kind, trail = [], part, text}: Region): readonly string[] {
  if (trail.length > 0 || part.id === '') return trail;
  const words = text.trim().replace(/\s+/g, ' ');
  if (kind === 'heading') return [words];
  if (words.length <= LONGEST_QUOTE) return [`“${words}”`];
  const cut = words.lastIndexOf(' ', LONGEST_QUOTE);
  return [`“${words.slice(0, cut > 0 ? cut : LONGEST_QUOTE)}…”`];
}

const fingerprints = new WeakMap<Region, string>();

/** A region may hold thousands of findings; its text is read once for all of them. */
function fingerprintRegion(region: Region): string {
  const known = fingerprints.get(region);
  if (known !== undefined) return known;
  const made = fingerprint([region.text]);
  fingerprints.set(region, made);
  return made;
}

/** Another person's words are never changed silently. */
function mayFix(region: Region, span: Span): boolean {
  return !region.quoted && !isInQuotation(region, span);
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
