import {
  type ApprovedClaim,
  type Brand,
  compileLexicon,
  type Lexicon,
  type Region,
  resolveOverlaps,
} from '@onbrand/core';
import {sameAmount, sameDimension, sameFigure} from '../figures/same-figure.js';
import type {Likeness, Registered} from './registered.js';
import {readWording, readWordingItems, type WordingItem, type WordingPattern} from './wording-pattern.js';

/** Has the brand registered claims to be looked for? */
export const hasRegistered = (brand: Brand): boolean => brand.claims.approved.length > 0;

/** A wording with its claim. */
interface Candidate {
  readonly claim: ApprovedClaim;
  readonly wording: WordingPattern;
  readonly isDrift: boolean;
}

const lexicons = new WeakMap<Brand, Lexicon<Candidate>>();
const found = new WeakMap<Region, {brand: Brand; registered: readonly Registered[]}>();

/**
 * The registered claims of a region, in order, none overlapping; where several wordings fit, the longest, and of two
 * alike the one that says the same. Read once for all rules.
 */
export function findRegistered(region: Region, brand: Brand): readonly Registered[] {
  // Most brands register nothing; nothing is kept for their regions either.
  if (!hasRegistered(brand)) return NONE;
  const known = found.get(region);
  if (known && known.brand === brand) return known.registered;
  const registered = [...readRegion(region, brand)];
  found.set(region, {brand, registered});
  return registered;
}

const NONE: readonly Registered[] = [];

function readRegion(region: Region, brand: Brand): readonly Registered[] {
  const matches = lexiconOf(brand).findMatches(region.text, region.opaque);
  if (matches.length === 0) return [];
  const items = readWordingItems(region.text, brand.language);
  const all = matches.flatMap(({phrase, span}) => compare(phrase.data, items, span.start) ?? []);
  all.sort((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness));
  return resolveOverlaps(all, ({span}) => span).sort((a, b) => a.span.start - b.span.start);
}

/** The best first. */
const LIKENESSES: readonly Likeness[] = ['same', 'drift', 'bound', 'figure'];

function lexiconOf(brand: Brand): Lexicon<Candidate> {
  const known = lexicons.get(brand);
  if (known) return known;
  const lexicon = compileLexicon(
    [...listCandidates(brand)].map(
      (data) => ({text: data.wording.anchor, case: 'insensitive', inflect: 'none', data}) as const,
    ),
  );
  lexicons.set(brand, lexicon);
  return lexicon;
}

/** A wording that is nothing but a figure has nothing to be found by, and says nothing. */
function* listCandidates({claims, language}: Brand): Generator<Candidate> {
  for (const claim of claims.approved) {
    for (const say of [claim.say, ...(claim.also ?? [])]) {
      const wording = readWording(say, language);
      if (wording.anchor !== '') yield {claim, wording, isDrift: false};
    }
    for (const say of claim.drift ?? []) {
      const wording = readWording(say, language);
      if (wording.anchor !== '') yield {claim, wording, isDrift: true};
    }
  }
}

/** Holds the items around the anchor against the wording. */
function compare(
  {claim, wording, isDrift}: Candidate,
  items: readonly WordingItem[],
  at: number,
): Registered | undefined {
  const anchor = findItem(items, at);
  const first = anchor - wording.anchorIndex;
  if (anchor < 0 || first < 0 || first + wording.items.length > items.length) return undefined;
  let likeness: Likeness = 'same';
  for (const [index, expected] of wording.items.entries()) {
    const one = compareItem(expected, items[first + index]);
    if (one === undefined) return undefined;
    if (LIKENESSES.indexOf(one) > LIKENESSES.indexOf(likeness)) likeness = one;
  }
  if (isDrift) {
    if (likeness !== 'same') return undefined;
    likeness = 'drift';
  }
  const start = items[first]?.start ?? 0;
  const end = items[first + wording.items.length - 1]?.end ?? start;
  return {claim, likeness, wording, span: {start, end}};
}

function compareItem(expected: WordingItem, actual: WordingItem | undefined): Likeness | undefined {
  if (actual === undefined) return undefined;
  if ('word' in expected) return 'word' in actual && actual.word === expected.word ? 'same' : undefined;
  if ('other' in expected) return 'other' in actual && actual.other === expected.other ? 'same' : undefined;
  if (!('figure' in actual) || !sameDimension(expected.figure, actual.figure)) return undefined;
  if (sameFigure(expected.figure, actual.figure)) return 'same';
  return sameAmount(expected.figure, actual.figure) ? 'bound' : 'figure';
}

/** The item that begins at an offset, by binary search; -1 where none does. */
function findItem(items: readonly WordingItem[], start: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = items[middle]?.start ?? 0;
    if (at === start) return middle;
    if (at < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
