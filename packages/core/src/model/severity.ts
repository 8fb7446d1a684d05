/** From the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much a diagnostic weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule may be set to. */
export type Level = Severity | 'off';

/** Is `severity` as grave as `threshold`, or graver? */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
