import {type Command, InvalidArgumentError, Option} from 'commander';
import {check} from '../check/check.js';
import type {CheckOptions} from '../check/check-options.js';
import type {Finish} from '../finish.js';
import {REPORTERS} from '../reporters/reporters.js';
import type {Terminal} from '../terminal.js';
import {repeatable} from './repeatable.js';

/** Adds `onbrand [check]`, the command that runs when none is named. */
export function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check', {isDefault: true})
    .description('check files, folders or globs; everything below this folder when none are given')
    .argument('[paths...]', 'files, folders or globs')
    .option('-c, --config <file>', 'use this config instead of the nearest one')
    .option('--channel <name>', 'read everything as this channel')
    .addOption(new Option('-f, --format <name>', 'how to report').choices(Object.keys(REPORTERS)).default('stylish'))
    .option('-o, --output <file>', 'write the report to a file')
    .option('--fix', 'put right what can be put right')
    .option('--fix-dry-run', 'print what --fix would change as a diff, change nothing')
    .option('--annotate', 'write a copy of each Office file and PDF with what was found as comments: deck.onbrand.pptx')
    .option('--stdin', 'check what comes in on standard input; with --fix, print the fixed text')
    .option('--stdin-filename <path>', 'the name that standard input is to be read under')
    .option('-q, --quiet', 'report errors only')
    .addOption(new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(parseCount))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(repeatable('--rule <id>', 'run only this rule; may be repeated, “terminology/*” works'))
    .addOption(repeatable('--off <id>', 'leave this rule out; may be repeated'))
    .option('--cache', 'keep large term lists and what is made of them for the next run (on unless turned off)')
    .option('--no-cache', 'neither use nor write the cache')
    .option('--cache-location <path>', 'the folder of the cache')
    .option('--stats', 'say how long it took')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: CheckOptions) => {
      finish(await check(paths, options, terminal));
    });
}

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a number, 0 or more.');
  return Number(value);
}

const EXAMPLES = `
Examples:
  onbrand                                    check everything below this folder
  onbrand check decks flyers/spring.md       check these
  onbrand "site/**/*.md" --fix               put right what can be put right
  onbrand --fix-dry-run site > changes.diff  see it first
  onbrand --format json > report.json        for scripts; nothing else is printed
  onbrand --max-warnings 0                   for CI: warnings fail, too
  echo "Please log in" | onbrand --stdin --channel website
`;
