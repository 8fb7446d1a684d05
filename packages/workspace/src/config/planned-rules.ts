/**
 * Rules that are promised and not built yet. A config that is written for all of them stays valid: a setting for one of
 * these does nothing, and is said to do nothing.
 */
export const PLANNED_RULES: ReadonlySet<string> = new Set([
  ...[
    'profile',
    'readability',
    'sentence-length',
    'exclamation',
    'shouting',
    'hype',
    'hedging',
    'wordiness',
    'passive',
    'contractions',
    'person',
    'emoji',
    'inclusive',
    'profanity',
    'blame',
    'empathy',
    'greeting',
    'sign-off',
    'ai-tells',
    'heading-case',
  ].map((name) => `tone/${name}`),
  'consistency/message-drift',
  'consistency/variant',
  'consistency/locale-spelling',
  'structure/required-message',
  'structure/placeholder',
]);

/** Families with planned rules: their wildcards are valid, too. */
export const PLANNED_FAMILIES: ReadonlySet<string> = new Set(['tone/*', 'consistency/*', 'structure/*']);
