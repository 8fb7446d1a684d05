import type {Context} from '../context/context.js';
import {fitsUnit} from '../patterns/figure-units.js';
import type {PatternMatch} from '../patterns/match-pattern.js';
import {list} from '../words.js';
import {
  after,
  before,
  type Condition,
  figureOf,
  instructs,
  isPromotional,
  NO,
  technical,
  textOf,
  when,
  wordsIn,
} from './condition.js';

/** What a post or an event drew, and our own growth, are stories for readers and investors and no promise to a buyer. */
const STORY =
  /\b(?:our (?:revenue|mrr|arr|headcount|profits?|funding|turnover|traffic)|(?:total|all-time|outbound) (?:\w+ )?(?:clicks|visits|traffic)|visitors to the (?:web)?site|unique visitors|trial sign-?ups|blog post|the post|this post|that post|article|launch day|hacker ?news|webinar|summit|hackathon|conference|meetup|reading|page ?views?|attended|attendees)\b/i;
const REVENUE =
  /\b(?:mrr|arr|revenue|funding|income|commits?|pull requests?|prs|issues?|bugs?|bugfixes|releases?|tests|complaints?|lines of code)\b/;
/** What a plan or a form asks for: “for more than 10 sites, email us”. */
const ASKING = /\b(?:need|require[sd]?|only able|must|email us|contact us|eligible|at least)\b/i;

/** What is allowed or was counted, and no boast. */
const LIMIT =
  /\b(?:limits?|quotas?)\s*:|\b(?:limit|limits|limited|maximum|minimum|quota|cap) (?:is|are|of|to|:)|\b(?:is|are) (?:the|a) (?:[a-z]+ )?(?:limit|quota|maximum)\b|^\W*(?:total|sum|result|mean|median|average|avg|min|max)\s*:|\bdefines?\b/i;
/** The name of a measure, with no value: “Total number of visits within 48 hours”. */
const MEASURE = /^\W*(?:total )?(?:number|count|percentage|share|proportion|average|median) of\b/i;

/** Verbs before a number of people or firms that is no number of users: connect to 200 banks, interview 24 people. */
const OTHER_USE = /^(?:connect|integrat|sync|interview|survey|ask|invit|hir|recruit|employ)/;

const HIRING =
  /^(?:hir(?:e|ed|ing)|recruit(?:s|ed|ing)?|interview(?:s|ed|ing)?|survey(?:s|ed|ing)?|invit(?:e|ed|ing))$/;

/** What people are said to bear. */
const BORNE =
  /^(?:liv(?:e|es|ing)|suffer(?:s|ing|ed)?|die|died|dying|affected|infected|displaced|unemployed|homeless|lack|lacked)$/;

