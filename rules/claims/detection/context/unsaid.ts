import {defineClass} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';
import {DOUBT, markDoubt} from './doubted.js';
import {type Classes, NO_MARKS} from './word-classes.js';

type IsBreak = (index: number) => boolean;

/** Marks what is asked, supposed, wished or only mentioned, item by item: nothing of it is claimed. */
export function findUnsaid(items: readonly Item[], {of, all}: Classes, isBreak: IsBreak): Uint8Array {
  if ((all & OPENING) === 0) return NO_MARKS;
  const unsaid = new Uint8Array(items.length);
  if ((all & QUESTION) !== 0) markQuestions(items, unsaid, isBreak);
  if ((all & SUPPOSE) !== 0) markSuppositions(items, unsaid, of, isBreak);
  if ((all & WISHING) !== 0) markWishes(items, unsaid, isBreak);
  if ((all & TALE) !== 0) markHypothesis(items, unsaid, of);
  if ((all & DOUBT) !== 0) markDoubt(items, unsaid, of, isBreak);
  if ((all & HOW) !== 0) markHowTo(items, unsaid, isBreak);
  if (((of[0] ?? 0) & ADVISING) !== 0) markAdvice(items, unsaid);
  if ((all & ASKED) !== 0) markIndirect(items, unsaid, of, isBreak);
  if ((all & QUOTE) !== 0) markMentions(items, unsaid);
  return unsaid;
}

/** From the last sentence end to each question mark; a reason that leads the question is said: “Since it is free, do I …?” */
function markQuestions(items: readonly Item[], unsaid: Uint8Array, isBreak: IsBreak): void {
  let from = 0;
  items.forEach((item, i) => {
    if (item.lower === '?' && item.kind === 'mark') {
      unsaid.fill(1, afterReason(items, from, i), i + 1);
      from = i + 1;
    } else if (isBreak(i) && /^[.!;]$/.test(item.lower)) from = i + 1;
  });
}

const REASONS = new Set(list('since because as given although though did'));

/** Where a question begins behind the reason that leads it. “Did you know that …?” says all it asks. */
function afterReason(items: readonly Item[], from: number, to: number): number {
  const first = items[from]?.lower ?? '';
  if (!REASONS.has(first)) return from;
  if (first === 'did') return items[from + 1]?.lower === 'you' && items[from + 2]?.lower === 'know' ? to : from;
  for (let i = from; i < to; i += 1) if (items[i]?.lower === ',') return i;
  return from;
}

const SUPPOSE = defineClass(list('if unless once whether assuming suppose supposing provided'));

/** From “if” to the comma or the end of its clause. */
function markSuppositions(items: readonly Item[], unsaid: Uint8Array, of: readonly number[], isBreak: IsBreak): void {
  let supposed = false;
  items.forEach((item, i) => {
    if (isBreak(i) || item.lower === ',' || (item.lower === 'then' && supposed)) supposed = false;
    else if (!supposed) supposed = ((of[i] as number) & SUPPOSE) !== 0 && supposes(items, i);
    if (supposed) unsaid[i] = 1;
  });
}

/** “Whether you are a startup or a bank” describes the reader, and “even if” grants: they suppose nothing. */
function supposes(items: readonly Item[], i: number): boolean {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1]?.lower ?? '';
  if (items[i - 1]?.lower === 'even') return false;
  if (word === 'provided') return next === 'that';
  // “Once widely adopted”, “once you sign up”: not yet.
  if (word === 'once') return /^(?:you|we|they|it|your|the|this|widely|fully)$/.test(next);
  return !(word === 'whether' && /^(?:you|you're|your|it's)$/.test(next));
}

/** The words with which a supposition can open a sentence. */
export const SUPPOSITION = SUPPOSE;

const SENTENCE_END = /^[.!;—–:]$/;

