import {type BrandConfig, brandConfigSchema, type RegionRule} from '@onbrand/core';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import type {BrandConfig as ShippedConfig} from '../../../cli/index.js';
import {replaceBlock} from './block.js';
import {composeBrandSchema} from './brand-schema.js';
import {writeConfigTypes} from './config-types.js';
import {refreshExampleConfig} from './example-config.js';
import {refreshRulePage, writeOptions} from './rule-page.js';
import {writeRuleTable} from './rule-table.js';
import {writeRulesIndex} from './rules-index.js';

const sentenceLength: RegionRule<{max: number; unit: 'words' | 'signs'}> = {
  id: 'tone/sentence-length',
  summary: 'Keep sentences short',
  severity: 'warning',
  fixable: false,
  scope: 'region',
  options: z.strictObject({
    max: z.number().int().default(25).describe('The longest sentence.'),
    unit: z.enum(['words', 'signs']).default('words').describe('What is counted: words | signs.'),
  }),
  check: () => [],
};
const shouting: RegionRule = {
  id: 'tone/shouting',
  summary: 'Write words in small letters',
  severity: 'info',
  optIn: true,
  fixable: true,
  scope: 'region',
  check: () => [],
};

describe('a block', () => {
  it('is replaced, and the page around it stays', () => {
    const page = 'Before.\n<!-- generated: rules -->\nold\n<!-- end of rules -->\nAfter.\n';
    expect(replaceBlock(page, 'rules', 'new')).toBe(
      'Before.\n<!-- generated: rules -->\nnew\n<!-- end of rules -->\nAfter.\n',
    );
  });

  it('that is missing is asked for', () => {
    expect(() => replaceBlock('A page.', 'rules', 'new')).toThrow('add <!-- generated: rules -->');
  });
});

describe('the index of rules', () => {
  it('imports every rule and lists them by id', () => {
    expect(writeRulesIndex(['tone/shouting', 'terminology/name-case'])).toBe(
      `// Written by \`npm run generate\` from the folders beside it.
import type {Rule} from '@onbrand/core';
import {rule as terminologyNameCase} from './terminology/name-case/rule.js';
import {rule as toneShouting} from './tone/shouting/rule.js';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  terminologyNameCase,
  toneShouting,
];
`,
    );
  });
});

describe('the table of rules', () => {
  it('links to the page of each and says when it is off', () => {
    expect(writeRuleTable([shouting, sentenceLength], 'rules/')).toBe(
      `| rule | what it reports | level | fixes |
| --- | --- | --- | --- |
| [\`tone/sentence-length\`](rules/tone/sentence-length/README.md) | Keep sentences short | warning |  |
| [\`tone/shouting\`](rules/tone/shouting/README.md) | Write words in small letters | off (info when on) | yes |`,
    );
  });
});

describe('the page of a rule', () => {
  it('written from “Why” on gets its header and its options', () => {
    const page = refreshRulePage(
      '## Why\n\nShort is clear.\n\n## Examples\n\n## When to turn it off\n\n## Source\n',
      shouting,
    );
    expect(page).toBe(`<!-- generated: header -->
# tone/shouting

Write words in small letters.

| level | fixes | looks at |
| --- | --- | --- |
| off (info when on) | yes | one paragraph, heading or cell at a time |
<!-- end of header -->

## Why

Short is clear.

## Examples

## Options

<!-- generated: options -->
None.
<!-- end of options -->

## When to turn it off

## Source
`);
    expect(refreshRulePage(page, shouting)).toBe(page);
  });

  it('shows options with values, defaults and meanings, and a setting to copy', () => {
    expect(writeOptions(sentenceLength)).toBe(`| option | values | default | meaning |
| --- | --- | --- | --- |
| \`max\` | number | \`25\` | The longest sentence. |
| \`unit\` | "words" \\| "signs" | \`"words"\` | What is counted: words \\| signs. |

\`\`\`json
{"rules": {"tone/sentence-length": ["warning", {"max": 25, "unit": "words"}]}}
\`\`\``);
  });
});

describe('the schema of a brand config', () => {
  const schema = composeBrandSchema([sentenceLength, shouting]);

  it('knows every rule with its options, wherever a config takes settings', () => {
    expect(schema.properties?.rules).toEqual({$ref: '#/definitions/RuleSettings'});
    expect(schema.definitions.ChannelConfig?.properties?.rules).toEqual({$ref: '#/definitions/RuleSettings'});
    const settings = schema.definitions.RuleSettings?.properties ?? {};
    expect(settings['tone/shouting']).toEqual({
      $ref: '#/definitions/Level',
      description: 'Write words in small letters. Level unless set: off (info when on).',
    });
    expect(JSON.stringify(settings['tone/sentence-length'])).toContain('"max":{"default":25');
    expect(Object.keys(settings)).toContain('tone/*');
  });

  it('names what is used twice', () => {
    expect(JSON.stringify(schema.properties?.terms)).toContain('#/definitions/TermConfig');
  });
});

describe('the types that ship', () => {
  it('need no other package and describe each key', () => {
    const types = writeConfigTypes(composeBrandSchema([sentenceLength]));
    expect(types).not.toContain('import');
    expect(types).toContain('  /** The company. */\n  brand: string;');
    expect(types).toContain('terms?: Array<string | TermConfig>;');
    expect(types).toContain('"tone/sentence-length"?: Level | [Level, {');
    expect(types).toContain('export function defineConfig(config: BrandConfig): BrandConfig;');
  });
});

it('a config written by the shipped types is one the code takes', () => {
  // The annotation is half of the test: it compiles only while the shipped types allow no more than the code's own.
  const accept = (config: ShippedConfig): BrandConfig => config;
  const config = accept({
    brand: 'Larkspur',
    terms: ['terms.csv', {use: 'email', avoid: ['e-mail', {text: 'electronic mail', since: '2026-01-01'}]}],
    channels: {deck: {files: ['decks/**'], rules: {'terminology/*': 'warning'}}},
    tone: {web: {formality: [30, 60], person: 'you'}},
    rules: {'terminology/preferred': 'error'},
  });
  expect(brandConfigSchema.safeParse(config).success).toBe(true);
});

describe('the example config', () => {
  it('names each rule at its level', () => {
    const config = '{"rules": {\n    // generated: rules\n    // end of rules\n}}';
    expect(refreshExampleConfig(config, [sentenceLength, shouting])).toBe(`{"rules": {
    // generated: rules
    "tone/sentence-length": "warning", // Keep sentences short
    "tone/shouting": "off", // Write words in small letters
    // end of rules
}}`);
  });
});
