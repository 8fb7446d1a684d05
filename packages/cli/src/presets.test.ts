import {readFileSync} from 'node:fs';
import {coreFormats, partialConfigSchema, type TermConfig, testBrand} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {describe, expect, it} from 'vitest';

const preset = partialConfigSchema.parse(
  JSON.parse(readFileSync(new URL('../presets/plain-english.json', import.meta.url), 'utf8')),
);
const entries = (preset.terms ?? []).filter((entry): entry is TermConfig => typeof entry !== 'string');
const notice = readFileSync(new URL('../presets/NOTICE.md', import.meta.url), 'utf8');

/** The repository a link leads to: `https://github.com/18F/content-guide`. */
function repositoryOf(url: string): string {
  return url.split('/').slice(0, 5).join('/');
}

describe('the preset plain-english', () => {
  it('is worth extending', () => {
    expect(entries.length).toBeGreaterThanOrEqual(120);
  });

  it('has a reason, a source and tests both ways in every entry', () => {
    const lacking = entries.filter(
      ({because, url, tests}) => !because || !url || !tests?.flag?.length || !tests.pass?.length,
    );
    expect(lacking).toEqual([]);
  });

  it('comes from guides whose licences are in its notice', () => {
    const sources = new Set(entries.map(({url}) => repositoryOf(url ?? '')));
    expect([...sources].filter((source) => !notice.includes(`<${source}>`))).toEqual([]);
  });

  it('gives every entry a name of its own', () => {
    const names = entries.map(({id, use, avoid}) => id ?? JSON.stringify(use ?? avoid));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('passes its own tests, and nothing in it stands in the way of anything else', async () => {
    const format = await coreFormats.find(({id}) => id === 'markdown')?.load();
    if (!format) throw new Error('There is no Markdown format.');
    const report = testBrand({config: {...preset, brand: 'Larkspur'}, rules, today: '2026-11-21', format});
    expect(report.failures).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.untested).toBe(0);
  });
});
