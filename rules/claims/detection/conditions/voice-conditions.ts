import {type Condition, instructs, isPromotional, NO, wordsIn} from './condition.js';

/** “Sacrifice their financial security”: the good is lost. */
const LOSING = /^(?:sacrific|los(?:e|es|ing|t)$|risk|lack|without$|threaten|harm|hurt|damag|endanger)/;

/** Whether the sentence speaks for us at all. */
export const VOICE_CONDITIONS = {
  /** Only in our own copy; weaker elsewhere. */
  promotional: (_, context) => (isPromotional(context) ? 0 : -1),
  /** Only in our own copy, and not in a step of a guide. */
  promo: (_, context) => (isPromotional(context) && !instructs(context) ? 0 : -1.5),
  /** Where we speak of ourselves, or in a headline. */
  'needs-us': (_, context) => (context.speaksOfUs || context.fragment ? 0 : -1),
  /** A change that somebody brought about. */
  agent: (_, context) => (isPromotional(context) ? 0 : -0.5),
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
