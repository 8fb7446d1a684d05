import type {MatchStory, PhraseMatch, Region, RuleContext, Term} from '@onbrand/core';
import {findObstacle} from './applies-to.js';

/** What a rule about entries knows of a match, for `onbrand explain`. */
export function tellEntry<Data extends {readonly term: Term}>(
  match: PhraseMatch<Data>,
  region: Region,
  context: RuleContext,
): MatchStory {
  const {term} = match.phrase.data;
  const obstacle = findObstacle(term, match, region, context);
  return obstacle ? {term, obstacle} : {term};
}
