import type {Context} from '../context/context.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {namesStandard} from '../standards.js';
import {isNominal} from '../words.js';
import {
  after,
  before,
  type Condition,
  headIsNot,
  instructs,
  isNegated,
  isPromotional,
  NO,
  opensClause,
  technical,
  textOf,
  when,
  wordsOf,
} from './condition.js';

/** “Never share your password” tells the reader what to do; “never worry again” promises. */
const promise: Condition = (match, context) => {
  // “We don’t share too many details”: some.
  if (/\btoo\b/.test(textOf(match, context))) return NO;
  const lead = before(match, context)?.lower ?? '';
  if (/worry|lose|miss|pay|wait|run|fail|again|crash|forget/.test(textOf(match, context)))
    return isPromotional(context) ? 0 : -0.5;
  const opens = opensClause(match, context) || /^(?:please|and|but|,)$/.test(lead);
  const [word = '', next = ''] = wordsOf(match, context);
  // “Always on”, “always encrypted” is a state.
  const isState =
    word === 'always' &&
    /^(?:free|on|available|encrypted|safe|secure|private|protected|up|online|accurate|fresh)$/.test(next);
  if (opens && !isState && /^(?:never|don't|do|not|always)$/.test(word)) return NO;
  if (
    /^always on (?:the|a|our|your|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/.test(
      `${textOf(match, context)} ${after(match, context)?.lower ?? ''}`,
    )
  )
    return NO;
  if (/^(?:must|should|shall|can|could|may|might|you|i|they)$/.test(lead)) return -1.5;
  return isPromotional(context) ? 0 : -0.5;
};

/** What a program or a broker guarantees. */
const GUARANTEED =
  /^(?:that|order|ordering|delivery|at|exactly|uniqueness|consistency|isolation|atomicity|to|the|an|a|type|memory)$/;

const guarantee: Condition = (match, context) => {
  const at = match.claim[0];
  const lead = before(match, context)?.lower ?? '';
  if (isNegated(context, at, 4) || /\bguarantees? (?:nothing|no)\b/.test(textOf(match, context))) return NO;
  // What a law guarantees is no promise of ours.
  if (namesStandard(context.items.slice(Math.max(0, at - 2), at))) return NO;
  if (!context.speaksOfUs && /^(?:must|not|to|doesn't|can)$/.test(lead)) return NO;
  const distance = technical(match, context);
  if (isPromotional(context)) return distance >= 1 ? -1 : 0;
  return distance > 0 || GUARANTEED.test(context.items[at + 1]?.lower ?? '') ? NO : -0.5;
};

/** “Without cookies, they still get the data”: what would be. */
const isSupposed = (match: PatternMatch, context: Context): boolean =>
  match.claim[0] === 0 && after(match, context)?.lower === ',' && !context.speaksOfUs && !context.namesUs;

/** “No tracking”, “zero downtime”. In technical prose “no errors” is a fact. */
const burden: Condition = (match, context) => {
  const [word = ''] = wordsOf(match, context);
  // “Not possible to use it without cookies”: what another cannot do.
  if (word === 'without' && (isNegated(context, match.claim[0], 7) || isSupposed(match, context))) return NO;
  const distant = technical(match, context) >= 1 && !context.speaksOfUs;
  if (
    [context.items[match.claim[1] - 1], after(match, context)].some((item) =>
      /^(?:required|needed|necessary)$/.test(item?.lower ?? ''),
    ) &&
    EASE.test(textOf(match, context))
  )
    return -2.5;
  const opens = match.claim[0] === 0 || before(match, context)?.lower === 'with';
  return (distant ? -1 : 0) - 1.5 * context.instruction + (isPromotional(context) ? 0 : -0.5) + (opens ? 0.5 : 0);
};

const CASUAL =
  /^(?:questions?|queries|reason|reasons|issue|issues|problem|problems|inconvenience|changes?|further|additional|other|errors?|bugs?|given|amount|length|period|purposes?|help|updates?|enquiries|inquiries|value|node|one|thing|way|kind|sort|number|loss|damages?|delay|delays|purpose|promise|emitter|characters?|function|method|object|path|paths|file|files|argument|arguments|parameter|values|key|keys|string|type|types|element|class|request|event|events|module|input|output|successful|reason|particular|specific|single|combination)$/;

/** What makes it easy: no words of proof are owed for “no code needed”. */
const EASE =
  /\b(?:coding|code|configuration|config|set-?up|installation|skills?|knowledge|experience|training|plugins?|programming)\b/;

const full: Condition = (match, context) => {
  if (context.instruction > 0) return -1.5 * context.instruction;
  if (isPromotional(context)) return 0;
  return -0.5 - (technical(match, context) > 0 ? 1 : 0) + (match.pattern.strength >= 4 ? 0.5 : 0);
};

/** “Ensures security” of us; “Ensure that …” and “to ensure” are tasks. */
const ensure: Condition = (match, context) => {
  if (/\b(?:onus|burden|responsib\w+|task|job|duty|goal|aim|way|ways|how) (?:of|for|to)\b/i.test(context.text))
    return NO;
  const task =
    opensClause(match, context) || /^(?:to|please|must|should|you|and|,)$/.test(before(match, context)?.lower ?? '');
  return task ? -2 : context.speaksOfUs ? -0.5 : -1;
};

const DATA =
  /\b(?:data|information|files|photos|code|messages|documents|content|keys|everything|conversations|it|secrets)\b/i;

/** Conditions on absolute promises. */
export const PROMISE_CONDITIONS = {
  promise,
  guarantee,
  burden,
  full,
  /** “Full security”, not “full security documentation”. */
  headed: (match, context) => {
    // “Admins have full visibility”: what a role may do.
    if (/\b(?:roles?|permissions?|admins?|administrators?)\b/i.test(context.text)) return NO;
    const next = context.items[match.trigger[1]];
    return when(next === undefined || !isNominal(next) || next.lower === '&');
  },
  /** “Rest assured that we never …”: the promise behind it is the claim. */
  alone: (_, context) =>
    when(!/\b(?:will not|won['’]t|never|don['’]t|do not|guarantee\w*|always|does not)\b/i.test(context.text)),
  /** “Whatever your budget”: what a buyer brings. */
  whichever: (match, context) =>
    when(
      /\b(?:budget|size|needs?|level|experience|skills?|stack|language|age|location|business|goals?|industry|style|background|ability|device|browser|platform)\b/.test(
        textOf(match, context),
      ),
    ),
  /** “For any business”, not “for any questions”. */
  any: (match, context) =>
    when(
      !wordsOf(match, context).some((word) => CASUAL.test(word)) &&
        !/\b(?:practices?|crucial|essential|important|must|key|vital|advice)\b/i.test(context.text),
    ),
  /** “Covers all labor costs”: what is paid for or protected. */
  costs: (match, context) =>
    when(
      /\b(?:costs?|fees|repairs?|labou?r|parts|damage|risks?|losses|expenses|taxes|updates|upgrades|support|materials)\b/.test(
        textOf(match, context),
      ),
    ),
  ensure,
  without: (match, context) =>
    isSupposed(match, context) ? NO : instructs(context) ? -1.5 : isPromotional(context) ? 0 : -0.5,
  /** “All your data”, not “all the rows”. */
  'all-yours': (match, context) =>
    context.speaksOfUs ? 0 : /data|files|documents|information/.test(textOf(match, context)) ? -0.5 : NO,
  'your-data': (_, context) => when(DATA.test(context.text)) + (isPromotional(context) ? 0 : -1),
  /** “You don’t have to worry” */
  you: (match, context) => {
    const reader = context.speaksToYou || match.claim[0] === 0 || context.fragment;
    return when(reader) + (instructs(context) && !/worry/.test(textOf(match, context)) ? -1.5 : 0);
  },
  'no-more': (match, context) =>
    when(!/^(?:than|of|in|at)$/.test(wordsOf(match, context)[2] ?? '')) + (isPromotional(context) ? 0 : -1),
  /** Unlimited use of a thing, not of a licence. */
  licence: (match, context) => (context.distance(match.claim[0], match.claim[1]).legal > 1 ? NO : 0),
  endless: headIsNot(
    /^(?:maze|growth|hyper|stream|streams|debate|debates|questions|cycle|regress|feed|wait|waiting|hours|amount|hold|settings|options|menus|forms|meetings|emails|lists?|loop|loops|scroll|scrolling|recursion|redirect|series|sum|number)$/,
  ),
} as const satisfies Readonly<Record<string, Condition>>;
