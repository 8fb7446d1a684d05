import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {UserError} from '@onbrand/core';
import type {Command} from 'commander';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../program.js';
import type {Terminal} from '../terminal.js';

interface InitOptions {
  readonly brand?: string;
  readonly force?: boolean;
}

const FILE = 'brand.config.json';

/** Adds `onbrand init`. */
export function addInit(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .description(`write a first ${FILE} in this folder`)
    .option('--brand <name>', 'the name of the company; asked for in a terminal')
    .option('--force', 'write over a config that is there')
    .addHelpText('after', '\nExamples:\n  onbrand init\n  onbrand init --brand Larkspur\n')
    .action(async (options: InitOptions) => {
      await init(options, terminal);
      finish(EXIT.fine);
    });
}

async function init({brand, force = false}: InitOptions, terminal: Terminal): Promise<void> {
  const file = join(terminal.cwd, FILE);
  if (existsSync(file) && !force) {
    throw new UserError(`There is a ${FILE} here already. Edit it, or write over it with --force.`);
  }
  const name = brand?.trim() || (await askForBrand(terminal));
  await writeFile(file, writeFirstConfig(name));
  terminal.print(`Wrote ${FILE}. Put your own words into “terms”, then run “onbrand”.\n`);
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
