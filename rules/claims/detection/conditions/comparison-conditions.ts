import type {Context} from '../context/context.js';
import {LISTS} from '../lists.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {isNameItem} from '../words.js';
import {
  after,
  before,
  type Condition,
  isPromotional,
  NO,
  opensClause,
  technical,
  textOf,
  when,
  wordsOf,
} from './condition.js';

const COMPARES = /\b(?:rather than|compared (?:to|with)|in comparison|versus|vs\.?|unlike|whereas|alternative to)\b/i;
const NOT_COMPARED =
  /^(?:case|bound|level|left|right|limit|of|wages|incomes|income|earnings|frequency|temperatures?|subset|set|group|groups|number|numbers|amount|part|portion|piece|pieces|chunk|chunks|version|scale|than|half|or|number|value|values|screen|screens|text|font|scale)$/;
const THE_MORE = /\bthe \w+er\b.*\bthe (?:\w+er|more|less|better)\b/i;

const GOOD_QUALITIES: ReadonlySet<string> = new Set([...LISTS.moreOf, ...LISTS.adjective]);

const WORSE =
  /\b(?:concerns?|problems?|issues?|risks?|efforts?|complexity|overhead|threats?|challenges?|friction|burden|churn|drop|loss(?:es)?)\b/;

/** “Deeper concerns”, “greater efforts”: more of what nobody wants. */
function worsens(match: PatternMatch, context: Context): boolean {
  return (
    !/\b(?:fewer|less|lower|smaller|lighter|shorter)\b/.test(textOf(match, context)) &&
    WORSE.test(textOf(match, context))
  );
}

/** Capitals where none are due: a name. */
function isNamed({claim}: PatternMatch, {items, isBreak, fragment}: Context): boolean {
  const [first, second] = [items[claim[0]], items[claim[0] + 1]];
  return !fragment && claim[0] > 0 && !isBreak(claim[0] - 1) && first?.capital === true && second?.capital === true;
}

/** “Faster builds”: not “lowercase”, “or less”, “the more, the better”, “on smaller screens”. */
const comparison: Condition = (match, context) => {
  const lead = before(match, context)?.lower ?? '';
  const [opener = '', good = ''] = wordsOf(match, context);
  // “Better Stack” inside a sentence is a name; “less reliable” praises nobody.
  if (isNamed(match, context) || (opener === 'less' && GOOD_QUALITIES.has(good))) return NO;
  if (NOT_COMPARED.test(context.items[match.trigger[1]]?.lower ?? '') || /^(?:or|no|not)$/.test(lead)) return NO;
  if (worsens(match, context)) return NO;
  // “Lower the dependency”: the verb.
  if (opener === 'lower' && /^(?:the|your|our|their|its|a|an)$/.test(context.items[match.trigger[1]]?.lower ?? ''))
    return NO;
  if (lead === 'the' && THE_MORE.test(context.text)) return NO;
  if (opener === 'even' && opensClause(match, context) && after(match, context)?.lower === ',') return NO;
  // They tell things apart and praise none.
  const apart = /^(?:smaller|larger|lower|higher|lighter|shorter)$/.test(opener);
  if (apart && /^(?:for|on|in|to|of|into|these|many|some|several)$/.test(lead)) return NO;
  // “The answer is to write leaner code”: advice. In brackets it explains.
  if (/\b(?:solution|answer|trick|key|idea|goal|point) is to\b/i.test(context.text)) return NO;
  if (apart && context.parenthesised[match.claim[0]] && !context.fragment) return NO;
  // “Cheaper tools often break”: of all of a kind.
  const general = match.claim[0] === 0 && !context.fragment && !context.speaksOfUs && !context.speaksToYou;
  return (isPromotional(context) ? -context.instruction : -0.5) - (general ? 1 : 0);
};

const NO_RIVAL =
  /^(?:just|one|zero|usual|expected|necessary|needed|once|last|nothing|never|half|likely|not|that|anticipated|planned|yesterday)$/;

