import {FAMILIES, type Rule} from '@onbrand/core';

/** One table of all rules, by family; links lead from a page in the folder `from` (relative to `rules/`). */
export function writeRuleTable(rules: readonly Rule[], linkPrefix: string): string {
  const rows = FAMILIES.flatMap((family) =>
    rules
      .filter((rule) => rule.id.startsWith(`${family}/`))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => writeRow(rule, linkPrefix)),
  );
  return ['| rule | what it reports | level | fixes |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function writeRow(rule: Rule, linkPrefix: string): string {
  const link = `[\`${rule.id}\`](${linkPrefix}${rule.id}/README.md)`;
  return `| ${link} | ${escapeCell(rule.summary)} | ${nameLevel(rule)} | ${rule.fixable ? 'yes' : ''} |`;
}

/** The level a rule has when the config is silent about it. */
export function nameLevel(rule: Rule): string {
  return rule.optIn ? `off (${rule.severity} when on)` : rule.severity;
}

/** Keeps a text inside its table cell. */
export function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}
