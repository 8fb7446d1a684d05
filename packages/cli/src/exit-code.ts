/** What the command's exit codes mean: a promise to scripts. */
export const EXIT = {
  /** Nothing at or above the fail level. */
  fine: 0,
  /** Diagnostics at or above it, or more warnings than allowed. */
  found: 1,
  /** The command line or the config is wrong. */
  misused: 2,
  /** onbrand itself failed on one or more files; the others are still reported. */
  failed: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
