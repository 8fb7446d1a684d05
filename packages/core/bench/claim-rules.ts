/** What reads claims and nothing else. */
export const CLAIM_RULES: readonly string[] = ['claims/*', 'consistency/conflicting-figures'];
