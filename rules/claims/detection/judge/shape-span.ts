import type {ClaimKind} from '../claim.js';
import type {Context} from '../context/context.js';
import {endOfNoun} from '../patterns/noun-phrase.js';
import {endOfStandards} from '../standards.js';

/** Item indexes, half-open. */
export type Range = readonly [number, number];

const DETERMINERS = /^(?:the|a|an|your|their|our|its|his|her|any|all|most|other|both|similar|every|some|this|these)$/;
const DENIALS = /^(?:not|no|never|without|don't|doesn't|won't|isn't|aren't|didn't|do|does|will|no-one)$/;

/**
 * The words that belong to a claim beyond its pattern: the law it is compliant under, the second half of “do not use
 * cookies or any other identifiers”, the denial before “require a consent banner”. Never past `limit`, where the next
 * claim begins.
 */
export function shapeClaim(kind: ClaimKind, claim: Range, context: Context, limit: number): Range {
  const bare: Range = [claim[0], withoutTail(claim[0], claim[1], context)];
  const [from, to] = shapeByKind(kind, bare, context, limit);
  return [from, withoutTail(from, to, context)];
}

const TAIL =
  /^(?:on|to|for|of|with|requiring|such|including|allowing|precisely|directly|especially|particularly|mostly|mainly|even|simultaneously|instead)$/;

/** Words that lead on to what follows belong to no claim: “a free tier allowing …”, “a GDPR-compliant tool such as …”. */
function withoutTail(from: number, to: number, {items}: Context): number {
  let end = to;
  while (end > from + 1 && TAIL.test(items[end - 1]?.lower ?? '') && items[end]?.kind === 'word') {
    // “The best way to run it”: what it is best for.
    if (items[end - 1]?.lower === 'to' && /^ways?$/.test(items[end - 2]?.lower ?? '')) break;
    end -= 1;
  }
  return end;
}

function shapeByKind(kind: ClaimKind, claim: Range, context: Context, limit: number): Range {
  if (kind === 'certification')
    return [beforeDenial(claim, context), afterLaw(afterConsent(claim[1], context), context, limit)];
  if (kind === 'numeric') return [claim[0], afterSingular(claim, context, limit)];
  if (kind === 'absolute') return [claim[0], afterPromise(claim, context, limit)];
  if (kind === 'health' || kind === 'environmental') return [claim[0], afterList(claim[1], context, limit)];
  return claim;
}

const PLURALS = /s$|^(?:people|children|men|women|staff|data|media|personnel|crew|fish|sheep)$/;

/** “A million home visits”: of so many there are many, and a noun that is one says of what kind they are. */
function afterSingular([from, to]: Range, {items}: Context, limit: number): number {
  const last = items[to - 1];
  const next = items[to];
  if (to >= limit || last?.kind !== 'word' || next?.kind !== 'word' || next.joint !== 'space' || next.capital)
    return to;
  const figure = items.slice(from, to).find((item) => item.figure)?.figure;
  if (figure?.unit !== '' || figure.value < 2 || PLURALS.test(last.lower)) return to;
  return /^[a-z]{2,}[^su]s$/.test(next.lower) ? to + 1 : to;
}

