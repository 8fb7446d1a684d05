import {type Document, type Format, readDocument, readParts, UserError} from '@onbrand/core';
import {type BinarySource, readBinarySource, readTextSource, type TextSource} from '@onbrand/workspace';
import {candidatesFor, FORMATS, isBinary, loadFormat, pickFormat} from './formats.js';
import type {Project} from './projects.js';

/** A file taken apart, with what is needed to write it back. */
export interface OpenedFile {
  readonly document: Document;
  readonly format: Format;
  readonly source: TextSource | BinarySource;
}

/** A file, or why it was not checked, in a plain sentence. */
export type OpenResult =
  | ({readonly ok: true} & OpenedFile)
  | {
      readonly ok: false;
      readonly reason: string;
      readonly format: string | null;
      /** Should it have been readable? A picture among the texts is left out; a broken deck is a failure. */
      readonly failed: boolean;
    };

/** Reads one file and takes it apart. Expected trouble is a value; a bug in a format is thrown. */
export async function openFile(file: string, project: Project): Promise<OpenResult> {
  return isBinary(file) ? openContainer(file, project) : openText(file, project);
}

async function openText(file: string, project: Project): Promise<OpenResult> {
  const read = await readTextSource(file);
  if (!read.ok) {
    const misnamed = read.bytes && (await openMisnamed({kind: 'binary', file, bytes: read.bytes}, project));
    return misnamed ?? {ok: false, reason: read.reason, format: null, failed: !read.skipped};
  }
  const format = await loadFormat(pickFormat(file, read.source.text));
  const path = project.pathOf(file);
  const document = readDocument(format, {path, text: read.source.text}, project.linter.extractOptionsFor(path));
  return {ok: true, document, format, source: read.source};
}

/** A deck that was named like a text is still a deck; undefined for a picture and the like. */
async function openMisnamed(source: BinarySource, project: Project): Promise<OpenResult | undefined> {
  const {recogniseContainer} = await import('@onbrand/formats/zip');
  const kind = recogniseContainer(source.bytes);
  const isKnown = FORMATS.some(({id, binary}) => binary && id === kind) || OLD_KINDS.has(kind ?? '');
  return isKnown ? openBytes(source, kind, project) : undefined;
}

async function openContainer(file: string, project: Project): Promise<OpenResult> {
  const read = await readBinarySource(file);
  if (!read.ok) return {ok: false, reason: read.reason, format: null, failed: !read.skipped};
  const {recogniseContainer} = await import('@onbrand/formats/zip');
  return openBytes(read.source, recogniseContainer(read.source.bytes), project);
}

async function openBytes(source: BinarySource, kind: string | undefined, project: Project): Promise<OpenResult> {
  const old = kind === undefined ? undefined : OLD_KINDS.get(kind);
  if (old !== undefined) return {ok: false, reason: old, format: null, failed: true};
  // The content decides where the name is wrong: a deck that was sent as a .docx is still a deck.
  const entry = FORMATS.find(({id, binary}) => binary && id === kind) ?? candidatesFor(source.file)[0];
  if (!entry) return {ok: false, reason: 'no format reads it.', format: null, failed: false};
  const format = await loadFormat(entry);
  const path = project.pathOf(source.file);
  try {
    const parts = (await format.open?.(source.bytes)) ?? [];
    const document = readParts(format, path, parts, project.linter.extractOptionsFor(path));
    return {ok: true, document, format, source};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {ok: false, reason: error.message, format: format.id, failed: true};
  }
}

/** Kinds of containers no format reads, with what to do about it. */
const OLD_KINDS: ReadonlyMap<string, string> = new Map([
  [
    'legacy-office',
    'it is in the old format of Office, or locked by a password. Save it as .docx or .pptx without one.',
  ],
  ['rich-text', 'it is rich text (.rtf). Save it as .docx.'],
]);
