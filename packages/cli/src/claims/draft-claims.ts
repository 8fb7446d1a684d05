import type {ApprovedClaim} from '@onbrand/core';
import {parseFigures} from '@onbrand/rules/claims';
import type {ClaimRow} from './claim-row.js';

/** A claim to be written into the config, waiting for its proof. */
export type ClaimDraft = Pick<ApprovedClaim, 'id' | 'say' | 'kind' | 'status'>;

/** Drafts for claims nobody has registered, each wording once. Ids are unique beside those that are taken. */
export function draftClaims(rows: readonly ClaimRow[], taken: Iterable<string>, language: string): ClaimDraft[] {
  const ids = new Set(taken);
  const said = new Set<string>();
  const drafts: ClaimDraft[] = [];
  for (const {text, kind, registered} of rows) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (registered !== 'no' || said.has(words.toLowerCase())) continue;
    said.add(words.toLowerCase());
    drafts.push({id: nameDraft(words, ids), say: markFigures(words, language), kind, status: 'draft'});
  }
  return drafts;
}

/** Puts the figures in braces, as the registry marks what is compared by value. */
function markFigures(text: string, language: string): string {
  let marked = '';
  let at = 0;
  for (const {start, end} of parseFigures(text, {language})) {
    marked += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}

function nameDraft(words: string, ids: Set<string>): string {
  const name =
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 5)
      .join('-') ?? 'claim';
  let id = name;
  for (let next = 2; ids.has(id); next += 1) id = `${name}-${next}`;
  ids.add(id);
  return id;
}