/** “does not require a consent banner”: from the helping verb on. */
function beforeDenial([from, to]: Range, {items}: Context): number {
  if (!/^(?:need|needs|require|requires|have|ask|asking|requiring|needing)$/.test(items[from]?.lower ?? '')) {
    return /^(?:consent|cookie|gdpr)$/.test(items[from]?.lower ?? '') && items[from - 1]?.lower === 'no' && to > from
      ? from - 1
      : from;
  }
  let at = from;
  while (at > 0 && at > from - 3 && DENIALS.test(items[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** “… a cookie consent banner”: the noun that the law asks for. */
function afterConsent(end: number, {items}: Context): number {
  const asked = /^(?:consent|cookie|cookies)$/.test(items[end - 1]?.lower ?? '');
  return asked && /^(?:banner|prompt|popup|notice|form)s?$/.test(items[end]?.lower ?? '') ? end + 1 : end;
}

/** A noun phrase with its determiners, or standards; `i` where there is none. */
function endOfObject(i: number, context: Context): number {
  let at = i;
  while (DETERMINERS.test(context.items[at]?.lower ?? '')) at += 1;
  const standards = endOfStandards(context.items, at);
  const noun = endOfNoun(context.items, standards);
  return Math.max(standards, noun) > at ? Math.max(standards, noun) : i;
}

/** More objects after commas, “and” and “or”. */
function afterList(i: number, context: Context, limit: number): number {
  let end = i;
  for (let round = 0; round < 4; round += 1) {
    let next = end;
    while (next < end + 2 && /^(?:,|and|or|&)$/.test(context.items[next]?.lower ?? '')) next += 1;
    const more = next > end ? endOfObject(next, context) : next;
    // A finite verb after the object shows that another clause began: “and users see …”.
    if (more <= next || more > limit || beginsClause(next, more, context)) return end;
    end = more;
  }
  return end;
}

const VERBS_AFTER =
  /^(?:is|are|was|were|has|have|had|can|will|does|do|did|may|might|should|helps?|makes?|gives?|gets?|uses?|lets?|allows?|offers?|includes?|provides?|you|we|it|they|that|which|who|to|easy|your)$/;

function beginsClause(from: number, end: number, {items}: Context): boolean {
  const head = items[from]?.lower ?? '';
  return VERBS_AFTER.test(items[end]?.lower ?? '') || VERBS_AFTER.test(head) || /(?:ing|ly)$/.test(head);
}

/** compliant with GDPR, CCPA and similar laws without a consent banner */
function afterLaw(i: number, context: Context, limit: number): number {
  let end = i;
  for (let round = 0; round < 3; round += 1) {
    const link = context.items[end]?.lower ?? '';
    const wide =
      link === 'such' && context.items[end + 1]?.lower === 'as'
        ? 2
        : /^(?:with|under|including|like|by|without|for)$/.test(link)
          ? 1
          : 0;
    const object = wide > 0 ? endOfObject(end + wide, context) : end;
    const more = object > end + wide ? object : end;
    const listed =
      round > 0 || hasStandard(i, context) || more > end
        ? afterList(Math.max(more, end), context, limit)
        : Math.max(more, end);
    if (listed <= end || listed > limit) return end;
    end = listed;
  }
  return end;
}

/** Does a standard stand in the three words before `i`? */
function hasStandard(i: number, {items}: Context): boolean {
  for (let at = Math.max(0, i - 3); at < i; at += 1) if (endOfStandards(items, at) > at) return true;
  return false;
}

const PARTICIPLE = /^(?:ever|never|also)$|(?:ed|sold|kept|sent|set|lost|given)$/;

/** … is ever collected or processed · … or any other persistent identifiers · … over your data */
function afterPromise([from, to]: Range, context: Context, limit: number): number {
  const {items} = context;
  let end = to;
  if (
    /^(?:no|all|every|nothing)$/.test(items[from]?.lower ?? '') &&
    /^(?:is|are|gets?)$/.test(items[end]?.lower ?? '')
  ) {
    let at = end + 1;
    while (at < limit && PARTICIPLE.test(items[at]?.lower ?? '')) at += 1;
    if (at > end + 1) end = at;
  }
  if (/^(?:over|of)$/.test(items[end]?.lower ?? '')) end = Math.max(end, endOfObject(end + 1, context));
  const denies = /^(?:no|never|not|don't|doesn't|do|does|without|fully|completely|won't|cannot|will)$/.test(
    items[from]?.lower ?? '',
  );
  if (!denies) return Math.min(end, limit);
  for (let round = 0; round < 3; round += 1) {
    let next = end;
    while (next < end + 2 && /^(?:,|and|or|nor)$/.test(items[next]?.lower ?? '')) next += 1;
    const linked =
      next > end &&
      (items[next - 1]?.lower === 'or' || items[next]?.lower === 'never' || PARTICIPLE.test(items[next]?.lower ?? ''));
    if (!linked) break;
    if (items[next]?.lower === 'never') next += 1;
    const more = endOfObject(next, context);
    if (more <= next || more > limit) break;
    end = more;
  }
  return Math.min(Math.max(end, to), Math.max(limit, to));
}
