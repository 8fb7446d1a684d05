import {isInQuotation} from '../language/quotations.js';
import {mapFix, type Writing} from '../lint/map-fix.js';
import type {Region} from '../model/region.js';
import type {Finding} from '../model/rule.js';
import {findOverlap} from '../model/span.js';
import type {Withheld} from './place-explanation.js';

/** Why a finding gives no fix that may be made without asking; undefined where it gives one. */
export function findWithheld(finding: Finding, region: Region, writing: Writing): Withheld | undefined {
  const {fix, suggestions = [], span} = finding;
  if (!fix) return suggestions.length > 0 ? {kind: 'several'} : {kind: 'none'};
  if (region.locked !== undefined) return {kind: 'locked', reason: region.locked};
  for (const edit of fix.edits) {
    const locked = region.lockedSpans?.find((stretch) => findOverlap([stretch], edit.start, edit.end));
    if (locked) return {kind: 'locked', reason: locked.reason};
  }
  if (!mapFix(fix, region, writing)) return {kind: 'source'};
  const isQuoted = region.quoted || isInQuotation(region, span);
  return isQuoted ? {kind: 'quoted'} : undefined;
}
