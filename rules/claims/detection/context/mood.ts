import {defineClass} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';
import {SUPPOSITION} from './unsaid.js';
import type {Classes} from './word-classes.js';

const FINITE = defineClass(
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
export function isFragment(items: readonly Item[], {all}: Classes): boolean {
  if (SUBJECTLESS.has(items[0]?.lower ?? '')) return true;
  if ((all & FINITE) !== 0) return false;
  const most = items.at(-1)?.lower === '.' ? 8 : 9;
  let words = 0;
  for (const item of items) if (item.kind !== 'mark') words += 1;
  return words <= most;
}

/** Verbs that tell how to use a product or a document, in their base form. Those of benefit (save, get, join) are left out. */
const HOW_TO = defineClass(
  list(`pick add click select open run set use check ensure choose enter type press go see read learn find create configure install copy paste edit remove delete
  note remember consider avoid keep specify define write call import export follow review verify start restart log visit contact ask tell provide return pass
  wait enable disable don't never always be do let know look watch scroll drag drop hit attach change replace rename move put turn download navigate update upgrade
  fill complete submit print save-as apply assign declare wrap register log attach mount deploy clone fork commit push pull execute invoke compile initialize make have
  think imagine suppose take give consult refer compare measure monitor test debug inspect confirm mark tap swipe hover hold plug unplug connect repeat continue stop
  include identify describe explain decide determine prepare clean wash dry store place pour mix stir cut bake cook heat cover leave report search filter sort show hide`),
);
const READER = defineClass(['you']);
const BENEFIT_AFTER = /^(?:your|our|up|money|time|more|with|without|for|free|the)$/;
const LEADS = new Set(list('please then now also just next finally first simply so and but to'));

/** Does the sentence (or its main clause) tell the reader how to do something? */
function isInstruction(items: readonly Item[], {of, all}: Classes): boolean {
  let i = 0;
  while (items[i] && (items[i]?.kind === 'mark' || items[i]?.kind === 'numeral' || LEADS.has(items[i]?.lower ?? '')))
    i += 1;
  if (isCommand(items, of, i)) return true;
  if (
    items[0]?.lower === 'to' ||
    ((of[0] ?? 0) & SUPPOSITION) !== 0 ||
    items[0]?.lower === 'when' ||
    items[0]?.lower === 'for'
  ) {
    const comma = items.findIndex((item) => item.lower === ',');
    if (comma > 0 && isCommand(items, of, items[comma + 1]?.lower === 'please' ? comma + 2 : comma + 1)) return true;
  }
  if ((all & READER) === 0) return false;
  return items.some(
    (item, at) =>
      item.lower === 'you' &&
      opensClause(items, at) &&
      (items[at + 1]?.lower === 'must' ||
        (/^(?:should|need|have|may|will_need|'ll)$/.test(items[at + 1]?.lower ?? '') &&
          /^(?:to|add|use|be|set|make|not|also|have|run|always|never|first|provide|enter)$/.test(
            items[at + 2]?.lower ?? '',
          ))),
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

function isCommand(items: readonly Item[], of: readonly number[], i: number): boolean {
  const item = items[i];
  if (item?.kind !== 'word' || ((of[i] as number) & HOW_TO) === 0) return false;
  const after = items[i + 1];
  if (item.lower === 'ensure' && after && !/^(?:that|you|your|the|all|to|it|this)$/.test(after.lower)) return false;
  // “Use cases”, “Store hours”: a noun. “Cut your bills”, “Test our kits free”: a benefit.
  if (!after || after.kind === 'mark') return item.lower !== 'free';
  // “Set up in minutes”, “Connect to 200 apps”: what it takes, and no step.
  if (item.lower === 'set' && after.lower === 'up' && items[i + 2]?.lower === 'in') return false;
  if (item.lower === 'connect' && items.slice(i + 1, i + 6).some(({figure}) => figure)) return false;
  if (item.lower === 'apply' && after.lower === 'for') return false;
  if (item.lower === 'choose' && after.lower === 'from') return false;
  if (item.lower === 'find' && /^(?:great|more|better|new|your|cheap|affordable|peace)$/.test(after.lower))
    return false;
  if (item.lower === 'make' && /^(?:more|money|your|every)$/.test(after.lower)) return false;
  if (/^(?:cut|stop|keep|drop|give|take|cover|start|have|leave)$/.test(item.lower))
    return !BENEFIT_AFTER.test(after.lower);
  return !/^(?:is|are|was|has|cases|case|of|will|can)$/.test(after.lower);
}

/** A short line with no stop, as in a list of features: “Deploy in minutes”, “Create unlimited projects”. */
function isFeature(items: readonly Item[]): boolean {
  return items.length <= 14 && !/^[.:]$/.test(items.at(-1)?.lower ?? '');
}

/** How much a sentence tells the reader what to do: 0 not at all, 1 as a step of a guide, half as a line of a feature list. */
export function measureInstruction(items: readonly Item[], classes: Classes): number {
  if (!isInstruction(items, classes)) return 0;
  return isFeature(items) ? 0.5 : 1;
}
