import type {ApprovedClaim, Brand, Document, Region} from '@onbrand/core';
import {createLineIndex, overlaps, toSourceSpan} from '@onbrand/core';
import {type ClaimKind, findClaims, findRegistered, kindOf, type Likeness} from '@onbrand/rules/claims';

/** One claim as it stands in a document. */
export interface ClaimRow {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly trail: readonly string[];
  /** Said of ourselves, as far as the sentence tells. */
  readonly ownVoice: boolean;
  /** `no` where no entry covers it; else how the words stand to the entry. */
  readonly registered: 'no' | Likeness;
  /** Of the entry. */
  readonly id: string | null;
  readonly evidence: readonly string[];
  readonly owner: string | null;
  readonly expires: string | null;
  readonly status: string | null;
  /** Is the approval of the entry over? */
  readonly isExpired: boolean;
}

/** Every claim of a document, registered or not, in the order of reading. */
export function listClaims(document: Document, path: string, brand: Brand, today: string): ClaimRow[] {
  const lines = new Map(document.parts.map((part) => [part.id, createLineIndex(part.text)]));
  return document.regions.flatMap((region) =>
    findSpans(region, brand, today).map(({start, end, ...row}) => {
      const source = toSourceSpan(region.map, {start, end});
      const place = lines.get(region.part.id)?.locate(source.start);
      return {
        text: region.text.slice(start, end),
        path,
        line: place?.line ?? 1,
        column: place?.column ?? 1,
        trail: region.trail ?? [],
        ...row,
      };
    }),
  );
}

type Found = Omit<ClaimRow, 'text' | 'path' | 'line' | 'column' | 'trail'> & {start: number; end: number};

function findSpans(region: Region, brand: Brand, today: string): Found[] {
  const registered = findRegistered(region, brand);
  const known = registered.map(({claim, span, likeness}): Found => {
    return {...span, kind: kindOf(claim), ownVoice: true, registered: likeness, ...describeEntry(claim, today)};
  });
  const others = findClaims(region, brand)
    .filter((claim) => !registered.some(({span}) => overlaps(span, claim.span)))
    .map(
      ({kind, span, ownVoice}): Found => ({
        ...span,
        kind,
        ownVoice,
        registered: 'no',
        ...describeEntry(undefined, today),
      }),
    );
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

function describeEntry(
  claim: ApprovedClaim | undefined,
  today: string,
): Pick<ClaimRow, 'id' | 'evidence' | 'owner' | 'expires' | 'status' | 'isExpired'> {
  return {
    id: claim?.id ?? null,
    evidence: (claim?.evidence ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.path)),
    owner: claim?.owner ?? null,
    expires: claim?.expires ?? null,
    status: claim ? (claim.status ?? 'approved') : null,
    isExpired: claim?.expires !== undefined && claim.expires < today,
  };
}
