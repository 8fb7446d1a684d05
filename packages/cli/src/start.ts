import process from 'node:process';
import {run} from './run.js';
import type {Terminal} from './terminal.js';

/** Runs the command as it was typed, and sets the exit code of the process. */
export async function start(): Promise<void> {
  // A reader that stops early (`onbrand | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await run(process.argv.slice(2), terminal);
}

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  print: (text) => void process.stdout.write(text),
  remark: (text) => void process.stderr.write(text),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  outputIsTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns || 80,
};
