import {describe, expect, it} from 'vitest';
import {readRulePage} from '../rule-page.js';
import {findFault} from './check-rule-id.js';
import {writeRuleFiles} from './rule-template.js';

describe('the id of a new rule', () => {
  it('is fine when it is family/name and new', () => {
    expect(findFault('tone/no-shouting', ['tone/shouting'])).toBeUndefined();
  });

  it.each([
    [undefined, 'Name the rule'],
    ['shouting', 'Write family/name'],
    ['tone/', 'Write family/name'],
    ['tone/loud/shouting', 'Write family/name'],
    ['tones/shouting', 'Did you mean “tone”?'],
    ['tone/NoShouting', 'small letters with hyphens'],
    ['tone/../shouting', 'Write family/name'],
    ['tone/..', 'small letters with hyphens'],
    ['tone/shouting', 'There is a rule tone/shouting already'],
  ])('%s is refused with a word', (id, message) => {
    expect(findFault(id, ['tone/shouting'])).toContain(message);
  });
});

describe('a new rule', () => {
  it('comes with its page and its test', () => {
    const files = writeRuleFiles('tone/no-shouting');
    expect(Object.keys(files)).toEqual(['rule.ts', 'rule.test.ts', 'README.md']);
    expect(files['rule.ts']).toContain("id: 'tone/no-shouting'");
    expect(readRulePage(files['README.md'] ?? '').examples.map(({kind, fixed}) => [kind, fixed])).toEqual([
      ['incorrect', 'We offer a unique view.'],
      ['correct', undefined],
    ]);
  });
});
