import type {Voice} from './claim.js';
import type {Scene} from './pattern.js';
import {type Item, readItems} from './sentence.js';
import {list} from './words.js';

/** What a sentence is doing, read once for all its claims. Flags are per item. */
export interface Context extends TextScene {
  /** Items asked about, supposed, wished for, or only mentioned in quotes. */
  readonly unsaid: Uint8Array;
  readonly parenthesised: Uint8Array;
  readonly speaksOfUs: boolean;
  readonly speaksToYou: boolean;
  readonly namesUs: boolean;
  /** No finite verb and short: a headline, a bullet, a button. */
  readonly fragment: boolean;
  /** Does it tell the reader what to do in the product? 0 no, 1 yes, between for the verbs of a feature list. */
  readonly instruction: number;
  /** Items behind “cannot guarantee”, “not intended to”, “no method is”. */
  readonly disclaimed: Uint8Array;
  /** How technical, academic, legal, personal or transactional the sentence is: subtracted from a pattern’s strength. */
  readonly distance: (from: number, to: number) => Distance;
  readonly competitors: (index: number) => number;
}

/** How far a sentence is from copy, apart from the words of the claim itself. */
export interface Distance {
  readonly technical: number;
  readonly research: number;
  readonly legal: number;
  readonly personal: number;
  readonly service: number;
}

const OWN = new Set(list("we our us ours we've we're we'll we'd ourselves"));
const YOU = new Set(list("you your yours you'll you're you've you'd yourself"));

/** Marks that end a clause for patterns: nothing matches across them. Commas do not: they are words of a pattern. */
const BREAKS = new Set(list('. ! ? ; : — – ( ) [ ] | • · … → " “ ” « » { } < > = * ✓ ✅ ✔ ✨'));

/** Items, names and breaks of a sentence: all that matching needs. */
export function readScene(text: string, voice: Voice, language?: string): TextScene {
  const items = readItems(text, language);
  const own = namesOf(voice).own;
  return {
    text,
    items,
    isOwn: (index) =>
      items[index]?.lower === 'it' || OWN.has(items[index]?.lower ?? '') ? index + 1 : endOfName(own, items, index),
    isBreak: (index) => isBreak(items, index),
  };
}

/** A scene with its text. */
export interface TextScene extends Scene {
  readonly text: string;
}

/** All that a sentence says of itself, for the judging of matches. */
export function readContext(scene: TextScene, voice: Voice): Context {
  const {items} = scene;
  const {own, rivals} = namesOf(voice);
  const namesUs = items.some((_, i) => endOfName(own, items, i) > i);
  return {
    ...scene,
    unsaid: findUnsaid(items, scene.isBreak),
    parenthesised: findParentheses(items),
    speaksOfUs: namesUs || items.some((item) => OWN.has(item.lower)),
    speaksToYou: items.some((item) => YOU.has(item.lower)),
    namesUs,
    fragment: isFragment(items),
    instruction: isInstruction(items) ? (isFeature(items) ? 0.5 : 1) : 0,
    disclaimed: findDisclaimed(items, scene.isBreak),
    distance: (from, to) => measureDistance(items, from, to),
    competitors: (index) => endOfName(rivals, items, index),
  };
}

function isBreak(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind !== 'mark' || !BREAKS.has(item.lower)) return false;
  // “.gov”, “.NET”: no stop.
  return !(item.lower === '.' && items[index + 1]?.joint === 'glued' && items[index + 1]?.kind !== 'mark');
}

/** The names of a voice, read once: voices live as long as their config. */
const namesOfVoices = new WeakMap<Voice, {own: Names; rivals: Names}>();

function namesOf(voice: Voice): {own: Names; rivals: Names} {
  const known = namesOfVoices.get(voice);
  if (known) return known;
  const names = {own: readNames([voice.brand, ...(voice.products ?? [])]), rivals: readNames(voice.competitors ?? [])};
  namesOfVoices.set(voice, names);
  return names;
}

type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

