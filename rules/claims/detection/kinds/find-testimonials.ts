import type {ClaimKind, Voice} from '../claim.js';
import type {Context} from '../context/context.js';
import {endOfName} from '../patterns/noun-phrase.js';
import type {Item} from '../sentence.js';
import {VERBS} from '../voice.js';

interface Found {
  readonly kind: ClaimKind;
  readonly score: number;
  readonly claim: readonly [number, number];
  readonly trigger: readonly [number, number];
}

/** What a customer says in praise, whoever is the subject. */
const PRAISE =
  /\b(?:love|loved|super|delight|joy|breeze|treat|pleasure|gem|must.have|obsessed|stunning|flawless|spot on|life.changing|grateful|amazing|fantastic|wonderful|incredible|awesome|recommend|recommended|game.changer|saved|perfect|brilliant|outstanding|superb|impressed|happy|happier|pleased|reliable|improved|improves|reduced|reducing|simplified|switched|faster|couldn.t be|can.t imagine|invaluable|delighted|professional|best|excellent|thank)\b/i;
/** What says well of a thing that is the subject: “Hubble is useful”, “It allows us to …”. */
const GOOD =
  /\b(?:great|good|easy|easier|easily|simple|useful|helps?|helped|allows?|allowed|enables?|enabled|gives?|gave|made|makes?|changed|better|seamless|new possibilities|without|essential|key|powerful|right|quickly|fast|worked|works|lets?|better|powerhouse|flexibility|smart|nice|cool|solid|robust|elegant|intuitive|straightforward|beautiful|helpful|convenient|smooth|stable|favou?rite|enjoy|glad|worth|valuable|quality|trust|took that|took the|cuts?|saves?|halved|doubled|tripled|boosted|replaced|eliminated|sped up)\b/i;

const OURSELVES =
  /^(?:we(?:['’]re| are)|i(?:['’]m| am)) (?:\w+ )?(?:proud|pleased|honou?red|humbled|committed|excited to|thrilled to|delighted to)\b/i;

const OF_THING =
  /\b(?:this|the) (?:product|tool|app|service|team|platform|software|company|agency|course|book|program)\b/i;

/** A sentence that is all quotation, and praises: the words up to the first break are the claim. */
export function findTestimonials(context: Context, voice: Voice): Found[] {
  const {items, text} = context;
  const quotation = findQuotation(items);
  if (!quotation) return [];
  const {open, close} = quotation;
  const quoted = text.slice(items[open + 1]?.start ?? 0, items[close - 1]?.end ?? 0);
  const personal = /\b(?:we|our|us|i|my|me|i've|we've)\b/i.test(quoted);
  const subject = items[open + 1];
  const ofThing =
    subject !== undefined &&
    (isActor(context, open + 1) || /^(?:it|they|this|their|@)$/.test(subject.lower) || OF_THING.test(quoted));
  const ofUs = context.namesUs || (voice.brand !== undefined && quoted.includes(voice.brand));
  // “We’re proud to have been named …”: the firm of itself.
  if (OURSELVES.test(quoted)) return [];
  // “The best case is half an hour”: a case, and no praise.
  if (/\b(?:best|worst)[- ]case\b/i.test(quoted)) return [];
  const praises = (personal || ofThing || ofUs || quoted.length < 90) && PRAISE.test(quoted);
  const signed = isSigned(context, close) && (personal || ofThing || ofUs);
  if (!(praises || signed || ((ofThing || ofUs) && GOOD.test(quoted))) || quoted.endsWith('?')) return [];
  const end = endOfAssertion(context, open + 1, close);
  return [{kind: 'endorsement', score: 5, claim: [open + 1, end], trigger: [open + 1, end]}];
}

/** Does a name act there? A capital alone does not tell: “Right now, we …”. What it fails to do is no praise. */
function isActor({items}: Context, at: number): boolean {
  const end = endOfName(items, at);
  if (end === at) return false;
  const verb = /^(?:just|really|also|always|truly|now|simply)$/.test(items[end]?.lower ?? '') ? end + 1 : end;
  const word = items[verb]?.lower ?? '';
  if (/^(?:doesn't|didn't|can't|cannot|couldn't|isn't|wasn't|won't|lacks?|fails?|failed)$/.test(word)) return false;
  return (
    VERBS.has(word) || /^(?:took|kept|made|saw|met|cut|let)$|[^s]s$|ed$/.test(word) || items[at]?.possessive === true
  );
}

/** Is the quotation followed by a dash and the name of who said it? */
function isSigned({items}: Context, close: number): boolean {
  const dash = items[close + 1];
  const name = items[close + 2];
  return (
    dash !== undefined &&
    /^[-–—~]$/.test(dash.lower) &&
    name?.capital === true &&
    !/[?]/.test(items[close - 1]?.lower ?? '')
  );
}

/**
 * Can the sentence be a quotation, by its letters alone? Not where words stand before the first mark that opens one and
 * another closes it: “they call it ‘fast’ ”. What cannot is not worth cutting into words.
 */
export function mayQuote(text: string): boolean {
  const close = Math.max(...[...CLOSING].map((mark) => text.lastIndexOf(mark)));
  const open = text.search(ANY_OPENING);
  if (open < 0 || open >= close) return open >= 0 || close >= 0;
  return !WORD.test(text.slice(0, open));
}

const ANY_OPENING = /["“«„]/;
const WORD = /[\p{L}\p{N}_]/u;

/** Is there anything in the sentence for `findTestimonials`? */
export function mayBeTestimonial(items: readonly Item[]): boolean {
  return findQuotation(items) !== undefined;
}

/** Fewer words are praise of nothing, or a name. */
const SHORTEST = 5;

/** The quotation that the sentence is, if it is long enough. */
function findQuotation(items: readonly Item[]): {open: number; close: number} | undefined {
  const quotation = findMarks(items);
  return quotation && quotation.close - quotation.open >= SHORTEST ? quotation : undefined;
}

/**
 * Where a quotation opens and closes, when it is the sentence: both marks, or one of them where the rest of the
 * quotation stands in the sentences around.
 */
function findMarks(items: readonly Item[]): {open: number; close: number} | undefined {
  let close = items.length - 1;
  while (close > 0 && !isMark(items[close], CLOSING)) close -= 1;
  const opens = isMark(items[0], OPENING) ? 0 : items[0]?.kind === 'mark' && isMark(items[1], OPENING) ? 1 : -1;
  if (opens >= 0) {
    // “‘A’ and ‘B’ are different things”: words are mentioned.
    for (let i = opens + 1; i < close; i += 1) if (isMark(items[i], CLOSING)) return undefined;
    return {open: opens, close: close > opens ? close : items.length};
  }
  if (close <= 5) return undefined;
  const opensLater = items.some((item, index) => index < close && isMark(item, OPENING));
  const twice = items.filter((item) => isMark(item, '”')).length > 1;
  return !opensLater && !twice ? {open: -1, close} : undefined;
}

const OPENING = '"“«„';
const CLOSING = '"”»';

function isMark(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && marks.includes(item.lower);
}

/** Up to the first comma, dash, full stop, or word that opens another clause, four words or later. */
function endOfAssertion(context: Context, from: number, to: number): number {
  for (let i = from + 3; i < to; i += 1) {
    const item = context.items[i];
    if (
      context.isBreak(i) ||
      item?.lower === ',' ||
      /^(?:while|because|which|and|but|so|since|that)$/.test(item?.lower ?? '')
    )
      return i;
  }
  return to;
}
