import {LISTS} from '../lists.js';
import {isNameItem, isNominal} from '../words.js';
import {after, before, type Condition, isNegated, NO, technical, when, wordsIn} from './condition.js';

const PEOPLE: ReadonlySet<string> = new Set(LISTS.people);
const VAGUE = /^(?:thousands|millions|hundreds|billions|dozens|tens|countless)$/;
const NO_ENDORSER =
  /^(?:default|you|your|browser|browsers|system|client|server|kernel|compiler|team|design|hand|itself|one|another|them|each|law|os|code|certificate|certificates|root|user|users?|author|authors|caller|callers|application|applications|linker|app|node|pull|tools?|plugins?|convention|publishers?|board|committee|court|manager|managers|judge|shareholders|trustees|director|steering|technical)$/;
const ARTICLES = /^(?:the|a|an|our|all|most|some|many|more|leading|top)$/;
const LOVED = /^(?:us|our|it|how|the|this|working|using|what|about|that|its|and|you|your)$/;

const USES =
  /\b(?:us(?:e|es|ed|ing)|trust(?:s|ed)?|rel(?:y|ies|ied)|tested|chose|chosen|choose|customers?|clients?|switched|moved|joins?|joined|help(?:s|ed|ing)?|work(?:s|ed|ing)? with|power(?:s|ed|ing)?|partners?|serv(?:e|es|ed|ing)|for)\b/i;

