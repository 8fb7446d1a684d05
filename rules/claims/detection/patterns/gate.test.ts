import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {CONDITIONS} from '../conditions/conditions.js';
import {readScene} from '../context/context.js';
import {EXAMPLES} from '../examples.js';
import {readExample} from '../read-example.js';
import {takeUnits} from '../take-units.js';
import {findMatches} from './find-matches.js';
import {wakePatterns} from './gate.js';
import {needsOf} from './pattern-needs.js';
import {PATTERN_LINES, patternAt} from './patterns.js';

const ALL = PATTERN_LINES.map((_, id) => id);
const PATTERNS = ALL.map(patternAt);
const wake = (text: string) => wakePatterns(takeUnits(text), 0, text.length);

/** Patterns that match although the gate left them asleep. */
function lostIn(text: string): string[] {
  const awake = new Set(wake(text));
  const asleep = ALL.filter((id) => !awake.has(id));
  return findMatches(readScene(text, {}), asleep).map(({pattern}) => pattern.source);
}

describe('the gate', () => {
  it('has a need of every pattern', () => {
    expect(PATTERNS.filter((pattern) => needsOf(pattern).length === 0).map(({source}) => source)).toEqual([]);
  });

  it('knows every condition that a pattern names', () => {
    const unknown = PATTERNS.flatMap(({flags, source}) =>
      [...flags].filter((flag) => !CONDITIONS.has(flag)).map((flag) => `${flag} in ${source}`),
    );
    expect(unknown).toEqual([]);
  });

  test.each(['Open the door and wait for the others.', 'Thank you for writing to us.', ''])(
    'stays shut for “%s”',
    (text) => {
      expect(wake(text)).toEqual([]);
    },
  );

  it('loses no match in the examples', () => {
    for (const marked of Object.values(EXAMPLES).flat()) expect(lostIn(readExample(marked).sentence)).toEqual([]);
  });

  test.each([
    "We have 20 years' experience.",
    'Ask a certified Node.js Acme Corp consultant.',
    'We are #1 in Europe.',
    'Used by over 2024 teams in 2024.',
    'Trusted by 2000 people and up to 2000 % more.',
    'We serve 500 and up happy members since 2024-08.',
    'As few as five or more million people in New York use it.',
  ])('loses no match in “%s”', (text) => {
    expect(lostIn(text)).toEqual([]);
  });

  it('lets nothing through that stands too far apart', () => {
    const patterns = wake('Acme is here to stay and nobody can’t.').map((id) => PATTERNS[id]?.source);
    expect(patterns.filter((source) => source?.includes('Name lacks|lack'))).toEqual([]);
  });

  test.each([
    'It was released in 2018 and introduced new versions.',
    'Local functions are supported (#30241).',
    'It ends on 10/31/2026, or on 2026-08-19.',
    'Follow step 1 and 2 of the guide.',
  ])('takes no number in “%s” for a large one', (text) => {
    const patterns = wake(text).map((id) => PATTERNS[id]?.source);
    expect(patterns.filter((source) => source?.includes('#large') || source?.includes('#many'))).toEqual([]);
  });

  it('loses no match in any mixture of their words', () => {
    const words = Object.values(EXAMPLES)
      .flat()
      .flatMap((marked) => readExample(marked).sentence.split(' '));
    const text = fc
      .array(
        fc.constantFrom(
          ...words,
          'world’s',
          'don’t',
          'SOC2',
          '24/7',
          'half',
          'twelve',
          'or',
          'more',
          'Node.js',
          'York',
          '2024.',
          '2024',
          '2024-25',
          '2024-08-19',
          '10/31/2024',
          '5/2000',
          '12,2000',
          'over',
          'to',
          'people',
          'percent',
          'active',
          'up',
          '#1',
          '(#2500)',
          '(2,000',
        ),
        {maxLength: 30},
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (mixed) => {
        expect(lostIn(mixed)).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});