function readNames(names: readonly (string | undefined)[]): Names {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const words = readItems(name ?? '').map((item) => item.lower);
    const first = words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

function endOfName(names: Names, items: readonly Item[], index: number): number {
  const candidates = names.get(items[index]?.lower ?? '');
  const name = candidates?.find((words) => words.every((word, at) => items[index + at]?.lower === word));
  return name ? index + name.length : index;
}

const WISHERS = new Set(
  list(
    'want wants wanted aim aims aimed strive strives striving hope hopes hoping plan plans planning intend intends wish wishes dream dreams aspire aspires aiming trying try tries seek seeks love like',
  ),
);
const GOALS = new Set(
  list('goal goals aim mission vision plan ambition dream objective purpose hope aspiration roadmap'),
);
const FIRST_THIRD = new Set(list("we i they our he she team it who we'd i'd company"));
const SUPPOSE = new Set(list('if unless whether assuming suppose supposing provided'));
const SENTENCE_END = new Set(list('. ! ; — – :'));

/** Marks what is asked, supposed, wished or only mentioned, item by item. */
function findUnsaid(items: readonly Item[], isBreak: (index: number) => boolean): Uint8Array {
  const unsaid = new Uint8Array(items.length);
  markQuestions(items, unsaid, isBreak);
  markSuppositions(items, unsaid, isBreak);
  markWishes(items, unsaid, isBreak);
  markHowTo(items, unsaid, isBreak);
  markMentions(items, unsaid);
  return unsaid;
}

/** From the last sentence end to each question mark; a reason that leads the question is said: “Since it is free, do I …?” */
function markQuestions(items: readonly Item[], unsaid: Uint8Array, isBreak: (index: number) => boolean): void {
  let from = 0;
  items.forEach((item, i) => {
    if (item.lower === '?' && item.kind === 'mark') {
      unsaid.fill(1, afterReason(items, from, i), i + 1);
      from = i + 1;
    } else if (isBreak(i) && /^[.!;]$/.test(item.lower)) from = i + 1;
  });
}

const REASONS = new Set(list('since because as given although though did'));

function afterReason(items: readonly Item[], from: number, to: number): number {
  const first = items[from]?.lower ?? '';
  if (!REASONS.has(first)) return from;
  if (first === 'did') return items[from + 1]?.lower === 'you' && items[from + 2]?.lower === 'know' ? to : from;
  for (let i = from; i < to; i += 1) if (items[i]?.lower === ',') return i;
  return from;
}

/** From “if” at a clause’s beginning to its comma, or to the end of the sentence where it stands behind the main clause. */
function markSuppositions(items: readonly Item[], unsaid: Uint8Array, isBreak: (index: number) => boolean): void {
  items.forEach((item, i) => {
    if (item.kind !== 'word' || !SUPPOSE.has(item.lower) || items[i - 1]?.lower === 'even') return;
    if (item.lower === 'provided' && items[i + 1]?.lower !== 'that') return;
    // “whether you are a startup or a bank” describes the reader and supposes nothing.
    if (item.lower === 'whether' && /^(?:you|you're|your|it's)$/.test(items[i + 1]?.lower ?? '')) return;
    for (let at = i; at < items.length && !isBreak(at); at += 1) {
      if (items[at]?.lower === ',' || (items[at]?.lower === 'then' && at > i + 1)) break;
      unsaid[at] = 1;
    }
  });
}

/** “How to be compliant”: the subject of a text, and nothing said. */
function markHowTo(items: readonly Item[], unsaid: Uint8Array, isBreak: (index: number) => boolean): void {
  items.forEach((item, i) => {
    if (item.lower !== 'how' || items[i + 1]?.lower !== 'to') return;
    for (let at = i; at < items.length && !isBreak(at); at += 1) unsaid[at] = 1;
  });
}

function markWishes(items: readonly Item[], unsaid: Uint8Array, isBreak: (index: number) => boolean): void {
  for (let i = 0; i < items.length; i += 1) {
    if (!isWish(items, i)) continue;
    for (let at = i; at < items.length && !(isBreak(at) && SENTENCE_END.has(items[at]?.lower ?? '')); at += 1)
      unsaid[at] = 1;
  }
}

function isWish(items: readonly Item[], i: number): boolean {
  const word = items[i]?.lower ?? '';
  const after = items[i + 1]?.lower ?? '';
  if (GOALS.has(word) && after !== 'to') {
    const verb = items[i + 1]?.lower ?? '';
    return (
      /^(?:is|was|are|remains|:)$/.test(verb) &&
      /^(?:to|for|that|a|simple|clear|not|the|,|being|making|,)$/.test(items[i + 2]?.lower ?? '') &&
      !(verb === ':')
    );
  }
  if (!WISHERS.has(word)) return word === 'working' && after === 'towards';
  const to =
    after === 'to' ||
    (after === 'for' && word.startsWith('striv')) ||
    (/^(?:every|all|our|people|everyone)$/.test(after) && word.startsWith('want'));
  if (!to) return false;
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1)
    if (FIRST_THIRD.has(items[at]?.lower ?? '') || items[at]?.lower === 'to') return true;
  return i > 0 && items[i - 1]?.capital === true;
}

