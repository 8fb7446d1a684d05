import {ABSOLUTE} from '../kinds/absolute.js';
import {AWARD} from '../kinds/award.js';
import {CERTIFICATION} from '../kinds/certification.js';
import {COMPARATIVE} from '../kinds/comparative.js';
import {CUSTOMER_COUNT} from '../kinds/customer-count.js';
import {ENDORSEMENT} from '../kinds/endorsement.js';
import {ENVIRONMENTAL} from '../kinds/environmental.js';
import {FINANCIAL} from '../kinds/financial.js';
import {HEALTH} from '../kinds/health.js';
import {NUMERIC} from '../kinds/numeric.js';
import {PRICE} from '../kinds/price.js';
import {SUPERLATIVE} from '../kinds/superlative.js';
import {type Pattern, type PatternLine, readPattern} from './pattern.js';

/** All patterns of all kinds as they are written, in the order of the kinds. Where a pattern stands here is its number. */
export const PATTERN_LINES: readonly PatternLine[] = [
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

const read: Pattern[] = [];

/** The pattern with this number, read when it is first asked for: few are needed for a page. */
export function patternAt(id: number): Pattern {
  const known = read[id];
  if (known) return known;
  const pattern = readPattern(PATTERN_LINES[id] as PatternLine);
  read[id] = pattern;
  return pattern;
}
