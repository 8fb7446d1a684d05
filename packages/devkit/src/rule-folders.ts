import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Rule} from '@onbrand/core';
import {ROOT} from './repository.js';

/** Ids of all rules that have a folder with a `rule.ts`, sorted. */
export function findRuleIds(rulesFolder = join(ROOT, 'rules')): string[] {
  const ids = listFolders(rulesFolder).flatMap((family) =>
    listFolders(join(rulesFolder, family)).map((name) => `${family}/${name}`),
  );
  return ids.filter((id) => existsSync(join(rulesFolder, id, 'rule.ts'))).sort();
}

/** Loads the definition of every rule from its own folder, not from the generated index, which may be behind. */
export async function loadRules(ids: readonly string[] = findRuleIds()): Promise<Rule[]> {
  return Promise.all(ids.map(loadRule));
}

async function loadRule(id: string): Promise<Rule> {
  const loaded: {rule?: Rule} = await import(pathToFileURL(join(ROOT, 'rules', id, 'rule.ts')).href);
  if (!loaded.rule) throw new Error(`rules/${id}/rule.ts must export its definition as “rule”.`);
  return loaded.rule;
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
