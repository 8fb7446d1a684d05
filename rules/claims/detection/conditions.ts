import type {Context} from './context.js';
import {LISTS} from './lists.js';
import {fitsUnit, type PatternMatch} from './pattern.js';
import {namesStandard} from './standards.js';
import {isNameItem, list} from './words.js';

/**
 * Conditions that patterns name after `::`. Each gives what to add to the pattern’s strength, or `NO` where the words
 * are no claim at all in this place.
 */
export type Condition = (match: PatternMatch, context: Context) => number;

/** No claim. */
export const NO = Number.NEGATIVE_INFINITY;

const when = (holds: boolean) => (holds ? 0 : NO);
const lowers = (context: Context, from: number, to: number) =>
  context.items.slice(Math.max(0, from), to).map((item) => item.lower);
const before = (match: PatternMatch, context: Context) => context.items[match.claim[0] - 1];
const after = (match: PatternMatch, context: Context) => context.items[match.claim[1]];
const words = (match: PatternMatch, context: Context) => lowers(context, match.claim[0], match.claim[1]);
const figures = (match: PatternMatch, context: Context) =>
  context.items.slice(match.claim[0], match.claim[1]).filter((item) => item.figure);

const PEOPLE = new Set(LISTS.people);
const OFFERINGS = new Set([
  ...LISTS.offering,
  ...'producer manufacturer retailer employer chain operator maker exporter importer seller distributor festival museum hospital university charity'.split(
    ' ',
  ),
]);
const VAGUE = /^(?:thousands|millions|hundreds|billions|dozens|tens|countless)$/;
const NEGATIONS = new Set(
  list(
    "not non no never n't cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hardly neither nor nobody without haven't hasn't",
  ),
);

/** Is there a word of denial in the three words before the item, in the same clause? */
export function isNegated(context: Context, index: number, reach = 3): boolean {
  for (let i = index - 1; i >= Math.max(0, index - reach); i -= 1) {
    const item = context.items[i];
    if (!item || context.isBreak(i) || item.lower === ',') return false;
    if (NEGATIONS.has(item.lower)) return !(item.lower === 'not' && context.items[i + 1]?.lower === 'only');
  }
  return false;
}

/** Does the sentence sound like our own copy: we, you, our name, or a headline? */
function isPromotional(context: Context): boolean {
  return context.speaksOfUs || context.speaksToYou || context.fragment;
}

const promotional: Condition = (_, context) => (isPromotional(context) ? 0 : -1);
const needsUs: Condition = (_, context) => (context.speaksOfUs || context.fragment ? 0 : -1);

/** A word of the claim besides those of the pattern begins the noun: what “best” or “sustainable” is said of. */
function headIsNot(pattern: RegExp): Condition {
  return (match, context) => {
    const head = context.items[match.trigger[1]] ?? after(match, context);
    return when(!(head && pattern.test(head.lower)));
  };
}

const SUSTAINED =
  /^(?:alternative|alternatives|packaging|farming|farmers|farms|materials|material|fashion|energy|product|products|choice|choices|cotton|wood|practices|tourism|transport|living|future|design|production|agriculture|sourcing|forestry|fishing|hosting|website|development|impact|lifestyle|food|foods|seafood|building|buildings|travel|mobility|cities|communities|solutions|operations|manufacturing|sources|timber|coffee|tea|clothing|fabric|fabrics|bags|homes|supply|palm|fuel|fuels|aviation|logistics|events|ingredients|consumption|world|planet|brand|brands|sourced|grown|made|harvested|produced|managed|farmed|caught)$/;

/** The noun has to be one of these; others weaken the match. */
function headIs(pattern: RegExp, otherwise: number): Condition {
  return (match, context) =>
    words(match, context)
      .slice(1)
      .some((word) => pattern.test(word))
      ? 0
      : otherwise;
}

