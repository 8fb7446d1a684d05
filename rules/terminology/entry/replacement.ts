import {
  agreeArticle,
  inflect,
  isName,
  matchCase,
  type PhraseMatch,
  type Region,
  type Term,
  type TextFix,
} from '@onbrand/core';

/** The right words in the form and case of the ones found: `E-mails` → `Emails`, `utilizing` → `using`. */
export function shapeReplacement(use: string, {span, form}: PhraseMatch, region: Region, term: Term): string {
  const found = region.text.slice(span.start, span.end);
  const as = term.pos === 'verb' ? 'verb' : term.pos === undefined ? 'any' : 'noun';
  return matchCase(found, inflect(use, form, as), {keepCase: isName(term)});
}

/** Replaces the words found, and puts an article before them right. */
export function createReplacement(words: string, {span}: PhraseMatch, region: Region): TextFix {
  return {title: `Replace with “${words}”`, edits: [agreeArticle(region.text, span, words)]};
}
