import {extname} from 'node:path';
import {coreFormats, type Format, type FormatEntry} from '@onbrand/core';
import {formatEntries} from '@onbrand/formats';

/** Every format, the plain ones first. */
export const FORMATS: readonly FormatEntry[] = [...coreFormats, ...formatEntries];

/** Extensions a folder is searched for, with the dot. */
export const EXTENSIONS: readonly string[] = [...new Set(FORMATS.flatMap(({extensions}) => extensions))];

const loaded = new Map<string, Promise<Format>>();

/** Loads a format once. */
export function loadFormat(entry: FormatEntry): Promise<Format> {
  const found = loaded.get(entry.id);
  if (found) return found;
  const promise = entry.load();
  loaded.set(entry.id, promise);
  return promise;
}

/** The formats that may read a file of this name; none for a name we do not know. */
export function candidatesFor(path: string): readonly FormatEntry[] {
  const extension = extname(path).toLowerCase();
  return FORMATS.filter(({extensions}) => extensions.includes(extension));
}

/** Is the file a container, to be handed over as bytes? */
export function isBinary(path: string): boolean {
  const candidates = candidatesFor(path);
  return candidates.length > 0 && candidates.every(({binary}) => binary === true);
}

/**
 * The format for a text: of those that share its extension the one that knows its shape, else the one that takes
 * everything. A file named by hand with an unknown extension is read as plain text.
 */
export function pickFormat(path: string, text: string): FormatEntry {
  const candidates = candidatesFor(path);
  const knowing = candidates.find(({recognise}) => recognise?.(text, path) === true);
  const plain = candidates.find(({recognise}) => recognise === undefined) ?? candidates[0];
  const found = knowing ?? plain ?? FORMATS.find(({id}) => id === 'text');
  if (!found) throw new Error('The text format is missing from the list of formats.');
  return found;
}
