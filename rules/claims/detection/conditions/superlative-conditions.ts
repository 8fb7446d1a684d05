import type {Context} from '../context/context.js';
import {LISTS} from '../lists.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {isNameItem, list} from '../words.js';
import {after, before, type Condition, isPromotional, NO, when, wordsIn, wordsOf} from './condition.js';

/** Superlatives of these praise nothing: “one of the biggest issues”, “the best practices”. */
const UNPRAISED = new Set(
  list(`difficult expensive challenging complex plan plans tier sensitive court courts official officials lesson lessons factor factors metric metrics aspect aspects elements step steps term terms words skill skills concept concepts fundamental important common decision decisions ways time times tips practices issue issues problem problems challenge challenges mistake mistakes question questions concern concerns reason reasons area areas
  requirement requirements topic topics thing things difficulty weakness downside downsides drawback drawbacks complaint complaints bug bugs error errors risk risks threat
  threats obstacle obstacles trigger cause causes priority priorities limitation limitations disadvantage pain barrier barriers hurdle change changes obvious advantage advantages benefit benefits feature
  features request requests requested example examples difference surprise version versions value values number element index ones use uses channel channels failure failures cost costs party
  kernel commit release month year week quarter moment trimester round workaround workarounds`),
);
const NOT_BEST = new Set(
  list(`practice practices regards wishes all aspects account moments features parts ones days month year week quarter day moment job part effort efforts guess interest interests
  runs run luck bet case judgment judgement knowledge friend friends man before suited thing known possible`),
);
const NOT_MOST = new Set(
  list(`likely common commonly recent recently important importantly of people users probably part basic obvious often cases frequent frequently other browsers similar difficult
  notably relevant challenging damning difficult painful annoying expensive urgent critical controversial confusing significant interesting serious severe visited requested`),
);
const NOT_FIRST = new Set(
  list(`time step steps thing place part half line argument day days week month year two three few and party class name person aid glance order letter row column item element one
  parameter impression page option choice way alternative approach method solution trimester to aim draft round call date rule case version release quarter phase thought thoughts reaction instinct`),
);
const NOT_ONLY = new Set(
  list(
    'way ways thing time reason difference exception person people one ones problem option question catch requirement part change field value',
  ),
);
/** Adjectives of size: facts about the world more often than praise. */
const SIZE = new Set(list('highest lowest longest shortest nearest oldest newest largest biggest deepest'));
const OFFERINGS: ReadonlySet<string> = new Set([
  ...LISTS.offering,
  ...list(
    'producer manufacturer retailer employer chain operator maker exporter importer seller distributor festival museum hospital university charity',
  ),
]);
const WAYS = /^(?:way|ways|place|approach|option|method)$/;

/** How-to: “the easiest way is to …”, and “the best way to …” of which no one is the subject. */
function isHowTo(match: PatternMatch, context: Context): boolean {
  if (
    !wordsOf(match, context)
      .slice(1)
      .some((word) => WAYS.test(word))
  )
    return false;
  if (after(match, context)?.lower === 'is') return true;
  if (/\b(?:believe|think|recommend|suggest)\b/i.test(context.text)) return true;
  if (context.speaksOfUs || context.fragment) return false;
  return context.items.slice(0, match.claim[0]).every((item, i) => !isNameItem(item) && context.isOwn(i) === i);
}

const IDIOM = /\bbest (?:course of action|of (?:all|both|our|my|your|their|its))\b/;
const SEEKING =
  /^(?:find|finds|finding|choose|choosing|pick|picking|select|selecting|keep|kept|identify|determine|decide|want|wanted|need|deserve|ensure|ensuring|yield|yields|produce|produces|drive|drives|perform|for|about|recommend|suggest|advise|understanding|knowing|discovering|exploring|compare|comparing)$/;

/** “Find the best plan”, “kept the best result”: looked for, not said to be there. */
function isSought(match: PatternMatch, context: Context): boolean {
  return SEEKING.test(before(match, context)?.lower ?? '');
}

