// Written by `npm run generate` from the folders beside it.
import type {Rule} from '@onbrand/core';
import {rule as claimsAward} from './claims/award/rule.js';
import {rule as claimsCertification} from './claims/certification/rule.js';
import {rule as claimsChannel} from './claims/channel/rule.js';
import {rule as claimsDisclaimer} from './claims/disclaimer/rule.js';
import {rule as claimsEvidence} from './claims/evidence/rule.js';
import {rule as claimsExpired} from './claims/expired/rule.js';
import {rule as claimsExpiring} from './claims/expiring/rule.js';
import {rule as claimsForbidden} from './claims/forbidden/rule.js';
import {rule as claimsMismatch} from './claims/mismatch/rule.js';
import {rule as claimsOffer} from './claims/offer/rule.js';
import {rule as claimsRegion} from './claims/region/rule.js';
import {rule as claimsRegulated} from './claims/regulated/rule.js';
import {rule as claimsUnregistered} from './claims/unregistered/rule.js';
import {rule as consistencyConflictingFigures} from './consistency/conflicting-figures/rule.js';
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
  claimsAward,
  claimsCertification,
  claimsChannel,
  claimsDisclaimer,
  claimsEvidence,
  claimsExpired,
  claimsExpiring,
  claimsForbidden,
  claimsMismatch,
  claimsOffer,
  claimsRegion,
  claimsRegulated,
  claimsUnregistered,
  consistencyConflictingFigures,
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