/** Conditions on who says or does it. */
export const PARTY_CONDITIONS = {
  /** Somebody else’s name, not ours. */
  third: (match, context) => {
    const from = match.claim[0];
    const opener = context.items[from];
    if (context.items.slice(match.claim[0], match.claim[1] + 1).some(({lower}) => /^tribes?$/.test(lower))) return NO;
    return when(opener !== undefined && context.isOwn(from) === from && isNameItem(opener));
  },
  /** “Trusted by our community”: counted ones are a customer count. */
  uncounted: (match, context) =>
    when(
      !context.items
        .slice(match.claim[0], match.claim[1] + 1)
        .some((item) => item.figure !== undefined || VAGUE.test(item.lower)) && before(match, context)?.lower !== 'be',
    ),
  /** People or a name among the words. */
  people: (match, context) =>
    when(
      context.items
        .slice(match.claim[0], match.claim[1])
        .some(
          (item, i) =>
            PEOPLE.has(item.lower) ||
            /^(?:community|communities|leaders|experts|world)$/.test(item.lower) ||
            (i > 0 && isNameItem(item)),
        ),
    ),
  /** “50 families supported”, not “50 supported modules”. */
  done: (match, context) => {
    const next = after(match, context);
    return when(!next || !isNominal(next));
  },
  /** “Many people use it”, not “a tool many people use”. */
  leading: (match, context) => {
    const lead = before(match, context);
    return when(!lead || lead.kind === 'mark' || !isNominal(lead));
  },
  /** People among the words: a network of doctors, and not of apps. */
  peopled: (match, context) =>
    when(
      wordsIn(context, match.claim[0], match.claim[1]).some(
        (word) =>
          PEOPLE.has(word) && !/^(?:communities|organizations|organisations|institutions|stores|brands)$/.test(word),
      ),
    ),
  /** “Trusted by developers”, not “trusted by most browsers”, “trusted by default”. */
  endorser: (match, context) => {
    const by = wordsIn(context, match.claim[0] + 2, match.claim[0] + 5);
    return when(!NO_ENDORSER.test(by.find((word) => !ARTICLES.test(word)) ?? ''));
  },
  /** Nobody endorses themselves: “supported by the Larkspur team”. */
  'not-us': (match, context) => {
    for (let i = match.claim[0]; i < match.claim[1]; i += 1)
      if (context.items[i]?.lower !== 'it' && context.isOwn(i) > i) return NO;
    return 0;
  },
  /** “Companies like Acme” who use, trust or pay for it. */
  users: (_, context) => when(USES.test(context.text)),
  /** “Users love it”, not “marketers love links”; “10 million users love” is a count. */
  'loved-thing': (match, context) => {
    if (
      context.items
        .slice(Math.max(0, match.claim[0] - 3), match.claim[0])
        .some((item) => item.figure || VAGUE.test(item.lower))
    )
      return NO;
    // “Some people prefer that”, “the way many developers prefer”: nobody in particular.
    const by = /^(?:prefers?|preferred)$/.test(context.items[match.claim[1] - 1]?.lower ?? '');
    if (
      /^(?:some|many|most|other)$/.test(before(match, context)?.lower ?? '') &&
      (by || context.items[match.claim[0]]?.lower === 'people')
    )
      return NO;
    const next = after(match, context);
    return when(!next || next.kind === 'mark' || LOVED.test(next.lower) || isNameItem(next));
  },
  /** “Must comply with” tells what a law asks. */
  unforced: (match, context) =>
    when(
      !/^(?:must|should|to)$/.test(before(match, context)?.lower ?? '') ||
        /^(?:built|designed|made|engineered|structured|developed|ready)$/.test(
          context.items[match.claim[0] - 2]?.lower ?? '',
        ) ||
        context.speaksOfUs ||
        context.fragment ||
        /\bhelps?\b/i.test(context.text),
    ),
  /** “HMRC-recognised”, “Microsoft-certified”: a body in capitals, or joined by a hyphen. */
  authority: (match, context) => {
    const {items} = context;
    const opener = items[match.claim[0]];
    if (
      wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) =>
        /^(?:need|needs|require|requires|must|requirement|any)$/.test(word),
      )
    )
      return NO;
    // “The council approved a budget”: what it did.
    if (/^(?:an?|the|its|their|our|plans?|changes?)$/.test(context.items[match.trigger[1]]?.lower ?? '')) return NO;
    if (items.slice(match.claim[0], match.claim[1] + 1).some(({lower}) => /^tribes?$/.test(lower))) return NO;
    if (/^(?:mit|bsd|apache|gpl|agpl|lgpl|isc|mpl|cc0|cc|gnu)$/.test(opener?.lower ?? '')) return NO;
    const joined = items.slice(match.claim[0] + 1, match.claim[1]).some((item) => item.joint === 'hyphen');
    return when(
      opener !== undefined &&
        context.isOwn(match.claim[0]) === match.claim[0] &&
        isNameItem(opener) &&
        ((joined && (match.claim[0] > 0 || opener.caps)) || (opener.caps && opener.lower.length > 2)),
    );
  },
  /** “We won an award”, not “winning an award helps a company”. */
  received: (match, context) =>
    when(!(match.claim[0] === 0 && /ing$/.test(context.items[0]?.lower ?? '') && !context.speaksOfUs)) -
    context.instruction,
  /** The speaker’s own love, not ours for our tools. */
  personal: (match, context) => (/^i$/.test(context.items[match.claim[0]]?.lower ?? '') ? 0 : -1),
  /** Compliance that somebody has, not the subject of a text: “enforcing PCI DSS compliance”, “in GDPR compliance”. */
  held: (match, context) =>
    /^(?:about|enforcing|enforce|detecting|on|in|of|regarding|understand|understanding|around)$/.test(
      before(match, context)?.lower ?? '',
    )
      ? -1.5
      : 0,
  /** “Essential to maintain compliance” says what is needed. */
  unneeded: (_, context) =>
    /\b(?:essential|crucial|important|imperative|mandatory|vital|required|necessary|critical|must|need to|needed|may require|challenging|challenge|should consult|advis(?:ers?|ors?) for)\b/i.test(
      context.text,
    )
      ? -1.5
      : 0,
  /** “Highly recommended” of us, and not as advice: “it is highly recommended to …”. */
  unadvised: (match, context) => {
    if (context.speaksOfUs && /^(?:it|this|that)$/.test(context.items[match.claim[0] - 2]?.lower ?? '')) return NO;
    const next = after(match, context)?.lower ?? '';
    return when(!/^(?:if|that|to|when|for|you|in|as)$|ing$/.test(next)) - technical(match, context);
  },
  /** “Identify the most cost-effective options”: looked for. */
  unsought: (match, context) =>
    when(
      !wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) =>
        /^(?:identify|find|choose|compare|select|determine)$/.test(word),
      ),
    ),
  /** A body that admits its members. */
  body: (match, context) =>
    when(
      wordsIn(context, match.claim[0], match.claim[1] + 2).some((word) =>
        /^(?:bureau|association|institute|institution|federation|society|guild|council|chamber|register|board|alliance|academy|college|exchange|union)$/.test(
          word,
        ),
      ),
    ),
  /** A provider of services, not one in a program. */
  untechnical: (match, context) => -technical(match, context),
  /** Only after a denial: “does not require a consent banner”. */
  negated: (match, context) => when(isNegated(context, match.claim[0])),
  /** “A free trial”, not “your trial”. */
  unpossessed: (match, context) => when(!/^(?:your|the)$/.test(before(match, context)?.lower ?? '')),
} as const satisfies Readonly<Record<string, Condition>>;
