import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {createLineIndex, explainPlace, explainRule, explainTerm, FAMILIES, findNearest, UserError} from '@onbrand/core';
import {rules} from '@onbrand/rules';
import {showPath} from '@onbrand/workspace';
import {type Command, Option} from 'commander';
import {createProjects, type Project} from '../check/projects.js';
import {openFile} from '../check/read-file.js';
import {EXIT} from '../exit-code.js';
import type {Finish} from '../finish.js';
import {renderPlaceExplanation, renderRuleExplanation, renderTermExplanation} from '../render-explanation.js';
import {type Terminal, wantsColor} from '../terminal.js';

interface ExplainOptions {
  readonly config?: string;
  readonly channel?: string;
  readonly format: string;
  readonly color?: boolean;
}

/** `FILE:LINE:COLUMN`; a file name may hold colons itself (`C:\site\a.md:3:7`). */
const PLACE = /^(.+):(\d+):(\d+)$/;

/** Adds `onbrand explain`. */
export function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .description('say what the config knows of a rule or of words, or why something fired at a place, or did not')
    .argument('<what...>', 'a rule id, words, or FILE:LINE:COLUMN')
    .option('-c, --config <file>', 'use this config instead of the nearest one')
    .option('--channel <name>', 'read the file as this channel')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['stylish', 'json']).default('stylish'))
    .option('--color', 'colour the answer')
    .option('--no-color', 'do not colour the answer')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string[], options: ExplainOptions) => {
      terminal.print(await explain(what.join(' '), options, terminal));
      finish(EXIT.fine);
    });
}

async function explain(what: string, options: ExplainOptions, terminal: Terminal): Promise<string> {
  const config = options.config === undefined ? undefined : resolve(terminal.cwd, options.config);
  const projects = createProjects({cwd: terminal.cwd, config, remark: terminal.remark});
  const render = {color: wantsColor(options.color, terminal), showFile: (path: string) => showPath(path, terminal.cwd)};
  const print = (data: object, text: string): string =>
    options.format === 'json' ? `${JSON.stringify({version: 1, ...data}, null, 2)}\n` : text;

  const place = PLACE.exec(what);
  if (place) {
    const file = resolve(terminal.cwd, place[1] ?? '');
    const found = await explainFile(
      file,
      Number(place[2]),
      Number(place[3]),
      await projects.find(file),
      options,
      terminal,
    );
    return print(found, renderPlaceExplanation(found, render));
  }
  const project = await projects.find(terminal.cwd, true);
  const rule = rules.find(({id}) => id === what);
  if (rule) {
    const found = explainRule(rule, [{name: 'rules', settings: project.loaded.config.rules ?? {}}]);
    return print(found, renderRuleExplanation(found, render));
  }
  refuseMisnamed(what, terminal);
  const found = explainTerm(project.linter.brand, what);
  return print(found, renderTermExplanation(found, render));
}

/** A rule or a place that is written amiss is no term that nobody speaks of. */
function refuseMisnamed(what: string, {cwd}: Terminal): void {
  if (FAMILIES.some((family) => what.startsWith(`${family}/`))) {
    const nearest = findNearest(
      what,
      rules.map(({id}) => id),
    );
    const hint = nearest === undefined ? 'Run “onbrand rules” for the list.' : `Did you mean “${nearest}”?`;
    throw new UserError(`There is no rule “${what}”. ${hint}`);
  }
  const [, file = what, line = '1'] = /^(.+):(\d+)$/.exec(what) ?? [];
  if (existsSync(resolve(cwd, file)))
    throw new UserError(`To ask about a place, write FILE:LINE:COLUMN, as in “${file}:${line}:1”.`);
}

async function explainFile(
  file: string,
  line: number,
  column: number,
  project: Project,
  {channel}: ExplainOptions,
  terminal: Terminal,
) {
  const opened = await openFile(file, project);
  if (!opened.ok) throw new UserError(`${showPath(file, terminal.cwd)} cannot be read: ${opened.reason}`);
  const {document, format} = opened;
  const [part] = document.parts;
  const lines = createLineIndex(part?.text ?? '');
  const span = lines.lineSpan(line);
  if (!part || !span) {
    throw new UserError(`${showPath(file, terminal.cwd)} has ${lines.lineCount} lines. Name one of them.`);
  }
  const offset = Math.min(span.start + column - 1, span.end);
  return explainPlace(project.linter, document, {
    part: part.id,
    offset,
    writing: format,
    ...(channel === undefined ? {} : {channel}),
  });
}

const EXAMPLES = `
Examples:
  onbrand explain terminology/preferred
  onbrand explain log in
  onbrand explain site/pricing.md:12:8
`;
