import {overlaps} from '@onbrand/core';
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {ARTICLE_EXAMPLES} from './article-examples.js';
import type {Claim, Voice} from './claim.js';
import {detectClaims, detectClaimsInText} from './detect-claims.js';
import {EXAMPLES} from './examples.js';
import {type Example, readExample, writeExample} from './read-example.js';
import {TRADE_EXAMPLES} from './trade-examples.js';

const found = (sentence: string, voice: Voice = {}): Example => ({
  sentence,
  claims: detectClaims(sentence, voice).map(({kind, span}) => ({kind, ...span})),
});

describe('the examples', () => {
  for (const [topic, sentences] of Object.entries({...EXAMPLES, ...TRADE_EXAMPLES, ...ARTICLE_EXAMPLES})) {
    test.each(sentences)(`${topic}: %s`, (marked) => {
      const expected = readExample(marked);
      const {sentence, claims} = found(expected.sentence);
      const missing = expected.claims.filter(
        (claim) => !claims.some((other) => other.kind === claim.kind && overlaps(other, claim)),
      );
      const extra = claims.filter(
        (claim) => !expected.claims.some((other) => other.kind === claim.kind && overlaps(other, claim)),
      );
      expect(missing.length + extra.length, `found ${writeExample({sentence, claims})}`).toBe(0);
    });
  }
});

describe('exact spans', () => {
  test.each([
    'We have helped ⟦customer-count|more than 12,000 teams⟧ since 2019.',
    'Pages load ⟦comparative|43% faster⟧ with our cache.',
    'Start your ⟦price|14-day free trial⟧ today.',
    'Our hosting runs on ⟦environmental|100% renewable energy⟧.',
    'Larkspur is ⟦superlative|the only platform⟧ that does both.',
    'We ⟦absolute|never sell your data⟧.',
    'We ⟦absolute|do not use cookies or any other identifiers⟧.',
    'That makes us ⟦certification|compliant with GDPR, CCPA and similar laws⟧.',
    'You ⟦certification|don’t need a consent banner⟧.',
    '“⟦endorsement|Larkspur saved us hours every week⟧, and the team loves it.”',
  ])('%s', (marked) => {
    const {sentence} = readExample(marked);
    expect(writeExample(found(sentence))).toBe(marked);
  });

  it('marks the words that make the claim, inside it', () => {
    const sentence = 'We are the leading supplier of garden tools.';
    const [claim] = detectClaims(sentence);
    const slice = (span?: {start: number; end: number}) => span && sentence.slice(span.start, span.end);
    expect([slice(claim?.trigger), slice(claim?.span)]).toEqual(['the leading', 'the leading supplier']);
  });
});

describe('whose claim it is', () => {
  const voice: Voice = {brand: 'Larkspur', products: ['Fern Cloud'], competitors: ['Acme Metrics']};
  const own = (sentence: string) => detectClaims(sentence, voice).map(({ownVoice}) => ownVoice);

  test.each([
    ['We are the leading supplier of garden tools.'],
    ['Our pages load 43% faster.'],
    ['Larkspur is the most accurate planner.'],
    ['Fern Cloud has zero downtime.'],
    ['Zero downtime'],
    ['Save up to 40% on your energy bills.'],
  ])('ours: %s', (sentence) => expect(own(sentence)).toEqual(own(sentence).map(() => true)));

  test.each([
    ['Acme Metrics is the most accurate planner.'],
    ['Bergland Dairy is the largest producer in Norway.'],
    ['Studies show that 68% of shoppers leave a slow page.'],
  ])('somebody else’s: %s', (sentence) => {
    expect(own(sentence).length).toBeGreaterThan(0);
    expect(own(sentence)).not.toContain(true);
  });

  it('knows what a competitor is said to lack', () => {
    expect(writeExample(found('Acme Metrics has no mobile app.', voice))).toBe(
      '⟦comparative|Acme Metrics has no mobile app⟧.',
    );
  });
});