const praises = (match: PatternMatch, context: Context): boolean =>
  !wordsOf(match, context).some((word) => UNPRAISED.has(word));

const LISTED =
  /\bmost \w+ (?:\w+ )?(?:pages?|posts?|categor(?:y|ies)|articles?|content|sources?|keywords?|quer(?:y|ies)|topics?|issues?|lots?|areas?|browsers?|days?|hours?|events?|referrers?|devices|values?|cases?|options?|types?|guides?|tutorials?|recipes?|destinations?)\b/;

const TAKES = /^(?:get|gets|getting|combin(?:e|es|ing)|bring|brings|bringing|blend|blends|blending|mix|mixes|mixing)$/;

const best: Condition = (match, context) => {
  const all = wordsOf(match, context);
  const at = all.indexOf('best');
  const head = all[at + 1] ?? after(match, context)?.lower ?? '';
  const lead = before(match, context)?.lower ?? '';
  if (
    !praises(match, context) ||
    IDIOM.test(`${all.join(' ')} ${wordsIn(context, match.claim[1], match.claim[1] + 2).join(' ')}`)
  )
    return NO;
  if (
    at >= 0 &&
    (NOT_BEST.has(head) || /^(?:all|at|do|does|did|doing|try|trying|next|second|know|works|work)$/.test(lead))
  )
    return NO;
  if (LISTED.test(all.join(' '))) return NO;
  // “Get the best of paper and cloud”: what is put together, and no rank.
  if (head === 'of' && wordsIn(context, match.claim[0] - 2, match.claim[0] + 1).some((word) => TAKES.test(word)))
    return NO;
  // “The Best of the Best Awards”: a name.
  const first = context.items[match.claim[0] + Math.max(at, 0)];
  const second = context.items[match.claim[0] + at + 1];
  if (
    at >= 0 &&
    !context.fragment &&
    first?.capital &&
    match.claim[0] + at > 0 &&
    (second?.capital || second?.lower === 'of')
  )
    return NO;
  // “What suits you the best”: how well.
  const the = context.items[match.claim[0] - (all[0] === 'the' ? 1 : 2)];
  if (
    at >= 0 &&
    /^(?:for|at|in|of|on|and|or|)$/.test(head) &&
    the &&
    /^(?:needs|you|them|me|us|it|one)$/.test(the.lower)
  )
    return NO;
  // “The best tool is the one that …”: advice.
  if (
    /^(?:is|isn't|are|aren't) (?:the ones?|those)\b|^(?:here )?is (?:to|a|when|not|usually|often|always|probably)\b|^here\b/.test(
      wordsIn(context, match.claim[1], match.claim[1] + 3).join(' '),
    )
  )
    return NO;
  // “The best answer I have”: what the writer knows.
  if (isHowTo(match, context) || isSought(match, context) || /^(?:i|we)$/.test(after(match, context)?.lower ?? ''))
    return -2;
  if (!SIZE.has(all.find((word) => word !== 'the') ?? '')) return -context.instruction;
  if (all.some((word) => OFFERINGS.has(word))) return isPromotional(context) ? 0 : -0.5;
  // “The highest isn’t always the best”: of what, is not said.
  if (all.length < 3 && all[0] === 'the') {
    // “Our bakery is the oldest in Leeds.”
    const [link, place] = context.items.slice(match.claim[1], match.claim[1] + 2);
    const placed = link?.lower === 'in' && place !== undefined && isNameItem(place);
    return placed && context.speaksOfUs ? 0 : NO;
  }
  return context.speaksOfUs || context.fragment ? -0.5 : -1.5;
};

