import {isNominal, list} from '../words.js';
import {
  after,
  before,
  type Condition,
  figureOf,
  isPromotional,
  NO,
  technical,
  textOf,
  when,
  wordsIn,
  wordsOf,
} from './condition.js';

/** What “free” stands before where it is no price: free software, free of errors, free memory. */
const NO_PRICE = new Set(
  list(
    'software foundation movement of from memory space will time up to as text form variable variables slot ram disk block blocks list lunch speech',
  ),
);
/** What is free of charge to nobody: free speech, free range, free fall. */
const NO_THING = new Set(
  list(
    'users user accounts riders rider and or speech range trade market markets hand hands agent radical radicals form flow fall thinking hour moment day days rein reign kick expression press shape electron end function list threading threaded thread file standing text grammar functions variables body thresholds threshold',
  ),
);
const FREE_TO =
  /^(?:use|download|join|attend|try|install|everyone|all|start|enter|play|watch|self|host|run|read|access|list|post|register|sign|create|set|visit|browse|apply|members|students|charities|schools|anyone|the|our|your)$/;

/** “Interruption free access”, with the hyphen forgotten. */
const FREE_OF =
  /^(?:interruption|hassle|ad|ads|risk|stress|worry|distraction|friction|pain|error|bug|sugar|gluten|dairy|lactose|fat|plastic|chemical|cruelty|smoke|toxin|odou?r|oil|noise|jargon|maintenance|cookie|spam|trouble|garbage|royalty|duty|tax|rent|fee|interest|allergy|fragrance|alcohol|meat|nut|wheat)$/;

