import {writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {type Diagnostic, fixDocument, isAtLeast, type LocatedFact, rate, readDocument, UserError} from '@onbrand/core';
import {createIgnoreGlobs, decodeText, findFiles} from '@onbrand/workspace';
import {EXIT, type ExitCode} from '../exit-code.js';
import {type FileResult, type Report, summarise} from '../report.js';
import {REPORTERS} from '../reporters/reporters.js';
import {type Terminal, wantsColor} from '../terminal.js';
import {VERSION} from '../version.js';
import {annotateFile, isCopy} from './annotate-file.js';
import {type CheckedFile, checkFile} from './check-file.js';
import type {CheckOptions} from './check-options.js';
import {EXTENSIONS, loadFormat, pickFormat} from './formats.js';
import {createProgress} from './progress.js';
import {createProjects, type Project, type Projects} from './projects.js';

/** Runs `onbrand check`: find, read, judge, fix, report. Throws `UserError` where command line or config are wrong. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const projects = openProjects(options, terminal);
  const code = await checkWith(projects, paths, options, terminal);
  await projects.keepCaches();
  return code;
}

async function checkWith(
  projects: Projects,
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const started = performance.now();
  if (options.stdin) return checkInput(paths, options, projects, terminal);
  const {files, checked} = await checkAll(paths, options, projects, terminal);
  if (options.fixDryRun) await deliver(await showDiff(checked), options, terminal);
  else await deliver(renderReport(checked, options, terminal), options, terminal);
  if (options.stats) terminal.remark(describeRun(files, performance.now() - started));
  return judge(checked, options);
}

function openProjects(options: CheckOptions, terminal: Terminal): Projects {
  return createProjects({
    cwd: terminal.cwd,
    config: options.config === undefined ? undefined : resolve(terminal.cwd, options.config),
    only: options.rule,
    off: options.off,
    cache: options.cache,
    cacheLocation: options.cacheLocation,
    remark: terminal.remark,
  });
}

async function checkAll(paths: readonly string[], options: CheckOptions, projects: Projects, terminal: Terminal) {
  const first = await projects.find(terminal.cwd, true).catch((error: unknown) => {
    // Below a folder without a config there may be folders with one; without any, the first file says so.
    if (error instanceof UserError && options.config === undefined && paths.length > 0) return undefined;
    throw error;
  });
  checkChannel(options, first);
  const {files, notices} = await findFiles(paths, {
    cwd: terminal.cwd,
    extensions: EXTENSIONS,
    ...(first ? {ignore: first.loaded.config.ignore ?? [], ignoreRoot: first.loaded.root} : {}),
  });
  for (const notice of notices) terminal.remark(`${notice}\n`);
  const progress = createProgress(files.length, terminal);
  const checked: CheckedFile[] = [];
  const read: string[] = [];
  const named = new Set(paths.map((path) => resolve(terminal.cwd, path)));
  const facts = new Map<Project, LocatedFact[]>();
  for (const file of files) {
    const project = await projects.find(file);
    if (isConfigOf(project, file) || isIgnored(project, file) || (!named.has(file) && isCopy(file))) continue;
    progress.step(file);
    const fix = options.fixDryRun ? 'show' : options.fix ? 'write' : undefined;
    const one = await checkFile(file, project, {cwd: terminal.cwd, channel: options.channel, fix});
    checked.push(one);
    read.push(file);
    facts.set(project, [...(facts.get(project) ?? []), ...one.facts]);
  }
  progress.end();
  const all = addProjectDiagnostics(checked, facts);
  return {files: all.length, checked: wantsCopies(options) ? await annotateAll(read, all, terminal.cwd) : all};
}

/** A dry run writes nothing, and its diagnostics are those of a text that was never saved. */
function wantsCopies({annotate, fixDryRun}: CheckOptions): boolean {
  return annotate === true && fixDryRun !== true;
}

async function annotateAll(files: readonly string[], checked: readonly CheckedFile[], cwd: string) {
  const annotated: CheckedFile[] = [];
  for (const [index, one] of checked.entries()) annotated.push(await annotateFile(files[index] ?? '', one, cwd));
  return annotated;
}

const ignores = new WeakMap<Project, ReturnType<typeof createIgnoreGlobs>>();

/** What a config below this folder leaves out of its own files. */
function isIgnored(project: Project, file: string): boolean {
  const {config, root} = project.loaded;
  const find = ignores.get(project) ?? createIgnoreGlobs(config.ignore ?? [], root);
  ignores.set(project, find);
  return find(file) !== undefined;
}

/** A config and its term lists are full of words to be avoided, and no copy. */
function isConfigOf({loaded}: Project, file: string): boolean {
  return loaded.files.includes(file);
}

function checkChannel({channel}: CheckOptions, project: Project | undefined): void {
  if (channel === undefined || !project) return;
  const names = project.linter.brand.channels.map(({name}) => name);
  if (names.includes(channel)) return;
  throw new UserError(
    names.length === 0
      ? `There is no channel “${channel}”: the config has no channels.`
      : `There is no channel “${channel}”. The config has ${names.join(', ')}.`,
  );
}

/** What only all documents together show, put beside what each one showed. */
function addProjectDiagnostics(
  checked: readonly CheckedFile[],
  facts: ReadonlyMap<Project, readonly LocatedFact[]>,
): CheckedFile[] {
  const found = new Map<string, readonly Diagnostic[]>();
  for (const [{linter}, own] of facts) {
    for (const [path, diagnostics] of linter.lintProject(own)) found.set(path, diagnostics);
  }
  return checked.map((file) => {
    const more = found.get(file.path);
    if (!more) return file;
    const diagnostics = sortByPlace([...file.result.diagnostics, ...more]);
    return {...file, result: {...file.result, diagnostics}};
  });
}

/** In the order in which the parts first appear, then of place. */
function sortByPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const parts = [...new Set(diagnostics.map(({part}) => part))];
  return [...diagnostics].sort(
    (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.start.offset - b.start.offset,
  );
}

/** Text from standard input. With --fix the fixed text goes out, and the report to standard error. */
async function checkInput(
  paths: readonly string[],
  options: CheckOptions,
  projects: Projects,
  terminal: Terminal,
): Promise<ExitCode> {
  if (paths.length > 0) throw new UserError('Name files, or use --stdin for text from standard input; not both.');
  const decoded = decodeText(await terminal.readInput());
  if (!decoded) throw new UserError('What came in on standard input is not text. Name the file instead.');
  const name = options.stdinFilename ?? 'stdin.md';
  const file = resolve(terminal.cwd, name);
  const project = await projects.find(dirname(file), true);
  checkChannel(options, project);
  const format = await loadFormat(pickFormat(name, decoded.text));
  const path = project.pathOf(file);
  const extract = project.linter.extractOptionsFor(path);
  const document = readDocument(format, {path, text: decoded.text}, extract);
  const channel = options.channel === undefined ? {} : {channel: options.channel};
  const wantsFix = options.fix === true || options.fixDryRun === true;
  const fixed = wantsFix ? fixDocument(project.linter, format, document, {extract, ...channel}) : undefined;
  const lint = fixed?.result ?? project.linter.lint(document, {writing: format, ...channel});
  const result: FileResult = {
    path: name,
    format: format.id,
    channel: lint.channel,
    department: lint.department,
    diagnostics: lint.diagnostics,
    suppressed: lint.suppressed,
    notices: document.notices,
    error: null,
  };
  const after = fixed?.parts[0]?.text ?? decoded.text;
  const checked: CheckedFile = {
    result,
    path,
    facts: [],
    words: lint.words,
    fixed: fixed?.fixed ?? 0,
    failed: false,
    ...(fixed && fixed.fixed > 0 ? {change: {before: decoded.text, after}} : {}),
  };
  if (options.fixDryRun) await deliver(await showDiff([checked]), options, terminal);
  else if (options.fix) {
    terminal.print(after);
    terminal.remark(renderReport([checked], options, terminal));
  } else await deliver(renderReport([checked], options, terminal), options, terminal);
  return judge([checked], options);
}

function renderReport(checked: readonly CheckedFile[], options: CheckOptions, terminal: Terminal): string {
  const reporter = REPORTERS[options.format];
  if (!reporter) throw new UserError(`There is no format “${options.format}”.`);
  const fixed = checked.reduce((sum, file) => sum + file.fixed, 0);
  return reporter(createReport(checked, options), {
    color: options.output === undefined && wantsColor(options.color, terminal),
    version: VERSION,
    columns: terminal.columns,
    ...(options.fix ? {fixed} : {}),
  });
}

function createReport(checked: readonly CheckedFile[], {quiet}: CheckOptions): Report {
  const results = checked.map(({result}) =>
    quiet ? {...result, diagnostics: result.diagnostics.filter(({severity}) => severity === 'error')} : result,
  );
  const words = checked.reduce((sum, file) => sum + file.words, 0);
  const all = checked.flatMap(({result}) => result.diagnostics);
  return {results, summary: summarise(results, words, rate(all, words))};
}

async function deliver(text: string, {output}: CheckOptions, terminal: Terminal): Promise<void> {
  if (output === undefined) {
    terminal.print(text);
    return;
  }
  await writeFile(resolve(terminal.cwd, output), text).catch((error: unknown) => {
    throw new UserError(
      `The report could not be written to ${output}: ${error instanceof Error ? error.message : error}`,
    );
  });
}

/** The exit code. Warnings hidden by --quiet still count against --max-warnings. */
function judge(checked: readonly CheckedFile[], {failOn, maxWarnings}: CheckOptions): ExitCode {
  if (checked.some(({failed}) => failed)) return EXIT.failed;
  const diagnostics = checked.flatMap(({result}) => result.diagnostics);
  const warnings = diagnostics.filter(({severity}) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return EXIT.found;
  return failOn !== 'never' && diagnostics.some(({severity}) => isAtLeast(severity, failOn)) ? EXIT.found : EXIT.fine;
}

function describeRun(files: number, milliseconds: number): string {
  return `Checked ${files} ${files === 1 ? 'file' : 'files'} in ${(milliseconds / 1000).toFixed(2)} s.\n`;
}

/** Few runs want a diff, and its library costs the others their time. */
async function showDiff(checked: readonly CheckedFile[]): Promise<string> {
  const {renderDiff} = await import('./render-diff.js');
  return renderDiff(checked);
}
