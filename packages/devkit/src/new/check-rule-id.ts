import {FAMILIES, findNearest} from '@onbrand/core';

/** What speaks against making a rule of this id, as a sentence for the author; undefined when nothing does. */
export function findFault(id: string | undefined, existing: readonly string[]): string | undefined {
  if (!id) return 'Name the rule: npm run new rule tone/no-shouting';
  const [family = '', name = '', ...more] = id.split('/');
  if (more.length > 0 || name === '') return `Write family/name, like tone/no-shouting, not “${id}”.`;
  if (!FAMILIES.some((known) => known === family)) return refuseFamily(family);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    return `Write the name in small letters with hyphens, like no-shouting, not “${name}”.`;
  if (existing.includes(id)) return `There is a rule ${id} already: see rules/${id}/README.md.`;
  return undefined;
}

function refuseFamily(family: string): string {
  const near = findNearest(family, FAMILIES);
  const hint = near ? `Did you mean “${near}”? ` : '';
  return `There is no family “${family}”. ${hint}Families are ${FAMILIES.join(', ')}.`;
}
