import type {Terminal} from '../terminal.js';

/** Says on a terminal how far a long run is; silent everywhere else. */
export interface Progress {
  readonly step: (file: string) => void;
  readonly end: () => void;
}

/** Shorter runs are over before anybody reads. */
const FEWEST_FILES = 50;
const MILLISECONDS = 100;

/** Progress of a run over so many files. */
export function createProgress(files: number, {errorIsTerminal, env, remark}: Terminal): Progress {
  if (!errorIsTerminal || env.CI || files < FEWEST_FILES) return {step: () => undefined, end: () => undefined};
  let done = 0;
  let shown = 0;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - shown < MILLISECONDS) return;
      shown = now;
      remark(`\r\u001b[2KChecking ${done} of ${files} …`);
    },
    end: () => remark('\r\u001b[2K'),
  };
}
