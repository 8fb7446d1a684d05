import type {BuiltInRule} from '@onbrand/core';

/** A directive with a rule id that no rule has silences nothing. */
export const rule: BuiltInRule = {
  id: 'directives/unknown-rule',
  scope: 'built-in',
  summary: 'Name rules that exist',
  severity: 'error',
  fixable: false,
};
