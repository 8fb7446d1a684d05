import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {expandPattern, fillReplacement, MOST_SPELLINGS} from './expand-pattern.js';

function spell(source: string, ignoreCase = false): string[] {
  const expansion = expandPattern(source, {ignoreCase});
  return expansion.ok ? expansion.spellings.map(({text}) => text) : [`not read: ${expansion.reason}`];
}

function changesOf(source: string): readonly string[] {
  const expansion = expandPattern(source);
  return expansion.ok ? expansion.changes : [];
}

describe('a pattern written out as words', () => {
  it.each([
    ['e-mail', ['e-mail']],
    ['web[- ]?site', ['website', 'web-site', 'web site']],
    ['(?:eg|e\\.g\\.)', ['eg', 'e.g.']],
    ['data-?centers?', ['datacenter', 'datacenters', 'data-center', 'data-centers']],
    ['back(?:\\s|-)end', ['back end', 'back-end']],
    ['C\\+\\+', ['C++']],
    ['\\bHTTP\\b', ['HTTP']],
    ['a (?:large )?number  of', ['a number of', 'a large number of']],
    ['colou{0,1}r', ['color', 'colour']],
    ['in\\s+order\\s+to', ['in order to']],
    ['caf\\u00e9', ['café']],
    ['(?P<how>plug|built)[ -]in', ['plug in', 'plug-in', 'built in', 'built-in']],
  ])('%s', (source, expected) => {
    expect(spell(source)).toEqual(expected);
  });

  it('takes the backspace that JSON makes of \\b for the word boundary it was meant as', () => {
    expect(spell(JSON.parse('"\\bHTTPS"'))).toEqual(['HTTPS']);
  });

  it('knows that a pattern with every letter in both cases means any case', () => {
    expect(expandPattern('[CcＣｃ][OoＯｏ][DdＤｄ][EeＥｅ]')).toMatchObject({
      ok: true,
      ignoreCase: true,
      spellings: [{text: 'code'}],
      changes: ['full-width letters are no longer found'],
    });
    expect(spell('[Dd]ata[Dd]og')).toEqual(['DataDog', 'Datadog', 'dataDog', 'datadog']);
    expect(expandPattern('(?i)[Dd]ata[Dd]og')).toMatchObject({ignoreCase: true, spellings: [{text: 'datadog'}]});
  });

  it('turns what may not stand around the words into exceptions', () => {
    expect(expandPattern('(?<!Mozilla )Firefox')).toMatchObject({spellings: [{except: ['Mozilla Firefox']}]});
    expect(expandPattern('all of (?!a sudden|these)')).toMatchObject({
      spellings: [{text: 'all of', except: ['all of a sudden', 'all of these']}],
    });
  });

  it('says what else is lost', () => {
    expect(changesOf('to-?do(?=[ ,.])')).toEqual(['it is found whatever stands around it']);
    expect(changesOf('back[- ]end(\\w*)')).toEqual(['words that only begin or end like this are no longer found']);
    expect(changesOf('so+')).toEqual(['only one repetition is found, not any number']);
    expect(changesOf('web site')).toEqual([]);
  });

  it.each([
    ['\\d+ percent', 'not read: “\\d” stands for more than a list of words can hold'],
    ['from .* to', 'not read: “.” stands for more than a list of words can hold'],
    ['^Note', 'not read: it looks at the start or the end of a line'],
    ['(\\w)\\1', 'not read: it refers back to what was found'],
    ['(web', 'not read: a bracket is not closed'],
    ['web)', 'not read: a bracket is not opened'],
    ['[a-z]{3}', 'not read: “[a-z]” stands for more than a list of words can hold'],
    ['[abcd][abcd][abcd][abcd]', `not read: it stands for more than ${MOST_SPELLINGS} spellings`],
    ['(((a{60}){60}){60}){60}', 'not read: it stands for more words than a term has'],
    [`${'('.repeat(50)}a${')'.repeat(50)}`, 'not read: it is nested too deeply'],
  ])('refuses %s with the reason', (source, reason) => {
    expect(spell(source)).toEqual([reason]);
  });

  it('puts what the groups hold into the replacement', () => {
    const expansion = expandPattern('web[- ]site(s)?', {ignoreCase: true});
    const swaps = expansion.ok
      ? expansion.spellings.map((found) => [found.text, fillReplacement('site$1', found)])
      : [];
    expect(swaps).toEqual([
      ['web-site', 'site'],
      ['web-sites', 'sites'],
      ['web site', 'site'],
      ['web sites', 'sites'],
    ]);
  });
});

describe('laws', () => {
  const pattern = fc.string({unit: fc.constantFrom(...'ab()[]{}|?*+\\.^$-,1bsw<!=: ')});

  it('never throws, and never gives more than it promises', () => {
    fc.assert(
      fc.property(pattern, (source) => {
        const expansion = expandPattern(source);
        if (expansion.ok) expect(expansion.spellings.length).toBeLessThanOrEqual(MOST_SPELLINGS);
        else expect(expansion.reason).not.toBe('');
      }),
      {numRuns: 2000},
    );
  });

  it('gives only spellings the pattern finds', () => {
    const words = fc.constantFrom('web', 'site', 'e', 'mail', ' ', '-');
    const piece = fc.oneof(
      words,
      words.map((word) => `(?:${word})?`),
      fc.tuple(words, words).map(([a, b]) => `(${a}|${b})`),
      fc.constant('[- ]'),
    );
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 6}), (pieces) => {
        const source = pieces.join('');
        const expansion = expandPattern(source);
        if (!expansion.ok) return;
        // White space at the ends and doubled is tidied away, so both sides are compared without any.
        const compact = new RegExp(`^${source.replaceAll('[- ]', '-?').replaceAll(' ', '')}$`);
        for (const {text} of expansion.spellings) expect(text.replaceAll(' ', '')).toMatch(compact);
      }),
    );
  });
});
