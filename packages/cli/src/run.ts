import {UserError} from '@onbrand/core';
import {CommanderError} from 'commander';
import {EXIT, type ExitCode} from './exit-code.js';
import {createProgram} from './program.js';
import type {Terminal} from './terminal.js';

/** Runs the command with these arguments (without node and script). Never throws; says on the terminal what went wrong. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], {from: 'user'});
    return code;
  } catch (error) {
    return explainFailure(error, terminal);
  }
}

/** Expected trouble in one sentence; a bug with its cause, and where to tell us. */
function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.misused;
  if (error instanceof UserError) {
    terminal.remark(`onbrand: ${error.message}\n`);
    return EXIT.misused;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.remark(
    `onbrand failed. This is a mistake in onbrand, not in your text; please report it with these lines:\n${details}\n`,
  );
  return EXIT.failed;
}
