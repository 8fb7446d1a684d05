import type {Terminal} from '../terminal.js';

/** A terminal that keeps what it is told. */
export interface Recording {
  readonly terminal: Terminal;
  /** What went to standard output. */
  readonly printed: () => string;
  /** What went to standard output and to standard error, in the order in which it came. */
  readonly everything: () => string;
}

/** A terminal 80 columns wide in `cwd`, with nothing on its standard input, for tests of the command. */
export function createRecordingTerminal(cwd: string): Recording {
  let printed = '';
  let everything = '';
  const terminal: Terminal = {
    cwd,
    env: {},
    print: (text) => {
      printed += text;
      everything += text;
    },
    remark: (text) => {
      everything += text;
    },
    readInput: () => Promise.resolve(new Uint8Array()),
    outputIsTerminal: false,
    errorIsTerminal: false,
    columns: 80,
  };
  return {terminal, printed: () => printed, everything: () => everything};
}
