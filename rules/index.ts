// Written by `npm run generate` from the folders beside it.
import type {Rule} from '@onbrand/core';
import {rule as claimsCertification} from './claims/certification/rule.js';
import {rule as claimsRegulated} from './claims/regulated/rule.js';
import {rule as directivesExpired} from './directives/expired/rule.js';
import {rule as directivesNoReason} from './directives/no-reason/rule.js';
import {rule as directivesUnknownRule} from './directives/unknown-rule/rule.js';
import {rule as directivesUnused} from './directives/unused/rule.js';
import {rule as terminologyAcronym} from './terminology/acronym/rule.js';
import {rule as terminologyCompetitor} from './terminology/competitor/rule.js';
import {rule as terminologyFirstUse} from './terminology/first-use/rule.js';
import {rule as terminologyForbidden} from './terminology/forbidden/rule.js';
import {rule as terminologyLifecycle} from './terminology/lifecycle/rule.js';
import {rule as terminologyNameCase} from './terminology/name-case/rule.js';
import {rule as terminologyNameForm} from './terminology/name-form/rule.js';
import {rule as terminologyPreferred} from './terminology/preferred/rule.js';
import {rule as terminologyTrademark} from './terminology/trademark/rule.js';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  claimsCertification,
  claimsRegulated,
  directivesExpired,
  directivesNoReason,
  directivesUnknownRule,
  directivesUnused,
  terminologyAcronym,
  terminologyCompetitor,
  terminologyFirstUse,
  terminologyForbidden,
  terminologyLifecycle,
  terminologyNameCase,
  terminologyNameForm,
  terminologyPreferred,
  terminologyTrademark,
];
