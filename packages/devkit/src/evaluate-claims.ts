import {overlaps, type Span} from '@onbrand/core';
// The detector itself, not a rule: sets of labelled sentences know no brand and no config.
import {detectClaims} from '@onbrand/rules/claims';
import {type Evaluation, readJsonLines, scoreMatches} from './evaluation.js';

/** One sentence with every claim it makes. Offsets are UTF-16. */
export interface LabelledSentence {
  readonly id: string;
  readonly sentence: string;
  readonly claims: readonly LabelledClaim[];
  /** A second careful reader could well decide the other way. */
  readonly debatable?: boolean;
}

/** A claim as the labelled sets write it. */
export interface LabelledClaim extends Span {
  readonly kind: string;
}

/** A sentence with what was expected and what was found in it. */
interface Reading {
  readonly item: LabelledSentence;
  readonly expected: readonly LabelledClaim[];
  readonly found: readonly LabelledClaim[];
}

/** Measures the detection of claims on a labelled set, the text of a `.jsonl` file: with the debatable rows and without. */
export function evaluateClaims(lines: string): Evaluation {
  const readings = readJsonLines<LabelledSentence>(lines).map(read);
  const sure = readings.filter(({item}) => !item.debatable);
  return {
    name: 'claims',
    counts: {
      sentences: readings.length,
      'with a claim': readings.filter(({expected}) => expected.length > 0).length,
      'found with a claim': readings.filter(({found}) => found.length > 0).length,
      claims: readings.reduce((sum, {expected}) => sum + expected.length, 0),
      found: readings.reduce((sum, {found}) => sum + found.length, 0),
      debatable: readings.length - sure.length,
    },
    shares: {
      ...scoreReadings(readings),
      ...prefixed('without debatable: ', scoreReadings(sure)),
      ...prefixed('kind f1: ', scoreKinds(readings)),
    },
    misses: readings.flatMap(describeMiss),
  };
}

function read(item: LabelledSentence): Reading {
  const found = detectClaims(item.sentence).map(({kind, span}) => ({kind, start: span.start, end: span.end}));
  return {item, expected: item.claims, found};
}

function prefixed(prefix: string, shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([key, value]) => [prefix + key, value]));
}

/** Sentences, kinds of sentences, and spans: any overlap, and half of what either covers. */
function scoreReadings(readings: readonly Reading[]): Record<string, number> {
  const both = readings.filter(({expected, found}) => expected.length > 0 && found.length > 0).length;
  const found = readings.filter((reading) => reading.found.length > 0).length;
  const expected = readings.filter((reading) => reading.expected.length > 0).length;
  const sentence = scoreMatches(both, found, expected);
  const kinds = Object.values(scoreKinds(readings));
  return {
    'sentence precision': sentence.precision,
    'sentence recall': sentence.recall,
    'sentence f1': sentence.f1,
    'kind macro f1': kinds.length === 0 ? 1 : kinds.reduce((sum, value) => sum + value, 0) / kinds.length,
    'span overlap f1': scoreSpans(readings, overlaps),
    'span half shared f1': scoreSpans(readings, (a, b) => shareOfUnion(a, b) >= 0.5),
  };
}

/** F1 of each kind over the sentences that make such a claim. */
function scoreKinds(readings: readonly Reading[]): Record<string, number> {
  const kinds = new Set(readings.flatMap(({expected, found}) => [...expected, ...found].map(({kind}) => kind)));
  return Object.fromEntries([...kinds].sort().map((kind) => [kind, scoreKind(readings, kind)]));
}

function scoreKind(readings: readonly Reading[], kind: string): number {
  const has = (claims: readonly LabelledClaim[]) => claims.some((claim) => claim.kind === kind);
  const found = readings.filter((reading) => has(reading.found));
  const right = found.filter((reading) => has(reading.expected)).length;
  return scoreMatches(right, found.length, readings.filter((reading) => has(reading.expected)).length).f1;
}

/** F1 of claims: each expected one takes the first found one of its kind that fits. */
function scoreSpans(readings: readonly Reading[], fits: (a: Span, b: Span) => boolean): number {
  const sum = (count: (reading: Reading) => number) => readings.reduce((total, reading) => total + count(reading), 0);
  const right = sum(({expected, found}) => {
    const free = [...found];
    return expected.filter((claim) => {
      const at = free.findIndex((other) => other.kind === claim.kind && fits(other, claim));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    }).length;
  });
  return scoreMatches(
    right,
    sum(({found}) => found.length),
    sum(({expected}) => expected.length),
  ).f1;
}

function shareOfUnion(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** A sentence in which the claims found are not the ones expected, kind by kind and with some overlap. */
function describeMiss({item, expected, found}: Reading): string[] {
  const missing = expected.filter(
    (claim) => !found.some((other) => other.kind === claim.kind && overlaps(other, claim)),
  );
  const extra = found.filter((claim) => !expected.some((other) => other.kind === claim.kind && overlaps(other, claim)));
  if (missing.length === 0 && extra.length === 0) return [];
  const show = (sign: string) => (claim: LabelledClaim) =>
    `${sign} ${claim.kind}: ${item.sentence.slice(claim.start, claim.end)}`;
  const head = `${item.id}${item.debatable ? ' (debatable)' : ''} ${item.sentence}`;
  return [[head, ...missing.map(show('not found')), ...extra.map(show('not expected'))].join('\n')];
}
