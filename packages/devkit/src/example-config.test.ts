import {createLinter, readDocument} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {findFormat} from './find-format.js';
import {EXAMPLE_DAY, parseBrandConfig} from './fixture-brand.js';
import {composeBrandSchema} from './generate/brand-schema.js';
import type {JsonSchema} from './generate/json-schema.js';
import {readText} from './repository.js';
import {findRuleIds, loadRules} from './rule-folders.js';

const text = readText('brand.config.example.json');
const config = parseBrandConfig(text);
const rules = await loadRules();

describe('brand.config.example.json', () => {
  it('names every rule that exists, and none besides', () => {
    expect(Object.keys(config.rules ?? {})).toEqual(findRuleIds());
  });

  it('shows every key there is', () => {
    const {definitions, ...root} = composeBrandSchema(rules);
    const {RuleSettings: _, Level: __, ...named} = definitions;
    const keys = new Set([root, ...Object.values(named)].flatMap(listKeys));
    expect([...keys].filter((key) => !text.includes(`"${key}":`))).toEqual([]);
  });

  it('works', async () => {
    const format = await findFormat('words.txt');
    const linter = createLinter({config, rules, today: EXAMPLE_DAY});
    const found = (path: string, words: string) =>
      linter
        .lint(readDocument(format, {path, text: words}))
        .diagnostics.filter(({rule}) => rule.startsWith('terminology/'))
        .map((diagnostic) => diagnostic.text);
    expect(found('site/index.txt', 'Please log in to read our cheap e-mails about larkspur.')).toEqual([
      'log in',
      'cheap',
      'e-mails',
      'larkspur',
    ]);
    expect(found('flyers/spring.txt', 'Give us a ring.')).toEqual(['Give us a ring']);
    expect(found('site/index.txt', 'Give us a ring.')).toEqual([]);
  });
});

/** Every key of an object anywhere in a schema. */
function listKeys(schema: JsonSchema): string[] {
  const keys: string[] = [];
  JSON.stringify(schema, (name, value) => {
    if (name === 'properties') keys.push(...Object.keys(value));
    return value;
  });
  return keys;
}
