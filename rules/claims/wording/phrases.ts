import type {Phrase} from '@onbrand/core';
import type {Wording} from './wording.js';

/** The phrases of wordings, with their exceptions. */
export function* wordingPhrases(wordings: Iterable<Wording>): Generator<Phrase<Wording>> {
  for (const wording of wordings) {
    for (const text of wording.phrases)
      yield {text, case: 'insensitive', inflect: 'any', entry: wording, data: wording};
    for (const text of wording.except ?? []) {
      yield {text, case: 'insensitive', inflect: 'any', protects: 'all', entry: wording, data: wording};
    }
  }
}
