import type {Diagnostic} from '../model/diagnostic.js';
import type {Severity} from '../model/severity.js';

/** How much one diagnostic takes away. */
const WEIGHT: Readonly<Record<Severity, number>> = {error: 1, warning: 0.5, info: 0.1};

/** One error in so many words halves the rating. */
const WORDS_PER_ERROR = 75;

/** A shorter text is rated like one of this length: one slip in a flyer of 60 words is no bad flyer. */
const FEWEST_WORDS = 300;

/**
 * The brand consistency rating of a text, from 0 to 100, with one decimal: 100 × n ÷ (n + w), where n is the number
 * of words, at least 300, by 75, and w the weight of all diagnostics. The shape is Acrolinx's classic score
 * (n ÷ (n + issues) with n = words ÷ 75); the floor on length and the weights are ours. Null for a text without words.
 */
export function rate(diagnostics: readonly Pick<Diagnostic, 'severity'>[], words: number): number | null {
  if (words === 0) return null;
  const n = Math.max(words, FEWEST_WORDS) / WORDS_PER_ERROR;
  const weight = diagnostics.reduce((sum, {severity}) => sum + WEIGHT[severity], 0);
  return Math.round((1000 * n) / (n + weight)) / 10;
}
