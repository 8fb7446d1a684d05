import {
  agreeArticle,
  canInflect,
  inflect,
  isName,
  matchCase,
  type PhraseMatch,
  type Region,
  readForm,
  type Term,
  type TextFix,
  type WordClass,
} from '@onbrand/core';

/** The right words in the form and case of the ones found: `E-mails` → `Emails`, `was authored` → `was written`. */
export function shapeReplacement(use: string, match: PhraseMatch, region: Region, term: Term): string {
  const found = region.text.slice(match.span.start, match.span.end);
  const shaped = inflect(use, readForm(region.text, match), wordClassOf(term));
  // Letters the entry itself writes large (“TOS”) are not shouted.
  return matchCase(found, shaped, {keepCase: isName(term), written: match.phrase.text});
}

/** Do the right words have the form of the ones found? `software` has no plural: there a person finds the words. */
export function fitsForm(use: string, match: PhraseMatch, region: Region, term: Term): boolean {
  return canInflect(use, readForm(region.text, match), wordClassOf(term));
}

function wordClassOf({pos}: Term): WordClass {
  return pos === 'verb' ? 'verb' : pos === undefined ? 'any' : 'noun';
}

/** Replaces the words found, and puts an article before them right. */
export function createReplacement(words: string, {span}: PhraseMatch, region: Region): TextFix {
  return {title: `Replace with “${words}”`, edits: agreeArticle(region.text, span, words)};
}
