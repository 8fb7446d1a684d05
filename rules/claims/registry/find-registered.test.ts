import {type ApprovedClaim, compileBrand, createRegion} from '@onbrand/core';
import {describe, expect, test} from 'vitest';
import {findRegistered} from './find-registered.js';

function find(text: string, ...approved: readonly ApprovedClaim[]): string[] {
  const brand = compileBrand({brand: 'Larkspur', claims: {approved: [...approved]}});
  const region = createRegion({
    kind: 'paragraph',
    text,
    part: {id: '', text},
    map: {segments: [{kind: 'linear', start: 0, end: text.length, sourceStart: 0, sourceEnd: text.length}]},
  });
  return findRegistered(region, brand).map(({likeness, span}) => `${likeness}: ${text.slice(span.start, span.end)}`);
}

const uptime: ApprovedClaim = {id: 'uptime', say: '99.95% uptime', also: ['{99.95%} availability']};
const crews: ApprovedClaim = {
  id: 'crews',
  say: 'more than {12,000} crews',
  also: ['trusted by more than {12,000} crews'],
};
const paperwork: ApprovedClaim = {id: 'paperwork', say: 'up to {40%} less paperwork', drift: ['half the paperwork']};

describe('findRegistered', () => {
  test.each([
    ['We had 99.95% uptime.', 'same: 99.95% uptime'],
    ['We had 99.95 percent uptime.', 'same: 99.95 percent uptime'],
    ['Over twelve thousand crews', 'same: Over twelve thousand crews'],
    ['12k+ crews', 'same: 12k+ crews'],
    ['Trusted by more than 12,000 crews', 'same: Trusted by more than 12,000 crews'],
    ['We had 99.99% uptime.', 'figure: 99.99% uptime'],
    ['more than 15,000 crews', 'figure: more than 15,000 crews'],
    ['12,000 crews', 'bound: 12,000 crews'],
    ['40% less paperwork', 'bound: 40% less paperwork'],
    ['half the paperwork', 'drift: half the paperwork'],
  ])('%s', (text, expected) => {
    expect(find(text, uptime, crews, paperwork)).toEqual([expected]);
  });

  test.each(['12,000 customers', 'uptime', 'crews of 12,000 people', 'uptime of $99'])('not %s', (text) => {
    expect(find(text, uptime, crews, paperwork)).toEqual([]);
  });
});
