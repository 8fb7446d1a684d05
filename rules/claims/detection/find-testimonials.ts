import type {ClaimKind, Voice} from './claim.js';
import type {Context} from './context.js';

interface Found {
  readonly kind: ClaimKind;
  readonly score: number;
  readonly claim: readonly [number, number];
  readonly trigger: readonly [number, number];
}

const PRAISE =
  /\b(?:love|loved|amazing|great|best|excellent|fantastic|wonderful|incredible|awesome|recommend|game.changer|changed|helped|saved|easy|easier|perfect|brilliant|outstanding|superb|impressed|happy|happier|pleased|trust|reliable|improved|improves|reduced|reducing|simplified|simplifying|enabled|enables|allows|switched|better|faster|couldn.t|can.t|invaluable|essential|delighted|thank|professional|seamless|new possibilities|without)\b/i;

/** A sentence that is all quotation, and praises: the words up to the first break are the claim. */
export function findTestimonials(context: Context, voice: Voice): Found[] {
  const {items, text} = context;
  const open = items.findIndex((item) => item.kind === 'mark' && /^["“«„]$/.test(item.lower));
  if (open < 0 || open > 1) return [];
  let close = items.length - 1;
  while (close > open && !/^["”»“]$/.test(items[close]?.lower ?? '')) close -= 1;
  if (close - open < 5) return [];
  const quoted = text.slice(items[open]?.end ?? 0, items[close]?.start ?? 0);
  const personal =
    /\b(?:we|our|us|i|my|me)\b/i.test(quoted) ||
    (voice.brand !== undefined && quoted.includes(voice.brand)) ||
    context.namesUs;
  if (!PRAISE.test(quoted) || !(personal || quoted.length < 160)) return [];
  if (/\?$/.test(quoted)) return [];
  const end = endOfAssertion(context, open + 1, close);
  return [{kind: 'endorsement', score: 5, claim: [open + 1, end], trigger: [open + 1, end]}];
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