const COMPANY =
  /\bis (?:an?|the|one of|\p{Lu}\p{L}+['’]s)\b[^.]{0,60}\b(?:company|bank|credit union|cooperative|retailer|operator|airline|insurer|carrier|telecom|group|conglomerate)\b/u;

/** What befalls people is a fact about the world. */
const SUFFERING = /^(?:affect(?:s|ed|ing)?|kill(?:s|ed|ing)?|displac(?:es|ed|ing)|infect(?:s|ed|ing)|diagnosed)$/;

/** Settings and measures in a unit of time: “time to live in seconds”. */
const SETTING =
  /\b(?:time to live|ttl|specified|measured|expressed|given|returned|duration|timeout|interval|times?|timestamp|age|delay|period|value|values|number|length|optional\)? ?-),? (?:is |are )?in (?:seconds|milliseconds|microseconds|minutes|hours)\b/i;

/** A price by the month or year. */
const PRICED = /[$€£]\d[\d.,]*\+? ?(?:\/|per |a )/;

/** “$29/month for one page and 100 subscribers”: what a plan allows. */
function isAllowance(match: PatternMatch, context: Context): boolean {
  const figure = figureOf(match, context);
  return (
    figure?.bound === 'exact' &&
    figure.value <= 1000 &&
    PRICED.test(context.text) &&
    /^(?:for|and|with|includes|including|,)$/.test(before(match, context)?.lower ?? '')
  );
}

/** A figure that counts people or installs: not a limit, not two or three. */
const counted: Condition = (match, context) => {
  const figure = figureOf(match, context);
  if (!figure) return 0;
  // “A team of 200”, “4,000 concurrent users”: how large we are, and how much it bears.
  if (
    /^(?:team|staff|crew|workforce) (?:of|over)/.test(wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' ')) ||
    /\b(?:concurrent|simultaneous)\b/.test(textOf(match, context))
  )
    return NO;
  // A study asks, and “there are” tells of the world.
  if (
    !context.speaksOfUs &&
    /\b(?:study|survey|poll|sample|microdata|dataset)\b|^there (?:are|were|is)\b/i.test(context.text)
  )
    return NO;
  // “COVID-19”: part of a name.
  if (context.items[match.claim[0]]?.joint === 'hyphen') return NO;
  if (figure.bound === 'at-most' || context.parenthesised[match.claim[0]]) return NO;
  if (isAllowance(match, context)) return NO;
  if (wordsIn(context, match.claim[0] - 3, match.claim[1]).some((word) => SUFFERING.test(word))) return NO;
  // “Hundreds of deployments per day”: what is done.
  if (
    /deployments$/.test(textOf(match, context)) &&
    /^(?:per|a|each|every) (?:day|week|month|year|hour)$/.test(
      wordsIn(context, match.claim[1], match.claim[1] + 2).join(' '),
    )
  )
    return NO;
  if (wordsIn(context, match.claim[1], match.claim[1] + 5).some((word) => BORNE.test(word)) && !context.speaksOfUs)
    return NO;
  if (figure.unit === '' && figure.value < 50 && !isPromotional(context)) return NO;
  // “Your audience grows from 50 to 1,000”: the reader’s own.
  if (
    wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) =>
      /^(?:grows?|growing|scales?|scaling)$/.test(word),
    ) &&
    context.speaksToYou &&
    !context.speaksOfUs
  )
    return NO;
  // How large a customer is in a story about it is not ours to prove.
  if (!context.speaksOfUs && COMPANY.test(context.text)) return NO;
  if (figure.unit === '' && figure.value < 15) return NO;
  if (wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) => OTHER_USE.test(word))) return NO;
  if (figure.value >= 1000 || figure.bound === 'at-least') return figure.value >= 100 ? 0.5 : 0;
  return isPromotional(context) ? -0.5 : -1.5;
};

const PERSONS = /(?:ists|ians|ers|ors|mates|folk)$/;
/** Things that end like people. */
const NO_PERSONS = new Set(
  list(`neighbors neighbours visitors readers viewers servers containers numbers orders papers errors sensors characters parameters letters computers dollars others answers routers layers filters headers folders drivers flowers
  stickers posters members monitors processors factors vectors colors colours doors floors hours towers offers layers trackers blockers charters chapters corners customers users employers
  workers engineers developers managers testers researchers lists playlists checklists wishlists tokenizers identifiers markers headers footers sliders timers triggers handlers helpers wrappers
  adapters connectors operators controllers loaders parsers compilers crawlers browsers printers scanners speakers headphones chargers rivers powers covers banners newsletters webinars
  papers rumors mirrors motors tractors editors generators detectors indicators selectors validators iterators simulators emulators vendors majors minors terrors horrors favors flavors flavours
  clusters masters posters registers counters pointers integers buffers jobs tens laptops ones`),
);

/** “We publish who owns what, so you can see that the Harbour Office has dozens of domains”: a name that is not ours has them. */
function isOfAnother(match: PatternMatch, context: Context): boolean {
  const at = match.claim[0] - 1;
  if (at < 2 || !context.speaksOfUs || !/^(?:has|have|had)$/.test(context.items[at]?.lower ?? '')) return false;
  return context.items[at - 1]?.capital === true && context.isOwn(at - 1) === at - 1;
}

