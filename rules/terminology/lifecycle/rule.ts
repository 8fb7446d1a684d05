import {
  type Finding,
  isName,
  type Phrase,
  type PhraseRule,
  type Severity,
  type Term,
  type Variant,
} from '@onbrand/core';
import * as z from 'zod';
import {appliesTo} from '../entry/applies-to.js';
import {type EntryData, entryPhrases, isDated} from '../entry/entry-phrases.js';
import {mayBeWord} from '../entry/may-be-word.js';
import {creditEntry, withReason} from '../entry/reason.js';
import {createReplacement, shapeReplacement} from '../entry/replacement.js';
import {tellEntry} from '../entry/tell-entry.js';
import {daysBetween} from './days.js';

const options = z.strictObject({
  noticeDays: z.number().int().min(0).default(60).describe('How many days before its end a name is warned about.'),
});
type Options = z.infer<typeof options>;

/** What the calendar says about words. */
interface Verdict {
  readonly advice: string;
  readonly reason: string;
  readonly severity?: Severity;
}

/** Names before their first and after their last day. */
export const rule: PhraseRule<Options, EntryData> = {
  id: 'terminology/lifecycle',
  scope: 'phrase',
  summary: 'Use names from their first day on, and not after their last',
  severity: 'error',
  fixable: true,
  options,
  *termPhrases(term) {
    // Hardly an entry has dates, and a term base has thousands of others.
    if (term.avoid.some(isDated)) yield* entryPhrases(term, isDated);
    if (term.since !== undefined || term.until !== undefined) yield* namePhrases(term);
  },
  *check(match, region, context): Generator<Finding> {
    const {term, variant} = match.phrase.data;
    if (!appliesTo(term, match, region, context)) return;
    const found = region.text.slice(match.span.start, match.span.end);
    const isOwnName = !term.avoid.some(({text}) => text === variant.text);
    const right = isOwnName ? undefined : term.use[0] && shapeReplacement(term.use[0], match, region, term);
    const verdict = isOwnName
      ? judgeName(found, term, context.today, context.options)
      : judgeVariant(found, variant, right, context.today, context.options);
    if (!verdict || right === found) return;
    const isWord = isName(term) && mayBeWord(variant.text, found);
    // “A fern in the yard” tells nobody of the product Fern.
    if (isOwnName && isWord) return;
    const isSure = verdict.severity === undefined && !isWord && term.use.length === 1;
    yield {
      span: match.span,
      message:
        withReason(`${verdict.advice}: ${verdict.reason}`, undefined) + reasonOf(variant.because ?? term.because),
      ...(right && isSure ? {fix: createReplacement(right, match, region)} : {}),
      ...(right && !isSure ? {suggestions: [createReplacement(right, match, region)]} : {}),
      ...creditEntry(term),
      ...(verdict.severity === undefined ? {} : {severity: verdict.severity}),
    };
  },
  tell: (match, region, context) => ({obstacle: 'date', ...tellEntry(match, region, context)}),
};

/** The name itself is what is dated: its own words are looked for, and nothing stands in their place. */
function* namePhrases(term: Term): Generator<Phrase<EntryData>> {
  const {avoid: _avoid, ...name} = term;
  const avoid = term.use.map((text): Variant => ({text, case: 'insensitive'}));
  for (const phrase of entryPhrases({...name, avoid, use: []}, () => true)) {
    yield {...phrase, data: {term, variant: phrase.data.variant}};
  }
}

function reasonOf(because: string | undefined): string {
  return because === undefined ? '' : ` ${because}`;
}

/** A name with its own dates. */
function judgeName(found: string, {since, until}: Term, today: string, {noticeDays}: Options): Verdict | undefined {
  if (since !== undefined && today < since) {
    return {advice: `Leave “${found}” out until ${since}`, reason: 'the name is not public before that day'};
  }
  if (until === undefined) return undefined;
  if (today > until) return {advice: `Take “${found}” out`, reason: `the name ended on ${until}`};
  const left = daysBetween(today, until);
  if (left > noticeDays) return undefined;
  return {
    advice: `Plan to replace “${found}”`,
    reason: `the name ends on ${until}, in ${left} days`,
    severity: 'warning',
  };
}

/** An old name that is, or will be, replaced. */
function judgeVariant(
  found: string,
  {since, until}: Variant,
  right: string | undefined,
  today: string,
  {noticeDays}: Options,
): Verdict | undefined {
  const instead = right === undefined ? `Take “${found}” out` : `Use “${right}” instead of “${found}”`;
  const end = until ?? since;
  if (end === undefined) return undefined;
  const isOver = until === undefined ? today >= end : today > end;
  if (isOver) return {advice: instead, reason: `the old name ended on ${end}`};
  const left = daysBetween(today, end);
  if (left > noticeDays) return undefined;
  const plan = right === undefined ? `Plan to take “${found}” out` : `Plan to write “${right}” instead of “${found}”`;
  return {advice: plan, reason: `the old name ends on ${end}, in ${left} days`, severity: 'warning'};
}
