import {fixDocument, type LintResult, type LocatedFact} from '@onbrand/core';
import {showPath, writeBinarySource, writeTextSource} from '@onbrand/workspace';
import type {FileResult} from '../report.js';
import type {Project} from './projects.js';
import {type OpenedFile, openFile} from './read-file.js';

/** What to do with a file besides checking it. */
export interface CheckFileOptions {
  readonly cwd: string;
  readonly channel?: string | undefined;
  /** `write` saves what was fixed, `show` only keeps it. */
  readonly fix?: 'write' | 'show' | undefined;
}

/** What checking one file gave, for the report and for project rules. */
export interface CheckedFile {
  readonly result: FileResult;
  /** The path as the config's globs see it: project rules name files by it. */
  readonly path: string;
  readonly facts: readonly LocatedFact[];
  readonly words: number;
  readonly fixed: number;
  /** The text before and after, where a text file was or would be changed. */
  readonly change?: {readonly before: string; readonly after: string};
  /** onbrand could not do its work on this file. */
  readonly failed: boolean;
}

/** Checks one file, and fixes it where asked. Never throws: a bug in one file leaves the others to be reported. */
export async function checkFile(file: string, project: Project, options: CheckFileOptions): Promise<CheckedFile> {
  const path = showPath(file, options.cwd);
  try {
    const opened = await openFile(file, project);
    if (!opened.ok) return failFile(path, opened.reason, opened.format, opened.failed);
    return options.fix ? await fixFile(path, opened, project, options) : lintFile(path, opened, project, options);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failFile(path, `onbrand failed on it. Please report this: ${reason}`, null, true);
  }
}

function lintFile(path: string, opened: OpenedFile, project: Project, options: CheckFileOptions): CheckedFile {
  const result = project.linter.lint(opened.document, {writing: opened.format, ...channelOf(options)});
  return {...describe(path, opened, result), fixed: 0};
}

async function fixFile(
  path: string,
  opened: OpenedFile,
  project: Project,
  options: CheckFileOptions,
): Promise<CheckedFile> {
  const {format, document, source} = opened;
  const extract = project.linter.extractOptionsFor(document.path);
  const {
    result,
    parts,
    fixed,
    document: after,
  } = fixDocument(project.linter, format, document, {extract, ...channelOf(options)});
  const checked = {...describe(path, {...opened, document: after}, result), fixed};
  if (fixed === 0) return checked;
  if (source.kind === 'text') {
    const text = parts[0]?.text ?? source.text;
    if (options.fix === 'write') {
      const written = await writeTextSource(source, text, {root: project.loaded.root});
      if (!written.ok) return refuseChange(path, opened, written.reason, project, options);
    }
    const mark = source.bom && source.encoding === 'utf-8' ? '\ufeff' : '';
    return {...checked, change: {before: mark + source.text, after: mark + text}};
  }
  if (!format.save) return refuseChange(path, opened, 'this format can be read only.', project, options);
  if (options.fix === 'write') {
    const bytes = await format.save(parts, source.bytes);
    const written = await writeBinarySource(source, bytes, {root: project.loaded.root});
    if (!written.ok) return refuseChange(path, opened, written.reason, project, options);
  }
  return {...checked, change: {before: readableText(document), after: readableText(after)}};
}

/** What a person reads in a container, one region a line: its XML would say nothing in a diff. */
function readableText({regions}: OpenedFile['document']): string {
  return regions.map(({text}) => `${text}\n`).join('');
}

/** The file stays as it was, and so does what is said of it. */
function refuseChange(
  path: string,
  opened: OpenedFile,
  reason: string,
  project: Project,
  options: CheckFileOptions,
): CheckedFile {
  const checked = lintFile(path, opened, project, options);
  return {
    ...checked,
    result: {...checked.result, notices: [...checked.result.notices, `It was not changed: ${reason}`]},
    failed: true,
  };
}

function channelOf({channel}: CheckFileOptions): {channel?: string} {
  return channel === undefined ? {} : {channel};
}

function describe(path: string, {document, format}: OpenedFile, lint: LintResult): Omit<CheckedFile, 'fixed'> {
  const {channel, department, diagnostics, suppressed, facts, words} = lint;
  return {
    result: {
      path,
      format: format.id,
      channel,
      department,
      diagnostics,
      suppressed,
      notices: document.notices,
      error: null,
    },
    path: document.path,
    facts,
    words,
    failed: false,
  };
}

function failFile(path: string, error: string, format: string | null, failed: boolean): CheckedFile {
  return {
    result: {path, format, diagnostics: [], suppressed: [], notices: [], error},
    path,
    facts: [],
    words: 0,
    fixed: 0,
    failed,
  };
}