/** “Than” a rival, an alternative or before; not than a figure, than usual, than last week. */
const than: Condition = (match, context) => {
  const all = wordsOf(match, context);
  const at = all.indexOf('than');
  const next = context.items[match.claim[0] + at + 1];
  if (/\b(?:excited|happy|proud|determined|important|committed|grateful|relevant)\b/.test(all.join(' '))) return NO;
  if (context.items[match.claim[0] + at]?.joint === 'hyphen') return NO;
  if (
    /^(?:other|rather|younger|older|newer|later|earlier)$/.test(all[0] ?? '') ||
    next?.figure ||
    NO_RIVAL.test(next?.lower ?? '')
  )
    return NO;
  // “Shorter than the default”: sizes are told apart, and praised only where somebody gains.
  if (
    /^(?:greater|larger|longer|shorter|lower|higher|smaller|bigger|older|newer|deeper|wider|younger)$/.test(
      all[0] ?? '',
    ) &&
    (technical(match, context) > 0 || !isPromotional(context))
  )
    return NO;
  const withItself =
    /^(?:your|our|the|previous|previously|before|last)$/.test(next?.lower ?? '') &&
    /^(?:last|previous|current|first|old)$/.test(all[at + 2] ?? '');
  return withItself ? (context.speaksOfUs ? 0 : -1) : -context.instruction;
};

/** What another lacks: of a known competitor, or where the sentence sets two names against each other. */
const contrast: Condition = (match, context) => {
  const from = match.claim[0];
  if (context.competitors(from) > from) return 1;
  if (context.isOwn(from) > from) return NO;
  // “Unlike GA4, Larkspur does not …”: the one that differs is ours.
  if (context.items[0]?.lower === 'unlike' && from > 1) return NO;
  const turns = context.items.some(
    ({lower}) => /^(?:while|whereas|unlike|but|however|instead)$/.test(lower) || (lower === ';' && from === 0),
  );
  const another = context.items.some((item, at) => at > 0 && (at < from || at >= match.claim[1]) && isNameItem(item));
  if (technical(match, context) > 0.5) return NO;
  return when(turns && (another || context.speaksOfUs || /free|pricing|price|\$/.test(context.text)));
};

const VENDOR =
  /saas|pricing|\/month|tier|closed.source|starting (?:at|around)|hosted|is an? .*(?:platform|tool|service|software|product|vendor|solution)/i;

/** Conditions on comparisons. */
export const COMPARISON_CONDITIONS = {
  comparison,
  /** Shorter waits and higher yields are measured where somebody gains by them. */
  measured: (_, context) => (context.fragment || context.speaksToYou ? 0 : -1),
  than,
  contrast,
  /** “It lacks …” where the sentence turns from one to another. */
  turn: (_, context) =>
    when(
      /\b(?:while|whereas|although|unlike|on the other hand|however|by contrast|in contrast|but)\b/i.test(context.text),
    ),
  /** “… with no monitoring”: of another vendor, where the sentence is about one. */
  'other-vendor': (_, context) => {
    const opener = context.items[0];
    return when(
      opener !== undefined &&
        isNameItem(opener) &&
        context.isOwn(0) === 0 &&
        !context.speaksOfUs &&
        VENDOR.test(context.text),
    );
  },
  /** The sentence compares anyway: unlike, compared to, rather than. */
  compared: (match, context) =>
    when(
      !isNamed(match, context) &&
        !worsens(match, context) &&
        COMPARES.test(context.text) &&
        !/\bthan\b/.test(textOf(match, context)),
    ) - context.instruction,
  /** Beats a rival, not a limit. */
  rival: (match, context) =>
    (technical(match, context) > 1 ? -1 : 0) +
    when(!/^beat\w* around/.test(textOf(match, context))) +
    when(
      !/limit|quota|\bthe$|\d ?[mgk]b\b|timeout|maximum|size|length|range|\bxx|objective|threshold|number/.test(
        textOf(match, context),
      ),
    ),
} as const satisfies Readonly<Record<string, Condition>>;