const free: Condition = (match, context) => {
  if (/\b(?:both|of|get|offers?|are) free (?:and|or) paid\b|\bhereby\b/i.test(context.text)) return NO;
  const at = context.items.findIndex(
    (item, i) => i >= match.claim[0] && (item.lower === 'free' || item.lower === 'complimentary'),
  );
  // “Free trial sign-ups”: an event.
  if (wordsOf(match, context).some((word) => /^(?:sign|signups?)$/.test(word))) return NO;
  const lead = context.items[at - 1]?.lower ?? '';
  const [next = '', third = ''] = wordsIn(context, at + 1, at + 3);
  // “Free trial visitors”: who they are.
  if (/^(?:trial|plan|tier)$/.test(next) && /^(?:visitors|users|customers|signups?)$/.test(third)) return NO;
  // “From free trial to paid plan” tells a path, “you’re free to use it under …” a right.
  if (lead === 'from' || (/^you(?:'re)?$/.test(lead) && next === 'to')) return NO;
  if (
    context.items[at]?.joint === 'hyphen' ||
    FREE_OF.test(lead) ||
    /^(?:feel|feels|felt|set|sets|hands|break|breaks|breaking)$/.test(lead)
  )
    return NO;
  if (
    /^(?:visitors|users|signups?|conversions?|period|ends|expired|length|sign|event|page|button|registration)$/.test(
      context.items[match.claim[1]]?.lower ?? '',
    )
  )
    return NO;
  // “Your free trial ends”: what somebody has.
  if (
    lead === 'your' &&
    /^(?:ends?|ended|expires|expired|has|will|is|was)$/.test(context.items[match.claim[1]]?.lower ?? '')
  )
    return NO;
  if (!NO_PRICE.has(next)) return 0;
  if ((next === 'to' && FREE_TO.test(third)) || (next === 'of' && /^(?:charge|cost)$/.test(third))) return 0;
  return /^(?:will|time|to)$/.test(next) ? -1 : NO;
};

const NO_MONEY_PAID =
  /^(?:sav(?:e|es|ed|ing|ings)|earn(?:s|ed|ing)?|rais(?:e|ed|es|ing)|revenue|profit|funding|budget|donat(?:e|ed|ions?)|refunded|refund|credit|invest(?:ed)?|mrr|arr|billion|million|worth|valued|valuation|loss|lost|spent|hosting|running|renting|instance|bill|total|subtotal|balance|due|amount|vat|tax|deposit)$/;

const MACHINES =
  /\b(?:check|checks|node|cluster|service|server|system|database|repo|repository|network|code|data|api|application|app|project|ecosystem|login|account|password|file|files|information|devices?|browser|posture|platform)\b/;

/** What people are in need of is no benefit yet. */
const NEEDED =
  /\b(?:is (?:critical|crucial|essential|important|vital)|(?:a|the) need (?:for|to)|are needed|is needed|challenges? (?:to|of|in|for))\b/i;

/** Who is supported is somebody at work. */
const HEALTH_PEOPLE =
  /^(?:\S+ ){0,3}support(?:s|ed|ing)? (?:\S+ ){0,2}(?:health|healthcare) (?:provider|worker|assistant|professional|volunteer|team)s?\b/;

/** Health of people, not of a server. */
const human: Condition = (match, context) => {
  const near = wordsIn(context, match.claim[0] - 2, match.claim[1] + 2).join(' ');
  if (MACHINES.test(near) && !/patient|people|child|famil|women|worker|immune|nervous|digestive/.test(near)) return NO;
  if (/\brange anxiety\b/.test(near)) return NO;
  // “Grown with great care”.
  if (
    /^(?:with|take|takes|taking|taken)$/.test(before(match, context)?.lower ?? '') &&
    /care$/.test(textOf(match, context))
  )
    return NO;
  // “To support community health providers”: people are helped in their work, and no one’s health.
  if (HEALTH_PEOPLE.test(near)) return NO;
  if (NEEDED.test(context.text)) return -2;
  if (/\brisks?\b/.test(near) && /\bincreas/.test(near)) return NO;
  // “Digitally-supported programs”, “apps need to support”: what a thing is, or must do.
  if (context.items[match.claim[0]]?.joint === 'hyphen') return NO;
  // “Exercise can lower blood pressure”: of anybody’s.
  if (!isPromotional(context) || (context.speaksOfThing && !context.speaksOfUs && !context.speaksToYou)) {
    if (/^(?:can|may|might|could)$/.test(before(match, context)?.lower ?? '')) return -1.5;
  }
  const [need = '', to = ''] = wordsIn(context, match.claim[0] - 2, match.claim[0]);
  return -context.instruction / 2 - (to === 'to' && /^needs?$/.test(need) ? 1.5 : 0);
};

/** Costs in money, not of a query; “keep costs” only with “low”; “at all costs” is an idiom. */
const money: Condition = (match, context) => {
  const all = textOf(match, context);
  const next = after(match, context)?.lower ?? '';
  // “Control of your shop without spending time on it”.
  if (all.endsWith('spending') && /^(?:time|hours|days|weeks|effort|your)$/.test(next)) return NO;
  if (/^(?:lower|reduced?) .*\b(?:push|drive|raise|increase)/.test(all)) return NO;
  if (/^(?:enhanc|improv|increas)/.test(all) && context.items[match.claim[0] + 1]?.joint === 'hyphen') return NO;
  if (next === 'at' || /at all costs/.test(context.text)) return NO;
  if (
    /\bstreams?$/.test(`${all} ${next}`) ||
    /^(?:a )?ways? to$/.test(wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' '))
  )
    return -1.5;
  if (/computational|query|memory|performance cost\b|switching|cognitive|opportunity/.test(all)) return NO;
  if (/^(?:keep|kept|bring|brought)/.test(all) && !/low|down|minimal|control/.test(`${all} ${next}`)) return NO;
  if (/^avoid/.test(all) && /(?:charges?|fees|bill|money)$/.test(all)) return -0.5;
  if (!isPromotional(context) && /^(?:can|could|may|might)$/.test(before(match, context)?.lower ?? '')) return -1;
  const generic = !isPromotional(context) && /^(?:generate|drive|make|increase|raise)/.test(all);
  const personal = context.distance(match.claim[0], match.claim[1]).personal > 0;
  return -context.instruction - (generic ? 1 : 0) - (personal ? 1 : 0);
};

/** Things whose sustainability is that of nature; a sustainable business or pace is none. */
const SUSTAINED = new Set(
  list(`alternative alternatives packaging farming farmers farms materials material fashion energy product products choice choices cotton wood practices tourism transport living future
  design production agriculture sourcing forestry fishing hosting website impact lifestyle food foods seafood building buildings travel mobility cities communities
  solutions operations manufacturing sources timber coffee tea clothing fabric fabrics bags homes supply palm fuel fuels aviation logistics events ingredients consumption world
  planet brand brands sourced grown made harvested produced managed farmed caught`),
);

/** What is called green for nature’s sake, besides what is called sustainable. */
const GREENED = new Set(
  list(`bank banking hosting technology technologies tech roof roofs space spaces infrastructure commuting cleaning chemistry economy transition electricity power web cloud fleet
  investment investments investing finance mortgage mortgages bonds tariff credentials initiatives initiative office offices heating steel hydrogen delivery shipping company business it data`),
);

/** Things that are green to the eye. */
const COLOURED =
  /^(?:button|buttons|light|lights|line|lines|tea|screen|dot|dots|check|checks|checkmark|tick|ticks|paper|card|field|box|boxes|text|circle|colou?r|background|arrow|arrows|badge|bar|bars|flag|flags|house|beans|leaves|pepper|peppers|salad|onions?|apples?|status|icon|icons|label|labels|highlight|highlighted|border|square|and|book|party|deal|paint|shirt|juice|sauce|eyes|lawn|grass|zone|belt|beret|beans|coffee|room|field|fields|hills|pixels?|channel|led|monday|page|pages|threads?|threading|tasks?|build|builds|tests?|nodes?|pods?)$/;

/** What grows: organic coffee, and no organic traffic. */
const GROWN = new Set(
  list(`food foods farming farm farms agriculture cotton coffee tea beans ingredients produce vegetables veg fruit fruits milk dairy wine wines eggs meat beef chicken wool hemp linen materials
  fabric fabrics products oil oils skincare cosmetics juice honey chocolate cocoa sugar herbs spices flour grain grains cereal snacks snack seeds seed garden gardens compost fertilizer fertiliser bread beer
  cider clothing clothes bedding sheets soap soaps nuts rice pasta baby beauty groceries grocery meals meal box boxes plants botanicals extracts lavender hops yogurt cheese butter dishes kitchen`),
);

/** Conditions on what the claim is about: prices, people, money, nature. */
export const SUBJECT_CONDITIONS = {
  free,
  /** An offer that ends, not a certificate or a domain. */
  'on-sale': (_, context) =>
    when(
      context.fragment ||
        /\b(?:sale|offer|deal|discount|promotion|prices?|% off|early.bird|tickets?)\b/i.test(context.text),
    ),
  /** “The free calculator”: any thing at all, where we speak or offer it. */
  thing: (match, context) => {
    if (wordsOf(match, context).some((word, i) => i > 0 && NO_THING.has(word)) || before(match, context)?.figure)
      return NO;
    return isPromotional(context) ? context.instruction / 2 : -0.5;
  },
  /** “It is yours for free”, not “for free users”. */
  'for-free': (match, context) => {
    const next = after(match, context);
    return when(next === undefined || next.kind === 'mark' || !isNominal(next));
  },
  /** “Buying cars at a low price”: somebody’s dealings. */
  'promo-price': (match, context) =>
    !isPromotional(context) && /^(?:at|for) an?$/.test(wordsIn(context, match.claim[0] - 2, match.claim[0]).join(' '))
      ? -1
      : 0,
  human,
  money,
  /** A sum that is paid, not saved, earned, raised or refunded, and not millions. */
  spent: (match, context) =>
    when(
      !wordsIn(context, match.claim[0] - 8, match.claim[0]).some((word) => NO_MONEY_PAID.test(word)) &&
        !wordsIn(context, match.claim[0] - 14, match.claim[0]).some((word) => /^sav(?:e|es|ed|ing)$/.test(word)) &&
        !/[=*≈]/.test(context.text) &&
        !wordsIn(context, match.claim[1], match.claim[1] + 3).some((word) =>
          /^(?:mrr|arr|revenue|recurring|profit)$/.test(word),
        ) &&
        (figureOf(match, context)?.value ?? 0) < 1e6,
    ),
  sustainable: (match, context) =>
    wordsOf(match, context)
      .slice(1)
      .some((word) => SUSTAINED.has(word))
      ? 0
      : -2,
  organic: (match, context) => {
    const [item, head] = context.items.slice(match.claim[0], match.claim[0] + 2);
    const isName = item?.capital === true && head?.capital === true && !context.fragment;
    const grown = context.items.slice(match.claim[0] + 1, match.claim[1]).some(({lower}) => GROWN.has(lower));
    return when(!isName && grown) + (isPromotional(context) ? 0 : -0.5);
  },
  /** “High returns”, not “high-income households”. */
  apart: (match, context) =>
    when(
      !/^(?:streams?|households?|families|earners|people|countries|groups?|brackets?)$/.test(
        after(match, context)?.lower ?? '',
      ) &&
        !/(?:streams?|households?|families|earners|people|countries|groups?|brackets?)$/.test(textOf(match, context)),
    ) + when(context.items.slice(match.claim[0] + 1, match.claim[1]).every(({joint}) => joint !== 'hyphen')),
  /** A green bank, not a green button. */
  green: (match, context) =>
    when(
      !wordsOf(match, context).some((word) => COLOURED.test(word)) &&
        technical(match, context) === 0 &&
        before(match, context)?.kind !== 'numeral',
    ) - (wordsOf(match, context).some((word) => SUSTAINED.has(word) || GREENED.has(word)) ? 0 : 1),
  /** “A smaller carbon footprint”, not that of addresses or memory. */
  natural: (match, context) =>
    when(
      !/\b(?:ip|memory|disk|code|server|cloud|resource|compute|attack|storage|infrastructure|data cent(?:er|re)) footprint\b/.test(
        textOf(match, context),
      ),
    ),
  recycled: (match, context) => (technical(match, context) > 1 ? NO : 0),
  /** What a laboratory tests, and no program. */
  goods: (_, {text}) =>
    when(!/\b(?:coverage|templates?|modules?|codebase|repo|repository|monorepo|unit|branch|pipeline|ci)\b/i.test(text)),
  lives: (match, context) => when(!/battery/.test(textOf(match, context))),
  'health-list': (match, context) => when(!/\b(?:check|endpoint|node)\b/.test(textOf(match, context))),
} as const satisfies Readonly<Record<string, Condition>>;