/** From a wish of ours or of a third person to the end of the sentence. */
function markWishes(items: readonly Item[], unsaid: Uint8Array, isBreak: IsBreak): void {
  let wished = false;
  let creed = false;
  items.forEach((item, i) => {
    if (
      (isBreak(i) && SENTENCE_END.test(item.lower)) ||
      (creed && item.lower === ',') ||
      (item.lower === "that's" && items[i + 1]?.lower === 'why')
    ) {
      wished = false;
      creed = false;
    } else if (!wished && isWish(items, i)) {
      wished = true;
      // “We believe in fair trade, and bring you …”: the creed ends at the comma.
      creed = item.lower === 'believe' && items[i + 1]?.lower === 'in';
    }
    if (wished) unsaid[i] = 1;
  });
}

const WISHERS = new Set(
  list(`want wants wanted aim aims aimed strive strives striving hope hopes hoping plan plans planning intend intends wish wishes dream dreams aspire aspires aiming trying try
  tries seek seeks love like`),
);
const GOALS = new Set(
  list('goal goals aims aim commitment mission vision plan ambition dream objective purpose hope aspiration roadmap'),
);
const NOT_THE_READER = new Set(
  list("we i they our he she team it who we'd i'd company client customer firm clinic hospital school bank shop to"),
);

const CREED = /^(?:in|every|everyone|all|people|access|everybody|strong|no)$/;

/** “We want to”, “our goal is to”, “striving for”. What the reader wants is not wished away: “You want free monitoring”. */
function isWish(items: readonly Item[], i: number): boolean {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1]?.lower ?? '';
  if (GOALS.has(word) && /^(?:is|was|are|remains)$/.test(next)) {
    return /^(?:to|for|that|a|simple|clear|not|the|,|being|making)$/.test(items[i + 2]?.lower ?? '');
  }
  if (
    word === 'to' &&
    items[i - 1]?.lower === ':' &&
    items.slice(Math.max(0, i - 3), i).some(({lower}) => GOALS.has(lower))
  )
    return true;
  if (word === 'need' && next === 'for' && items[i - 1]?.lower === 'a') return true;
  if (word === 'ways')
    return next === 'to' && /^(?:for|explore|exploring|seek|seeking|consider)$/.test(items[i - 1]?.lower ?? '');
  // A creed: “we believe that every child deserves …”.
  if (word === 'believe') return CREED.test(next) || (next === 'that' && CREED.test(items[i + 2]?.lower ?? ''));
  if (word === 'working' && (next === 'on' || (next === 'hard' && items[i + 2]?.lower === 'on'))) return true;
  if (word === 'looking')
    return next === 'for' && items.slice(Math.max(0, i - 3), i).some(({lower}) => NOT_THE_READER.has(lower));
  if (!WISHERS.has(word)) return word === 'working' && next === 'towards';
  const aims =
    next === 'to' ||
    (next === 'for' && word.startsWith('striv')) ||
    (word.startsWith('want') && /^(?:every|all|our|people|everyone)$/.test(next));
  if (!aims) return false;
  return (
    items.slice(Math.max(0, i - 4), i).some(({lower}) => NOT_THE_READER.has(lower)) || items[i - 1]?.capital === true
  );
}

const TALE = defineClass(list('imagine suppose picture assume assuming'));

/** “Imagine you run a shop …”, “For example, 100 people …”: a tale to the end of the sentence. */
function markHypothesis(items: readonly Item[], unsaid: Uint8Array, of: readonly number[]): void {
  const at = of.findIndex((bits, i) => i < 4 && (bits & TALE) !== 0);
  if (at >= 0 && items[at + 1]?.kind === 'word') unsaid.fill(1, at);
}

/** “How to be compliant”, “Ways to save money”: the subject of a text, and nothing said. */
function markHowTo(items: readonly Item[], unsaid: Uint8Array, isBreak: IsBreak): void {
  let told = false;
  items.forEach((item, i) => {
    told =
      !isBreak(i) &&
      (told || (item.lower === 'how' && items[i + 1]?.lower === 'to' && !isTaught(items, i)) || isTopic(items, i));
    if (told) unsaid[i] = 1;
  });
}

/** “We teach patients how to reduce pain”: what they get. */
function isTaught(items: readonly Item[], i: number): boolean {
  return items.slice(Math.max(0, i - 4), i).some(({lower}) => /^(?:teach|teaches|taught|teaching)$/.test(lower));
}