const OPENING: Readonly<Record<string, string>> = {'"': '"', '“': '”', '«': '»', '‘': '’', '„': '“'};

/** One to four quoted words inside a sentence are a name or a mention, not an assertion. */
function markMentions(items: readonly Item[], unsaid: Uint8Array): void {
  for (let i = 0; i < items.length; i += 1) {
    const closing = items[i]?.kind === 'mark' ? OPENING[items[i]?.lower ?? ''] : undefined;
    if (closing === undefined) continue;
    let end = i + 1;
    while (end < items.length && items[end]?.lower !== closing) end += 1;
    if (end >= items.length) return;
    const outside = items.length - (end - i + 1);
    if (end - i - 1 <= 4 && outside > 2) unsaid.fill(1, i, end + 1);
    i = end;
  }
}

function findParentheses(items: readonly Item[]): Uint8Array {
  const inside = new Uint8Array(items.length);
  let depth = 0;
  items.forEach((item, i) => {
    if (item.lower === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) inside[i] = 1;
    if (item.lower === '(') depth += 1;
  });
  return inside;
}

const FINITE = new Set(
  list(`is are was were has have had do does did can could will would shall should may might must
  it's that's there's we're you're they're we've i'm isn't aren't don't doesn't can't won't became become becomes remains makes helps offers provides includes uses returns contains holds gives takes runs works comes gets
  keeps supports needs wants means shows sends stores creates adds sets reads writes calls lets allows enables requires starts stops rose fell ran went walked drops rises`),
);

/** Verbs with which a line about a product opens when it leaves its name out: “Works on any device”. */
const SUBJECTLESS = new Set(
  list(
    'works handles connects runs supports includes comes saves reduces helps keeps makes protects integrates ships powers serves loads fits lasts scales offers delivers meets',
  ),
);

/** Short and with no finite verb that we know. */
function isFragment(items: readonly Item[]): boolean {
  const words = items.filter((item) => item.kind !== 'mark');
  if (SUBJECTLESS.has(items[0]?.lower ?? '')) return true;
  const stopped = items.at(-1)?.lower === '.';
  return words.length <= (stopped ? 8 : 9) && !words.some((item) => FINITE.has(item.lower));
}

/** Verbs that tell how to use a product or a document, in their base form. Those of benefit (save, get, join) are left out. */
const HOW_TO = new Set(
  list(`add click select open run set use check ensure choose enter type press go see read learn find create configure install copy paste edit remove delete
  note remember consider avoid keep specify define write call import export follow review verify start restart log visit contact ask tell provide return pass
  wait enable disable don't never always be do let know look watch scroll drag drop hit attach change replace rename move put turn download navigate update upgrade
  fill complete submit print save-as apply assign declare wrap register log attach mount deploy clone fork commit push pull execute invoke compile initialize make have
  think imagine suppose take give consult refer compare measure monitor test debug inspect confirm mark tap swipe hover hold plug unplug connect repeat continue stop
  include identify describe explain decide determine prepare clean wash dry store place pour mix stir cut bake cook heat cover leave report search filter sort show hide`),
);
const BENEFIT_AFTER = /^(?:your|our|up|money|time|more|with|without|for|free|the)$/;
const LEADS = new Set(list('please then now also just next finally first simply so and but to'));

