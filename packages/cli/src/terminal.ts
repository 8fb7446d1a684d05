/** What a command needs of the outside world, so that tests can hand in another one. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output: results, nothing else. */
  readonly print: (text: string) => void;
  /** Writes to standard error: progress, remarks, errors. */
  readonly remark: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Is standard output, or standard error, a terminal that a person looks at? */
  readonly outputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** The width of the terminal in columns. */
  readonly columns: number;
}

/** The day of the run in the user's time zone, `2026-11-21`. */
export function today(now: Date = new Date()): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * Should output be coloured? Flags first, then `NO_COLOR` (https://no-color.org) and `FORCE_COLOR`
 * (https://force-color.org), then whether anyone is looking.
 */
export function wantsColor(flag: boolean | undefined, {env, outputIsTerminal}: Terminal): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return outputIsTerminal && env.TERM !== 'dumb';
}
