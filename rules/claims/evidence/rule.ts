import type {ApprovedClaim, EvidenceFile, Finding, RegionRule, RuleContext} from '@onbrand/core';
import type {Figure} from '../figures/figure.js';
import {parseFigures} from '../figures/parse-figures.js';
import {sameAmount, sameDimension} from '../figures/same-figure.js';
import {creditClaim} from '../registry/credit-claim.js';
import {findRegistered, hasRegistered} from '../registry/find-registered.js';

/** Claims whose proof is gone, was changed, or says something else. */
export const rule: RegionRule = {
  id: 'claims/evidence',
  scope: 'region',
  summary: 'Keep the proof of a claim at hand, unchanged, and with the figure in it',
  severity: 'error',
  fixable: false,
  appliesTo: hasRegistered,
  *check(region, context): Generator<Finding> {
    for (const {claim, span} of findRegistered(region, context.brand)) {
      const trouble = findTrouble(claim, context);
      if (trouble !== undefined) yield {span, message: trouble, ...creditClaim(claim, span)};
    }
  },
};

function findTrouble(claim: ApprovedClaim, context: RuleContext): string | undefined {
  const texts: string[] = [];
  for (const entry of claim.evidence ?? []) {
    const {path, sha256} = typeof entry === 'string' ? {path: entry} : entry;
    // A link to elsewhere is for people: nothing is fetched.
    if (/^[a-z]+:\/\//i.test(path)) return undefined;
    const file = context.evidence(path);
    if (!file) return undefined;
    const trouble = judgeFile(claim, path, sha256, file);
    if (trouble !== undefined) return trouble;
    texts.push(file.text ?? '');
  }
  return texts.length === 0 ? undefined : judgeFigures(claim, texts, context.brand.language);
}

function judgeFile(
  {id}: ApprovedClaim,
  path: string,
  sha256: string | undefined,
  file: EvidenceFile,
): string | undefined {
  if (file.state === 'missing') return `Put the proof of claim “${id}” back: there is no file “${path}”.`;
  if (file.state === 'unreadable')
    return `Save the proof of claim “${id}” in a form that can be read: “${path}” cannot be opened.`;
  if (sha256 !== undefined && file.sha256 !== undefined && file.sha256 !== sha256.toLowerCase()) {
    return `Have claim “${id}” approved again: its proof “${path}” was changed after the approval.`;
  }
  return undefined;
}

/** Every figure of the approved wording stands in one of the files. */
function judgeFigures(
  {id, say, evidence}: ApprovedClaim,
  texts: readonly string[],
  language: string,
): string | undefined {
  const proven = texts.flatMap((text) => parseFigures(text, {language}));
  const missing = parseFigures(say.replace(/[{}]/g, ''), {language}).find(
    (figure) => !proven.some((other) => proves(other, figure)),
  );
  if (!missing) return undefined;
  const [first] = evidence ?? [];
  const path = typeof first === 'string' ? first : first?.path;
  const written = say.replace(/[{}]/g, '').slice(missing.start, missing.end);
  return `Check the proof of claim “${id}”: “${written}” does not stand in “${path}”.`;
}

/** How far above a bounded figure its proof may lie and still be the same finding: 12,431 proves “more than 12,000”. */
const REACH = 1.25;

function proves(proof: Figure, figure: Figure): boolean {
  if (sameAmount(proof, figure)) return true;
  // A bare number in a table stands for a percentage or an amount in its column's unit.
  const isSameKind = sameDimension(proof, figure) || proof.unit === '';
  if (!isSameKind) return false;
  if (proof.value === figure.value) return true;
  return figure.bound !== 'exact' && proof.value >= figure.value && proof.value <= figure.value * REACH;
}
