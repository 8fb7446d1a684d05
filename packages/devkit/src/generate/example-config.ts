import type {Rule} from '@onbrand/core';

const OPENING = '// generated: rules';
const CLOSING = '// end of rules';

/** Names every rule at its own level in the example config, between two comments. */
export function refreshExampleConfig(config: string, rules: readonly Rule[]): string {
  const start = config.indexOf(OPENING);
  const end = config.indexOf(CLOSING);
  if (start < 0 || end < start)
    throw new Error(`The example config has no place for rules: add ${OPENING}, ${CLOSING}.`);
  const lines = rules.map((rule) => `    "${rule.id}": "${rule.optIn ? 'off' : rule.severity}", // ${rule.summary}`);
  return `${config.slice(0, start)}${OPENING}\n${lines.join('\n')}\n    ${config.slice(end)}`;
}