/** Does the sentence (or its main clause) tell the reader how to do something? */
function isInstruction(items: readonly Item[]): boolean {
  let i = 0;
  while (items[i] && (items[i]?.kind === 'mark' || items[i]?.kind === 'numeral' || LEADS.has(items[i]?.lower ?? '')))
    i += 1;
  if (isCommand(items, i)) return true;
  if (
    items[0]?.lower === 'to' ||
    SUPPOSE.has(items[0]?.lower ?? '') ||
    items[0]?.lower === 'when' ||
    items[0]?.lower === 'for'
  ) {
    const comma = items.findIndex((item) => item.lower === ',');
    if (comma > 0 && isCommand(items, items[comma + 1]?.lower === 'please' ? comma + 2 : comma + 1)) return true;
  }
  return items.some(
    (item, at) =>
      item.lower === 'you' &&
      opensClause(items, at) &&
      /^(?:must|should|need|have|may|will_need|'ll)$/.test(items[at + 1]?.lower ?? '') &&
      /^(?:to|add|use|be|set|make|not|also|have|run|always|never|first|provide|enter)$/.test(
        items[at + 2]?.lower ?? '',
      ),
  );
}

/** Does a clause begin at `i`: “You must …”, “…, you should …”, and not “everything you need”? */
function opensClause(items: readonly Item[], i: number): boolean {
  return (
    i === 0 ||
    items[i - 1]?.kind === 'mark' ||
    /^(?:and|but|so|then|that|if|when|because|first|also|now)$/.test(items[i - 1]?.lower ?? '')
  );
}

function isCommand(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || !HOW_TO.has(item.lower)) return false;
  const after = items[i + 1];
  if (item.lower === 'ensure' && after && !/^(?:that|you|your|the|all|to|it|this)$/.test(after.lower)) return false;
  // “Use cases”, “Store hours”: a noun. “Cut your bills”, “Test our kits free”: a benefit.
  if (!after || after.kind === 'mark') return item.lower !== 'free';
  // “Set up in minutes”, “Connect to 200 apps”: what it takes, and no step.
  if (item.lower === 'set' && after.lower === 'up' && items[i + 2]?.lower === 'in') return false;
  if (item.lower === 'connect' && items.slice(i + 1, i + 6).some(({figure}) => figure)) return false;
  if (item.lower === 'make' && /^(?:more|money|your|every)$/.test(after.lower)) return false;
  if (/^(?:cut|stop|keep|drop|give|take|cover|start|have|leave)$/.test(item.lower))
    return !BENEFIT_AFTER.test(after.lower);
  return !/^(?:is|are|was|has|cases|case|of|will|can)$/.test(after.lower);
}

/** A short line with no stop, as in a list of features: “Deploy in minutes”, “Create unlimited projects”. */
function isFeature(items: readonly Item[]): boolean {
  return items.length <= 14 && !/^[.:]$/.test(items.at(-1)?.lower ?? '');
}

const DENIERS = new Set(list("cannot can't don't doesn't not never won't no"));
const PROMISES = new Set(
  list('guarantee guaranteed warrant warranty promise claim ensure intended responsible liable imply represent'),
);
const NOTHING_IS = new Set(
  list(
    'method system transmission storage network security software website system-can computer technology measure measures product service',
  ),
);

/** From a disclaimer to the end of its clause nothing is promised. */
function findDisclaimed(items: readonly Item[], isBreak: (index: number) => boolean): Uint8Array {
  const marked = new Uint8Array(items.length);
  items.forEach((item, i) => {
    if (!DENIERS.has(item.lower)) return;
    const next = items[i + 1]?.lower ?? '';
    const disclaims = next === 'be' || next === 'yet' ? PROMISES.has(items[i + 2]?.lower ?? '') : PROMISES.has(next);
    const isGeneral =
      item.lower === 'no' &&
      NOTHING_IS.has(next) &&
      items.slice(i, i + 8).some(({lower}) => lower === 'is' || lower === 'can' || lower === 'are');
    if (!disclaims && !isGeneral) return;
    for (let at = i + 1; at < items.length && !isBreak(at) && items[at]?.lower !== 'but'; at += 1) marked[at] = 1;
  });
  return marked;
}

