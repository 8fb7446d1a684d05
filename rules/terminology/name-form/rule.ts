import type {Finding, Form, PhraseMatch, PhraseRule, Region, Term} from '@onbrand/core';
import {isInForce} from '../entry/applies-to.js';
import {creditEntry} from '../entry/reason.js';
import {tellEntry} from '../entry/tell-entry.js';

interface NameData {
  readonly term: Term;
}

/** Names bent like ordinary words. */
export const rule: PhraseRule<unknown, NameData> = {
  id: 'terminology/name-form',
  scope: 'phrase',
  summary: 'Keep product names as they are: no plural, no possessive, no verb',
  severity: 'warning',
  fixable: false,
  *termPhrases(term) {
    if (term.kind !== 'product' && term.trademark === undefined) return;
    for (const text of term.use) yield {text, case: 'insensitive', inflect: 'any', entry: term, data: {term}};
    for (const text of term.except)
      yield {text, case: 'insensitive', inflect: 'none', protects: 'all', entry: term, data: {term}};
  },
  *check(match, region, context): Generator<Finding> {
    const {term} = match.phrase.data;
    if (!isInForce(term, context) || !standsWithOwnCapitals(match, region)) return;
    const name = match.phrase.text;
    if (match.form !== 'base') {
      yield {span: match.span, message: `${adviseForm(name, match.form)} A name stays as it is.`, ...creditEntry(term)};
      return;
    }
    const ending = /^['’]s(?![\p{L}\p{N}])/u.exec(region.text.slice(match.span.end, match.span.end + 3))?.[0];
    if (ending === undefined) return;
    yield {
      span: {start: match.span.start, end: match.span.end + ending.length},
      message: `Write “${name}” without “${ending}”: “the dashboard of ${name}” or “the ${name} dashboard”. A name stays as it is.`,
      ...creditEntry(term),
    };
  },
  tell: tellEntry,
};

function adviseForm(name: string, form: Form): string {
  return form === 's'
    ? `Write “${name}” and a noun that takes the plural, “${name} plans”.`
    : `Write a verb with “${name}”, “use ${name}”, instead of a verb made from it.`;
}

/** “ferns” in a garden are not the product Fern: bent forms count only with the capitals of the name. */
function standsWithOwnCapitals({span, phrase}: PhraseMatch, region: Region): boolean {
  const length = Math.max(1, phrase.text.length - 1);
  return region.text.slice(span.start, span.start + length) === phrase.text.slice(0, length);
}
