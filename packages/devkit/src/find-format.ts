import {extname} from 'node:path';
import {coreFormats, type Format, type FormatEntry} from '@onbrand/core';
import {formatEntries} from '@onbrand/formats';

/** Every format that the command knows. */
export const FORMATS: readonly FormatEntry[] = [...coreFormats, ...formatEntries];

/** The format that reads this text under this name, as the command chooses it. */
export async function findFormat(path: string, text = ''): Promise<Format> {
  const extension = extname(path).toLowerCase();
  const candidates = FORMATS.filter(({extensions}) => extensions.includes(extension));
  const entry =
    candidates.find(({recognise}) => recognise?.(text, path) === true) ??
    candidates.find(({recognise}) => recognise === undefined);
  if (!entry) throw new Error(`No format reads “${path}”.`);
  return entry.load();
}
