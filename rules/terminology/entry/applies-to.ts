import {
  answersTo,
  contains,
  findQuotations,
  type PhraseMatch,
  type Region,
  type RuleContext,
  readPartOfSpeech,
  type Term,
} from '@onbrand/core';
import {mentions} from './mentions.js';

/** Does the entry hold in this document at all: its status, channels and markets? */
export function isInForce(term: Term, {channel}: Pick<RuleContext, 'channel'>): boolean {
  if (term.status === 'proposed' || term.status === 'non-term') return false;
  if (term.channels && !(channel && term.channels.includes(channel.name))) return false;
  if (term.markets && channel?.market !== undefined && !term.markets.includes(channel.market)) return false;
  return true;
}

/** Does the entry hold where its words stand: part of speech, words near by, quotations? */
export function appliesTo(term: Term, match: PhraseMatch, region: Region, context: RuleContext): boolean {
  if (!isInForce(term, context)) return false;
  if (term.pos && !answersTo(readPartOfSpeech(region.text, match.span, match.form), term.pos)) return false;
  if (term.quoted === 'skip' && isQuoted(match, region)) return false;
  return hasRightCompany(term, match, region, context);
}

function isQuoted({span}: PhraseMatch, region: Region): boolean {
  return region.quoted === true || findQuotations(region.text).some((quotation) => contains(quotation, span));
}

/** `near` and `notNear` look at the rest of the sentence. */
function hasRightCompany(term: Term, {span}: PhraseMatch, region: Region, context: RuleContext): boolean {
  if (term.near.length === 0 && term.notNear.length === 0) return true;
  const sentence = context.sentences(region).find((candidate) => contains(candidate, span)) ?? {
    start: 0,
    end: region.text.length,
  };
  const rest = `${region.text.slice(sentence.start, span.start)}\n${region.text.slice(span.end, sentence.end)}`;
  if (term.notNear.some((words) => mentions(rest, words))) return false;
  return term.near.length === 0 || term.near.some((words) => mentions(rest, words));
}
