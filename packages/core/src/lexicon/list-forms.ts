import {findHeads, type Spelling, spellHeads, spellOut} from './inflect.js';
import type {Form, Inflection} from './phrase.js';

const INFLECTED = ['s', 'past', 'participle', 'ing'] as const;

/** A phrase in one of its forms. */
export interface FormOfPhrase {
  readonly text: string;
  readonly form: Form;
}

/** A phrase in its base form, and how its other forms differ from it: by the spelling of one word. */
export interface Inflected {
  readonly words: string;
  readonly others: readonly InflectedForm[];
}

/** Another form of a phrase. */
export interface InflectedForm extends Spelling {
  readonly form: Form;
}

/**
 * Every form of a phrase in every accepted spelling, each text once: what reads like the base is the base, what is both
 * past tense and participle is the past tense.
 */
export function listForms(text: string, inflection: Inflection): FormOfPhrase[] {
  const {words, others} = inflectPhrase(text, inflection);
  return [
    {text: words, form: 'base'},
    ...others.map((other): FormOfPhrase => ({text: spellOut(words, other), form: other.form})),
  ];
}

/** As `listForms`, without writing out the words that are the same in all. */
export function inflectPhrase(text: string, inflection: Inflection): Inflected {
  if (inflection === 'none') return {words: text, others: NONE};
  const words = text.normalize('NFC').trim();
  const heads = findHeads(words, inflection);
  const others: InflectedForm[] = [];
  for (const form of INFLECTED) {
    for (const {head, word} of spellHeads(heads, form)) {
      // A phrase has few forms: looking through them is cheaper than a set.
      if (word === head.word || others.some((known) => reads(words, known, head, word))) continue;
      others.push({head, word, form});
    }
  }
  return {words, others};
}

const NONE: readonly InflectedForm[] = [];

function reads(words: string, known: Spelling, head: Spelling['head'], word: string): boolean {
  if (known.head.start === head.start) return known.word === word;
  return spellOut(words, known) === spellOut(words, {head, word});
}
