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
    'users user accounts riders rider and or speech range trade market markets hand hands agent radical radicals form flow fall thinking hour moment day days expression press shape electron end function list',
  ),
);
const FREE_TO =
  /^(?:use|download|join|attend|try|install|everyone|all|start|enter|play|watch|self|host|run|read|access|list|post|register|sign|create|set|visit|browse|apply|members|students|charities|schools|anyone|the|our|your)$/;

const free: Condition = (match, context) => {
  if (/\b(?:both|of|get|offers?|are) free (?:and|or) paid\b/i.test(context.text)) return NO;
  const at = context.items.findIndex(
    (item, i) => i >= match.claim[0] && (item.lower === 'free' || item.lower === 'complimentary'),
  );
  const lead = context.items[at - 1]?.lower ?? '';
  const [next = '', third = ''] = wordsIn(context, at + 1, at + 3);
  if (context.items[at]?.joint === 'hyphen' || /^(?:feel|feels|felt|set|sets|hands|break|breaks|breaking)$/.test(lead))
    return NO;
  if (!NO_PRICE.has(next)) return 0;
  if ((next === 'to' && FREE_TO.test(third)) || (next === 'of' && /^(?:charge|cost)$/.test(third))) return 0;
  return /^(?:will|time|to)$/.test(next) ? -1 : NO;
};

const NO_MONEY_PAID =
  /^(?:sav(?:e|es|ed|ing|ings)|earn(?:s|ed|ing)?|rais(?:e|ed|es|ing)|revenue|profit|funding|budget|donat(?:e|ed|ions?)|refunded|refund|credit|invest(?:ed)?|mrr|arr|billion|million|worth|valued|valuation|loss|lost|spent)$/;

const MACHINES =
  /\b(?:check|checks|node|cluster|service|server|system|database|repo|repository|network|code|data|api|application|app|project|ecosystem|login|account|password|file|files|information|devices?|browser|posture)\b/;

/** Health of people, not of a server. */
const human: Condition = (match, context) => {
  const near = wordsIn(context, match.claim[0] - 2, match.claim[1] + 2).join(' ');
  if (MACHINES.test(near) && !/patient|people|child|famil|women|worker|immune|nervous|digestive/.test(near)) return NO;
  return -context.instruction / 2;
};

/** Costs in money, not of a query; “keep costs” only with “low”; “at all costs” is an idiom. */
const money: Condition = (match, context) => {
  const all = textOf(match, context);
  const next = after(match, context)?.lower ?? '';
  if (next === 'at' || /at all costs/.test(context.text)) return NO;
  if (/computational|query|memory|performance cost\b|switching|cognitive|opportunity/.test(all)) return NO;
  if (/^(?:keep|kept|bring|brought)/.test(all) && !/low|down|minimal|control/.test(`${all} ${next}`)) return NO;
  if (/^avoid/.test(all) && /(?:charges?|fees|bill|money)$/.test(all)) return -0.5;
  const generic = !isPromotional(context) && /^(?:generate|drive|make|increase|raise)/.test(all);
  const personal = context.distance(match.claim[0], match.claim[1]).personal > 0;
  return -context.instruction - (generic ? 1 : 0) - (personal ? 1 : 0);
};

/** Things whose sustainability is that of nature; a sustainable business or pace is none. */
const SUSTAINED = new Set(
  list(`alternative alternatives packaging farming farmers farms materials material fashion energy product products choice choices cotton wood practices tourism transport living future
  design production agriculture sourcing forestry fishing hosting website development impact lifestyle food foods seafood building buildings travel mobility cities communities
  solutions operations manufacturing sources timber coffee tea clothing fabric fabrics bags homes supply palm fuel fuels aviation logistics events ingredients consumption world
  planet brand brands sourced grown made harvested produced managed farmed caught`),
);

/** Things that are green to the eye. */
const COLOURED =
  /^(?:button|buttons|light|lights|line|lines|tea|screen|dot|dots|check|checks|checkmark|tick|ticks|paper|card|field|box|boxes|text|circle|colou?r|background|arrow|arrows|badge|bar|bars|flag|flags|house|beans|leaves|pepper|peppers|salad|onions?|apples?|status|icon|icons|label|labels|highlight|highlighted|border|square|and|book|party|deal|paint|shirt|juice|sauce|eyes|lawn|grass|zone|belt|beret|beans|coffee|room|field|fields|hills|pixels?|channel|led|monday)$/;

/** Conditions on what the claim is about: prices, people, money, nature. */
export const SUBJECT_CONDITIONS = {
  free,
  /** “The free calculator”: any thing at all, where we speak or offer it. */
  thing: (match, context) => {
    const [, head = ''] = wordsOf(match, context);
    return (
      when(!NO_THING.has(head) && !before(match, context)?.figure) +
      (isPromotional(context) || instructs(context) ? 0 : -0.5) +
      context.instruction / 2
    );
  },
  human,
  money,
  /** A sum that is paid, not saved, earned, raised or refunded, and not millions. */
  spent: (match, context) =>
    when(
      !wordsIn(context, match.claim[0] - 5, match.claim[0]).some((word) => NO_MONEY_PAID.test(word)) &&
        !wordsIn(context, match.claim[0] - 14, match.claim[0]).some((word) => /^sav(?:e|es|ed|ing)$/.test(word)) &&
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
    return (
      (isPromotional(context) ? 0 : -0.5) +
      when(
        !isName &&
          !/^(?:certification|compounds?|molecules?|matter|farmers|traffic|search|growth|reach|results|content|chemistry|leads|way|process|visits|visitors|sessions)$/.test(
            head?.lower ?? '',
          ),
      )
    );
  },
  /** A green bank, not a green button. */
  green: (match, context) =>
    when(
      !wordsOf(match, context).some((word) => COLOURED.test(word)) &&
        technical(match, context) === 0 &&
        before(match, context)?.kind !== 'numeral',
    ),
  recycled: (match, context) => (technical(match, context) > 1 ? NO : 0),
  lives: (match, context) => when(!/battery/.test(textOf(match, context))),
  'health-list': (match, context) => when(!/\b(?:check|endpoint|node)\b/.test(textOf(match, context))),
} as const satisfies Readonly<Record<string, Condition>>;
