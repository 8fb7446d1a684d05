import {existsSync} from 'node:fs';
import {rename, unlink, writeFile} from 'node:fs/promises';
import {join, parse} from 'node:path';
import {type Annotation, type Diagnostic, UserError} from '@onbrand/core';
import {readBinarySource, showPath} from '@onbrand/workspace';
import type {CheckedFile} from './check-file.js';
import {FORMATS, loadFormat} from './formats.js';

/** The mark in the name of a copy: `deck.pptx` → `deck.onbrand.pptx`. */
const MARK = '.onbrand';

/**
 * Writes a copy beside the file with each diagnostic as a comment at its words, and says where it is. What was fixed
 * before needs no comment. Never throws: the report is worth more than the copy.
 */
export async function annotateFile(file: string, checked: CheckedFile, cwd: string): Promise<CheckedFile> {
  const {diagnostics, format: id, error} = checked.result;
  const entry = FORMATS.find((one) => one.binary && one.id === id);
  if (!entry || error !== null || diagnostics.length === 0) return checked;
  const {annotate} = await loadFormat(entry);
  if (!annotate) return addNotice(checked, 'There is no copy with comments: onbrand can only read this kind of file.');
  const copy = nameCopy(file);
  try {
    const read = await readBinarySource(file);
    if (!read.ok) return addNotice(checked, `No copy with comments was written: ${read.reason}`);
    await replace(copy, await annotate(diagnostics.map(toAnnotation), read.source.bytes));
    return addNotice(checked, `A copy with comments is in ${showPath(copy, cwd)}.`);
  } catch (caught) {
    return {...addNotice(checked, `No copy with comments was written: ${explain(caught)}`), failed: true};
  }
}

/** Is this a copy that was written for a file beside it? It holds the same text, and is not checked again. */
export function isCopy(file: string): boolean {
  const {dir, name, ext} = parse(file);
  return name.endsWith(MARK) && existsSync(join(dir, `${name.slice(0, -MARK.length)}${ext}`));
}

function nameCopy(file: string): string {
  const {dir, name, ext} = parse(file);
  return join(dir, `${name}${MARK}${ext}`);
}

/** Whole or not at all. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

function toAnnotation({part, start, end, message}: Diagnostic): Annotation {
  return {part, start: start.offset, end: end.offset, text: message};
}

function addNotice(checked: CheckedFile, notice: string): CheckedFile {
  return {...checked, result: {...checked.result, notices: [...checked.result.notices, notice]}};
}

function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'its folder cannot be written to.';
  if (code === 'ENOSPC') return 'the disk is full.';
  return error instanceof Error ? error.message : String(error);
}
