/**
 * Words that compare with or run down a competitor named in the same sentence. Comparisons must be objective, like with
 * like and verifiable, and may not denigrate: EU Directive 2006/114/EC, article 4; UK CAP Code 3.33–3.37 and 3.42.
 */
export const COMPARING = [
  'better than',
  'faster than',
  'cheaper than',
  'easier than',
  'simpler than',
  'safer than',
  'more than',
  'less than',
  'more reliable than',
  'more secure than',
  'unlike',
  'compared to',
  'compared with',
  'instead of',
  'versus',
  'vs',
  'vs.',
  'beats',
  'outperforms',
  'switch from',
  'alternative to',
  'replaces',
  'no other',
  'worse than',
  'slower than',
  'behind',
];

/** Words that run somebody down rather than compare. */
export const DENIGRATING = [
  'clunky',
  'outdated',
  'bloated',
  'legacy',
  'scam',
  'rip-off',
  'overpriced',
  'dinosaur',
  'inferior',
  'useless',
  'terrible',
  'awful',
  'sloppy',
  'insecure',
  'unreliable',
];