/** Superlatives of these praise nothing: “one of the biggest issues”. */
const UNPRAISED =
  /^(?:ways|time|times|tips|practices|issue|issues|problem|problems|challenge|challenges|mistake|mistakes|question|questions|concern|concerns|reason|reasons|area|areas|requirement|requirements|topic|topics|thing|things|difficulty|weakness|downside|downsides|drawback|drawbacks|complaint|complaints|bug|bugs|error|errors|risk|risks|threat|threats|obstacle|obstacles|trigger|cause|causes|priority|priorities|limitation|limitations|disadvantage|pain|barrier|barriers|hurdle|change|changes|obvious|feature|features|request|requests|requested|requested-issue|example|examples|difference|surprise|version|versions|value|values|number|element|index|ones|use|failure|failures|cost|costs|party|kernel|commit|release)$/;

/** How-to: “the easiest way is to …”, and “the best way to …” of which no one is the subject. */
const isHowTo = (match: PatternMatch, context: Context): boolean => {
  const all = words(match, context);
  if (
    !/^(?:way|ways|place|approach|option|method)$/.test(
      all.find((word, i) => i > 0 && /^(?:way|ways|place|approach|option|method)$/.test(word)) ?? '',
    )
  )
    return false;
  if (after(match, context)?.lower === 'is') return true;
  return (
    !context.speaksOfUs &&
    !context.fragment &&
    context.items.slice(0, match.claim[0]).every((item, i) => !isNameItem(item) && context.isOwn(i) === i)
  );
};

const NOT_BEST = new Set(
  list(
    'practice practices regards wishes all aspects account moments features parts ones days month year week quarter effort efforts guess interest interests luck bet case judgment judgement knowledge friend friends man before wishes suited thing part known possible',
  ),
);
const NOT_MOST = new Set(
  list(
    'likely common commonly recent recently important importantly of people users probably part basic obvious often cases frequent frequently other browsers similar difficult notably relevant',
  ),
);
const NOT_FIRST = new Set(
  list(
    'time step steps thing place part half line argument day days week month year two three few and party class name person aid glance order letter row column item element one parameter impression page to page aim draft round call date rule case version release draft quarter phase',
  ),
);
const NOT_ONLY = new Set(
  list(
    'way ways thing time reason difference exception person people one ones problem option difference question catch requirement part change field value',
  ),
);
const UNREAL = new Set(
  list(
    'software foundation movement of from memory space will time up to as text form variable variables slot ram disk block blocks list lunch speech',
  ),
);

/** A figure that counts people or installs: not a limit, not two or three. */
const counted: Condition = (match, context) => {
  const figure = figures(match, context)[0]?.figure;
  if (!figure) return 0;
  if (figure.bound === 'at-most' || context.parenthesised[match.claim[0]]) return NO;
  if (figure.unit === '' && figure.value < 10 && figure.bound !== 'at-least') return NO;
  if (
    lowers(context, match.claim[0] - 3, match.claim[0]).some((word) =>
      /^(?:connect|integrat|sync|interview|survey|ask|invit|hir|recruit|employ)/.test(word),
    )
  )
    return NO;
  const boast = figure.value >= 1000 || figure.bound === 'at-least';
  return boast ? (figure.value >= 100 ? 0.5 : 0) : isPromotional(context) ? -0.5 : -1.5;
};

/** What a post or an event drew is a story about the past, and no count of users. */
const STORY =
  /\b(?:blog post|the post|this post|article|launch day|hacker news|webinar|conference|meetup|reading|page ?views?|attended|attendees)\b/i;

const scale: Condition = (match, context) => {
  const figure = figures(match, context)[0]?.figure;
  if (context.parenthesised[match.claim[0]] && (figure?.value ?? 0) < 1000) return NO;
  if (STORY.test(context.text)) return NO;
  if (!figure) return context.speaksOfUs ? 0 : -0.5;
  if (/\b(?:mrr|arr|revenue)\b/.test(words(match, context).join(' '))) return NO;
  if (figure.bound === 'at-most' && figure.unit === '') return -1;
  const big = figure.value >= 1000 || figure.bound === 'at-least';
  if (!big && figure.value < 5 && figure.unit === '') return NO;
  return (big ? 0 : -0.5) + (context.speaksOfUs || context.fragment ? 0 : -0.5);
};

