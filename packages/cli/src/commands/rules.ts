import {rules} from '@onbrand/rules';
import {type Command, Option} from 'commander';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import type {Terminal} from '../terminal.js';

/** Adds `onbrand rules`. */
export function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('list the rules, their levels, and whether they can fix what they find')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText('after', '\nExamples:\n  onbrand rules\n  onbrand rules --format json\n')
    .action(({format}: {format: string}) => {
      terminal.print(format === 'json' ? `${JSON.stringify(describeRules(), null, 2)}\n` : formatTable());
      finish(EXIT.fine);
    });
}

/** What `--format json` prints of each rule. */
function describeRules() {
  return rules.map(({id, summary, severity, fixable, optIn}) => ({
    id,
    summary,
    severity: optIn ? 'off' : severity,
    fixable,
  }));
}

function formatTable(): string {
  const width = Math.max(...rules.map(({id}) => id.length));
  const lines = describeRules().map(
    ({id, summary, severity, fixable}) =>
      `${id.padEnd(width)}  ${severity.padEnd(7)}  ${fixable ? 'fix' : '   '}  ${summary}`,
  );
  return `${lines.join('\n')}\n`;
}
