import type {Document, Finding, PhraseRule, Region, RuleContext, Span} from '@onbrand/core';
import {isAsserted} from '../wording/is-asserted.js';
import {findLastDays} from './find-last-days.js';

/** What kind of hurry a phrase makes: an offer that names its end, or one that only hurries. */
interface OfferData {
  readonly kind: 'hurry' | 'end';
}

/**
 * A closing date is a significant condition of an offer: CAP Code 8.17.4; false time limits are listed as unfair in
 * Directive 2005/29/EC, annex I, no. 7.
 */
const HURRY = [
  'limited time offer',
  'limited-time offer',
  'for a limited time',
  'limited time only',
  'offer ends soon',
  'sale ends soon',
  'ends soon',
  'last chance',
  'final hours',
  'while offer lasts',
  'act now',
  'hurry',
  "don't miss out",
  'before it is too late',
  "before it's too late",
];
const END = [
  'offer ends',
  'sale ends',
  'offer valid until',
  'offer valid through',
  'offer expires',
  'valid until',
  'valid through',
  'promotion ends',
  'discount ends',
  'deal ends',
  'order by',
  'sign up by',
  'book by',
  'register by',
];

/** Offers that hurry without a date, and offers whose date is over. */
export const rule: PhraseRule<unknown, OfferData> = {
  id: 'claims/offer',
  scope: 'phrase',
  summary: 'Give an offer its last day, and take it down after that',
  severity: 'warning',
  fixable: false,
  *phrases() {
    for (const text of HURRY) yield {text, case: 'insensitive', inflect: 'none', data: {kind: 'hurry'}};
    for (const text of END) yield {text, case: 'insensitive', inflect: 'none', data: {kind: 'end'}};
  },
  *check({span, phrase}, region, context): Generator<Finding> {
    if (!isAsserted(region, span, context)) return;
    const message = phrase.data.kind === 'end' ? judgeEnd(span, region, context) : judgeHurry(span, region, context);
    if (!message) return;
    yield {
      span,
      ...message,
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/08.html',
      claim: {kind: 'price', span},
    };
  },
};

type Judgement = Pick<Finding, 'message' | 'severity'> | undefined;

/** The date stands right behind the words. */
function judgeEnd(span: Span, region: Region, {today}: RuleContext): Judgement {
  const [last] = findLastDays(region.text.slice(span.end, span.end + 60));
  if (last?.day === undefined || last.day >= today) return undefined;
  return {
    message: `Take this offer down, or give it a new date: it ended on ${last.day} (CAP Code 8.17.4).`,
    severity: 'error',
  };
}

/** The date may stand anywhere in the same document: the flyer says “Hurry!” on top and the date at the bottom. */
function judgeHurry(span: Span, region: Region, {document}: RuleContext): Judgement {
  if (holdsDate(document)) return undefined;
  const found = region.text.slice(span.start, span.end);
  return {
    message: `Say when the offer behind “${found}” ends, “until 31 July 2026”: its last day is part of it (CAP Code 8.17.4).`,
  };
}

const answers = new WeakMap<Document, boolean>();

/** Looked up once for each document, however often it hurries. */
function holdsDate(document: Document): boolean {
  const known = answers.get(document);
  if (known !== undefined) return known;
  const answer = document.regions.some(({text}) => findLastDays(text).length > 0);
  answers.set(document, answer);
  return answer;
}
