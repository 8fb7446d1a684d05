import {writeFile} from 'node:fs/promises';
import {extname, resolve} from 'node:path';
import {type TermConfig, UserError} from '@onbrand/core';
import {type ImportNote, importRules, loadTermList, showPath} from '@onbrand/workspace';
import type {Command} from 'commander';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import {neutralise} from '../reporters/neutralise.js';
import type {Terminal} from '../terminal.js';

interface ImportOptions {
  readonly output?: string;
  readonly language: string;
}

/** Term lists that onbrand reads by itself; importing turns them into entries of a config. */
const LISTS = new Set(['.csv', '.tsv', '.tbx', '.tbxm', '.mtf']);

/** Adds `onbrand import`. */
export function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('import')
    .description(
      'turn rules of Vale, prh, textlint, cspell, and term lists in CSV or TBX, into terms of a brand config',
    )
    .argument('<files...>', 'files, or folders of them')
    .option('-o, --output <file>', 'write the terms to a file; on standard output otherwise')
    .option('--language <tag>', 'the language to take from a term base', 'en-US')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ImportOptions) => {
      await runImport(files, options, terminal);
      finish(EXIT.fine);
    });
}

async function runImport(files: readonly string[], options: ImportOptions, terminal: Terminal): Promise<void> {
  const paths = files.map((file) => resolve(terminal.cwd, file));
  const lists = paths.filter((path) => LISTS.has(extname(path).toLowerCase()));
  const foreign = paths.filter((path) => !lists.includes(path));
  const terms: TermConfig[] = [];
  const remarks: string[] = [];
  for (const list of lists) {
    const loaded = await loadTermList(list, options.language);
    terms.push(...loaded.terms.map(({term}) => term));
    for (const {line, message} of loaded.problems) {
      remarks.push(`${showPath(list, terminal.cwd)}${line === undefined ? '' : `:${line}`}: ${message}`);
    }
  }
  if (foreign.length > 0) {
    const {config, report} = await importRules(foreign);
    terms.push(...config.terms);
    remarks.push(...report.map((note) => describeNote(note, terminal.cwd)));
  }
  await deliver({terms}, options, terminal);
  for (const remark of remarks) terminal.remark(`${neutralise(remark)}\n`);
  const changed = remarks.length === 0 ? 'all with the meaning they had' : `${remarks.length} remarks above`;
  terminal.remark(`Imported ${terms.length} ${terms.length === 1 ? 'entry' : 'entries'}, ${changed}.\n`);
}

function describeNote({file, line, entry, effect, change}: ImportNote, cwd: string): string {
  const place = `${showPath(file, cwd)}${line === undefined ? '' : `:${line}`}`;
  return `${place}: “${entry}” is ${effect}: ${change}.`;
}

async function deliver(config: object, {output}: ImportOptions, terminal: Terminal): Promise<void> {
  const text = `${JSON.stringify(config, null, 2)}\n`;
  if (output === undefined) {
    terminal.print(text);
    return;
  }
  await writeFile(resolve(terminal.cwd, output), text, {flag: 'wx'}).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UserError(
      exists
        ? `There is a file ${output} already. Choose another name.`
        : `The terms could not be written to ${output}.`,
    );
  });
  terminal.remark(`Wrote ${output}. Add it to “extends” in your brand.config.json.\n`);
}

const EXAMPLES = `
Examples:
  onbrand import .vale/styles/Acme --output acme.brand.json
  onbrand import prh.yml .cspell.json > terms.brand.json
  onbrand import termbase.tbx --language en-GB --output terms.brand.json
`;
