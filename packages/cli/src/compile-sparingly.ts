import process from 'node:process';
import {setFlagsFromString} from 'node:v8';

/** The engine of Node 20 and 21. Later ones have a quick compiler between the interpreter and the thorough one. */
const MEASURED = /^11\./;

/**
 * Lets the engine compile a function thoroughly only when it has run for a while, and with less of what it calls inside.
 * A run of the command takes a second or two; by default a third of what it asks of the processor is compiling functions
 * that hardly run any more.
 */
export function compileSparingly(): void {
  if (!MEASURED.test(process.versions.v8)) return;
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