const TOPICS = new Set(list('ways tips steps ideas tricks mistakes signs'));

/** “Five tips for better sleep”, at the head of a text. */
function isTopic(items: readonly Item[], i: number): boolean {
  return i < 4 && TOPICS.has(items[i]?.lower ?? '') && /^(?:to|for|on|of|you)$/.test(items[i + 1]?.lower ?? '');
}

const ADVICE =
  /^(?:look for|be (?:wary|careful|sure|aware)|beware of|watch (?:out|for)|ask (?:whether|if|about|your)|check (?:whether|if|that)|make sure|find out|make certain|learn more about|read more about|identifying|understanding|analy[sz]ing|measuring|evaluating|exploring|optimi[sz]ing) /;

/** “To be the leading provider …”: a line that only names an aim. */
function isAim(items: readonly Item[]): boolean {
  if (
    items[0]?.lower !== 'to' ||
    !/^(?:be|become|create|provide|deliver|build|make|empower|help|offer|inspire|simplify|lead)$/.test(
      items[1]?.lower ?? '',
    )
  )
    return false;
  return !items.some(({lower}, i) => lower === ',' && MAIN_CLAUSE.test(items[i + 1]?.lower ?? ''));
}

const MAIN_CLAUSE =
  /^(?:we|you|i|they|it|our|your|the|a|an|this|there|use|click|please|just|simply|all|every|he|she|each|make|go|see)$/;

/** “Look for products that are free from parabens”: what to buy, and nothing of ours. */
function markAdvice(items: readonly Item[], unsaid: Uint8Array): void {
  const opening = `${items[0]?.lower} ${items[1]?.lower} ${items[2]?.lower}`;
  if (ADVICE.test(opening) || isAim(items)) unsaid.fill(1);
}

const ASKING = defineClass(
  list(
    'see know understand analyze analyse identify learn out show shows tell discover determine decide about of into see choose compare measure ask wonder',
  ),
);
const ASKED = defineClass(list('which what who where when'));

/** “See which pages are the most popular”: asked in passing, up to the comma. “…, which is the fastest” says it. */
function markIndirect(items: readonly Item[], unsaid: Uint8Array, of: readonly number[], isBreak: IsBreak): void {
  let asked = false;
  items.forEach((item, i) => {
    const asks =
      i > 0 && ((of[i] as number) & ASKED) !== 0 && ((of[i - 1] as number) & ASKING) !== 0 && !isHad(items, i);
    asked = !isBreak(i) && item.lower !== ',' && (asked || asks);
    if (asked) unsaid[i] = 1;
  });
}

/** “More of what you earn”: had, and not asked. */
function isHad(items: readonly Item[], i: number): boolean {
  return items[i]?.lower === 'what' && items[i - 1]?.lower === 'of' && items[i + 1]?.lower === 'you';
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['„', '“'],
]);

const QUESTION = defineClass(['?']);
const HOW = defineClass(['how', ...TOPICS]);
const ADVISING = defineClass(
  list(
    'look be beware watch ask check make find learn read to identifying understanding analyzing analysing measuring evaluating exploring optimizing optimising',
  ),
);
const WISHING = defineClass([...WISHERS, ...GOALS, 'believe', 'working', 'ways', 'looking']);
const QUOTE = defineClass([...CLOSING.keys()]);
/** What any of the readings below begins with: most sentences have none of it. */
const OPENING = QUESTION | SUPPOSE | DOUBT | TALE | WISHING | HOW | ADVISING | ASKED | QUOTE;

/** One to four quoted words inside a sentence are a name or a mention, not an assertion. */
function markMentions(items: readonly Item[], unsaid: Uint8Array): void {
  for (let i = 0; i < items.length; i += 1) {
    const closing = items[i]?.kind === 'mark' ? CLOSING.get(items[i]?.lower ?? '') : undefined;
    if (closing === undefined) continue;
    let end = i + 1;
    while (end < items.length && items[end]?.lower !== closing) end += 1;
    if (end >= items.length) return;
    const outside = items.length - (end - i + 1);
    if (end - i - 1 <= 4 && outside > 2) unsaid.fill(1, i, end + 1);
    i = end;
  }
}
