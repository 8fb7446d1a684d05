import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {discoverTerms, readDocument, readParts, UserError} from '@onbrand/core';
import {findFiles, readBinarySource, readTextSource, showPath, termListTemplate} from '@onbrand/workspace';
import type {Command} from 'commander';
import {candidatesFor, EXTENSIONS, isBinary, loadFormat, pickFormat} from '../check/formats.js';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import {renderProposals, writeProposedConfig} from '../render-proposals.js';
import {type Terminal, wantsColor} from '../terminal.js';

interface InitOptions {
  readonly brand?: string;
  readonly force?: boolean;
  readonly terms?: boolean;
  readonly from?: string;
}

const CONFIG = 'brand.config.json';
const TERMS = 'terms.csv';
const PROPOSALS = 'proposals.brand.json';

/** Adds `onbrand init`. */
export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .description(`write a first ${CONFIG} in this folder`)
    .option('--brand <name>', 'the name of the company; asked for in a terminal')
    .option('--terms', `write ${TERMS} instead: a term list to fill in with a spreadsheet`)
    .option(
      '--from <path>',
      `write ${PROPOSALS} instead: names and compounds that the files below a path write in several ways`,
    )
    .option('--force', 'write over a file that is there')
    .addHelpText('after', EXAMPLES)
    .action(async (options: InitOptions) => {
      if (options.from !== undefined) await proposeTerms(options.from, options, terminal);
      else if (options.terms) await writeTermList(options, terminal);
      else await writeConfig(options, terminal);
      finish(EXIT.fine);
    });
}

async function writeConfig(options: InitOptions, terminal: Terminal): Promise<void> {
  refuseToOverwrite(CONFIG, options, terminal);
  const name = options.brand?.trim() || (await askForBrand(terminal));
  await writeFile(join(terminal.cwd, CONFIG), writeFirstConfig(name));
  terminal.print(`Wrote ${CONFIG}. Put your own words into “terms”, then run “onbrand”.\n`);
}

async function writeTermList(options: InitOptions, terminal: Terminal): Promise<void> {
  refuseToOverwrite(TERMS, options, terminal);
  await writeFile(join(terminal.cwd, TERMS), termListTemplate());
  terminal.print(`Wrote ${TERMS}. Fill it in with a spreadsheet and add "${TERMS}" to “terms” in ${CONFIG}.\n`);
}

/** Every entry is a proposal for a person to decide on: nothing is reported until its status changes. */
async function proposeTerms(from: string, options: InitOptions, terminal: Terminal): Promise<void> {
  refuseToOverwrite(PROPOSALS, options, terminal);
  const {files} = await findFiles([from], {cwd: terminal.cwd, extensions: EXTENSIONS});
  const documents = [];
  for (const file of files) {
    const document = await readFileForWords(file, showPath(file, terminal.cwd));
    if (document) documents.push(document);
  }
  const proposals = discoverTerms(documents);
  terminal.print(renderProposals(proposals, {color: wantsColor(undefined, terminal)}));
  if (proposals.length === 0) return;
  await writeFile(
    join(terminal.cwd, PROPOSALS),
    writeProposedConfig(options.brand?.trim() || 'Your company', proposals),
  );
  terminal.print(
    `Wrote ${PROPOSALS}. Decide on each entry, set its status to “preferred”, and add the file to “extends”.\n`,
  );
}

/** What a file says, or undefined where it cannot be read: words are looked for in the others. */
async function readFileForWords(file: string, path: string) {
  if (isBinary(file)) {
    const [entry] = candidatesFor(file);
    const read = await readBinarySource(file);
    if (!entry || !read.ok) return undefined;
    const format = await loadFormat(entry);
    const parts = await format.open?.(read.source.bytes).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return [];
    });
    return readParts(format, path, parts ?? []);
  }
  const read = await readTextSource(file);
  if (!read.ok) return undefined;
  return readDocument(await loadFormat(pickFormat(file, read.source.text)), {path, text: read.source.text});
}

function refuseToOverwrite(name: string, {force = false}: InitOptions, {cwd}: Terminal): void {
  if (existsSync(join(cwd, name)) && !force) {
    throw new UserError(`There is a ${name} here already. Edit it, or write over it with --force.`);
  }
}

/** Asks a person; a script gets a name to replace. */
async function askForBrand({errorIsTerminal}: Terminal): Promise<string> {
  if (!process.stdin.isTTY || !errorIsTerminal) return 'Your company';
  const lines = createInterface({input: process.stdin, output: process.stderr});
  try {
    const answer = await lines.question('What is the name of your company? ');
    return answer.trim() || 'Your company';
  } finally {
    lines.close();
  }
}

/** A first config: valid, short, and with one example of what it can hold. */
export function writeFirstConfig(brand: string): string {
  return `{
  "$schema": "./node_modules/onbrand/brand.schema.json",
  "brand": ${JSON.stringify(brand)},
  "language": "en-US",

  // Which touchpoint is a file? The first match wins.
  "channels": {
    "website": {"files": ["site/**", "docs/**"], "department": "marketing"},
    "deck": {"files": ["decks/**"], "department": "sales"},
    "macro": {"files": ["support/**"], "department": "support"}
  },

  // What we write, and what we avoid.
  "terms": [
    {"use": "email", "avoid": ["e-mail"]},
    {"use": "sign in", "avoid": ["log in", "logon"], "pos": "verb", "because": "One verb for one act."},
    {"avoid": ["cheap"], "because": "We say affordable, or give the price."}
  ],

  // What we may say, and the proof.
  "claims": {
    "approved": [],
    "forbidden": [{"say": "guaranteed results", "because": "We cannot promise an outcome."}]
  }
}
`;
}

const EXAMPLES = `
Examples:
  onbrand init                      write ${CONFIG}, asking for the name
  onbrand init --brand Larkspur     the same without a question
  onbrand init --terms              a term list for a spreadsheet
  onbrand init --from site          propose terms from what you have written
`;
