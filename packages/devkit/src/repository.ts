import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {FAMILIES, type Rule} from '@onbrand/core';

/** The top folder of the repository, as a path of this system. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads a file of the repository; `path` is relative to its top, with forward slashes. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Ids of all rules that have a folder with a `rule.ts`, sorted. */
export function findRuleIds(rulesFolder = join(ROOT, 'rules')): string[] {
  const ids = FAMILIES.flatMap((family) => listFolders(join(rulesFolder, family)).map((name) => `${family}/${name}`));
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
