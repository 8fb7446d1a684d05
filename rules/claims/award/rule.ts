import type {Finding, PhraseRule, Region} from '@onbrand/core';
import {isAsserted} from '../wording/is-asserted.js';

/** Ways to mention awards without naming one. */
const PRAISE = [
  'award-winning',
  'award winning',
  'multi-award-winning',
  'multiple award-winning',
  'winner of multiple awards',
  'winner of several awards',
  'winner of numerous awards',
  'won numerous awards',
  'won several awards',
  'won multiple awards',
  'won many awards',
];

/** Awards nobody can look up. */
export const rule: PhraseRule<unknown, null> = {
  id: 'claims/award',
  scope: 'phrase',
  summary: 'Name an award, who gave it, and the year',
  severity: 'warning',
  fixable: false,
  *phrases() {
    for (const text of PRAISE) yield {text, case: 'insensitive', inflect: 'none', data: null};
  },
  *check({span}, region, context): Generator<Finding> {
    if (!isAsserted(region, span, context) || namesAward(region)) return;
    const found = region.text.slice(span.start, span.end);
    yield {
      span,
      message: `Name the award, who gave it and the year instead of “${found}”: readers can check that (CAP Code 3.45, 16 CFR 255).`,
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
      claim: {kind: 'award', span},
    };
  },
};

/** A name with a capital, “Award”, “Prize” and the like, and a year, in the same region. */
function namesAward({text}: Region): boolean {
  return (
    /\b(?:19|20)\d\d\b/.test(text) &&
    /\p{Lu}[\p{L}&'’-]*\s+(?:[\p{L}&'’-]+\s+){0,4}(?:Awards?|Prize|Medal|Trophy|Honou?rs?)\b/u.test(text)
  );
}
