import {spellForm} from './inflect.js';
import {FORMS, type Form, type Inflection} from './phrase.js';

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
  const forms = new Map<string, Form>([[words, 'base']]);
  for (const form of FORMS) {
    for (const spelling of spellForm(words, form, inflection)) {
      if (!forms.has(spelling)) forms.set(spelling, form);
    }
  }
  return [...forms].map(([spelling, form]) => ({text: spelling, form}));
}
