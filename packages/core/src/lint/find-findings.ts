import type {Lexicon} from '../lexicon/lexicon.js';
import type {PhraseMatch} from '../lexicon/phrase.js';
import {resolveOverlaps} from '../lexicon/resolve-overlaps.js';
import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';
import type {Finding, Occurrence, OccurrenceRule, PhraseRule, Rule, RuleContext} from '../model/rule.js';
import type {Severity} from '../model/severity.js';
import {contains, findOverlap, mergeSpans, type Span} from '../model/span.js';

/** A rule that is on, with its level and parsed options. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly level: Severity;
  readonly options: unknown;
}

/** What a phrase in the lexicon carries: its rule, and the rule's own phrase. */
export interface PhraseOwner {
  readonly active: ActiveRule<PhraseRule | OccurrenceRule>;
  readonly data: unknown;
}

/** A finding with the rule that yielded it and the region it speaks of. */
export interface RuleFinding {
  readonly active: ActiveRule;
  readonly region: Region;
  readonly finding: Finding;
}

/** Makes the context of a rule. */
export type ContextFor = (active: ActiveRule) => RuleContext;

/** Judges one document with all rules that are on, in the order of regions. */
export function* findFindings(
  document: Document,
  active: readonly ActiveRule[],
  lexicon: Lexicon<PhraseOwner>,
  contextFor: ContextFor,
): Generator<RuleFinding> {
  const occurrences: Occurrence<PhraseOwner>[] = [];
  lexicon.prepare(document.regions);
  const perRegion = listRegionRules(active, contextFor);
  for (const region of document.regions) {
    const matches = lexicon.findMatches(region.text, region.opaque);
    yield* judgePhrases(matches, region, contextFor);
    for (const match of matches) {
      if (match.phrase.data.active.rule.scope === 'occurrence') occurrences.push({match, region});
    }
    for (const {one, rule, context} of perRegion) {
      if (rule.reads && !rule.reads.includes(region.kind)) continue;
      for (const finding of rule.check(region, context)) yield {active: one, region, finding};
    }
  }
  for (const one of active) yield* judgeDocument(one, document, occurrences, contextFor);
}

/** The rules to ask at each region, without those that have nothing to look for under this brand. */
function listRegionRules(active: readonly ActiveRule[], contextFor: ContextFor) {
  return active.flatMap((one) => {
    const {rule} = one;
    if (rule.scope !== 'region') return [];
    const context = contextFor(one);
    return rule.appliesTo && !rule.appliesTo(context.brand) ? [] : [{one, rule, context}];
  });
}

function* judgeDocument(
  active: ActiveRule,
  document: Document,
  occurrences: readonly Occurrence<PhraseOwner>[],
  contextFor: ContextFor,
): Generator<RuleFinding> {
  const {rule} = active;
  if (rule.scope === 'document') {
    for (const finding of rule.check(document, contextFor(active))) yield {active, region: finding.region, finding};
  }
  if (rule.scope === 'occurrence') {
    const own = occurrencesOf(rule, occurrences);
    if (own.length === 0) return;
    for (const finding of rule.check(own, contextFor(active))) yield {active, region: finding.region, finding};
  }
}

/** The places of one rule, with its own data; of overlapping ones in a region the longest. */
function occurrencesOf(rule: OccurrenceRule, all: readonly Occurrence<PhraseOwner>[]): Occurrence[] {
  const byRegion = new Map<Region, PhraseMatch[]>();
  for (const {match, region} of all) {
    if (match.phrase.data.active.rule !== rule) continue;
    const own = withOwnData(match);
    const matches = byRegion.get(region);
    if (matches) matches.push(own);
    else byRegion.set(region, [own]);
  }
  return [...byRegion].flatMap(([region, matches]) =>
    resolveOverlaps(matches, ({span}) => span)
      .sort((a, b) => a.span.start - b.span.start)
      .map((match) => ({match, region})),
  );
}

function withOwnData(match: PhraseMatch<PhraseOwner>): PhraseMatch {
  return {...match, phrase: {...match.phrase, data: match.phrase.data.data}};
}

/** A match its rule has judged. Exceptions and right names have no findings, and still keep others quiet. */
interface Judged {
  readonly match: PhraseMatch<PhraseOwner>;
  readonly findings: readonly Finding[];
}

/**
 * Overlap is resolved here and nowhere else: within a family the longest match wins, then the leftmost. Only matches
 * that a rule stands by count, so that an entry for another channel or part of speech never hides one that applies.
 */
function* judgePhrases(
  matches: readonly PhraseMatch<PhraseOwner>[],
  region: Region,
  contextFor: ContextFor,
): Generator<RuleFinding> {
  if (matches.length === 0) return;
  const families = new Map<string, Judged[]>();
  for (const match of matches) {
    if (match.phrase.data.active.rule.scope !== 'phrase') continue;
    const findings = match.phrase.protects ? [] : judgeMatch(match, region, contextFor);
    if (findings.length === 0 && !match.phrase.protects) continue;
    const family = familyOf(match);
    const judged = families.get(family);
    if (judged) judged.push({match, findings});
    else families.set(family, [{match, findings}]);
  }
  for (const judged of families.values()) {
    const left = dropExcepted(judged).sort((a, b) => precedence(a) - precedence(b));
    for (const {match, findings} of resolveOverlaps(left, ({match: {span}}) => span)) {
      for (const finding of findings) yield {active: match.phrase.data.active, region, finding};
    }
  }
}

/** Leaves out what an exception of its own entry overlaps, and the exceptions themselves. */
function dropExcepted(judged: readonly Judged[]): Judged[] {
  const exceptions = new Map<object | undefined, Span[]>();
  for (const {match} of judged) {
    if (match.phrase.protects !== 'all') continue;
    const spans = exceptions.get(match.phrase.entry);
    if (spans) spans.push(match.span);
    else exceptions.set(match.phrase.entry, [match.span]);
  }
  if (exceptions.size === 0) return [...judged];
  for (const [entry, spans] of exceptions) exceptions.set(entry, mergeSpans(spans));
  return judged.filter(({match: {phrase, span}}) => {
    if (phrase.protects === 'all') return false;
    const exception = findOverlap(exceptions.get(phrase.entry) ?? [], span.start, span.end);
    // Longer words than the exception are another matter: “set-up fee schedule” beside the exception “set-up fee”.
    return !exception || (contains(span, exception) && span.end - span.start > exception.end - exception.start);
  });
}

function judgeMatch(match: PhraseMatch<PhraseOwner>, region: Region, contextFor: ContextFor): readonly Finding[] {
  const {active} = match.phrase.data;
  return active.rule.scope === 'phrase' ? [...active.rule.check(withOwnData(match), region, contextFor(active))] : [];
}

/** On the same words a finding comes first, a right name last. */
function precedence({match: {phrase}}: Judged): number {
  return phrase.protects === 'parts' ? 1 : 0;
}

const familyNames = new Map<string, string>();

/** The first half of a rule id, cut once for each rule. */
function familyOf(match: PhraseMatch<PhraseOwner>): string {
  const {id} = match.phrase.data.active.rule;
  const known = familyNames.get(id);
  if (known !== undefined) return known;
  const family = id.slice(0, id.indexOf('/'));
  familyNames.set(id, family);
  return family;
}
