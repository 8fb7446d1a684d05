import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';
import {evaluateTerminology, type LabelledText, toTerm} from './evaluate-terminology.js';

const email = {id: 'email', preferred: 'email', forbidden: ['e-mail'], case: 'insensitive', inflect: true} as const;
const text = (over: Partial<LabelledText>): LabelledText => ({
  id: 'A1',
  markdown: 'Write us an e-mail.',
  rules: [email],
  expected: [{rule: 'email', start: 12, end: 18, text: 'e-mail', suggestion: 'email'}],
  ...over,
});
const measure = (...items: LabelledText[]) =>
  evaluateTerminology(items.map((item) => JSON.stringify(item)).join('\n'), rules);

describe('evaluateTerminology', () => {
  it('counts a finding only with the same rule and exact offsets', async () => {
    const {shares, misses} = await measure(text({}));
    expect(shares).toMatchObject({precision: 1, recall: 1, f1: 1, 'exact span': 1, suggestion: 1});
    expect(misses).toEqual([]);
  });

  it('tells another span from a missing one', async () => {
    const {shares, misses} = await measure(
      text({expected: [{rule: 'email', start: 9, end: 18, text: 'an e-mail', suggestion: 'an email'}]}),
      text({id: 'A2', expected: [{rule: 'email', start: 0, end: 5, text: 'Write', suggestion: 'Email'}]}),
    );
    expect(shares).toMatchObject({precision: 0, recall: 0, 'exact span': 0});
    expect(misses.map((miss) => miss.split(':')[0])).toEqual([
      'A1 other span',
      'A2 not found',
      'A2 found but not expected',
    ]);
  });

  it('reads what came from MDX as MDX', async () => {
    const markdown = "export const meta = {title: 'e-mail'}\n";
    const {counts} = await measure(text({markdown, expected: [], tags: ['mdx']}), text({source: 'page.mdx'}));
    expect(counts).toMatchObject({found: 1, 'clean texts with an alarm': 0});
  });

  it('reads the words of a fix without the marks, links and tags in between', async () => {
    const words = 'e-[mail](/mail)<!-- sic -->s';
    const found = {rule: 'email', start: 4, end: 4 + words.length, text: words, suggestion: 'emails'};
    const {shares} = await measure(
      text({markdown: `Our ${words}.`, rules: [{...email, inflect: true}], expected: [found]}),
    );
    expect(shares).toMatchObject({f1: 1, suggestion: 1});
  });

  it('reports other words, and alarms in clean texts', async () => {
    const {shares, counts, misses} = await measure(
      text({expected: [{rule: 'email', start: 12, end: 18, text: 'e-mail', suggestion: 'letter'}]}),
      text({id: 'A2', expected: []}),
    );
    expect(shares.suggestion).toBe(0);
    expect(counts['clean texts with an alarm']).toBe(1);
    expect(misses.map((miss) => miss.split(':')[0])).toEqual(['A1 other words', 'A2 found but not expected']);
  });
});

it('a labelled rule becomes an entry: brand casing is a name, an adverbial noun is an adverb', () => {
  expect(
    toTerm({id: 'github', preferred: 'GitHub', forbidden: ['Github'], case: 'sensitive', inflect: false}),
  ).toMatchObject({use: 'GitHub', kind: 'company', match: {case: 'sensitive', inflect: false}});
  expect(toTerm({...email, id: 'real-time', pos: 'noun-in-adverbial', exceptions: ['real time clock']})).toMatchObject({
    pos: 'adverb',
    except: ['real time clock'],
  });
  expect(toTerm({...email, preferred: null})).not.toHaveProperty('use');
});
