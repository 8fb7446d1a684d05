import type {Context} from '../context/context.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {type Condition, instructs, isPromotional, NO, textOf, when, wordsIn} from './condition.js';

/** “Sacrifice their financial security”: the good is lost. */
const LOSING = /^(?:sacrific|los(?:e|es|ing|t)$|risk|lack|without$|threaten|harm|hurt|damag|endanger)/;

const UNWANTED =
  /\b(?:sizes?|latency|memory|costs?|estimates?|wages?|prices?|complexity|times?|usage|load|errors?|risks?)\b/;

/** “Increased the download size by 2.5x”: more of what nobody wants. */
const isWorse = (match: PatternMatch, context: Context): boolean =>
  /^(?:increas|rais|grow|grew)/.test(textOf(match, context)) && UNWANTED.test(textOf(match, context));

/** What we tell of our own business: “our trial signups increased by 84%”. The reader’s is a benefit. */
const GROWTH =
  /\b(?:mrr|arr|our (?:revenue|turnover|traffic|headcount|profits?)|trial sign-?ups|unique visitors|page ?views|website visitors)\b/i;
const isOwnGrowth = ({text, speaksToYou}: Context): boolean => !speaksToYou && GROWTH.test(text);

/** Whether the sentence speaks for us at all. */
export const VOICE_CONDITIONS = {
  /** Only in our own copy; weaker elsewhere. */
  promotional: (_, context) => (isPromotional(context) ? 0 : -1),
  /** Only in our own copy, and not in a step of a guide. */
  promo: (_, context) => (isPromotional(context) && !instructs(context) ? 0 : -1.5),
  /** Where we speak of ourselves, or in a headline. */
  'needs-us': (_, context) => (context.speaksOfUs || context.fragment ? 0 : -1),
  /** A line of a price list: “Video call – £45”. */
  listed: (_, {fragment}) => when(fragment),
  /** A good of the reader’s or of people’s, not of the firm’s own. */
  theirs: (_, {speaksToYou, fragment, text}) =>
    speaksToYou ||
    (fragment && !text.trimEnd().endsWith('.')) ||
    /\b(?:help|families|people|clients|members|women|men|customers|communities|students)\b/i.test(text)
      ? 0
      : -1.5,
  /** Where somebody speaks from experience: we, our, ours. */
  ours: (_, {text}) => when(/\b(?:we|our|ours|us|i|my)\b/i.test(text)),
  /** A change that somebody brought about. */
  agent: (match, context) => (isWorse(match, context) || isOwnGrowth(context) ? NO : isPromotional(context) ? 0 : -0.5),
  /** A change that just happens: prices, temperatures, earnings. */
  worldly: (_, context) => (context.speaksOfUs || context.speaksToYou ? 0 : -1),
  /** A benefit: told of something else, it is a topic. */
  benefit: (match, context) => {
    const lead = context.items[match.claim[0] - 1]?.lower ?? '';
    // A heading names its topic: “Economic impact”.
    if (context.items.length <= 2) return NO;
    if (wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) => LOSING.test(word))) return NO;
    return (isPromotional(context) ? -0.25 : -1) - (/^(?:about|on|of)$/.test(lead) ? 0.5 : 0);
  },
  /** Not where volunteers are asked or readers told to do it. */
  unasked: (match, context) =>
    instructs(context) ||
    // “Ways to protect the planet”, “it is hard to …”: a topic.
    /^(?:way|ways|hard|difficult|important|essential|crucial|complex) to$/.test(
      wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' '),
    ) ||
    /\b(?:need|needs|looking for|join us|volunteer|willing|help us|come|please|asked|want)\b/i.test(context.text)
      ? -1
      : 0,
} as const satisfies Readonly<Record<string, Condition>>;
