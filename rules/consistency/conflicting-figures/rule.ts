import type {Fact, ProjectFact, ProjectFinding, ProjectRule, Region, Span} from '@onbrand/core';
import {findClaims} from '../../claims/detection/find-claims.js';
import type {Figure} from '../../claims/figures/figure.js';
import {parseFigures} from '../../claims/figures/parse-figures.js';
import {findRegistered} from '../../claims/registry/find-registered.js';
import {nameMetric} from './name-metric.js';

/** Kinds of claims whose figure is a fact about us, the same wherever it is told. */
const KINDS: ReadonlySet<string> = new Set(['numeric', 'customer-count']);

/** The same thing counted twice, with two results. */
export const rule: ProjectRule = {
  id: 'consistency/conflicting-figures',
  scope: 'project',
  summary: 'Give one figure for one thing, in every document',
  severity: 'warning',
  fixable: false,
  *collect(document, {brand}): Generator<Fact> {
    for (const [index, region] of document.regions.entries()) {
      const registered = findRegistered(region, brand);
      const claims = findClaims(region, brand);
      if (registered.length === 0 && claims.length === 0) continue;
      const spans = new Map<number, {start: number; end: number; ownVoice: boolean; claim?: string}>();
      for (const {claim, span} of registered) spans.set(span.start, {...span, ownVoice: true, claim: claim.id});
      for (const {kind, span, ownVoice} of claims) {
        if (KINDS.has(kind) && !spans.has(span.start)) spans.set(span.start, {...span, ownVoice});
      }
      const own = [...spans.values()].filter(({ownVoice}) => ownVoice);
      if (own.length === 0) continue;
      const figures = parseFigures(region.text, {language: brand.language});
      for (const span of own) yield* collectFigures(index, region, span, figures, document.modified);
    }
  },
  *check(facts, {brand}): Generator<ProjectFinding> {
    const approved = new Map<string, string>();
    for (const {id, say} of brand.claims.approved) {
      const text = say.replace(/[{}]/g, '');
      for (const figure of parseFigures(text, {language: brand.language})) {
        const metric = nameMetric(text, figure);
        if (metric !== undefined) approved.set(keyOf(metric, figure), `${figure.value}|${id}`);
      }
    }
    for (const [key, own] of groupByKey(facts)) yield* judgeMetric(own, approved.get(key));
  },
};

function* collectFigures(
  index: number,
  {text}: Region,
  span: Span,
  figures: readonly Figure[],
  modified: string | undefined,
): Generator<Fact> {
  for (const figure of figures) {
    if (figure.whole.end <= span.start || figure.whole.start >= span.end) continue;
    const metric = nameMetric(text, figure);
    if (metric === undefined) continue;
    yield {
      key: keyOf(metric, figure),
      value: String(figure.value),
      region: index,
      span: figure.whole,
      data: {
        metric,
        bound: figure.bound,
        written: text.slice(figure.whole.start, figure.whole.end),
        ...(modified === undefined ? {} : {modified}),
      },
    };
  }
}

function keyOf(metric: string, {unit}: Figure): string {
  return `${metric} ${unit}`;
}

function groupByKey(facts: readonly ProjectFact[]): ReadonlyMap<string, ProjectFact[]> {
  const groups = new Map<string, ProjectFact[]>();
  for (const fact of facts) groups.set(fact.key, [...(groups.get(fact.key) ?? []), fact]);
  return groups;
}

function* judgeMetric(facts: readonly ProjectFact[], approved: string | undefined): Generator<ProjectFinding> {
  const [value, id] = approved?.split('|') ?? [];
  const right = facts.find((fact) => fact.value === value) ?? (value === undefined ? findNewest(facts) : undefined);
  for (const fact of facts) {
    const other = right ?? facts.find((candidate) => !agree(candidate, fact));
    if (!other || agree(other, fact)) continue;
    const where = other.path === fact.path ? 'elsewhere in this document' : `in ${other.path}`;
    const why = other === right ? (id === undefined ? ', the newest' : `, approved as claim “${id}”`) : '';
    yield {
      fact,
      message: `Use one figure for “${fact.data?.metric}”: here it is “${fact.data?.written}”, ${where} “${other.data?.written}”${why}.`,
      ...(id === undefined ? {} : {ref: {kind: 'claim' as const, id}}),
    };
  }
}

/** Without dates nobody knows which is the newest. */
function findNewest(facts: readonly ProjectFact[]): ProjectFact | undefined {
  const dated = facts.filter(({data}) => typeof data?.modified === 'string');
  if (dated.length < facts.length) return undefined;
  const days = dated.map(({data}) => String(data?.modified)).sort();
  const last = days.at(-1);
  return days.filter((day) => day === last).length === 1 ? dated.find(({data}) => data?.modified === last) : undefined;
}

/** How far above its bound a figure may lie and still be told as “more than” it. */
const REACH = 1.25;

/** “more than 12,000” and 12,431 say the same. */
function agree(a: ProjectFact, b: ProjectFact): boolean {
  const [low, high] = Number(a.value) <= Number(b.value) ? [a, b] : [b, a];
  if (low.value === high.value) return true;
  const isWithin = Number(high.value) <= Number(low.value) * REACH;
  return isWithin && (low.data?.bound === 'at-least' || low.data?.bound === 'about') && high.data?.bound !== 'at-least';
}
