/** What hosts need of claims besides the rules: `onbrand claims` lists every claim with its entry. */
export type {Claim, ClaimKind, Voice} from './detection/claim.js';
export {detectClaims, detectClaimsInText} from './detection/detect-claims.js';
export {findClaims} from './detection/find-claims.js';
export {parseFigures} from './figures/parse-figures.js';
export {kindOf} from './registry/credit-claim.js';
export {findRegistered} from './registry/find-registered.js';
export type {Likeness, Registered} from './registry/registered.js';
