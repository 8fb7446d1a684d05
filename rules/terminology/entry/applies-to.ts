import {
  answersTo,
  contains,
  isInQuotation,
  isName,
  type Obstacle,
  type PhraseMatch,
  type Region,
  type RuleContext,
  readPartOfSpeech,
  type Term,
} from '@onbrand/core';
import {mentions} from './mentions.js';

/** Does the entry hold in this document at all: its status, channels and markets? */
export function isInForce(term: Term, context: Pick<RuleContext, 'channel'>): boolean {
  return findRestriction(term, context) === undefined;
}

/** Does the entry hold where its words stand: part of speech, words near by, quotations? */
export function appliesTo(term: Term, match: PhraseMatch, region: Region, context: RuleContext): boolean {
  return findObstacle(term, match, region, context) === undefined;
}

/** What keeps the entry out of the document. */
function findRestriction(term: Term, {channel}: Pick<RuleContext, 'channel'>): Obstacle | undefined {
  if (term.status === 'proposed' || term.status === 'non-term') return 'status';
  if (term.channels && !(channel && term.channels.includes(channel.name))) return 'channel';
  if (term.markets && channel?.market !== undefined && !term.markets.includes(channel.market)) return 'market';
  return undefined;
}

/** What keeps the entry from speaking of its words where they stand. */
export function findObstacle(
  term: Term,
  match: PhraseMatch,
  region: Region,
  context: RuleContext,
): Obstacle | undefined {
  const restriction = findRestriction(term, context);
  if (restriction) return restriction;
  if (!isName(term) && isForeign(region, context)) return 'language';
  if (term.pos && !answersTo(readPartOfSpeech(region.text, match.span, match.form), term.pos)) return 'part-of-speech';
  if (term.quoted === 'skip' && isQuoted(match, region)) return 'quotation';
  return judgeCompany(term, match, region, context);
}

/** Is the region in another language than the brand's? Names are the same in all; “E-Mail” is right in German. */
function isForeign({lang}: Region, {brand}: RuleContext): boolean {
  return lang !== undefined && primaryLanguage(lang) !== primaryLanguage(brand.language);
}

/** `en` of `en-US`. */
function primaryLanguage(language: string): string {
  return language.slice(0, /[-_]|$/.exec(language)?.index).toLowerCase();
}

function isQuoted({span}: PhraseMatch, region: Region): boolean {
  return region.quoted === true || isInQuotation(region, span);
}

/** `near` and `notNear` look at the rest of the sentence. */
function judgeCompany(
  term: Term,
  {span}: PhraseMatch,
  region: Region,
  context: RuleContext,
): 'near' | 'not-near' | undefined {
  if (term.near.length === 0 && term.notNear.length === 0) return undefined;
  const sentence = context.sentences(region).find((candidate) => contains(candidate, span)) ?? {
    start: 0,
    end: region.text.length,
  };
  const rest = `${region.text.slice(sentence.start, span.start)}\n${region.text.slice(span.end, sentence.end)}`;
  if (term.notNear.some((words) => mentions(rest, words))) return 'not-near';
  return term.near.length === 0 || term.near.some((words) => mentions(rest, words)) ? undefined : 'near';
}