const most: Condition = (match, context) => {
  const all = wordsOf(match, context);
  const head = all[all.indexOf('most') + 1] ?? '';
  const lead = before(match, context);
  // “The most popular pages” is a list in a product, “the 5th most popular” a rank.
  if (LISTED.test(all.join(' ')) || /^\d+(?:st|nd|rd|th)$/.test(lead?.lower ?? '')) return NO;
  if (!praises(match, context) || all.includes('top') || NOT_MOST.has(head) || lead?.kind === 'numeral') return NO;
  const definite = /^(?:the|a|is|are|of|our|its)$/.test(all[0] ?? '') || lead?.lower === 'the';
  return definite && isPromotional(context) ? 0 : -0.5;
};

const NOT_LED =
  /^(?:paragraphs?|letters?|words?|articles?|slides?|priority|priorities|stages|half|speed|stories|story|tip|tips|five|ten|three|secret|contributor|contributors|sources|source|pages|page|countries|of|left|right|level|bar|row|menu|corner|down|up|nav|margin|to|edge|panel|and|line|whitespace|spaces?|zeros?|zeroes|slash(?:es)?|characters?|dots?|commas?|digits?|dash(?:es)?|blanks?|newlines?|tabs|bytes?|bits?|indentation|indent|comments?|trailing|indicators?|role|cause|edge|figures?|lines|\/|x+|\d+)$/;
