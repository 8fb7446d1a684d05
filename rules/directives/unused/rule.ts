import type {BuiltInRule} from '@onbrand/core';

/** A directive without anything to silence hides the next real finding. */
export const rule: BuiltInRule = {
  id: 'directives/unused',
  scope: 'built-in',
  summary: 'Remove comments that turn off nothing',
  severity: 'warning',
  fixable: false,
};
