/** `terminology/name-case` → `terminologyNameCase`. */
export function nameImport(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The text of `rules/index.ts`: every rule, sorted by id. */
export function writeRulesIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  const imports = sorted.map((id) => `import {rule as ${nameImport(id)}} from './${id}/rule.js';`);
  return [
    '// Written by `npm run generate` from the folders beside it.',
    "import type {Rule} from '@onbrand/core';",
    ...imports,
    '',
    '/** Every rule, sorted by id. */',
    'export const rules: readonly Rule[] = [',
    ...sorted.map((id) => `  ${nameImport(id)},`),
    '];',
    '',
  ].join('\n');
}