const duration: Condition = (match, context) => {
  const at = match.claim[0];
  if (context.parenthesised[at] && !context.speaksOfUs) return NO;
  const figure = figures(match, context)[0]?.figure;
  if (
    /\b(?:time to live|ttl|specified in|measured in|expressed in|duration|timeout|interval) in\b|\b(?:value|values|number|length) (?:is |are )?in (?:seconds|milliseconds|minutes)/i.test(
      context.text,
    )
  )
    return NO;
  if (
    figure &&
    /^(?:day|week|month|year)$/.test(figure.unit) &&
    figure.bound !== 'at-most' &&
    !/^(?:within|under)$/.test(before(match, context)?.lower ?? '')
  )
    return -1.5;
  if (/^(?:every|each|wait|after|timeout|refresh|limit)$/.test(before(match, context)?.lower ?? '')) return NO;
  if (!figure) return 0;
  return isPromotional(context) ? -context.instruction : -0.5;
};

const third: Condition = (match, context) => {
  const first = context.items[match.claim[0]];
  return when(first !== undefined && context.isOwn(match.claim[0]) === match.claim[0] && isNameItem(first));
};

const possessive: Condition = (match, context) => {
  const item = context.items[match.claim[0]];
  const next = context.items[match.claim[0] + 1];
  return when(item?.possessive === true || next?.joint === 'hyphen');
};

const lastNameIsPossessive: Condition = (match, context) =>
  when(context.items.slice(match.claim[0], match.trigger[1]).some((item) => item.possessive));

const hyphenated: Condition = (match, context) =>
  when(context.items.slice(match.claim[0] + 1, match.trigger[1]).some((item) => item.joint === 'hyphen'));

