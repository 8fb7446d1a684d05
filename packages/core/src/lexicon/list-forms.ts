import {findHeads, spellHeads} from './inflect.js';
import type {Form, Inflection} from './phrase.js';

const INFLECTED = ['s', 'past', 'participle', 'ing'] as const;

/** A phrase in one of its forms. */
export interface FormOfPhrase {
  readonly text: string;
  readonly form: Form;
}

/**
 * Every form of a phrase in every accepted spelling, each text once: what reads like the base is the base, what is both
 * past tense and participle is the past tense.
 */
export function listForms(text: string, inflection: Inflection): FormOfPhrase[] {
  if (inflection === 'none') return [{text, form: 'base'}];
  const words = text.normalize('NFC').trim();
  const heads = findHeads(words, inflection);
  const forms: FormOfPhrase[] = [{text: words, form: 'base'}];
  for (const form of INFLECTED) {
    for (const spelling of spellHeads(heads, form)) {
      // A phrase has few forms: looking through them is cheaper than a set.
      if (!forms.some((known) => known.text === spelling)) forms.push({text: spelling, form});
    }
  }
  return forms;
}
