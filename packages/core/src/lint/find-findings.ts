import type {Lexicon} from '../lexicon/compile-lexicon.js';
import type {PhraseMatch} from '../lexicon/phrase.js';
import {resolveOverlaps} from '../lexicon/resolve-overlaps.js';
import type {Document} from '../model/document.js';
import type {Region} from '../model/region.js';
import type {Finding, PhraseRule, Rule, RuleContext} from '../model/rule.js';
import type {Severity} from '../model/severity.js';

/** A rule that is on, with its level and parsed options. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly level: Severity;
  readonly options: unknown;
}

/** What a phrase in the lexicon carries: its rule, and the rule's own phrase. */
export interface PhraseOwner {
  readonly active: ActiveRule<PhraseRule>;
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
  for (const region of document.regions) {
    yield* judgePhrases(region, lexicon, contextFor);
    for (const one of active) {
      const {rule} = one;
      if (rule.scope !== 'region' || (rule.reads && !rule.reads.includes(region.kind))) continue;
      for (const finding of rule.check(region, contextFor(one))) yield {active: one, region, finding};
    }
  }
  for (const one of active) {
    if (one.rule.scope !== 'document') continue;
    for (const finding of one.rule.check(document, contextFor(one)))
      yield {active: one, region: finding.region, finding};
  }
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
function* judgePhrases(region: Region, lexicon: Lexicon<PhraseOwner>, contextFor: ContextFor): Generator<RuleFinding> {
  const matches = lexicon.findMatches(region.text, region.opaque);
  if (matches.length === 0) return;
  const families = new Map<string, Judged[]>();
  for (const match of matches) {
    const findings = match.phrase.protects ? [] : judgeMatch(match, region, contextFor);
    if (findings.length === 0 && !match.phrase.protects) continue;
    const family = familyOf(match);
    const judged = families.get(family);
    if (judged) judged.push({match, findings});
    else families.set(family, [{match, findings}]);
  }
  for (const judged of families.values()) {
    judged.sort((a, b) => precedence(a) - precedence(b));
    for (const {match, findings} of resolveOverlaps(judged, ({match: {span}}) => span)) {
      for (const finding of findings) yield {active: match.phrase.data.active, region, finding};
    }
  }
}

function judgeMatch(match: PhraseMatch<PhraseOwner>, region: Region, contextFor: ContextFor): readonly Finding[] {
  const {active, data} = match.phrase.data;
  const own = {...match, phrase: {...match.phrase, data}};
  return [...active.rule.check(own, region, contextFor(active))];
}

/** On the same words an exception comes first, a finding next, and a right name last. */
function precedence({match: {phrase}}: Judged): number {
  return phrase.protects === 'all' ? 0 : phrase.protects === 'parts' ? 2 : 1;
}

function familyOf(match: PhraseMatch<PhraseOwner>): string {
  const {id} = match.phrase.data.active.rule;
  return id.slice(0, id.indexOf('/'));
}
