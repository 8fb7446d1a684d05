import {extname} from 'node:path';
import {coreFormats, type Format} from '@onbrand/core';
import {formatEntries} from '@onbrand/formats';

/** The format that reads files of this name, as the command would choose it for one without a shape of its own. */
export async function findFormat(path: string): Promise<Format> {
  const extension = extname(path).toLowerCase();
  const candidates = [...coreFormats, ...formatEntries].filter(({extensions}) => extensions.includes(extension));
  const entry = candidates.find(({recognise}) => recognise === undefined) ?? candidates[0];
  if (!entry) throw new Error(`No format reads “${path}”.`);
  return entry.load();
}
