import {createLinter, fixDocument, readDocument} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {FORMATS, findFormat} from './find-format.js';
import {EXAMPLE_DAY, parseBrandConfig} from './fixture-brand.js';
import {readText} from './repository.js';

const fences = unified()
  .use(remarkParse)
  .parse(readText('README.md'))
  .children.flatMap((node) => (node.type === 'code' ? [node] : []));

describe('the brand config of the README', () => {
  const [fence] = fences.filter(({lang}) => lang === 'jsonc');
  const config = parseBrandConfig(fence?.value ?? '');

  it('is short', () => {
    expect(fence?.value.split('\n').length).toBeLessThanOrEqual(14);
  });

  it('does what its comments say', async () => {
    const linter = createLinter({config, rules, today: EXAMPLE_DAY});
    const format = await findFormat('deck.md');
    const text = 'Log in for cheap e-mails. E-mail LarkCloud, or larkspur cloud.';
    const document = readDocument(format, {path: 'decks/spring.md', text});
    const terms = fixDocument(linter, format, document, {only: ({rule}) => /preferred|name-case/.test(rule)});
    expect(terms.parts[0]?.text).toBe('Sign in for cheap emails. Email Larkspur Cloud, or Larkspur Cloud.');
    expect(terms.result.channel).toBe('deck');
    expect(terms.result.diagnostics.map(({rule, text: words}) => [rule, words])).toContainEqual([
      'terminology/forbidden',
      'cheap',
    ]);
  });
});

it('the README names scripts that exist', () => {
  const {scripts}: {scripts: Record<string, string>} = JSON.parse(readText('package.json'));
  const pages = ['README.md', '.github/CONTRIBUTING.md', 'rules/README.md'].map(readText).join('\n');
  const named = [...pages.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test|start))\b/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe('the formats of the README', () => {
  const page = readText('README.md');
  const section = page.slice(page.indexOf('## What it reads'), page.indexOf('## Limits'));
  const named = [...section.matchAll(/`(\.[a-z]+)`/g)].map(([, extension]) => extension ?? '');

  it('are read', () => {
    const known = FORMATS.flatMap(({extensions}) => extensions);
    expect(named.filter((extension) => !known.includes(extension))).toEqual([]);
  });

  it('are all there are', () => {
    const missing = FORMATS.filter(({extensions}) => !extensions.some((extension) => named.includes(extension)));
    expect(missing.map(({id}) => id)).toEqual([]);
  });
});