const attributive: Condition = (match, context) => {
  const lead = before(match, context);
  const next = context.items[match.claim[0] + 1];
  if (
    !next ||
    next.figure !== undefined ||
    /^(?:priority|priorities|stages|half|speed|stories|story|tip|tips|five|ten|three|secret|contributor|contributors|sources|source|pages|page|countries|of|left|right|level|bar|row|menu|corner|down|up|nav|margin|to|secret|edge|panel|and|line|\d+)$/.test(
      next.lower,
    )
  )
    return NO;
  if (
    lead &&
    lead.kind !== 'mark' &&
    !/^(?:a|an|the|our|as|by|some|of|with|for|and|many|other|world's|is|from)$/.test(lead.lower) &&
    !lead.possessive &&
    !isNameItem(lead)
  )
    return NO;
  return isPromotional(context) ? 0 : -0.5;
};

const best: Condition = (match, context) => {
  const all = words(match, context);
  const at = all.indexOf('best');
  const head = all[at + 1] ?? after(match, context)?.lower ?? '';
  if (/\bbest of all\b/.test(all.join(' ')) || all.some((word) => UNPRAISED.test(word))) return NO;
  if (isHowTo(match, context)) return -1.5;
  if (at >= 0 && (NOT_BEST.has(head) || before(match, context)?.lower === 'all')) return NO;
  if (
    /^(?:month|year|week|day|quarter|moment|job|part)$/.test(head) ||
    /\b(?:best|worst) (?:month|year|week|day|quarter|part)\b/.test(all.join(' '))
  )
    return NO;
  if (
    at >= 0 &&
    /^(?:at|do|does|did|doing|try|trying|next|second|know|works|work)$/.test(before(match, context)?.lower ?? '')
  )
    return NO;
  if (
    /^(?:highest|lowest|longest|shortest|nearest|oldest|newest|largest|biggest|deepest)$/.test(
      all.find((word) => word !== 'the') ?? '',
    )
  )
    return isPromotional(context) ? 0 : all.some((word) => OFFERINGS.has(word)) ? -0.5 : -1.5;
  return -context.instruction;
};

const most: Condition = (match, context) => {
  const all = words(match, context);
  const head = all[all.indexOf('most') + 1] ?? '';
  if (
    all.some((word) => UNPRAISED.test(word)) ||
    all.includes('top') ||
    NOT_MOST.has(head) ||
    before(match, context)?.kind === 'numeral'
  )
    return NO;
  if (/^(?:the|a|is|are|of|our|its)$/.test(all[0] ?? '') || before(match, context)?.lower === 'the')
    return isPromotional(context) ? 0 : -0.5;
  return -0.5;
};

const first: Condition = (match, context) => {
  const all = words(match, context);
  const head = all[all.indexOf('first') + 1] ?? '';
  return NOT_FIRST.has(head) || head === '' || all.some((word) => UNPRAISED.test(word))
    ? NO
    : isPromotional(context)
      ? 0
      : -1;
};

const only: Condition = (match, context) => {
  const all = words(match, context);
  const head = all[all.indexOf('only') + 1] ?? '';
  return NOT_ONLY.has(head) || head === '' ? NO : isPromotional(context) ? 0 : -0.5;
};

const free: Condition = (match, context) => {
  if (/\b(?:both|of|get|offers?|are) free (?:and|or) paid\b/i.test(context.text)) return NO;
  const at = context.items.findIndex(
    (item, i) => i >= match.claim[0] && (item.lower === 'free' || item.lower === 'complimentary'),
  );
  const lead = context.items[at - 1];
  const next = context.items[at + 1];
  if (/^(?:feel|feels|felt|set|sets|are|hands|break|breaks|breaking)$/.test(lead?.lower ?? '') && lead?.lower !== 'are')
    return NO;
  if (context.items[at]?.joint === 'hyphen') return NO;
  if (
    next &&
    UNREAL.has(next.lower) &&
    !(
      next.lower === 'to' &&
      /^(?:use|download|join|attend|try|install|everyone|start|enter|play|watch)$/.test(
        context.items[at + 2]?.lower ?? '',
      )
    ) &&
    !(next.lower === 'of' && /^(?:charge|cost)$/.test(context.items[at + 2]?.lower ?? ''))
  )
    return next.lower === 'will' || next.lower === 'time' || next.lower === 'to' ? -1 : NO;
  return 0;
};

const comparison: Condition = (match, context) => {
  const head = context.items[match.trigger[1]]?.lower ?? '';
  if (
    /^(?:case|bound|level|left|right|limit|than|half|or|number|value|values|screen|screens|text|font|scale)$/.test(head)
  )
    return NO;
  const lead = before(match, context)?.lower ?? '';
  if (
    /^(?:or|no|not)$/.test(lead) ||
    (lead === 'the' && /\bthe \w+er\b.*\bthe (?:\w+er|more|less|better)\b/i.test(context.text))
  )
    return NO;
  const all = words(match, context);
  if (
    all[0] === 'even' &&
    (match.claim[0] === 0 || context.isBreak(match.claim[0] - 1)) &&
    after(match, context)?.lower === ','
  )
    return NO;
  // “on smaller screens”, “for lower values”: they tell things apart and praise none.
  if (
    /^(?:smaller|larger|lower|higher|lighter|shorter)$/.test(all[0] ?? '') &&
    /^(?:for|on|in|to|of|into|these|many|some|several)$/.test(lead)
  )
    return NO;
  if (isPromotional(context)) return -context.instruction;
  return -0.5;
};

const than: Condition = (match, context) => {
  const all = words(match, context);
  const at = all.indexOf('than');
  const next = context.items[match.claim[0] + at + 1];
  if (all[0] === 'other' || all[0] === 'rather') return NO;
  if (
    next?.figure ||
    /^(?:just|one|zero|usual|expected|necessary|needed|once|last|nothing|never|half|likely|not|that|anticipated|planned|yesterday)$/.test(
      next?.lower ?? '',
    )
  )
    return NO;
  if (
    /^(?:your|our|the|previous|previously|before|last)$/.test(next?.lower ?? '') &&
    /^(?:last|previous|current|first|old)$/.test(all[at + 2] ?? '')
  )
    return context.speaksOfUs ? 0 : -1;
  return -context.instruction;
};

const COMPARES = /\b(?:rather than|compared (?:to|with)|in comparison|versus|vs\.?|unlike|whereas|alternative to)\b/i;

const share: Condition = (_, context) => -context.instruction;

const full: Condition = (match, context) => {
  if (context.instruction > 0) return -1.5 * context.instruction;
  return isPromotional(context)
    ? 0
    : -0.5 -
        (context.distance(match.claim[0], match.claim[1]).technical > 0 ? 1 : 0) +
        (match.pattern.strength >= 4 ? 0.5 : 0);
};

const hundred: Condition = (match, context) => {
  const item = context.items[match.claim[0]];
  if (!item?.figure || item.figure.value !== 100 || !fitsUnit(item, '%')) return NO;
  return context.instruction > 0.5 || context.distance(match.claim[0], match.claim[1]).technical > 1 ? -1.5 : 0;
};

/** “Never share your password” tells the reader what to do; “never worry again” promises. */
const promise: Condition = (match, context) => {
  const start =
    match.claim[0] === 0 ||
    context.isBreak(match.claim[0] - 1) ||
    /^(?:please|and|but|,)$/.test(before(match, context)?.lower ?? '');
  const promisesReader = /worry|lose|miss|pay|wait|run|fail|again|crash|forget/.test(words(match, context).join(' '));
  if (
    start &&
    !promisesReader &&
    /^(?:never|don't|do|not|always)$/.test(words(match, context)[0] ?? '') &&
    !(words(match, context)[0] === 'no')
  )
    return NO;
  if (
    /^(?:must|should|shall|can|could|may|might|you|i|they)$/.test(before(match, context)?.lower ?? '') &&
    !promisesReader
  )
    return -1.5;
  return isPromotional(context) ? 0 : -0.5;
};

const TECHNICAL_GUARANTEE =
  /^(?:that|order|ordering|delivery|at|exactly|uniqueness|consistency|isolation|atomicity|to|the|an|a|type|memory)$/;

const guarantee: Condition = (match, context) => {
  if (isNegated(context, match.claim[0], 4) || /\bguarantees? (?:nothing|no)\b/i.test(words(match, context).join(' ')))
    return NO;
  const next = context.items[match.claim[0] + 1]?.lower ?? '';
  if (namesStandard(context.items.slice(Math.max(0, match.claim[0] - 2), match.claim[0]))) return NO;
  if (/^(?:must|not|to|doesn't|can)$/.test(before(match, context)?.lower ?? '') && !context.speaksOfUs) return NO;
  const neutral = !isPromotional(context);
  return neutral && (context.distance(match.claim[0], match.claim[1]).technical > 0 || TECHNICAL_GUARANTEE.test(next))
    ? NO
    : neutral
      ? -0.5
      : context.distance(match.claim[0], match.claim[1]).technical >= 1
        ? -1
        : 0;
};

const burden: Condition = (match, context) => {
  const technical = context.distance(match.claim[0], match.claim[1]).technical >= 1 && !context.speaksOfUs;
  return (
    (technical ? -1 : 0) +
    -1.5 * context.instruction +
    (isPromotional(context) ? 0 : -0.5) +
    (before(match, context)?.lower === 'with' || match.claim[0] === 0 ? 0.5 : 0)
  );
};

const ensure: Condition = (match, context) => {
  const at = match.claim[0];
  const start =
    at === 0 ||
    context.isBreak(at - 1) ||
    /^(?:to|please|must|should|you|and|,)$/.test(before(match, context)?.lower ?? '');
  return start ? -2 : context.speaksOfUs ? -0.5 : -1;
};

const human: Condition = (match, context) => {
  const near = lowers(context, match.claim[0] - 2, match.claim[1] + 2).join(' ');
  if (
    /\b(?:check|checks|node|cluster|service|server|system|database|repo|repository|network|code|data|api|application|app|project|ecosystem|login|account|password|file|files)\b/.test(
      near,
    ) &&
    !/patient|people|child|famil|women|worker|immune|nervous|digestive/.test(near)
  )
    return NO;
  return -context.instruction / 2;
};

const money: Condition = (match, context) => {
  const all = words(match, context).join(' ');
  if (after(match, context)?.lower === 'at' || /at all costs/.test(context.text)) return NO;
  if (/computational|query|memory|performance cost\b|switching|cognitive|opportunity/.test(all)) return NO;
  if (
    /^(?:keep|keeps|kept|bring|brings|brought|keeping|bringing)\b/.test(all) &&
    !/low|down|minimal|control/.test(`${all} ${after(match, context)?.lower}`)
  )
    return NO;
  if (/^(?:charges|fees|charge|bill|money)$/.test(all.split(' ').at(-1) ?? '') && /^avoid/.test(all)) return -0.5;
  const generic = !isPromotional(context) && /^(?:generate|drive|make|increase|raise)/.test(all);
  return (
    -context.instruction + (generic ? -1 : 0) + (context.distance(match.claim[0], match.claim[1]).personal > 0 ? -1 : 0)
  );
};

const benefit: Condition = (match, context) => {
  const lead = context.items[match.claim[0] - 1]?.lower ?? '';
  return (isPromotional(context) ? -0.25 : -1) - (/^(?:about|on|of)$/.test(lead) ? 0.5 : 0);
};

const contrast: Condition = (match, context) => {
  const rival = context.competitors(match.claim[0]) > match.claim[0];
  if (rival) return 1;
  if (context.isOwn(match.claim[0]) > match.claim[0]) return NO;
  const sentence = context.items.map((item) => item.lower);
  const turns = sentence.some((word) => /^(?:while|whereas|unlike|but|however|instead)$/.test(word));
  const named = context.items.some(
    (item, at) => (at < match.claim[0] || at >= match.claim[1]) && at > 0 && isNameItem(item),
  );
  return turns && (named || context.speaksOfUs || /free|pricing|price|\$/.test(context.text)) ? 0 : NO;
};

/** “…with no monitoring capabilities”: of another vendor, where the sentence is about one. */
const otherVendor: Condition = (match, context) => {
  const opener = context.items[0];
  const aboutVendor = opener !== undefined && isNameItem(opener) && context.isOwn(0) === 0 && !context.speaksOfUs;
  return aboutVendor &&
    /saas|pricing|\/month|tier|closed.source|starting at|starting around|hosted|is an? .*(?:platform|tool|service|software|product|vendor|solution)/i.test(
      context.text,
    )
    ? 0
    : NO;
};

const peopleOrName: Condition = (match, context) =>
  when(
    context.items
      .slice(match.claim[0], match.claim[1])
      .some(
        (item, i) =>
          PEOPLE.has(item.lower) ||
          /^(?:community|communities|leaders|experts|world)$/.test(item.lower) ||
          (i > 0 && isNameItem(item)),
      ),
  );

const uncounted: Condition = (match, context) =>
  when(
    !context.items
      .slice(match.claim[0], match.claim[1] + 1)
      .some((item) => item.figure !== undefined || VAGUE.test(item.lower)) &&
      !/^(?:not|are|be)$/.test(before(match, context)?.lower === 'be' ? 'be' : ''),
  );

/** All conditions by name. */
export const CONDITIONS: Readonly<Record<string, Condition>> = {
  allyour: (match, context) =>
    context.speaksOfUs ? 0 : /data|files|documents|information/.test(words(match, context).join(' ')) ? -0.5 : NO,
  agent: (_, context) => (isPromotional(context) ? 0 : -0.5),
  anyscale: promotional,
  promotional,
  worldly: (_, context) => (context.speaksOfUs || context.speaksToYou ? 0 : -1),
  attributive,
  benefit,
  best,
  big: (match, context) =>
    when(
      (figures(match, context)[0]?.figure?.value ?? 0) >= 10 ||
        figures(match, context)[0]?.figure?.bound === 'at-least',
    ),
  burden,
  capital: (match, context) =>
    when(
      /^(?:product|company|business|brand|agency|app|startup|employer|entrepreneur|book|game|team|tool|supplier|retailer|restaurant|hotel|site|website|car|exporter|innovator|partner)$/.test(
        words(match, context)[0] ?? '',
      ) || context.items[match.claim[0]]?.capital === true,
    ),
  'capital-or-own': needsUs,
  comparison,
  contrast,
  counted,
  duration,
  elapsed: needsUs,
  ensure,
  first,
  free,
  full,
  'full-weak': (match, context) =>
    isPromotional(context) && !(context.instruction > 0.5) && !/ly$/.test(words(match, context)[1] ?? '') ? -0.75 : NO,
  guarantee,
  human,
  hundred,
  hyphen: hyphenated,
  licence: (match, context) => (context.distance(match.claim[0], match.claim[1]).legal > 1 ? NO : 0),
  medical: () => 0,
  'money-raised': (match, context) =>
    /\b(?:mrr|arr|revenue|funding|income)\b/.test(words(match, context).join(' '))
      ? NO
      : context.speaksOfUs
        ? -1
        : -1.5,
  money,
  most,
  multiplyverb: (match, context) =>
    when(/^(?:double|doubles|doubled|doubling|triple|triples|tripled|quadruple)/.test(words(match, context)[0] ?? '')),
  negated: (match, context) => when(isNegated(context, match.claim[0])),
  nomatter: promotional,
  nomore: (match, context) =>
    when(!/^than|of|in|at$/.test(words(match, context)[2] ?? '')) + promotional(match, context),
  notbattery: (match, context) => when(!/battery/.test(words(match, context).join(' '))),
  notbug: (match, context) =>
    (context.distance(match.claim[0], match.claim[1]).technical > 1 ? -1 : 0) +
    when(!/limit|quota|timeout|maximum|size/.test(words(match, context).join(' '))),
  notcap: () => 0,
  notlimit: (match, context) => (after(match, context)?.lower === 'the' ? 0 : 0),
  notsavings: () => 0,
  notwish: () => 0,
  notwork: () => 0,
  notzeroimpact: () => 0,
  only,
  othervendor: otherVendor,
  compared: (match, context) =>
    when(COMPARES.test(context.text)) + -context.instruction + when(!/than/.test(words(match, context).join(' '))),
  linked: (match, context) =>
    when(
      !/^(?:connects?|connected|integrates?|integrating|supports?|supporting|covers?|offers?|via|with|syncs?|works)$/.test(
        lowers(context, match.claim[0] - 3, match.claim[0])
          .join(' ')
          .split(' ')
          .find((word) => /^(?:connect|integrat|sync|cover)/.test(word)) ?? '',
      ),
    ),
  organic: headIsNot(/^(?:traffic|search|growth|reach|results|content|chemistry|leads|way|process)$/),
  'own-or-you': promotional,
  people: peopleOrName,
  possessive,
  'possessive-name': lastNameIsPossessive,
  'praise-infinite': headIsNot(/^(?:loop|loops|scroll|scrolling|recursion|redirect|series|sum|number)$/),
  promise,
  promo: (_, context) => (isPromotional(context) && !(context.instruction > 0.5) ? 0 : -1.5),
  rank: (match, context) =>
    when(
      !/^(?:issue|pr|ticket|bug|step|rule|part|option|chapter|case|reason|tip|question|-)$/.test(
        before(match, context)?.lower ?? '',
      ) && after(match, context)?.joint !== 'hyphen',
    ),
  recycled: (match, context) => (context.distance(match.claim[0], match.claim[1]).technical > 1 ? NO : 0),
  roi: (_, context) => -context.instruction,
  scale,
  'scale-weak': (match, context) => {
    const noun = context.items[match.trigger[1]] ?? context.items[match.claim[1] - 1];
    if (noun?.joint !== 'space' || !/^[a-z-]{3,}/.test(noun.lower)) return NO;
    const figure = figures(match, context)[0]?.figure;
    const boast =
      figure !== undefined && (figure.value >= 1000 || figure.bound === 'at-least') && figure.bound !== 'at-most';
    if (STORY.test(context.text) || /\b(?:mrr|arr|revenue)\b/.test(words(match, context).join(' '))) return NO;
    return boast &&
      (context.speaksOfUs ||
        (context.fragment && figure.bound === 'at-least') ||
        (context.speaksToYou && figure.bound === 'at-least'))
      ? Math.min(0, scale(match, context))
      : NO;
  },
  share,
  praised: (match, context) => when(!words(match, context).some((word) => UNPRAISED.test(word))),
  limited: (match, context) => ((figures(match, context)[0]?.figure?.unit ?? '') === '' ? -1 : 0),
  seasoned: (_, context) =>
    when(
      !/\b(?:looking for|seeking|candidates?|applicants?|required|preferred|must have|you have|job|role)\b/i.test(
        context.text,
      ),
    ),
  unforced: (match, context) =>
    when(
      !/^(?:must|should|to)$/.test(before(match, context)?.lower ?? '') ||
        context.speaksOfUs ||
        /\bhelps?\b/i.test(context.text) ||
        context.fragment,
    ),
  'share-weak': (match, context) =>
    (STORY.test(context.text) ? NO : isPromotional(context) ? -0.5 : -1.5) + share(match, context),
  smallpart: (_, context) => (context.speaksOfUs ? 0 : -1),
  standard: (_, context) => (isPromotional(context) ? 0 : -1),
  subject: (match, context) => {
    const lead = context.items[match.claim[0] - 1];
    return lead && (context.isOwn(match.claim[0] - 1) > match.claim[0] - 1 || isNameItem(lead))
      ? 0
      : context.speaksOfUs
        ? -0.5
        : -1.5;
  },
  sustainable: headIs(SUSTAINED, -1),
  endorser: (match, context) =>
    when(
      !/^(?:default|most|you|your|browser|browsers|system|client|server|kernel|compiler|team|design|hand|itself|one|another|them|each|law|os|code|certificate|certificates|root)$/.test(
        lowers(context, match.claim[0] + 2, match.claim[0] + 4).filter(
          (word) => !/^(?:the|a|an|our|all|most|some)$/.test(word) || word === 'most',
        )[0] === 'most'
          ? (lowers(context, match.claim[0] + 3, match.claim[0] + 4)[0] ?? '')
          : (lowers(context, match.claim[0] + 2, match.claim[0] + 4).find(
              (word) => !/^(?:the|a|an|our|all|some|many|more|leading|top)$/.test(word),
            ) ?? ''),
      ),
    ),
  lovedthing: (match, context) => {
    if (before(match, context)?.figure) return NO;
    const next = after(match, context);
    return when(
      !next ||
        next.kind === 'mark' ||
        /^(?:us|our|it|how|the|this|working|using|what|about|that|its|and|you|your)$/.test(next.lower) ||
        isNameItem(next),
    );
  },
  unasked: (_, context) =>
    context.instruction > 0.5 ||
    /\b(?:need|needs|looking for|join us|volunteer|willing|help us|come|please|asked|want)\b/i.test(context.text)
      ? -1
      : 0,
  lasting: (match, context) =>
    when(/\b(?:we've|we have|has been|have been|been)\b/i.test(context.text)) +
    when((figures(match, context)[0]?.figure?.value ?? 10) >= 3),
  spent: (match, context) =>
    when(
      !lowers(context, match.claim[0] - 5, match.claim[0]).some((word) =>
        /^(?:sav(?:e|es|ed|ing|ings)|earn(?:s|ed|ing)?|rais(?:e|ed|es|ing)|revenue|profit|funding|budget|donat(?:e|ed|ions?)|refunded|refund|credit|invest(?:ed)?|mrr|arr|billion|million|worth|valued|valuation|loss|lost|spent)$/.test(
          word,
        ),
      ) && !figures(match, context).some((item) => (item.figure?.value ?? 0) >= 1e6),
    ),
  story: (_, context) => (STORY.test(context.text) ? NO : 0),
  healthlist: (match, context) => when(!/\bcheck|endpoint|node\b/.test(words(match, context).join(' '))),
  than,
  third,
  toprank: attributive,
  uncounted,
  unpossessed: (match, context) =>
    when(before(match, context)?.lower !== 'your' && before(match, context)?.lower !== 'the'),
  without: (_, context) => (context.instruction > 0.5 ? -1.5 : isPromotional(context) ? 0 : -0.5),
  you: (match, context) =>
    when(context.speaksToYou || match.claim[0] === 0 || context.fragment) +
    (context.instruction > 0.5 && !/worry/.test(words(match, context).join(' ')) ? -1.5 : 0),
  yourdata: (match, context) =>
    when(
      /\b(?:data|information|files|photos|code|messages|documents|content|keys|everything|conversations|it|secrets)\b/i.test(
        context.text,
      ),
    ) + promotional(match, context),
};