const LEADS = /^(?:a|an|the|our|as|by|some|of|with|for|and|many|other|world's|is|from)$/;

/** “A leading supplier”, not “leading to” or “top left”. */
const attributive: Condition = (match, context) => {
  const lead = before(match, context);
  const next = context.items[match.claim[0] + 1];
  if (!next || next.figure !== undefined || NOT_LED.test(next.lower)) return NO;
  if (lead && lead.kind !== 'mark' && !LEADS.test(lead.lower) && !lead.possessive && !isNameItem(lead)) return NO;
  // “Leading review sessions” does it.
  const doing =
    match.claim[0] === 0 && /[^s]s$/.test(wordsOf(match, context).at(-1) ?? '') && after(match, context) === undefined;
  return (isPromotional(context) ? 0 : -0.5) - (doing ? 1 : 0);
};

/** Whom and what juries choose, one at a time. */
const AWARDED =
  /^(?:product|company|business|brand|agency|app|startup|employer|employee|entrepreneur|book|game|team|tool|supplier|retailer|restaurant|hotel|site|website|car|exporter|innovator|partner|manager|volunteer|player|teacher)$/;

/** “Bergland is Norway’s largest bank”: a customer, told by its trade. */
const isCustomer = (match: PatternMatch, context: Context): boolean =>
  !context.speaksOfUs &&
  before(match, context)?.lower === 'is' &&
  /\b(?:research|trading|hedge fund|telco|telecommunications|e-commerce|bookmaker|credit union|bank|insurer|airline|carrier|retailer|telecom|operator|conglomerate)\b/.test(
    wordsIn(context, match.claim[0], match.claim[1] + 3).join(' '),
  );

/** The mark before the claim, or before “one of the”. */
function leadOf({claim}: PatternMatch, {items}: Context): string {
  let at = claim[0] - 1;
  while (/^(?:the|of|one|an?)$/.test(items[at]?.lower ?? '')) at -= 1;
  return items[at]?.lower ?? '';
}

/** “Bergland, Norway’s largest dairy, chose …”: who somebody is, in a story about them. */
const isApposition = (match: PatternMatch, context: Context): boolean =>
  !context.speaksOfUs &&
  leadOf(match, context) === ',' &&
  context.items[0] !== undefined &&
  isNameItem(context.items[0]) &&
  context.items.slice(match.claim[1], match.claim[1] + 4).some(({lower}) => lower === ',');

/** Conditions on superlatives. */
export const SUPERLATIVE_CONDITIONS = {
  /** “The leading provider”, not “the leading whitespace”. */
  led: (match, context) => when(!NOT_LED.test(context.items[match.claim[0] + 2]?.lower ?? '')),
  best,
  most,
  attributive,
  /** “Best Leadership 2023”: a title on a wall, in capitals, with a year or a category of firms. */
  titled: (_, context) =>
    when(
      /\b20\d\d\b|\b(?:Company|Startup|Start-up|Agency|Employer|Workplace|Newcomer|Product|App|Brand|Startups|Hotel|Restaurant|Team|Founder|Leader|Supplier|Retailer|Innovation)\W*$/.test(
        context.text,
      ) && context.items.every(({kind, capital}) => kind !== 'word' || capital),
    ),
  /** “Editors’ Choice”: the choice of somebody’s, in capitals. */
  choice: (match, context) =>
    when(
      context.items[match.claim[0]]?.capital === true &&
        !/^awards$/.test((context.items[match.trigger[1]] ?? after(match, context))?.lower ?? '') &&
        context.items.slice(match.claim[0] + 1, match.claim[1]).some(({capital}) => capital),
    ),
  /** A headline of praise, not a label: “Finest chocolates”, not “Best for:”, “Largest files”. */
  lead: (match, context) => {
    const [word = '', ...rest] = wordsOf(match, context);
    const sized = /^(?:latest|largest|smallest|longest|shortest|highest|lowest|newest|oldest|fastest)$/.test(word);
    // “Best plugins for …” heads a list of other people’s.
    const listed = word === 'best' && rest.some((other) => /[^s]s$/.test(other));
    return when(context.fragment && !sized && !listed && after(match, context)?.lower !== ':');
  },
  praised: (match, context) => when(praises(match, context)),
  /** The first of its kind, not the first step. */
  first: (match, context) => {
    const all = wordsOf(match, context);
    const head = all[all.indexOf('first') + 1] ?? '';
    if (head === 'of' && after(match, context)?.lower !== 'its') return NO;
    if (NOT_FIRST.has(head) || head === '' || !praises(match, context)) return NO;
    // “The first camera app to …”: of something one sells.
    return isPromotional(context)
      ? 0
      : all.some((word) => OFFERINGS.has(word)) && /^(?:to|that)$/.test(after(match, context)?.lower ?? '')
        ? 0
        : -1;
  },
  only: (match, context) => {
    const all = wordsOf(match, context);
    const head = all[all.indexOf('only') + 1] ?? '';
    // “The only solution we have found”: what is known to the writer.
    if (/^(?:we|i|they|you)$/.test(after(match, context)?.lower ?? '')) return NO;
    return NOT_ONLY.has(head) || head === '' ? NO : isPromotional(context) ? 0 : -0.5;
  },
  /** “Industry standard” protocols are just common. */
  standard: (_, context) => (context.speaksOfUs || context.fragment ? 0 : -1),
  /** “We are the first”: said of us or of a name. */
  subject: (match, context) => {
    const at = match.from - 1;
    const lead = context.items[at];
    return lead && (context.isOwn(at) > at || isNameItem(lead)) ? 0 : context.speaksOfUs ? -0.5 : -1.5;
  },
  /** “World’s largest”, “industry-leading”: possessive or hyphen. */
  possessive: (match, context) =>
    when(context.items[match.claim[0]]?.possessive === true || context.items[match.claim[0] + 1]?.joint === 'hyphen'),
  'possessive-name': (match, context) =>
    when(context.items.slice(match.claim[0], match.trigger[1]).some((item) => item.possessive)) -
    (isApposition(match, context) || isCustomer(match, context) ? 1.5 : 0),
  hyphen: (match, context) =>
    when(context.items.slice(match.claim[0] + 1, match.trigger[1]).some((item) => item.joint === 'hyphen')),
  /** “Product of the Year”, not “all visits of the day”, “this time of the year”: the period in capitals, or what is awarded. */
  title: (match, context) => {
    const all = wordsOf(match, context);
    const at = all.lastIndexOf('of');
    const period = context.items[match.claim[0] + at + 2];
    // “Project of the Week: Ghost”: a series.
    if (after(match, context)?.lower === ':' && !AWARDED.test(all[at - 1] ?? '')) return NO;
    return when(period?.capital === true || AWARDED.test(all[at - 1] ?? ''));
  },
} as const satisfies Readonly<Record<string, Condition>>;
