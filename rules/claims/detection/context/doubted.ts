import {defineClass} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';

const HEARSAY = new Set(list('supposedly allegedly purportedly reportedly hopefully ideally presumably'));
const SETTINGS = new Set(list('era age world landscape climate'));
const FOUND = /^(?:find|see|notice|discover|realise|realize|learn|think|assume|expect|wonder)$/;

/** The words with which what follows is hearsay, a setting, or a guess. */
export const DOUBT = defineClass([...HEARSAY, ...SETTINGS, 'might', 'may']);

/**
 * Marks what the writer vouches for no more: “a supposedly safer way”, “in an era where compliance is non-negotiable”, “you
 * might find that visitors are far more active”. To the end of the clause, a guess to the end of the sentence.
 */
export function markDoubt(
  items: readonly Item[],
  unsaid: Uint8Array,
  of: readonly number[],
  isBreak: (index: number) => boolean,
): void {
  let doubted = false;
  let guessed = false;
  items.forEach((item, i) => {
    if (isBreak(i) || item.lower === ',') doubted = guessed;
    if (doubted) unsaid[i] = 1;
    if (((of[i] as number) & DOUBT) === 0) return;
    const next = items[i + 1]?.lower ?? '';
    if (HEARSAY.has(item.lower)) doubted = true;
    else if (SETTINGS.has(item.lower)) doubted ||= next === 'where' || (next === 'when' && i < 5);
    else if (FOUND.test(next)) {
      doubted = true;
      guessed = true;
    }
  });
}
