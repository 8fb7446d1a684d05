import {COMPARISON_CONDITIONS} from './comparison-conditions.js';
import type {Condition} from './condition.js';
import {NUMBER_CONDITIONS} from './number-conditions.js';
import {PARTY_CONDITIONS} from './party-conditions.js';
import {PROMISE_CONDITIONS} from './promise-conditions.js';
import {SUBJECT_CONDITIONS} from './subject-conditions.js';
import {SUPERLATIVE_CONDITIONS} from './superlative-conditions.js';
import {VOICE_CONDITIONS} from './voice-conditions.js';

/** All conditions that patterns can name, by name. */
export const CONDITIONS: ReadonlyMap<string, Condition> = new Map<string, Condition>(
  Object.entries({
    ...VOICE_CONDITIONS,
    ...NUMBER_CONDITIONS,
    ...SUPERLATIVE_CONDITIONS,
    ...COMPARISON_CONDITIONS,
    ...PROMISE_CONDITIONS,
    ...PARTY_CONDITIONS,
    ...SUBJECT_CONDITIONS,
  }),
);
