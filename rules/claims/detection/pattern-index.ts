import {ABSOLUTE} from './kinds/absolute.js';
import {AWARD} from './kinds/award.js';
import {CERTIFICATION} from './kinds/certification.js';
import {COMPARATIVE} from './kinds/comparative.js';
import {CUSTOMER_COUNT} from './kinds/customer-count.js';
import {ENDORSEMENT} from './kinds/endorsement.js';
import {ENVIRONMENTAL} from './kinds/environmental.js';
import {FINANCIAL} from './kinds/financial.js';
import {HEALTH} from './kinds/health.js';
import {NUMERIC} from './kinds/numeric.js';
import {PRICE} from './kinds/price.js';
import {SUPERLATIVE} from './kinds/superlative.js';
import type {Element, Pattern, Scene} from './pattern.js';
import type {Item} from './sentence.js';

/** All patterns of all kinds. */
export const PATTERNS: readonly Pattern[] = [
  ...CERTIFICATION,
  ...AWARD,
  ...ENDORSEMENT,
  ...CUSTOMER_COUNT,
  ...PRICE,
  ...ENVIRONMENTAL,
  ...HEALTH,
  ...FINANCIAL,
  ...COMPARATIVE,
  ...SUPERLATIVE,
  ...ABSOLUTE,
  ...NUMERIC,
];

/** Patterns by the first word they can begin with; those that begin with a figure, and those with anything else. */
const byWord = new Map<string, Pattern[]>();
const byFigure: Pattern[] = [];
const anywhere: Pattern[] = [];
for (const pattern of PATTERNS) index(pattern);

function index(pattern: Pattern): void {
  for (const element of openers(pattern.elements)) {
    const open = element.type !== 'choice' || element.name || element.own || element.standard;
    if (open) {
      if (!anywhere.includes(pattern)) anywhere.push(pattern);
      return;
    }
    for (const word of element.words.first.keys()) push(byWord, word, pattern);
    if (element.units.length > 0 && !byFigure.includes(pattern)) byFigure.push(pattern);
  }
}

function push(map: Map<string, Pattern[]>, word: string, pattern: Pattern): void {
  const list = map.get(word);
  if (!list) map.set(word, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
}

/** The elements a match can begin with: the first, and those behind it while it is optional or takes no word. */
function openers(elements: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    if (element.type === 'open' || element.type === 'close' || element.type === 'start' || element.type === 'not')
      continue;
    found.push(element);
    if (!element.optional && !(element.type === 'gap') && !(element.type === 'noun' && element.least === 0)) break;
  }
  return found;
}

const NO_PATTERNS: readonly Pattern[] = [];

/** The patterns that may begin at item `i`. */
export function* patternsAt(items: readonly Item[], i: number, _scene: Scene): Generator<Pattern> {
  const item = items[i];
  if (!item) return;
  yield* byWord.get(item.lower) ?? NO_PATTERNS;
  if (item.figure) yield* byFigure;
  yield* anywhere;
}