describe('hedges', () => {
  test.each([
    ['Our cache may make pages 43% faster.', true],
    ['Pages load up to 43% faster.', true],
    ['Pages load 43% faster.', false],
  ])('%s', (sentence, hedged) => expect(detectClaims(sentence)[0]?.hedged).toBe(hedged));
});

describe('texts', () => {
  it('gives positions in the text, sentence by sentence', () => {
    const text = 'Hello.\nWe never sell your data. Read more.\n- 14-day free trial';
    expect(detectClaimsInText(text).map(({kind, span}) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['absolute', 'never sell your data'],
      ['price', '14-day free trial'],
    ]);
  });

  it('finds the kinds asked for', () => {
    expect(detectClaims('A free trial of the fastest editor.', {}, {kinds: ['price']}).map(({kind}) => kind)).toEqual([
      'price',
    ]);
  });
});

describe('laws', () => {
  const words = Object.values(EXAMPLES)
    .flat()
    .flatMap((marked) => readExample(marked).sentence.split(' '));
  const copy = fc
    .array(fc.constantFrom(...words, '“', '”', '(', ')', '—', '…', '\n', '12,000', '😀', '\ud800', '\u0000'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(' '));
  const anything = fc.oneof(copy, fc.string({unit: 'binary', maxLength: 200}));
  const isSound = (text: string, {trigger, span}: Claim) => {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(trigger.start).toBeGreaterThanOrEqual(span.start);
    expect(trigger.end).toBeLessThanOrEqual(span.end);
    expect(trigger.end).toBeGreaterThan(trigger.start);
    const slice = text.slice(span.start, span.end);
    expect(slice.trim()).toBe(slice);
  };

  it('never throws; spans are inside the text, trimmed, triggers inside spans', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const claim of detectClaims(text)) isSound(text, claim);
        for (const claim of detectClaimsInText(text)) isSound(text, claim);
      }),
      {numRuns: 500},
    );
  });

  it('reads a sentence without end piece by piece', () => {
    const text = 'We never sell your data and '.repeat(2000);
    const claims = detectClaims(text);
    expect(claims.length).toBeGreaterThan(1900);
    for (const claim of claims) isSound(text, claim);
  });

  it.each(['if ', 'no ', '“', '(', 'a'.repeat(50), '9,', '\ud83d', 'how to '])(
    'stays sound on a hundred thousand of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const claim of detectClaimsInText(text)) isSound(text, claim);
    },
  );

  // What is asked of a sentence once a claim is found in it must not grow with it either: a slow test runs into the limit.
  it.each(['-', "'", '- ', "a'", 'a-b ', '1,', '$1 ', 'x ', 'Xy ', '“', '“a ', '(', 'by 2027 ', 'no ', 'is a '])(
    'stays sound on a claim of each kind beside a run of %j',
    (piece) => {
      const run = piece.repeat(Math.ceil(1_800 / piece.length));
      for (const [first] of Object.values(EXAMPLES)) {
        const {sentence} = readExample(first ?? '');
        for (const text of [`${run} ${sentence}`, `${sentence.replace(/[.!?]$/, '')} ${run}`])
          for (const claim of detectClaimsInText(text)) isSound(text, claim);
      }
    },
    20_000,
  );

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(copy, (text) => {
        expect(detectClaims(text)).toEqual(detectClaims(text));
      }),
      {numRuns: 100},
    );
  });

  it('cuts a text into the same claims as its sentences alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(EXAMPLES).flat()), {maxLength: 8}), (marked) => {
        const sentences = marked.map((one) => readExample(one).sentence);
        const text = sentences.join('\n');
        const apart = sentences.flatMap((sentence) =>
          detectClaimsInText(sentence).map(({kind, span}) => kind + sentence.slice(span.start, span.end)),
        );
        expect(detectClaimsInText(text).map(({kind, span}) => kind + text.slice(span.start, span.end))).toEqual(apart);
      }),
      {numRuns: 100},
    );
  });
});
