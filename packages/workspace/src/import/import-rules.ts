import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {type TermConfig, UserError} from '@onbrand/core';
import {findDataSyntax, readData} from '../data/read-data.js';
import {decodeText} from '../files/decode-text.js';
import {buildTerms} from './build-terms.js';
import type {ForeignRule, ImportedFile, ImportFile, ImportNote, ImportResult, ImportTool} from './import-report.js';
import {readCspellDictionary, readCspellSettings} from './read-cspell.js';
import {readPrh} from './read-prh.js';
import {readTextlintTerminology} from './read-textlint-terminology.js';
import {readValeRule} from './read-vale-rule.js';
import {readValeVocabulary} from './read-vale-vocabulary.js';
import {recogniseImport} from './recognise-import.js';

/** Far more than any style has; a dictionary that imports in circles is read once. */
const MOST_FILES = 500;
const LARGEST_FILE = 10_000_000;
const EXTENSIONS = /\.(?:ya?ml|jsonc?|txt|dic)$|(?:^|[/\\])\.(?:textlintrc|cspell\.json)$/i;

/** Reads one file; undefined where there is none. */
export type ReadImport = (path: string) => Promise<string | undefined>;

/**
 * Turns rules of prh, textlint-rule-terminology, cspell and Vale into terms, with a report of every entry whose meaning
 * changed. A path may be a file or a folder of files. Throws `UserError` for a file that is of none of these tools.
 */
export async function importRules(paths: readonly string[]): Promise<ImportResult> {
  const files: ImportFile[] = [];
  for (const given of paths) {
    for (const file of await listFiles(given)) {
      const text = await readFromDisk(file);
      if (text === undefined) throw new UserError(`There is no file “${file}”. Check the path.`);
      files.push({path: file, text});
    }
  }
  return importFiles(files, readFromDisk, {isFolder: files.length > paths.length});
}

async function listFiles(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => undefined);
  if (!found) throw new UserError(`There is no file “${given}”. Check the path.`);
  if (!found.isDirectory()) return [given];
  const names = await readdir(given, {recursive: true});
  const files = names
    .filter((name) => EXTENSIONS.test(name))
    .sort()
    .map((name) => path.join(given, name));
  if (files.length > MOST_FILES)
    throw new UserError(`“${given}” holds ${files.length} files. Name the folder of the rules themselves.`);
  return files;
}

async function readFromDisk(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  if (found.size > LARGEST_FILE) throw new UserError(`“${file}” is too large for a list of rules.`);
  const decoded = decodeText(await readFile(file));
  if (!decoded) throw new UserError(`“${file}” is not a text file.`);
  return decoded.text;
}

/** The same for files that are already read. `read` fetches the files they build on. */
export async function importFiles(
  files: readonly ImportFile[],
  read: ReadImport = async () => undefined,
  {isFolder = false}: {readonly isFolder?: boolean} = {},
): Promise<ImportResult> {
  const rules: ForeignRule[] = [];
  const report: ImportNote[] = [];
  const seen: {file: string; tool: ImportTool; entries: number}[] = [];
  for (const file of files) {
    const walk = new Set<string>();
    const before = rules.length;
    const tool = await gather(file, {read, rules, report, walk, isFolder, follow: true});
    if (tool) seen.push({file: file.path, tool, entries: rules.length - before});
  }
  const terms: TermConfig[] = [];
  for (const rule of rules) {
    const built = buildTerms(rule);
    terms.push(...built.terms);
    report.push(...built.report);
  }
  return {config: {terms: dropRepeated(terms)}, report: dropRepeated(report), files: seen};
}

interface Gathering {
  readonly read: ReadImport;
  readonly rules: ForeignRule[];
  readonly report: ImportNote[];
  /** Files on the way here, so that a circle ends. */
  readonly walk: Set<string>;
  readonly isFolder: boolean;
  readonly follow: boolean;
}

/** The rules of a file and of those it builds on, theirs first. */
async function gather(file: ImportFile, gathering: Gathering): Promise<ImportTool | undefined> {
  const {read, rules, report, walk, follow} = gathering;
  if (walk.has(file.path) || walk.size >= MOST_FILES) return undefined;
  walk.add(file.path);
  const taken = await takeApart(file);
  if (!taken) {
    if (!gathering.isFolder) throw new UserError(notRecognised(file.path));
    report.push({file: file.path, entry: file.path, effect: 'left out', change: 'it is of no tool we know'});
    return undefined;
  }
  report.push(...taken.content.report);
  for (const wanted of follow ? (taken.content.imports ?? []) : []) {
    const target = path.join(path.dirname(file.path), wanted.path);
    const text = await read(target);
    if (text === undefined) {
      report.push({file: file.path, entry: wanted.path, effect: 'left out', change: 'there is no such file'});
      continue;
    }
    const inner: ForeignRule[] = [];
    await gather({path: target, text}, {...gathering, rules: inner, follow: wanted.followImports, isFolder: true});
    rules.push(...inner.filter((rule) => !wanted.isIgnored(rule)));
  }
  rules.push(...taken.content.rules);
  return taken.tool;
}

function notRecognised(file: string): string {
  return `“${file}” is no dictionary of prh, textlint-rule-terminology, cspell or Vale. Term lists (.csv, .tbx) need no import: name them under “terms”.`;
}

async function takeApart({
  path: file,
  text,
}: ImportFile): Promise<{readonly tool: ImportTool; readonly content: ImportedFile} | undefined> {
  if (/\.(?:txt|dic)$/i.test(file)) {
    const tool = recogniseImport(file, undefined);
    if (!tool) return undefined;
    return {tool, content: tool === 'cspell' ? readCspellDictionary(file, text) : readValeVocabulary(file, text)};
  }
  const read = await readData(text, findDataSyntax(path.basename(file), text) ?? 'yaml');
  if (!read.ok) {
    const {line, column, message} = read.problem;
    throw new UserError(
      [file, line, column]
        .filter((piece) => piece !== undefined)
        .join(':')
        .concat(`: ${message}`),
    );
  }
  const tool = recogniseImport(file, read.data.value);
  if (tool === 'prh') return {tool, content: readPrh(file, read.data)};
  if (tool === 'textlint-rule-terminology') return {tool, content: readTextlintTerminology(file, read.data)};
  if (tool === 'cspell') return {tool, content: readCspellSettings(file, read.data)};
  return tool === 'Vale rule' ? {tool, content: readValeRule(file, read.data)} : undefined;
}

/** Dictionaries build on the same files, and often say the same. */
function dropRepeated<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