/** A figure that says how much there is: in parentheses it is a detail, “up to” a limit. */
const scale: Condition = (match, context) => {
  const figure = figureOf(match, context);
  if (STORY.test(context.text) || MEASURE.test(context.text) || LIMIT.test(context.text)) return NO;
  if (isAllowance(match, context)) return NO;
  if (wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) => HIRING.test(word) || SUFFERING.test(word)))
    return NO;
  // “In a market with hundreds of options”, “ten services could reach 100,000 requests”, “needed for more than ten sites”.
  if (
    /\b(?:market|world|sea|era) (?:with|of|full of)$/.test(
      wordsIn(context, match.claim[0] - 3, match.claim[0]).join(' '),
    )
  )
    return NO;
  if (isOfAnother(match, context)) return NO;
  // “We have a million calls included, and for each additional …”: what a plan allows.
  if (wordsIn(context, match.claim[1], match.claim[1] + 2).includes('included')) return NO;
  if (wordsIn(context, match.claim[0] - 4, match.claim[0]).some((word) => /^(?:could|might|may|required)$/.test(word)))
    return NO;
  if (!figure) return context.parenthesised[match.claim[0]] ? NO : context.speaksOfUs || context.fragment ? 0 : -1;
  if ((context.parenthesised[match.claim[0]] && figure.value < 1000) || REVENUE.test(textOf(match, context))) return NO;
  // “From less than 100 to 4,000”: where it began.
  if (figure.bound === 'at-most' && wordsIn(context, match.claim[0] - 3, match.claim[0]).includes('from')) return NO;
  if (figure.bound === 'at-most' && figure.unit === '') return -1;
  // “At least ten” asks for ten more often than it boasts of them.
  if (figure.value < 100 && /\b(?:at least|more than)\b/i.test(context.text)) {
    if (ASKING.test(context.text.replace(/at least/i, ''))) return NO;
    if (/\bat least\b/i.test(context.text)) return -1;
  }
  const big = figure.value >= 1000 || figure.bound === 'at-least';
  // “5 monitors” alone on a line is what a plan allows.
  if (!big && figure.value < 25 && context.items.length <= 4) return NO;
  if (!big && figure.value < 5 && figure.unit === '') return NO;
  // “DuckDuckGo: 33.8K visitors” is a statistic.
  if (
    !context.speaksOfUs &&
    figure.bound === 'exact' &&
    /\b(?:visitors|visits|views|pageviews)\b/.test(textOf(match, context))
  )
    return -1.5;
  return (big ? 0 : -0.5) + (context.speaksOfUs || context.fragment ? 0 : -0.5);
};

/** “Completed in just three months”: soon, if the writer is asked. */
const isInJust = (match: PatternMatch, context: Context): boolean =>
  /^in (?:just|only)$/.test(wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' '));

/** How quickly something is done: not a setting, a wait or a date. Days and longer are deadlines more often than boasts. */
const duration: Condition = (match, context) => {
  if (
    (context.parenthesised[match.claim[0]] && !context.speaksOfUs) ||
    SETTING.test(context.text) ||
    MEASURE.test(context.text)
  )
    return NO;
  const figure = figureOf(match, context);
  const lead = before(match, context)?.lower ?? '';
  if (/^(?:every|each|wait|after|timeout|refresh|limit)$/.test(lead)) return NO;
  const [modal = ''] = wordsIn(context, match.from - 1, match.from);
  if (/^(?:may|might|could)$/.test(modal)) return -1;
  // “Takes about five seconds to launch” complains as often as it boasts.
  if (/^tak(?:es?|ing)$|^took$/.test(lead) && figure?.bound === 'about') return -1;
  if (/\bused to\b/i.test(context.text)) return NO;
  // What a program does in so many seconds is how it works.
  if (technical(match, context) >= 1) return -1.5;
  if (!figure) return isPromotional(context) ? 0 : -1.5;
  const long = /^(?:day|week|month|year)$/.test(figure.unit);
  if (long && figure.bound !== 'at-most' && !/^(?:within|under)$/.test(lead) && !isInJust(match, context)) return -1.5;
  return isPromotional(context) ? -context.instruction : -0.5;
};

