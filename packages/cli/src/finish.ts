import type {ExitCode} from './exit-code.js';

/** Reports the exit code of a command that ran to its end. */
export type Finish = (code: ExitCode) => void;
