import type {BuiltInRule} from '@onbrand/core';

/** Reported where the config asks for reasons (\`exceptions.requireReason\`). */
export const rule: BuiltInRule = {
  id: 'directives/no-reason',
  scope: 'built-in',
  summary: 'Say why a rule is turned off',
  severity: 'error',
  fixable: false,
};
