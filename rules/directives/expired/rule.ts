import type {BuiltInRule} from '@onbrand/core';

/** A directive past its “until” date, or without one where the config limits exceptions (\`exceptions.maxDays\`). */
export const rule: BuiltInRule = {
  id: 'directives/expired',
  scope: 'built-in',
  summary: 'Follow the rule again when an exception ends',
  severity: 'error',
  fixable: false,
};
