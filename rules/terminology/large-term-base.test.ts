import {
  type BrandConfig,
  compileTerm,
  coreFormats,
  createLinter,
  type LexiconStore,
  readDocument,
  type TermConfig,
  visitWordsOf,
} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {rules} from '../index.js';

/** Entries of every kind, with every key that a rule makes phrases of. */
const ENTRIES: readonly TermConfig[] = [
  {use: 'sign in', avoid: ['log in', 'log on'], pos: 'verb', except: ['log in to win']},
  {use: ['buy', 'get'], avoid: ['purchase', {text: 'acquire', since: '2026-01-01'}], pos: 'verb'},
  {avoid: ['cheap and cheerful', 'layman'], owner: 'marketing'},
  {avoid: ['kaffe'], match: {whole: false}},
  {use: 'Larkspur Fern', avoid: ['Moss', {text: 'Lark Fern', until: '2026-06-30'}], kind: 'product', trademark: '™'},
  {
    use: 'Fern',
    kind: 'feature',
    first: 'Fern for Teams',
    since: '2025-01-01',
    until: '2026-12-15',
    except: ['Fern Road'],
  },
  {use: 'SLA', expand: 'service level agreement'},
  {use: 'Thornfield', avoid: ['Thornfeld'], kind: 'competitor', policy: 'never', except: ['Thornfield Hall']},
  {use: 'GitHub', avoid: ['Github'], kind: 'company'},
  {use: 'team', avoid: ['crew'], channels: ['site'], match: {case: 'sensitive', inflect: false}},
];
const TEXT = `# Logging in to Fern

Log in to win, or logged on: purchasing what others acquired. Laymen like cheap and cheerful Kaffeehaus crews, the crew.
Larkspur ferns, larkspur fern and Lark Fern beside Moss. Our SLA is one. Better than Thornfield, or thornfield Hall.
Github and GITHUB, LARKSPUR and larkspur. Fern Road is not fern.
`;

const markdown = await coreFormats.find(({id}) => id === 'markdown')?.load();

function createConfig(fillers: number): BrandConfig {
  const more = Array.from({length: fillers}, (_, index) => ({use: `plan ${index}`, avoid: [`tier${index}`]}));
  return {
    brand: 'Larkspur',
    channels: {site: {files: ['site/**'], terms: [{avoid: ['cheerful'], severity: 'info'}]}},
    // Amid the others, so that none has its place by chance.
    terms: [...more.slice(0, fillers / 2), ...ENTRIES, ...more.slice(fillers / 2)],
    claims: {profiles: ['eu', 'uk', 'us']},
  };
}

function judge(fillers: number, lexicons?: LexiconStore) {
  if (!markdown) throw new Error('There is no Markdown format.');
  const linter = createLinter({config: createConfig(fillers), rules, today: '2026-11-21', lexicons});
  const {diagnostics} = linter.lint(readDocument(markdown, {path: 'site/home.md', text: TEXT}));
  return diagnostics.map(({rule, start, message, severity, fix}) => ({rule, at: start.offset, message, severity, fix}));
}

describe('a large term base', () => {
  it('is judged by as a small one is, whether its words wait, or come from a store', () => {
    const expected = judge(0);
    expect(new Set(expected.map(({rule}) => rule)).size).toBeGreaterThan(6);
    const kept = new Map<string, Uint8Array>();
    const store: LexiconStore = {
      digest: 'one config',
      read: (name) => kept.get(name),
      keep: (name, make) => kept.set(name, make()),
    };
    expect(judge(1000)).toEqual(expected);
    expect(judge(1000, store)).toEqual(expected);
    expect(kept.size).toBe(1);
    expect(judge(1000, store)).toEqual(expected);
  });

  it.each(rules.filter((rule) => 'termPhrases' in rule).map((rule) => [rule.id, rule] as const))(
    '%s looks for words of the entry, as written',
    (_, rule) => {
      if (rule.scope !== 'phrase' && rule.scope !== 'occurrence') throw new Error('It has no phrases.');
      const options = rule.options?.parse({}) ?? {};
      let count = 0;
      for (const entry of ENTRIES) {
        const words: string[] = [];
        const isWhole = visitWordsOf(entry, (one) => words.push(one));
        for (const {text, whole} of rule.termPhrases?.(compileTerm(entry), options) ?? []) {
          count += 1;
          if (isWhole) expect(words).toContain(text);
          if (isWhole) expect(whole).not.toBe(false);
        }
      }
      expect(count).toBeGreaterThan(0);
    },
  );
});