const opensWithPercents = (match: PatternMatch, {items}: Context): boolean => {
  const opener = items[match.claim[0]];
  return opener !== undefined && fitsUnit(opener, '%');
};

/** A part of a whole that has a name, not “half of 2018”. */
const share: Condition = (match, context) =>
  // Nobody boasts of one in a hundred.
  (opensWithPercents(match, context) && (figureOf(match, context)?.value ?? 100) < 5) ||
  wordsIn(context, match.claim[0] - 3, match.claim[0]).some((word) => SUFFERING.test(word)) ||
  /\brate of$/.test(wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' ')) ||
  // A step of a launch, and no result.
  /\broll(?:s|ed|ing)? (?:\w+ ){0,4}out\b/i.test(context.text) ||
  context.items.slice(match.claim[0], match.claim[1]).some((item) => item.kind === 'numeral')
    ? NO
    : (STORY.test(context.text) ? -1.5 : 0) - context.instruction;

/** “A million ways” counts nothing, and visitors are our own story. */
const IDLE = /\b(?:ways|things|tasks|times|reasons|visitors|people)\b/;

/** Conditions on figures. */
export const NUMBER_CONDITIONS = {
  counted,
  scale,
  duration,
  share,
  story: (_, context) => (STORY.test(context.text) ? NO : 0),
  /** Any noun at all behind a big number: only where we speak, or boast with “over” and “+”. */
  'any-noun': (match, context) => {
    const figure = figureOf(match, context);
    const noun = context.items[match.trigger[1]] ?? context.items[match.claim[1] - 1];
    if (!figure || noun?.joint !== 'space' || !/^[a-z-]{3,}/.test(noun.lower)) return NO;
    if (figure.bound === 'at-most' || figure.value < 5 || REVENUE.test(textOf(match, context))) return NO;
    const boasts = figure.bound === 'at-least' && (context.fragment || context.speaksToYou);
    const says = context.speaksOfUs && (figure.value >= 1000 || figure.bound === 'at-least');
    if (figure.value < 100 && ASKING.test(context.text)) return NO;
    // A million is a boast wherever it stands.
    const huge = figure.value >= 1e6 && !noun.capital && !IDLE.test(textOf(match, context));
    return boasts || says || huge ? Math.min(0, scale(match, context)) + (huge ? 0.5 : 0) : NO;
  },
  'any-share': (match, context) =>
    /\b(?:discount|off|coupon|usage|tax|interest)\b/.test(textOf(match, context)) || STORY.test(context.text)
      ? NO
      : (context.speaksOfUs || context.speaksToYou ? -0.5 : -1.5) + share(match, context),
  /** “One in three”, not “2-in-1”. */
  ratio: (match, context) => {
    const [part, whole] = context.items
      .slice(match.claim[0], match.claim[1])
      .flatMap(({figure}) => figure?.value ?? []);
    return when(part === undefined || whole === undefined || part < whole);
  },
  /** Regions, languages and the like: an offer of a product, where a name or we do it. */
  reach: (match, context) => {
    const figure = figureOf(match, context);
    const few =
      figure !== undefined &&
      figure.value < 10 &&
      figure.bound === 'exact' &&
      !/continents/.test(textOf(match, context));
    if (!figure || few || figure.value < 5 || figure.bound === 'at-most' || STORY.test(context.text)) return NO;
    return isPromotional(context) || context.namesUs ? 0 : -0.5;
  },
  /** 10,000 hours of lessons: more time than anybody needs to be told but as a boast. */
  huge: (match, context) => {
    const figure = figureOf(match, context);
    const noun = context.items[match.trigger[1]] ?? context.items[match.claim[1] - 1];
    if (!figure || figure.bound === 'at-most' || noun?.capital || IDLE.test(textOf(match, context))) return NO;
    const size = Number(/[\d.,]+/.exec(context.items[match.claim[0]]?.lower ?? '')?.[0].replaceAll(',', '') ?? 0);
    return size < 1000 || REVENUE.test(textOf(match, context)) ? NO : Math.min(0, scale(match, context));
  },
  /** A thousand and more, or “over”: not the 311 of a hotline. */
  ample: (match, context) => {
    const figure = figureOf(match, context);
    return when(!figure || figure.value >= 1000 || figure.bound === 'at-least');
  },
  /** How many something runs for: not a limit, not a handful. */
  tally: (match, context) => {
    const figure = figureOf(match, context);
    if (STORY.test(context.text)) return NO;
    if (!figure) return 0;
    return figure.bound === 'at-most' || figure.value < 20 ? NO : -context.instruction;
  },
  /** People by their trade, told by the ending: artists, physicians, riders. */
  persons: (match, context) => {
    const head = context.items[match.claim[1] - 1]?.lower ?? '';
    if (!PERSONS.test(head) || NO_PERSONS.has(head)) return NO;
    const figure = figureOf(match, context);
    return when(figure !== undefined && figure.bound !== 'at-most' && figure.value >= 100) + counted(match, context);
  },
  /** An amount of money that is no price: paid out, processed, raised. */
  'money-moved': (match, context) => (REVENUE.test(textOf(match, context)) ? NO : -1.5),
  /** “Up to 100 connections” is a limit; “up to 10 hours” a boast. */
  limited: (match, context) => ((figureOf(match, context)?.unit ?? '') === '' ? -1 : 0),
  /** Years of experience that we have, not ones that we look for. */
  seasoned: (_, context) =>
    when(
      !/\b(?:looking for|seeking|candidates?|applicants?|required|preferred|must have|you have|job|role)\b/i.test(
        context.text,
      ),
    ),
  /** “For ten years we have been …” */
  lasting: (match, context) =>
    when(/\b(?:we've|we have|has been|have been|been)\b/i.test(context.text) && !/^\W*i\b/i.test(context.text)) +
    when((figureOf(match, context)?.value ?? 10) >= 3),
  /** Stars of five, not of a repository. */
  rating: (match, context) => when((figureOf(match, context)?.value ?? 9) <= 5),
  big: (match, context) => {
    const figure = figureOf(match, context);
    return when(figure !== undefined && (figure.value >= 10 || figure.bound === 'at-least'));
  },
  /** “#1” of a rank, not of an issue or a step. */
  rank: (match, context) =>
    when(
      !STORY.test(context.text) &&
        context.items[match.claim[0]]?.joint !== 'glued' &&
        !/^(?:issue|pr|ticket|bug|step|rule|part|option|chapter|case|reason|tip|question|-)$/.test(
          before(match, context)?.lower ?? '',
        ) &&
        after(match, context)?.joint !== 'hyphen',
    ),
  /** 100 %, and not the width of a box. */
  hundred: (match, context) => {
    const item = context.items[match.claim[0]];
    if (item?.figure?.value !== 100 || !fitsUnit(item, '%')) return NO;
    // “Rolled out to 100% of users”: how far.
    if (
      /\b(?:users|traffic|visitors|requests|sessions|accounts)$/.test(textOf(match, context)) &&
      !/\b(?:love|recommend|satisf)/i.test(context.text)
    )
      return NO;
    return instructs(context) || technical(match, context) > 1 ? -1.5 : 0;
  },
  /** “Double your sales”, not “double the font size” as a noun. */
  'multiple-verb': (match, context) =>
    when(/^(?:double|doubles|doubled|doubling|triple|triples|tripled|quadruple)/.test(textOf(match, context))),
} as const satisfies Readonly<Record<string, Condition>>;
