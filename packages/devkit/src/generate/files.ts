import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Rule} from '@onbrand/core';
import {ROOT, readText} from '../repository.js';
import {findRuleIds, loadRules} from '../rule-folders.js';
import {replaceBlock} from './block.js';
import {composeBrandSchema, writeBrandSchema} from './brand-schema.js';
import {writeConfigTypes} from './config-types.js';
import {writeDemonstration} from './demonstration.js';
import {refreshExampleConfig} from './example-config.js';
import {refreshRulePage} from './rule-page.js';
import {writeRuleTable} from './rule-table.js';
import {writeRulesIndex} from './rules-index.js';

/** A file that follows from the code: `path` from the top of the repository, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that follows from the rule definitions and the config schema, as it should read now. */
export async function composeGeneratedFiles(): Promise<GeneratedFile[]> {
  const ids = findRuleIds();
  const rules = await loadRules(ids);
  const schema = composeBrandSchema(rules);
  return [
    composeRulesIndex(),
    {path: 'packages/cli/brand.schema.json', text: writeBrandSchema(schema)},
    {path: 'packages/cli/index.d.ts', text: writeConfigTypes(schema)},
    {path: 'brand.config.example.json', text: refreshExampleConfig(readText('brand.config.example.json'), rules)},
    {path: 'README.md', text: composeReadme(rules)},
    {path: 'rules/README.md', text: replaceBlock(readText('rules/README.md'), 'rules', writeRuleTable(rules, ''))},
    ...rules.flatMap(composeRulePage),
  ];
}

/** The list of all rules, which follows from their folders alone. The command needs it before it can show anything. */
export function composeRulesIndex(): GeneratedFile {
  return {path: 'rules/index.ts', text: writeRulesIndex(findRuleIds())};
}

function composeReadme(rules: readonly Rule[]): string {
  const page = replaceBlock(readText('README.md'), 'rules', writeRuleTable(rules, 'rules/'));
  return replaceBlock(page, 'demonstration', writeDemonstration());
}

/** A rule without a page yet has none to refresh; the test that asks for a page speaks of it. */
function composeRulePage(rule: Rule): GeneratedFile[] {
  const path = `rules/${rule.id}/README.md`;
  return existsSync(join(ROOT, path)) ? [{path, text: refreshRulePage(readText(path), rule)}] : [];
}
