import {
  compileBrand,
  coreFormats,
  createLinter,
  explainPlace,
  explainRule,
  explainTerm,
  readDocument,
  type TermConfig,
} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';
import {renderPlaceExplanation, renderRuleExplanation, renderTermExplanation} from './render-explanation.js';

const options = {color: false};
const signIn: TermConfig = {
  use: 'sign in',
  avoid: ['log in'],
  pos: 'verb',
  because: 'One verb for one act.',
  owner: 'product',
};
const origin = {file: 'brand.config.json', line: 7};
const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();

/** What is printed for the place marked `⟦`. */
function explain(marked: string): string {
  if (!markdown) throw new Error('There is no Markdown format.');
  const linter = createLinter({
    config: {brand: 'Larkspur', terms: [signIn]},
    rules: rules.filter(({id}) => id.startsWith('terminology/')),
    today: '2026-11-21',
    findOrigin: () => origin,
  });
  const document = readDocument(markdown, {path: 'site/home.md', text: marked.replace('⟦', '')});
  const question = {offset: marked.indexOf('⟦'), writing: markdown};
  return renderPlaceExplanation(explainPlace(linter, document, question), options);
}

describe('a place', () => {
  it('where something fired', () => {
    expect(explain('Please ⟦log in first.')).toBe(`\
site/home.md:1:8  paragraph
  Please ▸log in first.
✖ terminology/preferred reports “log in” as error: Use “sign in” instead of “log in”: one verb for one act.
    brand.config.json:7, entry “sign in”
`);
  });

  it('where something could have', () => {
    expect(explain('Use the ⟦log in form.')).toBe(`\
site/home.md:1:9  paragraph
  Use the ▸log in form.
· terminology/preferred says nothing of “log in”: here they stand as another part of speech than the entry means.
    brand.config.json:7, entry “sign in”
`);
  });

  it('where nothing could, or nobody reads', () => {
    expect(explain('Good ⟦morning.')).toContain('No rule and no entry has anything to say');
    expect(explain('```\n⟦log in\n```')).toContain('Nobody reads this');
  });
});

describe('a term', () => {
  const brand = compileBrand({brand: 'Larkspur', terms: [signIn]}, () => origin);

  it('in any form and case', () => {
    expect(renderTermExplanation(explainTerm(brand, 'Logging in'), options)).toBe(`\
“log in”  We do not write it.
  Write “sign in”.
  Do not write “log in”.
  One verb for one act.
  Only as verb.
  Decided by product.
  brand.config.json:7, entry “sign in”
`);
  });

  it('inside the words asked for, close to them, or unknown', () => {
    expect(renderTermExplanation(explainTerm(brand, 'please log in'), options)).toContain('as a whole');
    expect(renderTermExplanation(explainTerm(brand, 'sing in'), options)).toBe(
      'No entry speaks of “sing in”. Did you mean “sign in”?\n',
    );
    expect(renderTermExplanation(explainTerm(brand, 'invoice'), options)).toBe('No entry speaks of “invoice”.\n');
  });
});

describe('a rule', () => {
  const lifecycle = rules.find(({id}) => id === 'terminology/lifecycle');

  it('with its options and what set its level', () => {
    if (!lifecycle) throw new Error('There is no such rule.');
    const layers = [
      {name: 'rules', settings: {'terminology/*': 'info' as const}},
      {name: 'overrides[0].rules', settings: {'*': 'off' as const, 'terminology/lifecycle': 'warning' as const}},
    ];
    expect(renderRuleExplanation(explainRule(lifecycle, layers), options)).toBe(`\
terminology/lifecycle  Use names from their first day on, and not after their last.
  Reports as error; can fix what it finds.
  Here: warning.
    rules "terminology/*": info
    overrides[0].rules "*": off
    overrides[0].rules "terminology/lifecycle": warning
  Options:
    noticeDays (60)  How many days before its end a name is warned about.
`);
  });
});