const TECHNICAL = new Set(
  list(`function functions method methods parameter parameters argument arguments array arrays string strings boolean integer variable variables object objects thread threads
  pointer pointers cache compiler syntax endpoint header headers payload schema config flag flags directory path module modules dependency dependencies runtime
  namespace socket sockets packet packets port ports protocol hash null undefined iteration loop algorithm algorithms branch commit commits stack heap buffer buffers byte bytes
  kernel syscall syscalls daemon pod pods yaml json xml css html regex callback callbacks promise async await exception exceptions class classes interface interfaces
  enum struct type types compile compiled compilation debug debugger stdout stdin cli npm git repo merge patch bug bugs pull request timestamp query queries table tables column columns
  row rows node nodes container containers cluster clusters index indexes lookup parse parser serialize deserialize allocation allocate allocated garbage collector gc render rendered
  renderer component components props hook hooks attribute attributes property element elements selector div env variable timeout retry default defaults value values key keys field
  certificate certificates dns nameserver tcp udp http https tls ssl ssh api apis sdk script scripts console log logs metric metrics token tokens docker kubernetes
  webhook sql database partition replica shard index mutex lock locks semaphore queue queues message broker producer consumer benchmark latency throughput cpu cpus memory ram disk`),
);
/** Words of studies, statutes and world facts. The first list alone is enough; the second needs two. */
const RESEARCH = new Set(
  list(`poverty reform reforms eitc cbo deficit inequality percentile legislation legislative parliament senate congress economists gdp inflation unemployment statute
  respondents cohort hypothesis theorem hobby island mathematician simulate simulated simulation simulations microsimulation uprating amendment enacted enact
  congressional constituency voters election fiscal census`),
);
const SCHOLARLY = new Set(
  list(`study studies survey surveys researchers research households household bill tax taxes income incomes policy policies economy population regulation regulations directive
  court century war baseline experiment mountain river history historical credit credits federal government governments earnings wage wages law laws estimate estimates
  estimated child children benefits labour labor`),
);
const LEGAL = new Set(
  list(`warranty warranties liability liable hereby herein thereof shall licensee licensor indemnify indemnification merchantability infringement jurisdiction arbitration
  copyright licensed redistribute redistribution notwithstanding pursuant clause disclaimer terms consent processor controller retention lawful`),
);
const SERVICE = new Set(
  list(
    'order parcel refund refunded invoice ticket apologies apologize apologise sorry inconvenience reply unread reset delivered inquiry enquiry password',
  ),
);

function measureDistance(items: readonly Item[], from: number, to: number): Distance {
  const count = {technical: 0, research: 0, legal: 0, service: 0, personal: 0};
  items.forEach((item, i) => {
    if (RESEARCH.has(item.lower)) count.research += 3;
    if (i >= from && i < to) return;
    if (SCHOLARLY.has(item.lower)) count.research += 0.5;
    // A capital inside a sentence makes it a name: “Acme Metrics”.
    if ((TECHNICAL.has(item.lower) && !(item.capital && i > 0)) || /[a-z]\.[a-z]|_/.test(item.lower))
      count.technical += 1;
    if (LEGAL.has(item.lower)) count.legal += 1;
    if (SERVICE.has(item.lower)) count.service += 1;
    if (PERSONAL.has(item.lower)) count.personal += 1;
  });
  return {
    technical: Math.min(3, count.technical) / 2,
    research: Math.min(6, count.research) / 2,
    legal: count.legal > 1 ? 1.5 : count.legal / 2,
    personal: Math.min(2, count.personal) / 2,
    service: Math.min(1, count.service),
  };
}

const PERSONAL = new Set(list("i i'm i've i'd i'll my me myself"));
