import {readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {CLAIM_KINDS} from '@onbrand/core';
import {addClaims, findFiles, showPath} from '@onbrand/workspace';
import {type Command, InvalidArgumentError, Option} from 'commander';
import {EXTENSIONS} from '../check/formats.js';
import {createProjects, type Project} from '../check/projects.js';
import {openFile} from '../check/read-file.js';
import {type ClaimRow, listClaims} from '../claims/claim-row.js';
import {draftClaims} from '../claims/draft-claims.js';
import {CLAIM_FORMATS, type ClaimFormat, renderClaims} from '../claims/render-claims.js';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import {type Terminal, today} from '../terminal.js';
import {repeatable} from './repeatable.js';

interface ClaimsOptions {
  readonly config?: string;
  readonly format: ClaimFormat;
  readonly output?: string;
  readonly kind?: readonly string[];
  readonly unregistered?: boolean;
  readonly pick?: readonly number[];
  readonly write?: boolean;
}

/** Adds `onbrand claims`. */
export function addClaimsCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('claims')
    .description('list every claim found, registered or not')
    .argument('[paths...]', 'files, folders or globs')
    .option('-c, --config <file>', 'use this config instead of the nearest one')
    .addOption(new Option('-f, --format <name>', 'how to print').choices([...CLAIM_FORMATS]).default('table'))
    .option('-o, --output <file>', 'write the list to a file')
    .addOption(repeatable('--kind <kind>', 'only claims of this kind; may be repeated').choices([...CLAIM_KINDS]))
    .option('--unregistered', 'only claims of our own that no entry covers')
    .addOption(new Option('--pick <numbers>', 'only these rows of the list, “1,4,7”').argParser(parseNumbers))
    .option('--write', 'add what is listed and not registered to the config, as drafts')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ClaimsOptions) => {
      await runClaims(paths, options, terminal);
      finish(EXIT.fine);
    });
}

async function runClaims(paths: readonly string[], options: ClaimsOptions, terminal: Terminal): Promise<void> {
  const {cwd} = terminal;
  const config = options.config === undefined ? undefined : resolve(cwd, options.config);
  const projects = createProjects({cwd, config, remark: terminal.remark});
  const project = await projects.find(cwd, true);
  const rows = selectRows(await collectRows(paths, project, terminal), options);
  const text = renderClaims(rows, options.format);
  if (options.output === undefined) terminal.print(text);
  else await writeFile(resolve(cwd, options.output), text);
  if (options.write) await writeDrafts(rows, project, terminal);
}

async function collectRows(paths: readonly string[], project: Project, terminal: Terminal): Promise<ClaimRow[]> {
  const {loaded, linter} = project;
  const {files, notices} = await findFiles(paths, {
    cwd: terminal.cwd,
    extensions: EXTENSIONS,
    ignore: loaded.config.ignore ?? [],
    ignoreRoot: loaded.root,
  });
  for (const notice of notices) terminal.remark(`${notice}\n`);
  const rows: ClaimRow[] = [];
  for (const file of files.filter((candidate) => !loaded.files.includes(candidate))) {
    const path = showPath(file, terminal.cwd);
    const opened = await openFile(file, project);
    if (opened.ok) rows.push(...listClaims(opened.document, path, linter.brand, today()));
    else terminal.remark(`${path} was not read: ${opened.reason}\n`);
  }
  return rows;
}

function selectRows(rows: readonly ClaimRow[], {kind, unregistered, pick}: ClaimsOptions): ClaimRow[] {
  const chosen = rows.filter(
    (row) =>
      (kind === undefined || kind.includes(row.kind)) && (!unregistered || (row.registered === 'no' && row.ownVoice)),
  );
  return pick ? chosen.filter((_, index) => pick.includes(index + 1)) : chosen;
}

async function writeDrafts(rows: readonly ClaimRow[], {loaded, linter}: Project, terminal: Terminal): Promise<void> {
  const own = rows.filter(({ownVoice}) => ownVoice);
  const taken = linter.brand.claims.approved.map(({id}) => id);
  const drafts = draftClaims(own, taken, linter.brand.language);
  const name = showPath(loaded.file, terminal.cwd);
  if (drafts.length === 0) {
    terminal.remark(`Nothing to add to ${name}: every claim of our own is registered.\n`);
    return;
  }
  const text = await readFile(loaded.file, 'utf8');
  await writeFile(loaded.file, await addClaims(loaded.file, text, drafts));
  terminal.remark(
    `Added ${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'} to ${name}. Give each its evidence and an owner, and set its status to “approved”.\n`,
  );
}

function parseNumbers(value: string): number[] {
  const numbers = value.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
    throw new InvalidArgumentError('Write row numbers with commas, “1,4,7”.');
  }
  return numbers;
}

const EXAMPLES = `
Examples:
  onbrand claims                               every claim below this folder
  onbrand claims --unregistered --format csv > claims.csv
  onbrand claims decks --kind numeric --format markdown
  onbrand claims --unregistered --pick 1,4 --write
`;
