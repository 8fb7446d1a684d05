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
import type {Pattern} from './pattern.js';

/** All patterns of all kinds, in the order of the kinds. */
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
