import {Command} from 'commander';
import {addCheck} from './commands/check.js';
import {addClaimsCommand} from './commands/claims.js';
import {addExplain} from './commands/explain.js';
import {addImport} from './commands/import.js';
import {addInit} from './commands/init.js';
import {addRules} from './commands/rules.js';
import {addTest} from './commands/test.js';
import type {Finish} from './finish.js';
import type {Terminal} from './terminal.js';
import {VERSION} from './version.js';

/** Builds the command line. Parsing throws `CommanderError` after it has told the user. */
export function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('onbrand')
    .description('Checks what a company writes against one brand config: terminology, tone and claims.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({writeOut: terminal.print, writeErr: terminal.remark})
    .exitOverride()
    .showHelpAfterError('(run “onbrand --help” for all commands)')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions();
  for (const add of [addCheck, addTest, addExplain, addClaimsCommand, addImport, addRules, addInit])
    add(program, terminal, finish);
  return program;
}

const EXAMPLES = `
Examples:
  onbrand                              check everything below this folder
  onbrand decks flyers/spring.md       check these
  onbrand --fix "site/**/*.md"         put right what can be put right
  echo "Please log in" | onbrand --stdin
  onbrand init                         write a first brand.config.json

Exit codes: 0 fine, 1 something found, 2 the command or config is wrong, 3 onbrand failed on a file.
`;
